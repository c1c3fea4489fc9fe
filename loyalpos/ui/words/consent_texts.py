"""What a customer is asked, word for word: the same sentence is shown, ticked and kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.customer.customer import Agreement, Purpose

translate = QCoreApplication.translate


def question(purpose: Purpose) -> str:
    """Return what the customer agrees to; this wording is stored with the agreement."""
    match purpose:
        case Purpose.MEMBERSHIP:
            return translate("Consent", "May keep these details for the loyalty card")
        case Purpose.MARKETING:
            return translate("Consent", "May send offers, at most twice a month")
        case Purpose.PERSONAL_OFFERS:
            return translate("Consent", "May choose offers by what was bought before")
        case Purpose.BIRTHDAY:
            return translate("Consent", "May keep the birthday for a birthday treat")


def footnote(purpose: Purpose) -> str:
    """Return what the customer should know before ticking."""
    if purpose is Purpose.MEMBERSHIP:
        return translate("Consent", "Needed to join. Shown text, date and staff are recorded.")
    return translate("Consent", "A choice of its own; can be withdrawn at any time.")


def short_name(purpose: Purpose) -> str:
    """Return the agreement in the few words of a chip."""
    match purpose:
        case Purpose.MEMBERSHIP:
            return translate("Consent", "Details kept")
        case Purpose.MARKETING:
            return translate("Consent", "Offers")
        case Purpose.PERSONAL_OFFERS:
            return translate("Consent", "Personal offers")
        case Purpose.BIRTHDAY:
            return translate("Consent", "Birthday")


def agreement(purpose: Purpose) -> Agreement:
    """Return the agreement to what is shown now."""
    return Agreement(purpose, question(purpose))
