"""Vouchers to win somebody back who slips away [R57]."""

from __future__ import annotations

from datetime import date

from loyalpos.domain.offer import granting
from loyalpos.services.booking.offer_acts import OfferActs
from loyalpos.services.card.act_lines import CAN_BE_REVERSED
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import counter
from loyalpos.store.standings import Standings, standings


class WinningBack:
    """Wins customers of one shop back, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._acts = OfferActs(file)

    def win_back(self, customer: int) -> bool:
        """Give what a customer has who slips away; False where that is nothing."""
        has = standings(self._file.db, customer)
        occasion, offers = self._acts.occasion(customer, has), self._file.catalogue.offers()
        if not granting.win_back_open(offers, occasion):
            return False  # before all that they ever did is read
        due = granting.at_day(offers, occasion, None, self._visit_days(has))
        return self._acts.give(customer, due, occasion.today)

    def _visit_days(self, has: Standings) -> list[date]:
        """Return the days of all purchases that were not taken back."""
        return [
            self._file.date_of(act.ts_ms)
            for act in counter.history(self._file.db, has.last_act)
            if act.kind in CAN_BE_REVERSED and not act.reversed
        ]
