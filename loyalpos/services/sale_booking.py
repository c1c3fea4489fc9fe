"""One purchase on its way into the ledger, inside the transaction of its use case."""

from __future__ import annotations

from uuid import UUID

from loyalpos.domain.ledger import EntryKind
from loyalpos.domain.sale import Purchase
from loyalpos.services.earning import Earned, earn
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import vouchers
from loyalpos.store.chain import ActRow
from loyalpos.store.ledger import Head
from loyalpos.store.standings import Standings
from loyalpos.store.vouchers import Hand


class SaleBooking:
    """A sale: ``request`` is its act and who asks, ``more`` what else it is about."""

    def __init__(
        self,
        file: ShopFile,
        kind: str,
        request: tuple[UUID, int],
        purchase: Purchase,
        *more: object,
    ) -> None:
        self._file = file
        self._kind = kind
        self._act, self._by = request
        self._purchase = purchase
        self._lines = tuple((line.item, line.quantity, line.price) for line in purchase.lines)
        # "again" answers a question about the act and is no part of what it says.
        self._contents = file.fingerprint(
            kind,
            purchase.customer,
            purchase.quantity,
            purchase.amount,
            self._lines,
            purchase.receipt,
            *more,
        )

    def known(self) -> bool:
        """Say whether this very act was booked before [R4].

        :raises Refused: ACT_DIFFERS.
        """
        return self._file.known(self._act, self._contents)

    def earn(self, had: Standings, items: int) -> Earned:
        """Return what ``items`` paid items and the amount of the purchase come to."""
        return earn(self._act, self._file.catalogue, had, items, self._purchase.amount)

    def row(self, had: Standings, now_ms: int, main: tuple[int, int], earned: Earned) -> ActRow:
        """Return the act after what the customer ``had``, told by its main program and version."""
        return ActRow(
            id=self._act.bytes,
            kind=self._kind,
            fingerprint=self._contents,
            customer=self._purchase.customer,
            staff=self._by,
            approved_by=None,
            ts_ms=now_ms,
            day=self._file.day_of(now_ms),
            program=main[0],
            version=main[1],
            units=earned.units(main[0]),
            filled=earned.filled(main[0]),
            quantity=self._purchase.quantity,
            amount=self._purchase.amount,
            receipt=self._purchase.receipt,
            visits=1,
            stamps=earned.stamps,
            before=had.last_act,
        )

    def book(self, after: Head, act: ActRow, earned: Earned) -> ActRow:
        """Book the sale, and give the vouchers of the cards it filled."""
        booked = self._file.book(after, act, earned.entries, self._lines)
        assert booked.lid is not None
        hand = Hand(act.ts_ms, self._file.till, self._by)
        issued: UUID | None = None
        for lid, entry in enumerate(earned.entries, booked.lid):
            if entry.kind is EntryKind.FULL_CARD:
                vouchers.issue(self._file.db, self._purchase.customer, entry, hand, lid)
                issued = entry.voucher
            elif entry.kind is EntryKind.REDEEM and entry.voucher == issued:
                # Earned and used in this very sale [R18].
                assert entry.voucher is not None
                vouchers.redeem(self._file.db, self._purchase.customer, entry.voucher, hand)
        return booked
