"""The outside world, without Qt: scanners that type, and pictures and frames with QR codes."""
