"""Levels that loyal customers reach, and what they get there."""
