"""Units and vouchers whose last day has passed, on their way out of the balance [R40 to R44]."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from uuid import UUID, uuid5

from loyalpos.domain.business_day import day_number, from_day_number
from loyalpos.domain.ledger import lots
from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.why import Why
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import vouchers
from loyalpos.store.chain import ActRow
from loyalpos.store.standings import StandingRow, Standings, keep_lots
from loyalpos.store.vouchers import Hand, VoucherRow

EXPIRIES = UUID("0b8a7c52-5c5e-4ee0-9d0e-6f1b1d9c2a77")  # names their acts; never changes
BY_ITSELF = 1  # acts that nobody did stand under the owner who made the shop


class Expiring:
    """Lets go what is past for one customer, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def is_due(self, customer: int, has: Standings) -> bool:
        """Say whether anything of a customer is past that is not booked as such yet."""
        if not has.ready and all(row.expires_day is None for row in has.programs.values()):
            return False  # nothing of theirs has a date
        today = self._file.date_of(self._file.now_ms(self._file.head()))
        past = any(_is_past(row.expires_day, today) for row in has.programs.values())
        return past or any(_is_past(row.expires_day, today) for row in self._unused(customer, has))

    def bring_up_to_date(self, customer: int, has: Standings) -> bool:
        """Book what a customer's units and vouchers lost by today; False when that is nothing.

        Runs before anything else is booked for the customer, so that what is past is never spent.
        """
        file = self._file
        if not has.ready and all(row.expires_day is None for row in has.programs.values()):
            return False  # nothing of theirs has a date
        now = file.now_ms(file.head())
        today = file.date_of(now)
        past = [row for row in has.programs.values() if _is_past(row.expires_day, today)]
        ended = [row for row in self._unused(customer, has) if _is_past(row.expires_day, today)]
        if not past and not ended:
            return False
        entries = [entry for row in past for entry in self._of_program(row, today)]
        entries += (_of_voucher(row) for row in ended)
        if entries:
            self._book(customer, has, now, entries)
        for row in past:
            left, _ = lots.expired(lots.unpacked(row.lots), today)
            soonest = day_number(left[0].until) if left else None
            keep_lots(file.db, customer, row.program, lots.packed(left), soonest)
        hand = Hand(now, file.till, BY_ITSELF)
        for voucher in ended:
            vouchers.expire(file.db, customer, UUID(bytes=voucher.id), hand)
        return True

    def without_past(self, has: Standings) -> Standings:
        """Return what a customer has without units whose last day has passed. Writes nothing."""
        today = self._file.date_of(self._file.now_ms(self._file.head()))
        kept = {
            number: self._left_of(row, today) if _is_past(row.expires_day, today) else row
            for number, row in has.programs.items()
        }
        return has._replace(programs=kept)

    def _left_of(self, row: StandingRow, today: date) -> StandingRow:
        balance = row.balance + sum(entry.delta for entry in self._of_program(row, today))
        left, _ = lots.expired(lots.unpacked(row.lots), today)
        soonest = day_number(left[0].until) if left else None
        return row._replace(balance=balance, lots=lots.packed(left), expires_day=soonest)

    def _unused(self, customer: int, has: Standings) -> tuple[VoucherRow, ...]:
        return vouchers.unused(self._file.db, customer) if has.ready else ()

    def _of_program(self, row: StandingRow, today: date) -> Iterator[Entry]:
        """Yield a row for each date that has passed, so that a late run writes the same [R44]."""
        kept = lots.unpacked(row.lots)
        if not kept and row.balance > 0 and row.expires_day is not None:
            why = Why(on=row.expires_day).pack()
            yield Entry(row.program, row.version, EntryKind.EXPIRE, -row.balance, why=why)
            return
        for due in lots.expired(kept, today)[1]:
            why = Why(on=day_number(due.until), took=due.took).pack()
            yield Entry(row.program, row.version, EntryKind.EXPIRE, -due.units, why=why)

    def _book(self, customer: int, has: Standings, now: int, entries: list[Entry]) -> None:
        file, head = self._file, self._file.head()
        main = entries[0]
        said = ((entry.program, entry.delta, entry.voucher, entry.why) for entry in entries)
        act = uuid5(EXPIRIES, f"{customer}/{list(said)!r}/{has.last_act!r}")
        row = ActRow(
            id=act.bytes,
            kind="expiry",
            fingerprint=file.fingerprint("expiry", customer),
            customer=customer,
            staff=BY_ITSELF,
            approved_by=None,
            ts_ms=now,
            day=file.day_of(now),
            program=main.program,
            version=main.version,
            units=sum(entry.delta for entry in entries if entry.program == main.program),
            before=has.last_act,
        )
        file.book(head, row, entries)


def _is_past(day: int | None, today: date) -> bool:
    return day is not None and from_day_number(day) < today


def _of_voucher(row: VoucherRow) -> Entry:
    why = Why(on=row.expires_day or 0, offer=row.offer, at=row.at).pack()
    voucher = UUID(bytes=row.id)
    return Entry(row.program, row.version, EntryKind.EXPIRE, 0, voucher, why=why)
