"""What a new business day brings: expiry, level reviews and offers, in small steps."""
