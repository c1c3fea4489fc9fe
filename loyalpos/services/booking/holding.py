"""What a customer holds when something is taken back, and what then becomes of their vouchers."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from uuid import UUID

from loyalpos.domain.business_day import day_number, from_day_number
from loyalpos.domain.ledger.ledger import BookedEntry, EntryKind
from loyalpos.domain.ledger.owing import GivenVoucher, Holdings, TakenBack
from loyalpos.domain.ledger.taking_back import renewed_until
from loyalpos.domain.program.collecting import milestone_id, reward_units
from loyalpos.domain.program.program import Program, usable_until
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import vouchers
from loyalpos.store.standings import Standings
from loyalpos.store.vouchers import Hand, VoucherRow

_GIVES_VOUCHERS = (EntryKind.FULL_CARD, EntryKind.ISSUE, EntryKind.REDEEM)


class Holding:
    """Holdings of the customers of one shop, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def of(
        self,
        customer: int,
        has: Standings,
        rows: Iterable[BookedEntry] = (),
        before_merge: int | None = None,
    ) -> Holdings:
        """Return what a customer has, with the vouchers of ``rows`` that were used [R33, R34].

        :param before_merge: who had those rows before a merge, and with them what was used [R52].
        """
        db = self._file.db
        known = {row.id: row for row in (vouchers.unused(db, customer) if has.ready else ())}
        owners = tuple(dict.fromkeys((customer, before_merge or customer)))
        for row in rows:
            named = row.entry.voucher
            if row.entry.kind in _GIVES_VOUCHERS and named and named.bytes not in known:
                found = self._had(owners, named)
                if found is not None:
                    known[found.id] = found
        return self.holdings(customer, has, known.values())

    def with_last_used(
        self, customer: int, has: Standings, holdings: Holdings, programs: Iterable[int]
    ) -> Holdings:
        """Add the reward that was used last in each program, to be told where it is owed [R36]."""
        known = {voucher.voucher.bytes for voucher in holdings.vouchers}
        used: list[GivenVoucher] = []
        for program in programs:
            rows = vouchers.last_used(self._file.db, customer, program, len(known) + 1)
            newest = next((row for row in rows if row.id not in known), None)
            used += [self._given(customer, has, newest)] if newest else []
        return replace(holdings, vouchers=[*holdings.vouchers, *used])

    def holdings(self, customer: int, has: Standings, known: Iterable[VoucherRow]) -> Holdings:
        """Return what a customer has whose vouchers were looked up."""
        newest_first = sorted(known, key=lambda row: row.issued_lid, reverse=True)
        return Holdings(
            balances={program: row.balance for program, row in has.programs.items()},
            floors={
                program: reward_units(self._file.catalogue.version(program, row.version))
                for program, row in has.programs.items()
            },
            vouchers=[self._given(customer, has, row) for row in newest_first],
        )

    def settle(
        self, customer: int, plan: TakenBack, hand: Hand, before_merge: int | None = None
    ) -> None:
        """Give vouchers back whose use was taken back, and end those that are no more."""
        db, today = self._file.db, self._file.date_of(hand.ts_ms)
        owners = tuple(dict.fromkeys((customer, before_merge or customer)))
        for voucher in plan.given_back:
            found = self._had(owners, voucher)
            last = self._last_day(found, today) if found is not None else None
            if not vouchers.give_back(db, customer, voucher, last):
                vouchers.give_on(db, (before_merge or customer, customer), voucher, last)
        vouchers.withdraw(db, customer, plan.withdrawn, hand)

    def _last_day(self, given_back: VoucherRow, today: date) -> int | None:
        """Return the date of its own that a voucher comes back with, None for none [R35].

        A reward has one where the grace of its program would not leave it 14 days [R16].
        """
        if given_back.expires_day is not None:
            ends: date | None = from_day_number(given_back.expires_day)
        elif given_back.program:
            newest = {one.number: one for one in self._file.catalogue.current()}
            ends = usable_until(newest[given_back.program].draft)
        else:
            ends = None
        until = renewed_until(ends, today)
        return given_back.expires_day if until is None or until == ends else day_number(until)

    def _had(self, owners: Iterable[int], voucher: UUID) -> VoucherRow | None:
        """Return a voucher that is unused or was used, with the first of the owners who had it."""
        for owner in owners:
            found = vouchers.find(self._file.db, owner, voucher)
            if found is not None and found.state in ("issued", "redeemed"):
                return found
        return None

    def _given(self, customer: int, has: Standings, row: VoucherRow) -> GivenVoucher:
        voucher, used = UUID(bytes=row.id), row.state == "redeemed"
        if not row.program:
            return GivenVoucher(voucher, 0, row.version, row.issued_lid, used=used)
        program = self._file.catalogue.version(row.program, row.version)
        later = self._cards_since(customer, has, row, program) if row.at else 0
        goal = reward_units(program)
        place = row.issued_lid
        return GivenVoucher(
            voucher, row.program, row.version, place, goal, row.at, later, used=used
        )

    def _cards_since(self, customer: int, has: Standings, row: VoucherRow, program: Program) -> int:
        cards = has.programs[program.number].cards if program.number in has.programs else 0
        voucher = UUID(bytes=row.id)
        for since in range(cards + 1):
            if milestone_id(customer, program.number, cards - since, row.at) == voucher:
                return since
        return max(0, cards)
