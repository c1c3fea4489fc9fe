"""Acts on one customer that are no purchase: their rows, with dates and vouchers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from uuid import UUID

from loyalpos.domain.ledger.ledger import BookedEntry, Entry, EntryKind
from loyalpos.services.booking.dating import Dating
from loyalpos.services.booking.voucher_booking import VoucherBooking
from loyalpos.services.shop_file import ShopFile
from loyalpos.store.chain import ActRow
from loyalpos.store.standings import Standings
from loyalpos.store.vouchers import Hand, Terms

# Nothing is earned by it, but it is the row that is reversed when the act is taken back.
TO_TAKE_BACK = Entry(0, 0, EntryKind.EARN, 0)
_NO_TERMS: Mapping[UUID, Terms] = MappingProxyType({})


class CustomerActs:
    """Books acts of one shop that give or take something, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._dating = Dating(file)
        self._vouchers = VoucherBooking(file)

    def book(
        self,
        act: ActRow,
        has: Standings,
        entries: Sequence[Entry],
        terms: Mapping[UUID, Terms] = _NO_TERMS,
    ) -> ActRow:
        """Book an act with its rows, of which the first tells it, and the vouchers they give.

        :param act: whose, who and why; the moment is of now.
        :param has: what the customer has before it.
        :param terms: of the vouchers of offers.
        """
        assert act.customer is not None
        head, main = self._file.head(), entries[0]
        now = self._file.now_ms(head)
        today = self._file.date_of(now)
        dated = self._dating.dated(has.programs, entries, head.lid + 1, today)
        row = act._replace(
            ts_ms=now,
            day=self._file.day_of(now),
            program=main.program,
            version=main.version,
            units=main.delta,
            before=has.last_act,
        )
        booked = self._file.book(head, row, dated.entries)
        assert booked.lid is not None
        hand = Hand(now, self._file.till, act.staff)
        rows = [BookedEntry(place, one) for place, one in enumerate(dated.entries, booked.lid)]
        self._vouchers.book(act.customer, rows, hand, terms)
        self._dating.keep(act.customer, dated)
        return booked
