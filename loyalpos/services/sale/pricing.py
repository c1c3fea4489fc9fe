"""What a purchase costs and what it earns: a card that it fills may pay for a part of it [R18]."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from uuid import UUID

from loyalpos.domain.customer.tally import unpacked
from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.why import Why
from loyalpos.domain.problem import Refused
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.promotion.promotions import Moment
from loyalpos.domain.sale.units_earned import Sold
from loyalpos.services.booking import leveling
from loyalpos.services.booking.giving import Giving
from loyalpos.services.sale.checkout import AT_ONCE_KEY, Checkout
from loyalpos.services.sale.earning import Customer, Earned, Earning
from loyalpos.services.shop_file import ShopFile
from loyalpos.store.standings import Standings


class Pricing:
    """Prices purchases of one shop with what they earn. Writes nothing."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._giving = Giving(file)

    def buyer(
        self, customer: int, had: Standings, now_ms: int, *, over_cap: bool = False
    ) -> Customer:
        """Return who buys now, with what they had before."""
        today = self._file.date_of(now_ms)
        moment = Moment(today, self._file.minute_of(now_ms), self._giving.early_days(had))
        factor = leveling.perks_of(self._file.catalogue.ladder(), had).factor
        return Customer(customer, had, unpacked(had.tally), moment, factor, over_cap)

    def priced(self, act: UUID, buyer: Customer, checkout: Checkout) -> tuple[Checkout, Earned]:
        """Return what a purchase comes to with the rewards of the cards it fills, and its rows.

        A reward that the sale has nothing for is not given in it, and is a voucher.
        """

        @cache
        def checkout_with(at_once: tuple[Reward, ...]) -> Checkout | None:
            try:
                return checkout.with_rewards(at_once) if at_once else checkout
            except Refused:
                return None

        def sold_with(at_once: tuple[Reward, ...]) -> Sold | None:
            found = checkout_with(at_once)
            return None if found is None else _sold(found)

        earned = Earning(self._file.catalogue, buyer, sold_with).earn(act)
        found = checkout_with(earned.at_once) or checkout
        earned.entries = list(_saying_what_they_took(earned.entries, found))
        return found, earned


def _saying_what_they_took(entries: Iterable[Entry], checkout: Checkout) -> Iterator[Entry]:
    """Yield the rows of a sale; those of rewards given at once say what they took off [R3]."""
    place = 0
    for entry in entries:
        if entry.kind is EntryKind.REDEEM:
            why = Why(off=checkout.off(f"{AT_ONCE_KEY}:{place}")).pack()
            entry, place = replace(entry, why=why), place + 1
        yield entry


def _sold(checkout: Checkout) -> Sold:
    """Return the sale after its offers, as what earns sees it [R9, R11]."""
    purchase, settled = checkout.purchase, checkout.settled
    items = max(0, purchase.quantity - settled.free)
    lines = purchase.lines, checkout.free_lines, settled.base, checkout.cheaper_lines
    return Sold(items, *lines)
