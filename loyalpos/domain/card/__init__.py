"""What a card carries: the token in its QR code, the short code to type, and what a scan may be."""
