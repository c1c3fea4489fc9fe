"""Words around taking an act back: the entry, the reasons, and who may."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.shop.staff import Role
from loyalpos.services.view.card_view import ActLine
from loyalpos.ui.words import formats, phrases

translate = QCoreApplication.translate


def entry_text(line: ActLine) -> str:
    """Return a line of the history: what was done, for how much, and whether it still counts."""
    words = phrases.act_text(line)
    if line.amount is not None:
        words = f"{words}, {formats.money(line.amount)}"
    if line.reversed:
        return translate("TakeBack", "{entry} (taken back)").format(entry=words)
    return words


def reason_text(reason: ReverseReason) -> str:
    """Return a reason as a manager picks it."""
    match reason:
        case ReverseReason.MISTAKE:
            return translate("TakeBack", "Stamped by mistake")
        case ReverseReason.RETURNED:
            return translate("TakeBack", "Goods were returned")
        case ReverseReason.WRONG_CUSTOMER:
            return translate("TakeBack", "Wrong customer")
        case ReverseReason.OTHER:
            return translate("TakeBack", "Another reason")


def who_may(role: Role) -> str:
    """Return what a cashier is told below the history; managers need not be told."""
    if role.manages:
        return ""
    return translate("TakeBack", "Taking back needs a manager's PIN.")
