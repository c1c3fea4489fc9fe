"""What a customer shows before a voucher is used [R24], in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.offer.offer import Proof

translate = QCoreApplication.translate


def proof(kind: Proof) -> str:
    """Return a proof as a choice says it."""
    return {
        Proof.NONE: translate("ProofTexts", "Nothing"),
        Proof.CARD: translate("ProofTexts", "The card, or the last 4 digits of the phone"),
        Proof.PHONE: translate("ProofTexts", "The last 4 digits of the phone"),
        Proof.MANAGER: translate("ProofTexts", "A manager's PIN"),
    }[kind]
