"""Lots: which of a customer's units have a date, and which of them go first [R40 to R45].

A balance is the sum of its rows [R1]; lots only say how long parts of it are valid. Units without
a date, from a version that never expired, are in no lot and are spent last. The lots together are
never more than the balance, and there are none while units are owed.

Lots stand in the order in which they are spent: the earliest date first, then the oldest row. A
row keeps in its :class:`loyalpos.domain.ledger.why.Why` what it did to them, so that they can be
made again from the rows alone [R3].
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from loyalpos.domain.business_day import day_number, from_day_number
from loyalpos.domain.ledger.expiry import Lot
from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.why import unpack

Lots = tuple[Lot, ...]
Took = tuple[tuple[int, int], ...]  # lot, units
Gave = tuple[tuple[int, int, int], ...]  # lot, units, last day since 1970

GIVEN_BACK_DAYS = 30  # [R41]
SOON_DAYS = 30  # [R45]
WHOLE_BALANCE = 0  # the lot of SINCE_VISIT

_OF_LOTS = ('"took"', '"gave"', '"until"')  # most rows have none, and need not be unpacked
_DATED = frozenset(
    (
        EntryKind.EARN,
        EntryKind.HEAD_START,
        EntryKind.BONUS,
        EntryKind.CORRECTION,
        EntryKind.MERGE_IN,
    )
)


@dataclass(frozen=True, slots=True)
class Due:
    """Units that were valid through ``until`` and are no more: one row of the ledger [R44]."""

    until: date
    units: int
    took: Took


def until(day: date, months: int) -> date:
    """Return the last day on which units of that day are valid; months clamp [R42]."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def earned(lots: Lots, place: int, units: int, last: date, balance_after: int) -> Lots:
    """Return the lots after a row at ``place`` gave units; what pays a debt becomes no lot."""
    return joined(lots, (Lot(place, units, last),), balance_after)[0]


def taken(lots: Lots, units: int, *, first: Collection[int] = ()) -> tuple[Lots, Took]:
    """Take units off: the earliest date first, then the oldest, undated units last [R40].

    :param first: lots that go before all others: the own ones of a row that is taken back.
    :return: the lots that are left, and what went from which; undated units are not listed.
    """
    queue = sorted(lots, key=lambda lot: lot.place not in first) if first else lots
    kept: list[Lot] = []
    took: dict[int, int] = {}
    for lot in queue:
        part = min(lot.left, units)
        if part:
            units -= part
            took[lot.place] = took.get(lot.place, 0) + part
            lot = replace(lot, left=lot.left - part)
        if lot.left:
            kept.append(lot)
    return _in_order(kept), tuple(took.items())


def given_back(
    lots: Lots, took: Took, dates: Mapping[int, date], today: date, balance_after: int
) -> tuple[Lots, Gave]:
    """Return units to the lots that they came from, with their dates [R41].

    :param dates: the last day of each lot in ``took``, as the latest row about it says.
    :return: the lots, and what came back with which date: an expired lot has 30 days from today.
    """
    extended = today + timedelta(days=GIVEN_BACK_DAYS)
    coming = (
        Lot(place, units, dates[place] if dates[place] >= today else extended)
        for place, units in took
    )
    return joined(lots, coming, balance_after)


def joined(lots: Lots, coming: Iterable[Lot], balance_after: int) -> tuple[Lots, Gave]:
    """Put lots beside those of a customer, with their dates; of a merge too [R52].

    Where the customer was in debt, the units of the earliest dates pay it and become no lot.

    :return: the lots, and what came to them.
    """
    room = balance_after - sum(lot.left for lot in lots)
    landed: list[Lot] = []
    for lot in reversed(_in_order(coming)):
        units = min(lot.left, room)
        if units > 0:
            landed.append(replace(lot, left=units))
            room -= units
    return _in_order((*lots, *landed)), _facts(_in_order(landed))


def expired(lots: Lots, today: date) -> tuple[Lots, tuple[Due, ...]]:
    """Let go what is past, date by date, so that a late run writes what daily runs wrote [R44].

    A customer's lots are brought up to date with this before anything else is booked.
    """
    kept = tuple(lot for lot in lots if lot.until >= today)
    past = lots[: len(lots) - len(kept)]
    days = dict.fromkeys(lot.until for lot in past)
    return kept, tuple(_due(day, [lot for lot in past if lot.until == day]) for day in days)


def expiring(lots: Lots, today: date, within_days: int = SOON_DAYS) -> tuple[tuple[date, int], ...]:
    """Return how many units end on which day, from today on, the soonest first [R45]."""
    end = today + timedelta(days=within_days)
    sums: dict[date, int] = {}
    for lot in lots:
        if today <= lot.until <= end:
            sums[lot.until] = sums.get(lot.until, 0) + lot.left
    return tuple(sums.items())


def restarted(balance: int, last: date) -> Lots:
    """Return the one lot of a balance whose clock a sale restarted [R43]."""
    return (Lot(WHOLE_BALANCE, balance, last),) if balance > 0 else ()


def exchanged(before: Lots, after: Lots) -> tuple[Took, Gave]:
    """Return the facts of a row that put other lots in the place of all, as a restart does."""
    return taken(before, sum(lot.left for lot in before))[1], _facts(after)


def replayed(rows: Iterable[tuple[int, Entry]]) -> dict[int, Lots]:
    """Make a customer's lots again from the rows alone; programs without lots are left out.

    :param rows: all rows of one customer with their places, in the order of the ledger.
    """
    balances: dict[int, int] = {}
    kept: dict[int, Lots] = {}
    for place, entry in rows:
        balance = balances.get(entry.program, 0) + entry.delta
        balances[entry.program] = balance
        lots = kept.get(entry.program, ())
        kept[entry.program] = after_row(lots, place, entry, balance)
    return {program: lots for program, lots in kept.items() if lots}


def after_row(lots: Lots, place: int, entry: Entry, balance: int) -> Lots:
    """Return the lots after a row that left a balance, by what the row says [R3].

    ``gave`` says where units went, ``until`` alone is a new lot.
    """
    if not any(fact in entry.why for fact in _OF_LOTS):
        return lots
    why = unpack(entry.why)
    for lot, units in why.took:
        lots, _ = taken(lots, units, first=(lot,))
    if why.gave:
        return _in_order((*lots, *(Lot(lot, n, from_day_number(day)) for lot, n, day in why.gave)))
    if why.until and entry.kind in _DATED:
        return earned(lots, place, entry.delta, from_day_number(why.until), balance)
    return lots


def packed(lots: Lots) -> str:
    """Return lots as a short text, "place:left:day" with days since 1970; empty for none."""
    return ",".join(f"{lot.place}:{lot.left}:{day_number(lot.until)}" for lot in lots)


def unpacked(text: str) -> Lots:
    """Return the lots of a packed text."""
    lots = text.split(",") if text else ()
    return tuple(_lot(*lot.split(":")) for lot in lots)


def _lot(place: str, left: str, day: str) -> Lot:
    return Lot(int(place), int(left), from_day_number(int(day)))


def _in_order(lots: Iterable[Lot]) -> Lots:
    """Return lots in the order in which they are spent; those of one row and date are one."""
    kept: dict[tuple[date, int], Lot] = {}
    for lot in lots:
        key = (lot.until, lot.place)
        same = kept.get(key)
        kept[key] = replace(lot, left=lot.left + same.left) if same else lot
    return tuple(kept[key] for key in sorted(kept))


def _facts(lots: Lots) -> Gave:
    return tuple((lot.place, lot.left, day_number(lot.until)) for lot in lots)


def _due(day: date, lots: list[Lot]) -> Due:
    return Due(day, sum(lot.left for lot in lots), tuple((lot.place, lot.left) for lot in lots))
