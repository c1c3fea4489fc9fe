"""Reasons as a person picks them, and as a history tells them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.ledger.correcting import CorrectionReason
from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.offer.gift import GiftReason
from loyalpos.ui.words.take_back_texts import reason_text

translate = QCoreApplication.translate


def correction_reason(reason: CorrectionReason) -> str:
    """Return a reason to correct a balance, as a choice says it."""
    match reason:
        case CorrectionReason.FORGOTTEN:
            return translate("ReasonTexts", "A stamp was forgotten")
        case CorrectionReason.WRONG_COUNT:
            return translate("ReasonTexts", "Counted wrong")
        case CorrectionReason.GOODWILL:
            return translate("ReasonTexts", "A present of the shop")
        case CorrectionReason.PAPER_CARD:
            return translate("ReasonTexts", "Taken over from a paper card")
        case CorrectionReason.OTHER:
            return translate("ReasonTexts", "Some other reason")


def gift_reason(reason: GiftReason) -> str:
    """Return a reason to give something by hand, as a choice says it."""
    match reason:
        case GiftReason.THANKS:
            return translate("ReasonTexts", "As a thank you")
        case GiftReason.SORRY:
            return translate("ReasonTexts", "Something went wrong")
        case GiftReason.OCCASION:
            return translate("ReasonTexts", "For an occasion")
        case GiftReason.OTHER:
            return translate("ReasonTexts", "For another reason")


def told(code: str) -> str:
    """Return the words of a reason's code in a row, nothing for a code that has none."""
    for reason in CorrectionReason:
        if code == reason.value and code != ReverseReason.OTHER.value:
            return correction_reason(reason)
    for back in ReverseReason:
        if code == back.value:
            return reason_text(back)
    for gift in GiftReason:
        if code == gift.value:
            return gift_reason(gift)
    return ""
