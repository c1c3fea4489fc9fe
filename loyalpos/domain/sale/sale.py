"""A purchase at the counter, as the cashier entered it."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from loyalpos.domain.bounds import MAX_AMOUNT, check_within
from loyalpos.domain.problem import Refusal, Refused

MAX_QUANTITY = 99


@dataclass(frozen=True, slots=True)
class SaleLine:
    """``quantity`` times one item, at ``price`` minor units each, as sold without any offer."""

    item: str
    quantity: int
    price: int
    category: str = ""
    earns: bool = True


@dataclass(frozen=True, slots=True)
class Shown:
    """What a customer showed to use a voucher [R24]: the card, or digits of the phone."""

    card: bool = False
    phone_digits: str = ""


@dataclass(frozen=True, slots=True)
class PaidInPoints:
    """Points of a program that pay like money [R23]."""

    program: int
    points: int


@dataclass(frozen=True, slots=True)
class Purchase:
    """What is bought now.

    ``quantity`` counts all items, a free one included: with a reward, 4 coffees of which 1 is free
    earn 3 stamps [R11]. ``amount`` is in minor units, or None when the cashier did not type it and
    ``lines`` do not say it: the price of the goods before anything is taken off here. ``again``
    answers the question of [R14]. ``vouchers`` are used in this sale, and ``code`` was typed for an
    offer.
    """

    customer: int
    quantity: int = 1
    amount: int | None = None
    lines: tuple[SaleLine, ...] = ()
    receipt: str = ""
    again: bool = False
    vouchers: tuple[UUID, ...] = ()
    code: str = ""
    points: PaidInPoints | None = None
    shown: Shown = Shown()
    reason: str = ""  # why a manager allows more than the cap of a day [R15], as a code


def checked(purchase: Purchase) -> Purchase:
    """Return the purchase, or refuse what cannot have been sold.

    :raises Refused: QUANTITY_WRONG or AMOUNT_WRONG, with the bounds as facts.
    """
    if not 1 <= purchase.quantity <= MAX_QUANTITY:
        raise Refused(Refusal.QUANTITY_WRONG, least=1, most=MAX_QUANTITY)
    for line in purchase.lines:
        check_within(Refusal.QUANTITY_WRONG, line.quantity, 1, MAX_QUANTITY)
        check_within(Refusal.AMOUNT_WRONG, line.price, 0, MAX_AMOUNT)
    if purchase.amount is not None and not 0 <= purchase.amount <= MAX_AMOUNT:
        raise Refused(Refusal.AMOUNT_WRONG, most=MAX_AMOUNT)
    return purchase
