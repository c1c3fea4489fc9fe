"""A large shop, to measure on: what the till and the register sheet book, thousands at once.

Every act goes through the same booking as at the counter and is sealed, summed and guarded alike;
only the transactions are larger and nothing is painted in between. Same seed, same story.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from loyalpos.services.opening import create_shop
from loyalpos.services.sample.bulk_acts import BulkActs
from loyalpos.services.sample.premises import ITEMS, OWNER, PROFILE, PROGRAMS, furnish
from loyalpos.services.sample.story_clock import StoryClock
from loyalpos.services.shop_file import ShopFile
from loyalpos.store.connection import checkpoint, write_tx
from loyalpos.store.filling import filling

STORY_DAYS = 730
STEPS_AT_ONCE = 5_000
_OPENS, _OPEN_HOURS = 7, 11
_THERE_AT_FIRST = 0.02  # of all customers; the last one joins when four fifths are over
_JOINED_AT = 0.8
_REGULARS = 1.5  # 1: all come alike; more: some come far more often than others
_UNDONE = 0.01
_TAKES_REWARD = 0.6


@dataclass(frozen=True, slots=True)
class BulkSize:
    """How large: ``rows`` of the ledger at least in ``days``; the last sale is booked whole."""

    customers: int = 100_000
    rows: int = 1_000_000
    days: int = STORY_DAYS
    seed: int = 1


def write_bulk(
    folder: Path,
    size: BulkSize,
    until: datetime,
    told: Callable[[int], object] = lambda percent: None,
) -> tuple[str, ...]:
    """Make a shop in an empty folder whose story ends at ``until``.

    Returns the codes on the cards, customer 1 first; ``told`` hears the percentage done.

    :raises Trouble: as :func:`~loyalpos.services.opening.create_shop`.
    """
    chance = random.Random(size.seed)  # noqa: S311  (a story, not a secret)
    clock = StoryClock(until - timedelta(days=size.days))
    shop = create_shop(folder, PROFILE, OWNER, PROGRAMS, clock)
    try:
        acts = BulkActs(shop.file, chance, furnish(shop, ITEMS))
        with filling(shop.file.db):
            _Filler(shop.file, clock, acts, chance).fill(size, told)
    finally:
        shop.close()
    return tuple(acts.codes)


class _Filler:
    """Decides what happens next, and when."""

    def __init__(
        self, file: ShopFile, clock: StoryClock, acts: BulkActs, chance: random.Random
    ) -> None:
        self._file = file
        self._clock = clock
        self._acts = acts
        self._chance = chance
        self._first_day = clock.now.astimezone(ZoneInfo(PROFILE.time_zone)).replace(
            hour=_OPENS, minute=0, second=0, microsecond=0
        )
        self._first_row = file.head().lid

    def fill(self, size: BulkSize, told: Callable[[int], object]) -> None:
        going_on = True
        while going_on:
            with write_tx(self._file.db):
                for _ in range(STEPS_AT_ONCE):
                    done = self._done(size)
                    going_on = done < 1 or len(self._acts.codes) < size.customers
                    if not going_on:
                        break
                    self._step(size, done)
            checkpoint(self._file.db)
            told(int(100 * min(1.0, self._done(size))))

    def _done(self, size: BulkSize) -> float:
        """Return how much of the story is told, from 0 to 1 and a little more."""
        return self._acts.rows / size.rows if size.rows else 1.0

    def _step(self, size: BulkSize, done: float) -> None:
        self._clock.now = self._moment(size.days, min(done, 1.0))
        joined = len(self._acts.codes)
        expected = size.customers * (_THERE_AT_FIRST + (1 - _THERE_AT_FIRST) * done / _JOINED_AT)
        if joined < size.customers and joined <= expected:
            self._acts.join()
        else:
            self._visit(joined)

    def _visit(self, joined: int) -> None:
        customer = 1 + int(joined * self._chance.random() ** _REGULARS)
        sale = self._acts.stamp(customer)
        if self._chance.random() < _UNDONE:
            self._acts.undo(sale)
        if self._chance.random() < _TAKES_REWARD:
            self._acts.redeem(customer)

    def _moment(self, days: int, done: float) -> datetime:
        """Spread the story over the opening hours of its days."""
        day, part = divmod(done * (days - 1), 1)
        return self._first_day + timedelta(days=day, hours=part * _OPEN_HOURS)
