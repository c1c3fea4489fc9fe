"""The sentences for what the counter refuses: a voucher, a code, points, a proof, a cap."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.offer.offer import Proof
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.ui.words import earning_texts
from loyalpos.ui.words.promise_wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

OF_COUNTER: dict[Refusal, str] = {
    Refusal.NOTHING_TO_STAMP: QT_TRANSLATE_NOOP(
        "Wording", "This purchase earns nothing. Type the amount, then stamp."
    ),
    Refusal.VOUCHER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Wording", "This voucher is not known here. Scan the customer's card again."
    ),
    Refusal.VOUCHER_USED: QT_TRANSLATE_NOOP(
        "Wording",
        "This reward was already given on {on} at {at}, on till {till}. It cannot be given twice.",
    ),
    Refusal.VOUCHER_WITHDRAWN: QT_TRANSLATE_NOOP(
        "Wording", "This reward was taken back because its stamps were. Scan the card again."
    ),
    Refusal.VOUCHER_EXPIRED: QT_TRANSLATE_NOOP(
        "Wording", "This reward was valid until {on}. It cannot be given any more."
    ),
    Refusal.VOUCHER_NOT_YET: QT_TRANSLATE_NOOP(
        "Wording", "This voucher can be used from {on} on. Keep it until then."
    ),
    Refusal.VOUCHER_NO_EFFECT: QT_TRANSLATE_NOOP(
        "Wording", "The reward would change nothing in this purchase, so it was kept for later."
    ),
    Refusal.PROOF_NEEDED: QT_TRANSLATE_NOOP(
        "Wording", "Scan the card, or type the last 4 digits of the phone."
    ),
    Refusal.DAY_CAP: QT_TRANSLATE_NOOP(
        "Wording",
        "This card has had all of today: {most} at most. A manager can allow more, with a reason.",
    ),
    Refusal.CODE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Wording", "No offer has this code. Compare it letter by letter."
    ),
    Refusal.POINTS_TOO_MANY: QT_TRANSLATE_NOOP(
        "Wording", "At most {most} points can pay for this purchase; {points} are too many."
    ),
    Refusal.OFFER_MINIMUM: QT_TRANSLATE_NOOP(
        "Wording", "This offer needs a purchase of {least} or more."
    ),
    Refusal.OFFERS_NOT_TOGETHER: QT_TRANSLATE_NOOP(
        "Wording", "These two cannot be used in one purchase. Take one of them out."
    ),
    Refusal.OFFER_NOT_RUNNING: QT_TRANSLATE_NOOP("Wording", "This offer does not run today."),
    Refusal.OFFER_NOT_FOR_LEVEL: QT_TRANSLATE_NOOP(
        "Wording", "This offer is for a higher level than the customer's."
    ),
    Refusal.OFFER_ALL_GIVEN: QT_TRANSLATE_NOOP(
        "Wording", "All that there was of this offer has been given."
    ),
    Refusal.OFFER_HAD: QT_TRANSLATE_NOOP("Wording", "This customer had the offer already."),
}


def particular(problem: Refused) -> str:
    """Return the sentence for the very facts of a refusal, nothing where the usual one fits."""
    match problem.code:
        case Refusal.NOTHING_TO_STAMP:
            return earning_texts.nothing_stamped(problem)
        case Refusal.PROOF_NEEDED:
            return _proof(str(problem.facts.get("proof")), bool(problem.facts.get("phone", 1)))
        case Refusal.VOUCHER_NO_EFFECT if problem.facts.get("instead"):
            return translate(
                "Wording", "Something better applies by itself, so the voucher was kept for later."
            )
        case _:
            return ""


def _proof(proof: str, phone: bool) -> str:
    if proof == Proof.MANAGER:
        return translate("Wording", "Only a manager can allow this.")
    if proof == Proof.PHONE and not phone:
        return translate("Wording", "No phone number is kept to compare. A manager can allow this.")
    if proof == Proof.PHONE:
        return translate("Wording", "Type the last 4 digits of the customer's phone.")
    if not phone:
        return translate("Wording", "Scan the customer's card.")
    return ""
