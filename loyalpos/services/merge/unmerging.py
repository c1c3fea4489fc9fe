"""Undoing a merge: what came with it goes back, what came since stays [R52]."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from uuid import UUID, uuid5

from loyalpos.domain.business_day import from_day_number
from loyalpos.domain.customer import tally as tallies
from loyalpos.domain.customer.merging import check_unmerge
from loyalpos.domain.customer.tally import Tally
from loyalpos.domain.ledger.ledger import BookedEntry, Entry, EntryKind
from loyalpos.domain.ledger.owing import TakenBack
from loyalpos.domain.ledger.taking_back import Back, take_back
from loyalpos.domain.ledger.why import unpack
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.booking import act_facts, leveling, tallying
from loyalpos.services.booking.act_facts import ActFacts
from loyalpos.services.booking.dating import Dating
from loyalpos.services.booking.holding import Holding
from loyalpos.services.merge.merge_rows import anchor, main_row, moved, with_dates
from loyalpos.services.merge.merged_people import MergedPeople
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import counter, customers, ledger, merges, vouchers
from loyalpos.store.chain import ActRow
from loyalpos.store.counter import ActFound
from loyalpos.store.customers import Written
from loyalpos.store.merges import MergeRow
from loyalpos.store.standings import Standings, keep_tally, recount, standings
from loyalpos.store.vouchers import Hand, VoucherRow


@dataclass(frozen=True, slots=True)
class _Before:
    """A merge as it was booked, and what happened to the kept customer since."""

    into: ActRow
    rows: tuple[BookedEntry, ...]
    out: ActRow
    out_rows: tuple[BookedEntry, ...]
    since: tuple[ActFound, ...]
    later: tuple[BookedEntry, ...]
    unused: tuple[VoucherRow, ...]  # vouchers that came along and still are

    @property
    def level_since(self) -> bool:
        """Whether the level of the kept customer changed since."""
        return any(row.entry.kind is EntryKind.LEVEL for row in self.later)


class Unmerging:
    """Parts merged customers of one shop, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._dating = Dating(file)
        self._holding = Holding(file)
        self._people = MergedPeople(file)

    def undoable(self, act: UUID, now_ms: int) -> MergeRow:
        """Return the merge of an act, if it can be undone.

        :raises Refused: MERGE_UNKNOWN, MERGE_UNDONE, MERGE_WITHIN, UNMERGE_TOO_LATE.
        """
        found = merges.find(self._file.db, act)
        if found is None:
            raise Refused(Refusal.MERGE_UNKNOWN)
        if found.undone is not None:
            raise Refused(Refusal.MERGE_UNDONE)
        check_unmerge(from_day_number(found.day), self._file.date_of(now_ms))
        if customers.is_merged(self._file.db, found.kept):
            raise Refused(Refusal.MERGE_WITHIN)
        return found

    def book(self, row: ActRow, merge: MergeRow, has: Standings) -> None:
        """Book the two acts, and let everything go back.

        :param has: what the kept customer has.
        """
        db, before = self._file.db, self._before(merge, has)
        gone_has = standings(db, merge.gone)
        tally = self._tally(before)
        facts = ActFacts(tally=tallies.packed(tally)).pack()
        hand = Hand(row.ts_ms, self._file.till, row.staff)
        plan = self._plan(merge, has, before)
        self._book(
            row._replace(before=has.last_act, facts=facts), has, self._leaving(has, before, plan)
        )
        self._holding.settle(merge.kept, plan, hand)
        back = row._replace(
            id=uuid5(UUID(bytes=row.id), "unmerged").bytes,
            kind="unmerged",
            customer=merge.gone,
            before=gone_has.last_act,
            target=None,
            facts=facts,
        )
        self._book(back, gone_has, self._returning(before))
        self._move_vouchers(merge, before, hand)
        kept_tally = tallies.parted(tallies.unpacked(has.tally), tally)
        keep_tally(db, merge.kept, tallies.packed(kept_tally))
        keep_tally(db, merge.gone, tallies.packed(tally))
        self._keep_levels(merge, before)
        self._people.part(merge, Written(row.ts_ms, row.day, self._file.till), row.staff)
        merges.undo(db, merge, UUID(bytes=row.id))
        recount(db, merge.kept)
        recount(db, merge.gone)

    def _before(self, merge: MergeRow, has: Standings) -> _Before:
        db, act = self._file.db, UUID(bytes=merge.act)
        into, out = ledger.find_act(db, act), ledger.find_act(db, uuid5(act, "merged"))
        assert into is not None and out is not None
        since: list[ActFound] = []
        for found in counter.history(db, has.last_act):
            if found.id == merge.act:
                break
            since.append(found)
        later = [row for found in since for row in ledger.entries_at(db, found.lid, found.rows)]
        later.sort(key=lambda row: row.place)
        rows = ledger.entries_of(db, into)
        came = {
            row.entry.voucher.bytes
            for row in rows
            if row.entry.kind is EntryKind.MERGE_IN and row.entry.voucher
        }
        unused = tuple(row for row in vouchers.unused(db, merge.kept) if row.id in came)
        out_rows = ledger.entries_of(db, out)
        return _Before(into, rows, out, out_rows, tuple(since), tuple(later), unused)

    def _plan(self, merge: MergeRow, has: Standings, before: _Before) -> TakenBack:
        """Return what leaves the kept customer, beside the vouchers that came along [R33, R34]."""
        going = {row.id for row in before.unused}
        stay = [row for row in vouchers.unused(self._file.db, merge.kept) if row.id not in going]
        holdings = self._holding.holdings(merge.kept, has, stay)
        backs = _backs(before.rows, before.later)
        return take_back(backs, holdings, forgive=self._file.rules.forgive)

    def _leaving(self, has: Standings, before: _Before, plan: TakenBack) -> list[Entry]:
        """Return the rows of the kept customer.

        Cards that the merge filled become stamps first, so that each goes back with its own date.
        """
        entries = [anchor(EntryKind.MERGE_OUT)]
        entries += (moved(row, EntryKind.MERGE_OUT) for row in before.unused)
        entries += sorted(plan.entries, key=lambda one: one.kind is not EntryKind.WITHDRAWN)
        ladder = self._file.catalogue.ladder()
        if ladder is not None and self._level_goes_back(before):
            facts = act_facts.unpack(before.into.facts)
            entries.append(leveling.entry_of(ladder, leveling.membership_of(facts.level)))
        return entries

    def _level_goes_back(self, before: _Before) -> bool:
        came = any(row.entry.kind is EntryKind.LEVEL for row in before.rows)
        return came and not before.level_since

    def _returning(self, before: _Before) -> list[Entry]:
        """Return the rows of who comes back: what left, with the dates that it had."""
        facts = act_facts.unpack(before.out.facts)
        dates = {program: (packed, ends) for program, packed, ends in facts.dates}
        entries = [anchor(EntryKind.MERGE_IN)]
        for entry in (row.entry for row in before.out_rows):
            if entry.kind is EntryKind.MERGE_OUT and entry.delta:
                back = replace(entry, kind=EntryKind.MERGE_IN, delta=-entry.delta, why="")
                if back.delta > 0:
                    back = with_dates(back, *dates.get(entry.program, ("", 0)))
                entries.append(back)
        entries += (moved(row, EntryKind.MERGE_IN) for row in before.unused)
        entries += (
            replace(row.entry, why=leveling.why_of(leveling.membership_of(facts.level)))
            for row in before.out_rows
            if row.entry.kind is EntryKind.LEVEL
        )
        return entries

    def _book(self, row: ActRow, has: Standings, entries: Sequence[Entry]) -> None:
        head, main = self._file.head(), main_row(entries)
        row = row._replace(program=main.program, version=main.version, units=main.delta)
        today = from_day_number(row.day)
        dated = self._dating.dated(has.programs, entries, head.lid + 1, today)
        self._file.book(head, row, dated.entries)
        assert row.customer is not None
        self._dating.keep(row.customer, dated)

    def _move_vouchers(self, merge: MergeRow, before: _Before, hand: Hand) -> None:
        pair = merge.kept, merge.gone
        for voucher in before.unused:
            vouchers.give_on(self._file.db, pair, UUID(bytes=voucher.id), voucher.expires_day)
        going = (UUID(bytes=voucher.id) for voucher in before.unused)
        vouchers.withdraw(self._file.db, merge.kept, going, hand)

    def _keep_levels(self, merge: MergeRow, before: _Before) -> None:
        if self._file.catalogue.ladder() is not None and self._level_goes_back(before):
            facts = act_facts.unpack(before.into.facts)
            leveling.keep(self._file, merge.kept, leveling.membership_of(facts.level))
        facts = act_facts.unpack(before.out.facts)
        if facts.level:
            leveling.keep(self._file, merge.gone, leveling.membership_of(facts.level))

    def _tally(self, before: _Before) -> Tally:
        """Return the tally of who comes back, without what was taken back of it since."""
        db = self._file.db
        tally = tallies.unpacked(act_facts.unpack(before.into.facts).tally)
        taking = [one for one in before.since if one.kind in ("reversal", "return") and one.target]
        own = self._acts_before(before) if taking else frozenset()
        for found in reversed(taking):
            target = ledger.find_act(db, UUID(bytes=found.target)) if found.target else None
            if target is None or target.id not in own or not target.visits:
                continue
            rows = [row.entry for row in ledger.entries_at(db, found.lid, found.rows)]
            sold = [row.entry for row in ledger.entries_of(db, target)]
            used = tallying.promotions_of(sold) if found.kind == "reversal" else None
            spend = act_facts.unpack(found.facts).base or 0
            tally = tallying.after_taking_back(tally, target.day, spend, rows, used)
        return tally

    def _acts_before(self, before: _Before) -> frozenset[bytes]:
        """Return what who comes back did before the merge."""
        return frozenset(act.id for act in counter.history(self._file.db, before.into.target))


def _backs(rows: Iterable[BookedEntry], later: Sequence[BookedEntry]) -> Iterator[Back]:
    """Yield what goes back of the rows of a merge; units that expired since have gone already."""
    expired: dict[int, int] = {}
    for row in rows:
        entry = row.entry
        if entry.voucher is None and entry.program:
            if entry.program not in expired:
                expired[entry.program] = _expired(entry.program, rows, later)
            gone = min(expired[entry.program], max(0, entry.delta))
            expired[entry.program] -= gone
            yield Back(row.place, entry, abs(entry.delta) - gone)
        elif entry.kind in (EntryKind.FULL_CARD, EntryKind.ISSUE):
            yield Back(row.place, entry, 0)


def _expired(program: int, rows: Iterable[BookedEntry], later: Sequence[BookedEntry]) -> int:
    """Return how many of the units that came with a merge expired since."""
    came = [row.entry for row in rows if row.entry.program == program]
    own = {lot for entry in came for lot, _, _ in unpack(entry.why).gave}
    own |= {row.place for row in rows if row.entry.program == program}
    units = 0
    for entry in (row.entry for row in later):
        if entry.program == program and entry.kind is EntryKind.EXPIRE and entry.delta:
            took = unpack(entry.why).took
            units += sum(count for lot, count in took if lot in own) if took else -entry.delta
    return units
