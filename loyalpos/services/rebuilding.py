"""Making again what is kept of customers beside plain sums: dates, tallies and levels [R1]."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from loyalpos.domain.business_day import day_number, from_day_number
from loyalpos.domain.customer import tally as tallies
from loyalpos.domain.customer.tally import EMPTY, Tally
from loyalpos.domain.ledger import lots
from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.ledger.ledger import BookedEntry, EntryKind
from loyalpos.domain.ledger.lots import Lots
from loyalpos.domain.ledger.why import unpack
from loyalpos.services.booking import act_facts, tallying
from loyalpos.services.booking.dating import NEW_UNITS, clock_after
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import ledger, past_acts
from loyalpos.store.past_acts import PastAct
from loyalpos.store.schema_rulebook import PROMISING_KINDS
from loyalpos.store.standings import Standings, keep_level, keep_lots, keep_tally, standings

LevelKept = tuple[int, int | None, int, int | None]
_NO_LEVEL: LevelKept = (0, None, 0, None)


@dataclass(slots=True)
class _Units:
    """One program of one customer, row by row; ``ends`` as it is kept with the standing."""

    version: int = 0
    balance: int = 0
    lots: Lots = ()
    ends: date | None = None

    @property
    def kept(self) -> tuple[str, int | None]:
        """The lots and the earliest day, as the file has them."""
        return lots.packed(self.lots), day_number(self.ends) if self.ends else None


@dataclass(slots=True)
class _Remade:
    """One customer."""

    units: dict[int, _Units] = field(default_factory=dict)
    tally: Tally = EMPTY
    level: LevelKept = _NO_LEVEL


class Rebuilding:
    """Goes through the ledger of one shop once, with room for one customer at a time."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def wrong(self) -> int:
        """Return how many dates, tallies and levels are not what the rows come to."""
        return sum(
            _differences(remade, standings(self._file.db, customer))
            for customer, remade in self._remade()
        )

    def rebuild(self) -> None:
        """Keep what the rows come to, in the caller's transaction; the sums stand already."""
        db = self._file.db
        for customer, remade in self._remade():
            for program, units in remade.units.items():
                keep_lots(db, customer, program, *units.kept)
            keep_tally(db, customer, tallies.packed(remade.tally))
            level, review, *floor = remade.level
            keep_level(db, customer, level, review, (floor[0] or 0, floor[1]))

    def _remade(self) -> Iterator[tuple[int, _Remade]]:
        for customer, acts in past_acts.by_customer(self._file.db):
            remade = _Remade()
            for act in acts:
                self._date(remade, act)
                remade.tally = self._tally(remade.tally, act)
                remade.level = _level(remade.level, act.rows)
            yield customer, remade

    def _date(self, remade: _Remade, act: PastAct) -> None:
        before = tuple(remade.units)
        touched = dict.fromkeys(row.entry.program for row in act.rows if row.entry.program)
        if act.visits == 1:
            touched |= dict.fromkeys(before)
        for program in touched:
            units = remade.units.setdefault(program, _Units())
            rows = [row for row in act.rows if row.entry.program == program]
            if act.visits == 1 or any(row.entry.delta for row in rows):
                self._date_program(program, units, rows, act)
            for row in rows:
                entry = row.entry
                promises = entry.delta > 0 and entry.kind in PROMISING_KINDS
                if promises or not units.version:
                    units.version = entry.version

    def _date_program(
        self, program: int, units: _Units, rows: list[BookedEntry], act: PastAct
    ) -> None:
        expiry, clock, gave_back = self._expiry(program, units.version), units.ends, False
        ran = bool(units.lots) or clock is not None
        for row in rows:
            entry = row.entry
            units.balance += entry.delta
            units.lots = lots.after_row(units.lots, row.place, entry, units.balance)
            if entry.delta > 0 and entry.kind in (*NEW_UNITS, EntryKind.MERGE_IN):
                expiry = self._expiry(program, entry.version)
                clock = _later(clock, entry.why) if entry.kind is EntryKind.MERGE_IN else clock
            elif entry.delta > 0:
                gave_back = True
        dated = expiry.policy is not ExpiryPolicy.SINCE_VISIT or units.lots
        if dated or act.kind == "expiry":
            units.ends = units.lots[0].until if units.lots else None
        elif units.balance > 0 or ran:
            today, what = from_day_number(act.day), (act.visits == 1, gave_back)
            units.ends = clock_after(clock, units.balance, today, expiry, what)

    def _expiry(self, program: int, version: int) -> Expiry:
        if not version:
            return Expiry()
        return self._file.catalogue.version(program, version).draft.expiry

    def _tally(self, tally: Tally, act: PastAct) -> Tally:
        entries = [row.entry for row in act.rows]
        facts = act_facts.unpack(act.facts)
        if act.visits == 1:
            return tallying.after_sale(tally, act.day, facts.base or 0, entries)
        if act.kind == "return" or act.visits == -1:
            assert act.target_day is not None
            used = self._promotions(act) if act.visits else None
            spend = facts.base or 0
            return tallying.after_taking_back(tally, act.target_day, spend, entries, used)
        match act.kind:
            case "merge":
                return tallies.merged(tally, tallies.unpacked(facts.tally))
            case "merged":
                return EMPTY
            case "unmerge":
                return tallies.parted(tally, tallies.unpacked(facts.tally))
            case "unmerged":
                return tallies.unpacked(facts.tally)
        return tally

    def _promotions(self, act: PastAct) -> tuple[int, ...]:
        assert act.target_lid is not None and act.target_rows is not None
        rows = ledger.entries_at(self._file.db, act.target_lid, act.target_rows)
        return tallying.promotions_of(row.entry for row in rows)


def _later(clock: date | None, why: str) -> date | None:
    """Return the later end of a whole balance: the own one, or what a merge brought."""
    brought = unpack(why).on
    last = from_day_number(brought) if brought else None
    return max((day for day in (clock, last) if day is not None), default=None)


def _level(level: LevelKept, rows: Iterable[BookedEntry]) -> LevelKept:
    """Return where a customer stands, which is what the last of such rows says."""
    for row in rows:
        if row.entry.kind is EntryKind.LEVEL:
            why = unpack(row.entry.why)
            level = why.level, why.review or None, why.floor, why.until or None
    return level


def _differences(remade: _Remade, kept: Standings) -> int:
    programs = {program: units.kept for program, units in remade.units.items()}
    dates = {row.program: (row.lots, row.expires_day) for row in kept.programs.values()}
    level = kept.level, kept.review_day, kept.floor, kept.floor_day
    wrong = sum(dates.get(program) != said for program, said in programs.items())
    return wrong + (tallies.packed(remade.tally) != kept.tally) + (remade.level != level)
