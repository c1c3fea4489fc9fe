"""The owner's list of what was forgiven [R34]."""

from __future__ import annotations

from datetime import date

from loyalpos.domain.business_day import day_number, from_ms
from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.ledger.why import unpack
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.forgiven_view import Forgiven, ForgivenList
from loyalpos.store import counter, customers, let_go, staff
from loyalpos.store.connection import read_tx
from loyalpos.store.let_go import LetGoRow

_REASONS = {reason.value: reason for reason in ReverseReason}


class Forgiving:
    """Reads from the ledger of one shop what was let go, for the thread that opened it."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def listed(self, first: date | None, last: date) -> ForgivenList:
        """Return what was forgiven from one day through another; None is since the beginning.

        By the owner's setting, or because nobody owes more than a card.
        """
        file = self._file
        with read_tx(file.db) as db, file.catalogue.held():
            since = day_number(first) if first is not None else 0
            newest = file.head().lid
            found = let_go.rows(db, file.till, newest, since, day_number(last))
            rows = tuple(self._told(row) for row in found)
            current = file.catalogue.current()
        units = {one.number: 0 for one in current}
        for row in rows:
            units[row.program.number] += row.units
        sums = ((one, units[one.number]) for one in current if units[one.number])
        return ForgivenList(rows, tuple(sums))

    def close(self) -> None:
        """Let go of the file."""
        self._file.db.conn.close()

    def _told(self, row: LetGoRow) -> Forgiven:
        db = self._file.db
        customer = customers.now_of(db, row.customer)
        face = counter.face(db, customer)
        return Forgiven(
            at=from_ms(row.ts_ms),
            customer=customer,
            name=face.name if face else "",
            program=self._file.catalogue.version(row.program, row.version),
            units=unpack(row.why).forgiven,
            reason=_REASONS.get(row.reason),
            staff_name=staff.name_of(db, row.staff),
        )
