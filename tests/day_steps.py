"""What tests of a new business day do: walk its round, and look at what came of it."""

from __future__ import annotations

from corner_cafe import OWNER

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop

Row = tuple[int, int, int, str]


def walk(shop: Shop) -> Changes:
    """Walk a whole round and return what it changed."""
    changes = Changes.NOTHING
    shop.day_round.begin()
    while (stepped := shop.day_round.step()).more:
        changes |= stepped.changes
    return changes


def rows(shop: Shop, kind: str) -> list[Row]:
    found = shop.file.db.execute(
        "SELECT customer, program, delta, why FROM ledger WHERE kind = ?", (kind,)
    )
    return sorted(found.fetchall())


def stamp(shop: Shop, customer: int, amount: int | None = None) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer, 1, amount, again=True))


def held(shop: Shop, customer: int) -> int:
    return len(shop.till.open(customer).vouchers)
