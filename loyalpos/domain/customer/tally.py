"""A customer's tally: sums at hand for windows, daily caps and promotions [R13, R15, R46].

It is kept in one small value, so that a sale need not read the ledger, and it can be made again
from the sales. Windows are whole calendar months, in the customer's favour. What is kept of one
day is kept of the latest only, as a cap asks about today.
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from loyalpos.domain.business_day import day_number, from_day_number
from loyalpos.domain.level.tier import Measure

MONTHS_KEPT = 61  # the current one, and the longest window before it

MonthSums = tuple[tuple[int, int, int, int], ...]  # month, visits, spend, units
Uses = tuple[tuple[int, int, int, int], ...]  # promotion, day, times on that day, times in all
DayUnits = tuple[tuple[int, int], ...]  # program, units


@dataclass(frozen=True, slots=True)
class Tally:
    """Sums of one customer. Days count from 1970, months from year 0; spend in minor units.

    ``months`` and ``promotions`` stand in order. ``on_day`` is what was earned on ``day``, which
    is 0 when nothing was.
    """

    months: MonthSums = ()
    promotions: Uses = ()
    day: int = 0
    on_day: DayUnits = ()


EMPTY = Tally()


def with_sale(
    tally: Tally,
    day: date | int,
    spend: int,
    units: Mapping[int, int],
    promotions: Iterable[int],
) -> Tally:
    """Return the tally after a sale.

    :param spend: its base in minor units [R9].
    :param units: what it earned, by program.
    :param promotions: the numbers of those that it had; a sale counts once for each.
    """
    number, month = _number_and_month(day)
    months = _changed_month(tally.months, month, (1, spend, sum(units.values())))
    recent = months[bisect_left(months, (month - MONTHS_KEPT + 1,)) :]
    uses = _changed_uses(tally.promotions, number, promotions, 1)
    return Tally(recent, uses, *_changed_day(tally, number, units))


def without(
    tally: Tally,
    day: date | int,
    spend: int,
    units: Mapping[int, int],
    promotions: Iterable[int],
    *,
    visit: bool = True,
) -> Tally:
    """Return the tally after a sale of that day, or a part of it, was taken back.

    :param visit: False while a part of the sale is kept, and with it the visit.
    """
    number, month = _number_and_month(day)
    months = tally.months
    if any(row[0] == month for row in months):  # older ones are forgotten
        change = (-int(visit), -spend, -sum(units.values()))
        months = _changed_month(months, month, change)
    uses = _changed_uses(tally.promotions, number, promotions, -1)
    if number != tally.day:
        return Tally(months, uses, tally.day, tally.on_day)
    taken = {program: -earned for program, earned in units.items()}
    return Tally(months, uses, *_changed_day(tally, number, taken))


def measured(tally: Tally, measure: Measure, today: date, months: int) -> int:
    """Return what counts for a level: of this month and the ``months`` before it [R46]."""
    column = {Measure.VISITS: 1, Measure.SPEND: 2, Measure.UNITS: 3}[measure]
    since = _month(today) - months
    return sum(row[column] for row in tally.months if row[0] >= since)


def spent(tally: Tally, today: date, within_days: int) -> int:
    """Return the spend from the month in which the last ``within_days`` begin, in minor units."""
    since = _month(window_start(today, within_days))
    return sum(row[2] for row in tally.months if row[0] >= since)


def window_start(today: date, within_days: int) -> date:
    """Return the first day whose spend counts for the last ``within_days``."""
    return (today - timedelta(days=within_days)).replace(day=1)


def earned_on(tally: Tally, day: date) -> dict[int, int]:
    """Return the units of a day by program, for the cap of a day [R15].

    A clock set back does not open the cap again.
    """
    return dict(tally.on_day) if tally.day >= day_number(day) else {}


def promotions_used(tally: Tally, day: date) -> dict[int, tuple[int, int]]:
    """Return how often each promotion was had, on a day and in all [R13]."""
    number = day_number(day)
    return {
        promotion: (on_day if last >= number else 0, in_all)
        for promotion, last, on_day, in_all in tally.promotions
    }


def merged(one: Tally, other: Tally) -> Tally:
    """Return the tally of two customers who are one [R52]."""
    months, uses = one.months, one.promotions
    for month, *change in other.months:
        months = _changed_month(months, month, (change[0], change[1], change[2]))
    for promotion, day, on_day, in_all in other.promotions:
        uses = _changed_use(uses, (promotion, day, on_day), in_all)
    return Tally(months, uses, *_changed_day(one, other.day, dict(other.on_day)))


def parted(both: Tally, other: Tally) -> Tally:
    """Return the tally of one of two customers who are no longer one [R52].

    :param both: as from :func:`merged`, and what came since.
    """
    months, uses = both.months, both.promotions
    for month, *change in other.months:
        if any(row[0] == month for row in months):  # older ones are forgotten
            months = _changed_month(months, month, (-change[0], -change[1], -change[2]))
    for promotion, day, on_day, in_all in other.promotions:
        uses = _changed_use(uses, (promotion, day, -on_day), -in_all)
    taken = {program: -earned for program, earned in other.on_day}
    if both.day != other.day:
        return Tally(months, uses, both.day, both.on_day)
    return Tally(months, uses, *_changed_day(both, other.day, taken))


def packed(tally: Tally) -> str:
    """Return a tally as a short text; empty for nothing."""
    if tally == EMPTY:
        return ""
    return _encode((tally.months, tally.promotions, tally.day, tally.on_day))


@lru_cache(maxsize=64)
def unpacked(text: str) -> Tally:
    """Return the tally of a packed text; who was just shown is mostly who buys next."""
    if not text:
        return EMPTY
    months, promotions, day, on_day = json.loads(text)
    return Tally(
        tuple(map(tuple, months)), tuple(map(tuple, promotions)), day, tuple(map(tuple, on_day))
    )


_encode = json.JSONEncoder(separators=(",", ":"), check_circular=False).encode


def _number_and_month(day: date | int) -> tuple[int, int]:
    if isinstance(day, date):
        return day_number(day), _month(day)
    return day, _month(from_day_number(day))


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _changed_month(months: MonthSums, month: int, change: tuple[int, int, int]) -> MonthSums:
    place = bisect_left(months, (month,))
    following = place
    visits, spend, units = change
    if place < len(months) and months[place][0] == month:
        _, visits_before, spend_before, units_before = months[place]
        visits, spend, units = visits + visits_before, spend + spend_before, units + units_before
        following += 1
    row = ((month, visits, spend, units),) if visits or spend or units else ()
    return months[:place] + row + months[following:]


def _changed_uses(uses: Uses, day: int, promotions: Iterable[int], times: int) -> Uses:
    for promotion in dict.fromkeys(promotions):
        uses = _changed_use(uses, (promotion, day, times), times)
    return uses


def _changed_use(uses: Uses, on_that_day: tuple[int, int, int], in_all: int) -> Uses:
    """Add to the uses of one promotion; of two days the later one is kept."""
    promotion, day, times = on_that_day
    place = bisect_left(uses, (promotion,))
    following = place
    last = on_day = 0
    if place < len(uses) and uses[place][0] == promotion:
        _, last, on_day, before = uses[place]
        in_all += before
        following += 1
    if day == last:
        on_day += times
    elif day > last and times > 0:
        last, on_day = day, times
    use = ((promotion, last if on_day else 0, on_day, in_all),) if in_all > 0 else ()
    return uses[:place] + use + uses[following:]


def _changed_day(tally: Tally, day: int, units: Mapping[int, int]) -> tuple[int, DayUnits]:
    """Add to what was earned on the latest day; an earlier day is left out of it."""
    if day < tally.day:
        return tally.day, tally.on_day
    sums = dict(tally.on_day) if day == tally.day else {}
    for program, earned in units.items():
        sums[program] = sums.get(program, 0) + earned
    on_day = tuple(sorted([pair for pair in sums.items() if pair[1]]))
    return (day, on_day) if on_day else (0, ())
