"""Promotions on the programs page: when a purchase earns more than usual."""
