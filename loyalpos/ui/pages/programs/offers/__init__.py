"""Offers on the programs page: from a template to the voucher that a customer gets."""
