"""Sheets that put right what one customer has."""
