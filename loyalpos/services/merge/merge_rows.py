"""The rows of a merge: what leaves one customer, and what comes to the other [R52]."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple
from uuid import UUID

from loyalpos.domain.business_day import day_number
from loyalpos.domain.ledger import lots
from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.why import Why, unpack
from loyalpos.domain.level.tier import Membership
from loyalpos.domain.program import collecting
from loyalpos.domain.program.collecting import Card, reward_units
from loyalpos.domain.program.program import Program, StampRule
from loyalpos.services.booking.leveling import entry_of, joined, membership
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.merge_view import MergedUnits
from loyalpos.store.standings import StandingRow, Standings
from loyalpos.store.vouchers import VoucherRow

NOBODY = Membership()


class Side(NamedTuple):
    """One of the two, with what they have and can use."""

    customer: int
    has: Standings
    unused: tuple[VoucherRow, ...]


@dataclass(frozen=True, slots=True)
class MergeRows:
    """``out`` of one customer, ``into`` the other; ``level`` is that one's, if it changes."""

    out: tuple[Entry, ...]
    into: tuple[Entry, ...]
    units: tuple[MergedUnits, ...]
    level: Membership | None

    @property
    def filled(self) -> int:
        """How many cards the stamps of both fill."""
        return sum(entry.kind is EntryKind.FULL_CARD for entry in self.into)


class MergePlanning:
    """Plans merges of one shop. Writes nothing."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def rows(self, act: UUID, kept: Side, gone: Side) -> MergeRows:
        """Return the rows of both, and what they come to in each program."""
        out, into = [anchor(EntryKind.MERGE_OUT)], [anchor(EntryKind.MERGE_IN)]
        units: list[MergedUnits] = []
        for row in gone.has.programs.values():
            if row.balance:
                kind = EntryKind.MERGE_OUT
                out.append(Entry(row.program, row.version, kind, -row.balance))
            comes = self._into(act, kept, row)
            into += comes
            units.append(self._units(kept, row, comes))
        out += (moved(row, EntryKind.MERGE_OUT) for row in gone.unused)
        into += (moved(row, EntryKind.MERGE_IN) for row in gone.unused)
        level = self._levels(kept, gone, out, into)
        said = tuple(one for one in units if one.gone)
        return MergeRows(tuple(out), tuple(into), said, level)

    def _into(self, act: UUID, kept: Side, row: StandingRow) -> list[Entry]:
        mine = kept.has.programs.get(row.program)
        if not row.balance:  # who had a head start has had it
            entry = Entry(row.program, row.version, EntryKind.MERGE_IN, 0)
            return [] if mine else [entry]
        if row.balance < 0:
            return [self._debt(mine or row, mine.balance if mine else 0, row.balance)]
        promised = mine if mine is not None and mine.balance > 0 else row
        program = self._file.catalogue.version(row.program, promised.version)
        if promised is row or not isinstance(program.draft.rule, StampRule):
            entries = [Entry(row.program, promised.version, EntryKind.MERGE_IN, row.balance)]
        else:
            card = Card(
                kept.customer, promised.balance, program, self._newest(row.program), promised.cards
            )
            entries = self._on_card(act, card, row)
        return _dated(entries, row)

    def _debt(self, promised: StandingRow, balance: int, owed: int) -> Entry:
        """Let a debt come along, down to the deepest that there is [R34]."""
        deepest = reward_units(self._file.catalogue.version(promised.program, promised.version))
        delta = min(0, max(owed, -deepest - balance))
        why = Why(forgiven=delta - owed).pack()
        return Entry(promised.program, promised.version, EntryKind.MERGE_IN, delta, why=why)

    def _on_card(self, act: UUID, card: Card, row: StandingRow) -> list[Entry]:
        """Put the stamps of one card on another, which may fill [R17].

        A milestone that both cards passed was passed by one of them.
        """
        collected = collecting.collect(act, card, row.balance)
        came = [
            replace(entry, kind=EntryKind.MERGE_IN)
            for entry in collected.entries
            if entry.kind is EntryKind.EARN
        ]
        rule = self._file.catalogue.version(row.program, row.version).draft.rule
        assert isinstance(rule, StampRule)
        passed = {one.at for one in rule.milestones if one.at <= row.balance}
        for entry in collected.entries:
            at = unpack(entry.why).at
            if entry.kind is EntryKind.ISSUE and at in passed:
                passed.remove(at)
            elif entry.kind is not EntryKind.EARN:
                came.append(entry)
        return came

    def _newest(self, number: int) -> Program:
        return next(one for one in self._file.catalogue.current() if one.number == number)

    def _units(self, kept: Side, row: StandingRow, comes: Sequence[Entry]) -> MergedUnits:
        mine = kept.has.programs.get(row.program)
        before = mine.balance if mine else 0
        return MergedUnits(
            program=row.program,
            name=self._newest(row.program).draft.name,
            kept=before,
            gone=row.balance,
            left=before + sum(entry.delta for entry in comes),
            rewards=sum(entry.kind is EntryKind.FULL_CARD for entry in comes),
            forgiven=sum(unpack(entry.why).forgiven for entry in comes),
        )

    def _levels(
        self, kept: Side, gone: Side, out: list[Entry], into: list[Entry]
    ) -> Membership | None:
        ladder = self._file.catalogue.ladder()
        if ladder is None:
            return None
        today = self._file.date_of(self._file.now_ms(self._file.head()))
        mine, other = membership(kept.has), membership(gone.has)
        if other != NOBODY:
            out.append(entry_of(ladder, NOBODY))
        both = joined(ladder, (kept.has, gone.has), today)
        if both == mine:
            return None
        into.append(entry_of(ladder, both))
        return both


def anchor(kind: EntryKind) -> Entry:
    """Return the row that an act of a merge has always, also when nothing is to be moved."""
    return Entry(0, 0, kind, 0)


def moved(row: VoucherRow, kind: EntryKind) -> Entry:
    """Return the row of a voucher that goes to another customer, or comes from one."""
    why = Why(offer=row.offer, at=row.at).pack()
    return Entry(row.program, row.version, kind, 0, UUID(bytes=row.id), why=why)


def with_dates(entry: Entry, packed: str, ends: int) -> Entry:
    """Return a row that brings units with their dates: lots, or the end of a whole balance."""
    gave = tuple((lot.place, lot.left, day_number(lot.until)) for lot in lots.unpacked(packed))
    why = replace(unpack(entry.why), gave=gave, on=0 if gave else ends)
    return replace(entry, why=why.pack())


def main_row(entries: Iterable[Entry]) -> Entry:
    """Return the row that names an act of a merge: the first that moved units."""
    rows = tuple(entries)
    return next((entry for entry in rows if entry.program and entry.delta), rows[0])


def _dated(entries: list[Entry], row: StandingRow) -> list[Entry]:
    """Let the dates come with the last of the units, when all of them are there."""
    last = max(place for place, entry in enumerate(entries) if entry.kind is EntryKind.MERGE_IN)
    return list(_replaced(entries, last, with_dates(entries[last], row.lots, row.expires_day or 0)))


def _replaced(entries: list[Entry], place: int, other: Entry) -> Iterator[Entry]:
    for index, entry in enumerate(entries):
        yield other if index == place else entry
