"""Taking a sale back, whole or in part."""

from loyalpos.ui.dialogs.returns.sheet import ReturnSheet

__all__ = ["ReturnSheet"]
