"""One act that is no sale on its way into the file, inside the transaction of its use case."""

from __future__ import annotations

from uuid import UUID

from loyalpos.services.shop_file import ShopFile
from loyalpos.store import ledger
from loyalpos.store.chain import ActRow
from loyalpos.store.customers import Written


class ActBooking:
    """An act: ``request`` is its UUID and who asks, ``contents`` what it says [R4]."""

    def __init__(
        self, file: ShopFile, kind: str, request: tuple[UUID, int], *contents: object
    ) -> None:
        self.act, self.by = request
        self._file = file
        self._kind = kind
        self._contents = file.fingerprint(kind, *contents)

    def known(self) -> ActRow | None:
        """Return this very act if it was booked before.

        :raises Refused: ACT_DIFFERS.
        """
        known = self._file.known(self.act, self._contents)
        return ledger.find_act(self._file.db, self.act) if known else None

    def moment(self) -> Written:
        """Return when and where the act is written."""
        now = self._file.now_ms(self._file.head())
        return Written(now, self._file.day_of(now), self._file.till)

    def book(self, written: Written, customer: int | None = None, about: int | None = None) -> None:
        """Book the act, without rows in the ledger.

        :param about: the number of the program or person that an act without a customer is about.
        """
        self._file.book(self._file.head(), self.row(written, customer, about))

    def row(
        self, written: Written, customer: int | None = None, about: int | None = None
    ) -> ActRow:
        """Return the row of the act."""
        return ActRow(
            id=self.act.bytes,
            kind=self._kind,
            fingerprint=self._contents,
            customer=customer,
            staff=self.by,
            approved_by=None,
            ts_ms=written.ms,
            day=written.day,
            units=about or 0,
        )
