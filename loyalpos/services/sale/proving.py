"""What a customer has to show before something of theirs is used [R24]."""

from __future__ import annotations

from loyalpos.domain.offer.offer import Proof
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.sale.sale import Shown
from loyalpos.services.sale.checking_out import Checkouts
from loyalpos.services.sale.checkout import Checkout
from loyalpos.services.sale.pace import manages
from loyalpos.services.sale.sale_booking import Asking
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.staff.approvals import Approvals

PHONE_DIGITS = 4
_STRICTEST = (Proof.NONE, Proof.CARD, Proof.PHONE, Proof.MANAGER)


class Proving:
    """Asks for proofs in one shop."""

    def __init__(self, file: ShopFile, approvals: Approvals) -> None:
        self._file = file
        self._approvals = approvals
        self._checkouts = Checkouts(file)

    def check(self, asking: Asking, checkout: Checkout, shown: Shown, phone: str) -> int | None:
        """Let what is used pass, or refuse it; return the manager whose word let it pass.

        A manager's word is proof of anything.

        :param phone: of the customer, as it is kept.
        :raises Refused: PROOF_NEEDED with the ``proof`` and whether a ``phone`` is known.
        """
        needed = self._needed(checkout)
        if _is_shown(needed, shown, phone):
            return None
        manager = self._approvals.approved(asking.act)
        if manager is not None:
            return manager
        if needed is Proof.MANAGER and manages(self._file, asking.by):
            return None
        raise Refused(Refusal.PROOF_NEEDED, proof=needed.value, phone=int(bool(phone)))

    def _needed(self, checkout: Checkout) -> Proof:
        asked = [self._checkouts.proof(usable) for usable in checkout.used]
        if checkout.coded is not None:
            asked.append(self._checkouts.proof_for(checkout.coded))
        if checkout.spent is not None or checkout.paid is not None:
            asked.append(self._file.rules.proof)
        return max(asked, key=_STRICTEST.index, default=Proof.NONE)


def _is_shown(needed: Proof, shown: Shown, phone: str) -> bool:
    digits = shown.phone_digits
    by_phone = len(digits) == PHONE_DIGITS and digits.isdecimal() and phone.endswith(digits)
    match needed:
        case Proof.NONE:
            return True
        case Proof.CARD:
            return shown.card or by_phone
        case Proof.PHONE:
            return by_phone
        case Proof.MANAGER:
            return False
