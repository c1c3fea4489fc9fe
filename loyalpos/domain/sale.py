"""A purchase at the counter, as the cashier entered it."""

from __future__ import annotations

from dataclasses import dataclass

from loyalpos.domain.problem import Refusal, Refused

MAX_QUANTITY = 99
MAX_AMOUNT = 100_000_000  # minor units


@dataclass(frozen=True, slots=True)
class SaleLine:
    """``quantity`` times one item, at ``price`` minor units each."""

    item: str
    quantity: int
    price: int


@dataclass(frozen=True, slots=True)
class Purchase:
    """What is bought now.

    ``quantity`` counts all items, a free one included: with a reward, 4 coffees of which 1 is free
    earn 3 stamps [R11]. ``amount`` is what the receipt shows in minor units, or None when the
    cashier did not type it. ``again`` answers the question of [R14].
    """

    customer: int
    quantity: int = 1
    amount: int | None = None
    lines: tuple[SaleLine, ...] = ()
    receipt: str = ""
    again: bool = False


def checked(purchase: Purchase) -> Purchase:
    """Return the purchase, or refuse what cannot have been sold.

    :raises Refused: QUANTITY_WRONG or AMOUNT_WRONG, with the bounds as facts.
    """
    if not 1 <= purchase.quantity <= MAX_QUANTITY:
        raise Refused(Refusal.QUANTITY_WRONG, least=1, most=MAX_QUANTITY)
    if purchase.amount is not None and not 0 <= purchase.amount <= MAX_AMOUNT:
        raise Refused(Refusal.AMOUNT_WRONG, most=MAX_AMOUNT)
    return purchase
