"""Dated changes of what a purchase earns, and which of them is best for the customer."""
