"""Acts that give vouchers of offers on a day, without a sale."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from uuid import UUID, uuid5

from loyalpos.domain.customer.tally import unpacked
from loyalpos.domain.offer.granting import Occasion
from loyalpos.domain.offer.offer import Offer
from loyalpos.services.booking.customer_acts import CustomerActs
from loyalpos.services.booking.expiring import BY_ITSELF
from loyalpos.services.booking.giving import Giving, gift, terms_of
from loyalpos.services.shop_file import ShopFile
from loyalpos.store.chain import ActRow
from loyalpos.store.standings import Standings, standings

OFFERS = UUID("7d0a2c8e-93b1-4a5f-8d4c-1be6f0a9c352")  # names the acts; never changes


class OfferActs:
    """Gives such vouchers in one shop, inside the caller's transaction.

    The acts are named by offer, customer and day, so that each is given once.
    """

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._giving = Giving(file)
        self._acts = CustomerActs(file)

    def occasion(self, customer: int, has: Standings) -> Occasion:
        """Return what offers are judged by today."""
        today = self._file.date_of(self._file.now_ms(self._file.head()))
        sale = today, None
        return self._giving.occasion(customer, has, unpacked(has.tally), sale, visits=has.visits)

    def give(
        self, customer: int, offers: Iterable[Offer], today: date, least: date | None = None
    ) -> bool:
        """Give a voucher of each, valid through ``least`` at least; False where none was given."""
        given = False
        for offer in offers:
            act = uuid5(OFFERS, f"{offer.number}/{customer}/{today.isoformat()}")
            contents = self._file.fingerprint("offer", customer, offer.number, today.isoformat())
            if self._file.known(act, contents):
                continue
            row = ActRow(act.bytes, "offer", contents, customer, BY_ITSELF, None, 0, 0)
            voucher = gift(act, offer, today, least=least)
            has = standings(self._file.db, customer)
            self._acts.book(row, has, (voucher.entry,), terms_of((voucher,)))
            given = True
        return given
