"""Dates of units on their way into the ledger: which lots a row fills, takes from, gives back to.

A row says in its ``why`` what it did to the lots [R40, R41]; what is then left is kept with the
customer's standing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from loyalpos.domain.business_day import day_number, from_day_number
from loyalpos.domain.ledger import lots
from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy, Lot
from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.lots import Lots
from loyalpos.domain.ledger.why import unpack
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import counter, ledger
from loyalpos.store.standings import StandingRow, keep_lots

NEW_UNITS = (EntryKind.EARN, EntryKind.HEAD_START, EntryKind.BONUS, EntryKind.CORRECTION)


@dataclass(frozen=True, slots=True)
class Dated:
    """Rows that know their dates, and what then is left in each program that has any."""

    entries: tuple[Entry, ...]
    kept: Mapping[int, tuple[Lots, date | None]]  # program -> its lots, and the earliest date


def clock_after(
    clock: date | None, balance: int, today: date, expiry: Expiry, what: tuple[bool, bool]
) -> date | None:
    """Return the day on which a whole balance ends, after an act [R41, R43].

    :param clock: the day before the act, None where it did not run.
    :param what: whether the act was a purchase, and whether it gave units back.
    """
    visit, gave_back = what
    if balance <= 0:
        return None
    if visit or clock is None:
        return lots.until(today, expiry.months)
    if gave_back:
        return max(clock, today + timedelta(days=lots.GIVEN_BACK_DAYS))
    return clock


@dataclass(slots=True)
class _Course:
    """A customer's units in one program, row after row; ``clock`` is of a whole balance [R43]."""

    left: Lots
    balance: int
    expiry: Expiry
    clock: date | None
    gave_back: bool = False

    def ends(self, today: date, *, visit: bool) -> date | None:
        """Return the day on which the whole balance ends, after an act."""
        return clock_after(self.clock, self.balance, today, self.expiry, (visit, self.gave_back))


class Dating:
    """Dates the rows of acts of one shop, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def dated(
        self,
        programs: Mapping[int, StandingRow],
        entries: Sequence[Entry],
        first: int,
        today: date,
        *,
        visit: bool = False,
    ) -> Dated:
        """Date the rows of one customer, of which the first will stand at the place ``first``.

        :param visit: a purchase, which restarts the clock of balances with that policy [R43].
        """
        dated = list(entries)
        touched = dict.fromkeys(entry.program for entry in entries if entry.delta)
        if visit:
            touched |= dict.fromkeys(programs)
        kept: dict[int, tuple[Lots, date | None]] = {}
        for program in touched:
            row = programs.get(program) or StandingRow(program, 0, 0, 0)
            mine = [place for place, entry in enumerate(entries) if entry.program == program]
            self._date_program(row, dated, mine, (first, today, visit), kept)
        return Dated(tuple(dated), kept)

    def keep(self, customer: int, dated: Dated) -> None:
        """Keep what is left with the customer's standing, once the rows are booked."""
        for program, (left, soonest) in dated.kept.items():
            day = day_number(soonest) if soonest else None
            keep_lots(self._file.db, customer, program, lots.packed(left), day)

    def _date_program(
        self,
        row: StandingRow,
        dated: list[Entry],
        mine: Iterable[int],
        when: tuple[int, date, bool],
        kept: dict[int, tuple[Lots, date | None]],
    ) -> None:
        first, today, visit = when
        clock = from_day_number(row.expires_day) if row.expires_day is not None else None
        expiry = self._expiry(row.program, row.version)
        course = _Course(lots.unpacked(row.lots), row.balance, expiry, clock)
        before_last, place = course.left, -1
        for place in mine:
            before_last = course.left
            dated[place] = self._dated(course, dated[place], first + place, today)
        since_visit = course.expiry.policy is ExpiryPolicy.SINCE_VISIT
        if since_visit and course.left and place >= 0:
            course.left, dated[place] = (), _undated(dated[place], before_last)
        if since_visit and not course.left:
            if course.balance > 0 or row.lots or row.expires_day is not None:
                kept[row.program] = (), course.ends(today, visit=visit)
        elif course.left or row.lots or row.expires_day is not None:
            kept[row.program] = course.left, course.left[0].until if course.left else None

    def _dated(self, course: _Course, entry: Entry, place: int, today: date) -> Entry:
        """Return one row with its dates, after which the course goes on."""
        course.balance += entry.delta
        if entry.delta < 0 and course.left:
            own = self._own_lots(entry)
            course.left, took = lots.taken(course.left, -entry.delta, first=own)
            return _with(entry, took=took)
        if entry.delta <= 0:
            return entry
        if entry.kind is EntryKind.MERGE_IN:
            course.expiry = self._expiry(entry.program, entry.version)
            return _brought(course, entry, place)
        if entry.kind not in NEW_UNITS:
            course.gave_back = True
            return self._given_back(course, entry, today)
        course.expiry = self._expiry(entry.program, entry.version)
        if course.expiry.policy is not ExpiryPolicy.EACH:
            return entry
        last = lots.until(today, course.expiry.months)
        course.left = lots.earned(course.left, place, entry.delta, last, course.balance)
        return _until(entry, last)

    def _own_lots(self, entry: Entry) -> frozenset[int]:
        """Return the lots of a row that is taken back, those that a merge brought included."""
        of = entry.reverses or unpack(entry.why).of
        if not of:
            return frozenset()
        row = ledger.row_at(self._file.db, of)
        if row is None or row.entry.kind is not EntryKind.MERGE_IN:
            return frozenset((of,))
        return frozenset((of, *(lot for lot, _, _ in unpack(row.entry.why).gave)))

    def _given_back(self, course: _Course, entry: Entry, today: date) -> Entry:
        if entry.reverses is None:
            return entry
        taken_back = ledger.row_at(self._file.db, entry.reverses)
        took = unpack(taken_back.entry.why).took if taken_back else ()
        if not took:
            return entry
        taken, left = entry.reverses, course.left
        dates = {place: self._last_day(left, place, taken, today) for place, _ in took}
        course.left, gave = lots.given_back(course.left, took, dates, today, course.balance)
        return _with(entry, gave=gave)

    def _last_day(self, left: Lots, place: int, taken: int, today: date) -> date:
        """Return the last day of a lot, as the latest row about it says.

        :param taken: the place of the row that took units from it, which come back now.
        """
        for lot in left:
            if lot.place == place:
                return lot.until
        earned = ledger.row_at(self._file.db, place)
        own = unpack(earned.entry.why).until if earned else 0
        if own and from_day_number(own) >= today:
            return from_day_number(own)
        # Its own date has passed, but what came back to it since may have a later one: given back
        # once more, it is not extended once more.
        day = self._given_before(place, taken) or own
        return from_day_number(day) if day else today

    def _given_before(self, lot: int, taken: int) -> int:
        """Return the date that units of a lot had when they last came back before a row."""
        db = self._file.db
        for act in counter.history(db, ledger.act_at(db, taken)):
            for row in reversed(ledger.entries_at(db, act.lid, act.rows)):
                gave = () if row.place >= taken else unpack(row.entry.why).gave
                for place, _, day in gave:
                    if place == lot:
                        return day
                if row.place == lot:
                    return 0
        return 0

    def _expiry(self, program: int, version: int) -> Expiry:
        if not version:
            return Expiry()
        return self._file.catalogue.version(program, version).draft.expiry


def _brought(course: _Course, entry: Entry, place: int) -> Entry:
    """Return a row of a merge with those dates that its units keep, of all that came along [R52].

    ``on`` alone is the day on which a whole balance would have ended.
    """
    why = unpack(entry.why)
    if why.gave:
        coming = (Lot(lot, units, from_day_number(day)) for lot, units, day in why.gave)
        course.left, gave = lots.joined(course.left, coming, course.balance)
        return replace(entry, why=replace(why, gave=gave).pack())
    if not why.on:
        return entry
    last = from_day_number(why.on)
    course.clock = max(course.clock or last, last)
    if course.expiry.policy is ExpiryPolicy.SINCE_VISIT:
        return entry
    course.left = lots.earned(course.left, place, entry.delta, last, course.balance)
    return _until(entry, last)


def _until(entry: Entry, last: date) -> Entry:
    return replace(entry, why=replace(unpack(entry.why), until=day_number(last)).pack())


def _undated(entry: Entry, before: Lots) -> Entry:
    """Return a row after which one clock runs for the whole balance, and no unit has its own."""
    _, took = lots.taken(before, sum(lot.left for lot in before))
    return replace(entry, why=replace(unpack(entry.why), took=took, gave=()).pack())


def _with(
    entry: Entry,
    took: tuple[tuple[int, int], ...] = (),
    gave: tuple[tuple[int, int, int], ...] = (),
) -> Entry:
    if not took and not gave:
        return entry
    return replace(entry, why=replace(unpack(entry.why), took=took, gave=gave).pack())
