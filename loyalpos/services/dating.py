"""Dates of units on their way into the ledger: which lots a row fills, takes from, gives back to.

A row says in its ``why`` what it did to the lots [R40, R41]; what is then left is kept with the
customer's standing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from loyalpos.domain import lots
from loyalpos.domain.business_day import day_number, from_day_number
from loyalpos.domain.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.ledger import Entry, EntryKind
from loyalpos.domain.lots import Lots
from loyalpos.domain.why import unpack
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import counter, ledger
from loyalpos.store.standings import StandingRow, keep_lots

_NEW_UNITS = (EntryKind.EARN, EntryKind.HEAD_START, EntryKind.BONUS, EntryKind.CORRECTION)


@dataclass(frozen=True, slots=True)
class Dated:
    """Rows that know their dates, and what then is left in each program that has any."""

    entries: tuple[Entry, ...]
    kept: Mapping[int, tuple[Lots, date | None]]  # program -> its lots, and the earliest date


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
        left, balance = lots.unpacked(row.lots), row.balance
        expiry, gave_back, before_last = self._expiry(row.program, row.version), False, left
        place = -1
        for place in mine:
            entry, before_last = dated[place], left
            balance += entry.delta
            if entry.delta > 0 and entry.kind in _NEW_UNITS:
                expiry = self._expiry(entry.program, entry.version)
                if expiry.policy is ExpiryPolicy.EACH:
                    last = lots.until(today, expiry.months)
                    dated[place] = _until(entry, last)
                    left = lots.earned(left, first + place, entry.delta, last, balance)
            elif entry.delta > 0:
                gave_back = True
                left, dated[place] = self._given_back(left, entry, balance, today)
            elif entry.delta < 0 and left:
                of = entry.reverses or unpack(entry.why).of or None
                left, took = lots.taken(left, -entry.delta, first=of)
                dated[place] = _with(entry, took=took)
        if expiry.policy is ExpiryPolicy.SINCE_VISIT and left and place >= 0:
            left, dated[place] = (), _undated(dated[place], before_last)
        if expiry.policy is ExpiryPolicy.SINCE_VISIT and not left:
            if balance > 0 or row.lots or row.expires_day is not None:
                kept[row.program] = (), _clock(row, balance, today, expiry, (visit, gave_back))
        elif left or row.lots or row.expires_day is not None:
            kept[row.program] = left, left[0].until if left else None

    def _given_back(
        self, left: Lots, entry: Entry, balance: int, today: date
    ) -> tuple[Lots, Entry]:
        if entry.reverses is None:
            return left, entry
        taken_back = ledger.row_at(self._file.db, entry.reverses)
        took = unpack(taken_back.entry.why).took if taken_back else ()
        if not took:
            return left, entry
        taken = entry.reverses
        dates = {place: self._last_day(left, place, taken, today) for place, _ in took}
        left, gave = lots.given_back(left, took, dates, today, balance)
        return left, _with(entry, gave=gave)

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


def _clock(
    row: StandingRow, balance: int, today: date, expiry: Expiry, what: tuple[bool, bool]
) -> date | None:
    """Return the day on which a whole balance ends, after an act [R41, R43]."""
    visit, gave_back = what
    if balance <= 0:
        return None
    if visit or row.expires_day is None:
        return lots.until(today, expiry.months)
    running = from_day_number(row.expires_day)
    if gave_back:
        return max(running, today.fromordinal(today.toordinal() + lots.GIVEN_BACK_DAYS))
    return running


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
