"""Why a row, a balance or a voucher is what it is: told from the rows alone [R3].

Names are those of the versions in the rows, never of today's programs and offers.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from uuid import UUID

from loyalpos.domain.business_day import from_day_number, from_ms
from loyalpos.domain.ledger import lots
from loyalpos.domain.ledger.ledger import BookedEntry, Entry, EntryKind
from loyalpos.domain.ledger.why import Why, unpack
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.program import Program
from loyalpos.domain.sale.sale import SaleLine
from loyalpos.domain.sale.units_earned import NotEarned, not_earned_of, qualifies
from loyalpos.services.card.act_lines import DONE_BY_ITSELF, GIVEN_BY_HAND
from loyalpos.services.sale.checking_out import Checkouts
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.card_view import Expiring
from loyalpos.services.view.why_view import BalanceWhy, RowWhy, Source, VoucherWhy
from loyalpos.store import counter, ledger, staff, vouchers
from loyalpos.store.chain import ActRow
from loyalpos.store.connection import read_tx
from loyalpos.store.counter import ActFound
from loyalpos.store.standings import StandingRow, standings

_GIVES = (EntryKind.FULL_CARD, EntryKind.ISSUE)
_SOURCES = {
    EntryKind.EARN: Source.EARNED,
    EntryKind.HEAD_START: Source.HEAD_START,
    EntryKind.BONUS: Source.BONUS,
    EntryKind.FULL_CARD: Source.REWARDS,
    EntryKind.WITHDRAWN: Source.REWARDS,
    EntryKind.SPEND: Source.SPENT,
    EntryKind.PAY: Source.PAID,
    EntryKind.CORRECTION: Source.CORRECTED,
    EntryKind.EXPIRE: Source.EXPIRED,
    EntryKind.MERGE_IN: Source.MERGED,
    EntryKind.MERGE_OUT: Source.MERGED,
}


class Whys:
    """Reads the rows of one shop; writes nothing."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._checkouts = Checkouts(file)

    def of_act(self, act: UUID) -> tuple[RowWhy, ...]:
        """Return why each row of an act is there, in the order of the rows; none for an unknown."""
        with read_tx(self._file.db):
            found = ledger.find_act(self._file.db, act)
            return tuple(self._rows(found)) if found else ()

    def of_balance(self, customer: int, program: int) -> BalanceWhy:
        """Return what a customer's balance in a program is made of; its parts sum up to it [R1].

        :raises Refused: PROGRAM_UNKNOWN.
        """
        with read_tx(self._file.db):
            newest = {one.number: one for one in self._file.catalogue.current()}.get(program)
            if newest is None:
                raise Refused(Refusal.PROGRAM_UNKNOWN)
            has = standings(self._file.db, customer)
            row = has.programs.get(program)
            if row is None:
                return BalanceWhy(newest, older=False, balance=0, parts=())
            parts: Counter[Source] = Counter()
            cards, reward = 0, ""
            for entry in self._entries(has.last_act, program):
                parts[_source(entry)] += entry.delta
                cards += _cards(entry)
                if entry.kind is EntryKind.FULL_CARD and not reward:
                    version = self._file.catalogue.version(program, entry.version)
                    reward = version.draft.reward.text
            promised = self._file.catalogue.version(program, row.version or newest.version)
            told = tuple((source, parts[source]) for source in Source if parts[source])
            return BalanceWhy(
                program=promised,
                older=promised.version < newest.version,
                balance=row.balance,
                parts=told,
                reward=reward,
                rewards=cards,
                expiring=self._expiring(row),
            )

    def of_voucher(self, customer: int, voucher: UUID) -> VoucherWhy:
        """Return which row gave a voucher to a customer.

        :raises Refused: VOUCHER_UNKNOWN.
        """
        with read_tx(self._file.db):
            row = vouchers.find(self._file.db, customer, voucher)
            given = self._given(customer, voucher)
            if row is None or given is None:
                raise Refused(Refusal.VOUCHER_UNKNOWN)
            return VoucherWhy(given, self._checkouts.expires(self._checkouts.usable(row)))

    def _entries(self, newest: bytes | None, program: int) -> Iterator[Entry]:
        """Yield the customer's own rows; what another one brought in a merge came as one row."""
        while newest is not None:
            (act,) = counter.act(self._file.db, newest)
            for row in self._booked(act):
                if row.entry.program == program:
                    yield row.entry
            newest = act.before

    def _booked(self, act: ActFound) -> tuple[BookedEntry, ...]:
        return ledger.entries_at(self._file.db, act.lid, act.rows)

    def _given(self, customer: int, voucher: UUID) -> RowWhy | None:
        """Return the row that gave a voucher last, also before a merge."""
        for act in counter.history(self._file.db, standings(self._file.db, customer).last_act):
            for row in self._booked(act):
                if row.entry.voucher == voucher and row.entry.kind in _GIVES:
                    found = ledger.find_act(self._file.db, UUID(bytes=act.id))
                    return self._row(found, row.entry) if found else None
        return None

    def _rows(self, act: ActRow) -> Iterator[RowWhy]:
        for row in ledger.entries_of(self._file.db, act):
            yield self._row(act, row.entry)

    def _row(self, act: ActRow, entry: Entry) -> RowWhy:
        why = unpack(entry.why)
        by_itself = act.kind in DONE_BY_ITSELF and not act.reason
        told = RowWhy(
            entry=entry,
            why=why,
            at=from_ms(act.ts_ms),
            staff_name="" if by_itself else staff.name_of(self._file.db, act.staff),
            reason=act.reason or why.reason,
            allowed_by=staff.name_of(self._file.db, act.approved_by) if act.approved_by else "",
            level=self._level(act, entry, why),
        )
        told = self._with_promises(told, act)
        if entry.kind is EntryKind.EARN and entry.program:
            return replace(told, lines=self._lines(act, entry, why), missed=self._missed(why))
        of = entry.reverses or why.of
        taken_back = ledger.row_at(self._file.db, of) if of else None
        kind = taken_back.entry.kind if taken_back else None
        return replace(told, of_kind=kind, of_day=self._day_of_target(act))

    def _with_promises(self, told: RowWhy, act: ActRow) -> RowWhy:
        """Name the program, the promotion, the offer and the reward, in the row's versions."""
        entry, why, catalogue = told.entry, told.why, self._file.catalogue
        if entry.program:
            program = catalogue.version(entry.program, why.rule or entry.version)
            told = replace(told, program=program, reward=program.draft.reward.text)
        if why.promotion:
            version = catalogue.promotion_version(why.promotion, why.promotion_version)
            told = replace(told, promotion=version)
        if entry.voucher is None or act.customer is None:
            return told
        row = vouchers.find(self._file.db, act.customer, entry.voucher)
        if row is None:
            return told
        usable = self._checkouts.usable(row)
        return replace(told, offer=usable.offer, reward=usable.reward.text)

    def _lines(self, act: ActRow, entry: Entry, why: Why) -> tuple[SaleLine, ...]:
        version = self._file.catalogue.version(entry.program, why.rule or entry.version)
        rows = ledger.lines_of(self._file.db, act.id) if act.lines else ()
        lines = (SaleLine(*row[:4], bool(row[4])) for row in rows)
        return tuple(line for line in lines if qualifies(version.draft.earning, line))

    def _missed(self, why: Why) -> tuple[tuple[Program, NotEarned], ...]:
        """Name the programs that gave nothing, in the versions that did not."""
        return tuple(
            (self._file.catalogue.version(number, version), not_earned_of(reason, base, bound))
            for number, version, reason, base, bound in why.missed
        )

    def _level(self, act: ActRow, entry: Entry, why: Why) -> str:
        """Name a level as the ladder did that the customer stood on then."""
        if entry.kind is EntryKind.LEVEL:
            return self._level_name(entry.version, why.level)
        if not why.level:
            return ""
        for before in counter.history(self._file.db, act.before):
            for row in self._booked(before):
                if row.entry.kind is EntryKind.LEVEL:
                    return self._level_name(row.entry.version, why.level)
        return ""

    def _level_name(self, version: int, place: int) -> str:
        levels = self._file.catalogue.ladder_version(version).draft.levels
        return levels[place].name if place < len(levels) else ""

    def _day_of_target(self, act: ActRow) -> date | None:
        target = ledger.find_act(self._file.db, UUID(bytes=act.target)) if act.target else None
        was_gift = target is not None and target.kind in GIVEN_BY_HAND
        return from_day_number(target.day) if target and not was_gift else None

    def _expiring(self, row: StandingRow) -> tuple[Expiring, ...]:
        """Return all dates of what is left, soonest first, not only the near ones [R45]."""
        units: Counter[date] = Counter()
        for lot in lots.unpacked(row.lots):
            units[lot.until] += lot.left
        if units:
            return tuple(Expiring(units[last], last) for last in sorted(units))
        if row.expires_day is None or row.balance <= 0:
            return ()
        return (Expiring(row.balance, from_day_number(row.expires_day)),)


def _source(entry: Entry) -> Source:
    if entry.kind in _SOURCES:
        return _SOURCES[entry.kind]
    return Source.TAKEN_BACK if entry.delta <= 0 else Source.GIVEN_BACK


def _cards(entry: Entry) -> int:
    """Return how many full cards a row adds."""
    if entry.kind is EntryKind.FULL_CARD:
        return 1
    return -int(entry.kind is EntryKind.WITHDRAWN and entry.delta > 0)
