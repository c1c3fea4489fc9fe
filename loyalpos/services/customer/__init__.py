"""Registering, finding and changing customers, their cards, and gifts to them."""
