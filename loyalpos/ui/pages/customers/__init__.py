"""The customers page: find a person, see what they have, put right what is wrong."""

from loyalpos.ui.pages.customers.page import CustomersPage

__all__ = ["CustomersPage"]
