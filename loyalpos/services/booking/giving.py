"""Vouchers of offers on their way to a customer, with a sale or without one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from loyalpos.domain.business_day import day_number
from loyalpos.domain.customer.tally import Tally, spent, window_start
from loyalpos.domain.ledger.ledger import Entry, EntryKind, voucher_id
from loyalpos.domain.ledger.why import Why
from loyalpos.domain.offer import granting
from loyalpos.domain.offer.granting import Given, Occasion
from loyalpos.domain.offer.offer import Offer, Trigger
from loyalpos.services.booking import leveling
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import vouchers
from loyalpos.store.standings import Standings
from loyalpos.store.vouchers import Terms

AT_SALE = frozenset((Trigger.WELCOME, Trigger.RETURNING, Trigger.BIG_SPENDER, Trigger.NEXT_VISIT))
NOBODY = Standings({})


@dataclass(frozen=True, slots=True)
class Gift:
    """A voucher to be given: its row, and until when it holds."""

    offer: Offer
    entry: Entry
    terms: Terms


class Giving:
    """Gives vouchers of offers in one shop, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def at_sale(
        self, act: UUID, customer: int, had: Standings, tally: Tally, sale: tuple[date, int | None]
    ) -> tuple[Gift, ...]:
        """Return the vouchers that come with a sale.

        :param tally: of the customer, this sale included.
        :param sale: its day, and its price before offers.
        """
        offers = self.standing(AT_SALE)
        if not offers:
            return ()
        occasion = self.occasion(customer, had, tally, sale, visits=had.visits + 1)
        return tuple(
            gift(act, offer, sale[0])
            for offer in granting.at_sale(offers, occasion)
            if not _counts_twice(offer, occasion)
        )

    def standing(self, triggers: frozenset[Trigger]) -> tuple[Offer, ...]:
        """Return the offers that act by one of these triggers."""
        offers = self._file.catalogue.offers()
        return tuple(offer for offer in offers if offer.draft.trigger in triggers)

    def occasion(
        self,
        customer: int,
        had: Standings,
        tally: Tally,
        sale: tuple[date, int | None],
        *,
        visits: int,
    ) -> Occasion:
        """Return what offers are judged by."""
        today, price = sale
        rows = vouchers.of_offers(self._file.db, customer)
        limited = any(offer.draft.limit for offer in self._file.catalogue.offers())
        return Occasion(
            today=today,
            visits=visits,
            spent=lambda days: spent(tally, today, days),
            price=price,
            level=leveling.place_of(self._file.catalogue.ladder(), had),
            early_days=self.early_days(had),
            given=tuple(Given(row.offer, self._file.date_of(row.issued_ms)) for row in rows),
            issued_in_all=vouchers.issued_by_offer(self._file.db) if limited else {},
        )

    def early_days(self, had: Standings) -> int:
        """Return how much sooner offers begin for a customer, by their level."""
        return leveling.perks_of(self._file.catalogue.ladder(), had).early_days


def _counts_twice(offer: Offer, occasion: Occasion) -> bool:
    """Say whether spend would count for a voucher that counted for the last one.

    A window of spend is whole months, which reach further back than the days of the offer.
    """
    if offer.draft.trigger is not Trigger.BIG_SPENDER:
        return False
    start = window_start(occasion.today, offer.draft.within_days)
    return any(day >= start for day in occasion.days_given(offer))


def gift(act: UUID, offer: Offer, today: date, reason: str = "", least: date | None = None) -> Gift:
    """Return the voucher of an offer that an act gives, valid through ``least`` at least."""
    why = Why(offer=offer.number, reason=reason).pack()
    voucher = voucher_id(act, 0, offer.number)
    entry = Entry(0, offer.version, EntryKind.ISSUE, 0, voucher, why=why)
    first, last = granting.first_use_day(offer, today), granting.last_day(offer, today, least)
    terms = Terms(
        offer=offer.number,
        from_day=day_number(first) if first > today else None,
        expires_day=day_number(last) if last else None,
    )
    return Gift(offer, entry, terms)


def terms_of(gifts: Sequence[Gift]) -> dict[UUID, Terms]:
    """Return what the vouchers to be given are of, and when they can be used."""
    return {one.entry.voucher: one.terms for one in gifts if one.entry.voucher is not None}


def entries_of(gifts: Sequence[Gift]) -> list[Entry]:
    """Return the rows of vouchers to be given."""
    return [one.entry for one in gifts]
