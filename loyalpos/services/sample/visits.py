"""When sample customers come: rhythms of their own, quiet hours, and some who stay away."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum, unique
from zoneinfo import ZoneInfo

# How busy each hour is, from opening at 7 to closing at 18: mornings and lunch, quiet afternoons.
_HOURS = tuple(range(7, 18))
_BUSY = (5, 12, 14, 10, 7, 9, 8, 3, 2, 4, 5)
_SUNDAY = 6
_GAPS_DAYS = (2, 3, 5, 7, 7, 10, 14, 21, 30, 45)
_STAYS_AWAY = 0.12
_UNDONE = 0.012
_GIVES_AT_ONCE = 0.75


@unique
class Doing(StrEnum):
    """What happens at the counter."""

    JOIN = "join"
    STAMP = "stamp"
    STAMP_UNDONE = "stamp-undone"


@dataclass(frozen=True, slots=True)
class Visit:
    """One moment at the counter. ``person`` counts from 0; ``takes_reward`` if one is ready."""

    at: datetime
    person: int
    doing: Doing
    quantity: int
    takes_reward: bool


def visits(
    people: int, days: int, until: datetime, zone: ZoneInfo, chance: random.Random
) -> list[Visit]:
    """Return all moments of ``days`` days that end at ``until``, in order; each person joins first.

    ``chance`` decides everything, so that the same seed gives the same shop.
    """
    found = [
        visit
        for person in range(people)
        for visit in _of_one(person, days, until, zone, chance)
        if visit.at < until
    ]
    return sorted(found, key=lambda visit: (visit.at, visit.person))


def _of_one(
    person: int, days: int, until: datetime, zone: ZoneInfo, chance: random.Random
) -> Iterator[Visit]:
    first = until.astimezone(zone).date() - timedelta(days=days)
    gap = chance.choice(_GAPS_DAYS)
    # Most were customers already when the story begins; the others join on the way.
    day = first + timedelta(days=int(days * max(0.0, chance.random() * 1.6 - 0.6)))
    last = day + timedelta(days=days)
    if chance.random() < _STAYS_AWAY:
        last = day + timedelta(days=max(1, days // 3))
    joining = True
    while day <= last and day <= until.astimezone(zone).date():
        if day.weekday() == _SUNDAY:
            day += timedelta(days=1)
            continue
        hour = chance.choices(_HOURS, _BUSY)[0]
        at = datetime.combine(day, time(hour, chance.randrange(60), chance.randrange(60)), zone)
        if joining:
            yield Visit(at - timedelta(seconds=90), person, Doing.JOIN, 0, False)
            joining = False
        doing = Doing.STAMP_UNDONE if chance.random() < _UNDONE else Doing.STAMP
        quantity = chance.choices((1, 2, 3, 4), (80, 14, 4, 2))[0]
        yield Visit(at, person, doing, quantity, chance.random() < _GIVES_AT_ONCE)
        day += timedelta(days=max(1, round(chance.gauss(gap, gap / 3))))
