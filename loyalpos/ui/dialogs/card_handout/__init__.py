"""Handing out a card that was just made."""

from loyalpos.ui.dialogs.card_handout.sheet import CardHandout

__all__ = ["CardHandout"]
