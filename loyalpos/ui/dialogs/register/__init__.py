"""Registering a new customer."""

from loyalpos.ui.dialogs.register.sheet import RegisterSheet

__all__ = ["RegisterSheet"]
