"""Vouchers that come on a day without a sale: for a birthday, and to win somebody back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID, uuid5

from loyalpos.domain.customer.customer import Birthday, Purpose
from loyalpos.domain.customer.tally import unpacked
from loyalpos.domain.offer import granting
from loyalpos.domain.offer.granting import Occasion
from loyalpos.domain.offer.offer import Offer
from loyalpos.services.booking.customer_acts import CustomerActs
from loyalpos.services.booking.expiring import BY_ITSELF
from loyalpos.services.booking.giving import Giving, gift, terms_of
from loyalpos.services.card.act_lines import CAN_BE_REVERSED
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import consents, counter
from loyalpos.store.chain import ActRow
from loyalpos.store.standings import Standings, standings

OFFERS = UUID("7d0a2c8e-93b1-4a5f-8d4c-1be6f0a9c352")  # names their acts; never changes


class OffersOfTheDay:
    """Gives such vouchers in one shop, inside the caller's transaction.

    Their acts are named by offer, customer and day, so that each is given once.
    """

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._giving = Giving(file)
        self._acts = CustomerActs(file)

    def birthday(self, customer: int) -> bool:
        """Give what a customer has for their birthday [R59]; False where that is nothing.

        Only with their leave to keep the birthday for it.
        """
        face = counter.face(self._file.db, customer)
        agreed = {one.purpose for one in consents.standing(self._file.db, customer)}
        if face is None or face.birthday_md is None or Purpose.BIRTHDAY not in agreed:
            return False
        born = Birthday(*divmod(face.birthday_md, 100))
        has = standings(self._file.db, customer)
        occasion = self._occasion(customer, has)
        offers = granting.at_day(self._file.catalogue.offers(), occasion, born, ())
        return self._give(customer, offers, occasion.today)

    def win_back(self, customer: int) -> bool:
        """Give what a customer has who slips away [R57]; False where that is nothing."""
        has = standings(self._file.db, customer)
        occasion, offers = self._occasion(customer, has), self._file.catalogue.offers()
        if not granting.win_back_open(offers, occasion):
            return False  # before all that they ever did is read
        days = self._visit_days(has)
        return self._give(customer, granting.at_day(offers, occasion, None, days), occasion.today)

    def _occasion(self, customer: int, has: Standings) -> Occasion:
        today = self._file.date_of(self._file.now_ms(self._file.head()))
        sale = today, None
        return self._giving.occasion(customer, has, unpacked(has.tally), sale, visits=has.visits)

    def _visit_days(self, has: Standings) -> list[date]:
        """Return the days of all purchases that were not taken back."""
        return [
            self._file.date_of(act.ts_ms)
            for act in counter.history(self._file.db, has.last_act)
            if act.kind in CAN_BE_REVERSED and not act.reversed
        ]

    def _give(self, customer: int, offers: Sequence[Offer], today: date) -> bool:
        given = False
        for offer in offers:
            act = uuid5(OFFERS, f"{offer.number}/{customer}/{today.isoformat()}")
            contents = self._file.fingerprint("offer", customer, offer.number, today.isoformat())
            if self._file.known(act, contents):
                continue
            row = ActRow(act.bytes, "offer", contents, customer, BY_ITSELF, None, 0, 0)
            voucher = gift(act, offer, today)
            has = standings(self._file.db, customer)
            self._acts.book(row, has, (voucher.entry,), terms_of((voucher,)))
            given = True
        return given
