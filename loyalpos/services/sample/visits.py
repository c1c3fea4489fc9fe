"""When sample customers come: rhythms of their own, quiet hours, and some who stay away."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum, unique
from zoneinfo import ZoneInfo

# How busy each hour is, from opening at 7 to closing at 18: mornings and lunch, quiet afternoons.
_HOURS = tuple(range(7, 18))
_BUSY = (5, 12, 14, 10, 7, 9, 8, 3, 2, 4, 5)
_SUNDAY = 6
_SUNDAY_AT_HOME = 0.6  # of those who would have come
_GAPS_DAYS = (2, 3, 5, 7, 7, 10, 14, 21, 30, 45)
_STAYS_AWAY = 0.12
_MISCOUNTED = 0.012
_CARD_LOST = 0.004
_GIVES_AT_ONCE = 0.75


@unique
class Doing(StrEnum):
    """What happens at the counter."""

    JOIN = "join"
    BUY = "buy"
    BUY_MISCOUNTED = "buy-miscounted"  # a stamp too many, undone, then the right number
    BUY_CARD_LOST = "buy-card-lost"


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
    today = until.astimezone(zone).date()
    gap = chance.choice(_GAPS_DAYS)
    # Many join on their first visit after the shop begins to hand out cards, the others on the way.
    late = int(days * max(0.0, chance.random() * 1.6 - 0.6))
    day = today - timedelta(days=max(1, days - late - chance.randrange(gap)))
    last = day + timedelta(days=days)
    if chance.random() < _STAYS_AWAY:
        last = day + timedelta(days=max(1, days // 3))
    joining = True
    while day <= min(last, today):
        at = _moment(day, zone, chance)
        if joining:
            yield Visit(at - timedelta(seconds=90), person, Doing.JOIN, 0, False)
            joining = False
        elif day.weekday() == _SUNDAY and chance.random() < _SUNDAY_AT_HOME:
            day += timedelta(days=chance.randrange(1, 7))
            continue
        quantity = chance.choices((1, 2, 3, 4), (80, 14, 4, 2))[0]
        yield Visit(at, person, _doing(chance), quantity, chance.random() < _GIVES_AT_ONCE)
        day += timedelta(days=max(1, round(chance.gauss(gap, gap / 3))))


def _moment(day: date, zone: ZoneInfo, chance: random.Random) -> datetime:
    hour = chance.choices(_HOURS, _BUSY)[0]
    return datetime.combine(day, time(hour, chance.randrange(60), chance.randrange(60)), zone)


def _doing(chance: random.Random) -> Doing:
    doings = (Doing.BUY_MISCOUNTED, Doing.BUY_CARD_LOST, Doing.BUY)
    shares = (_MISCOUNTED, _CARD_LOST, 1 - _MISCOUNTED - _CARD_LOST)
    return chance.choices(doings, shares)[0]
