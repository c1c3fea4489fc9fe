"""What a draft would have meant: the last 90 days of the shop, played through it.

Runs beside the open till on a connection of its own, and can be stopped at any time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import groupby

from loyalpos.domain import replaying
from loyalpos.domain.business_day import day_number, to_ms
from loyalpos.domain.program import ProgramDraft
from loyalpos.domain.replaying import Collected, PastSale, Usual
from loyalpos.domain.sale import SaleLine
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import sales
from loyalpos.store.connection import read_tx
from loyalpos.store.sales import SaleRow

DAYS = 90
DAYS_IN_MONTH = 30
MOST_NAMED = 5
PERMILLE = 1000


@dataclass(frozen=True, slots=True)
class Difference:
    """A customer who would have got more (or fewer) ``rewards`` than under the present rule."""

    customer: int
    name: str
    rewards: int


@dataclass(frozen=True, slots=True)
class Replayed:
    """What the last 90 days would have come to. Money in minor units.

    ``give_back`` is in thousandths of what was spent; None where no amounts are known. ``gainers``
    and ``losers`` count customers against the present rule, ``most_gained`` and ``most_lost`` name
    a few of them.
    """

    sales: int
    customers: int
    spent: int
    rewards: int
    value: int
    give_back: int | None
    gainers: int = 0
    losers: int = 0
    most_gained: tuple[Difference, ...] = ()
    most_lost: tuple[Difference, ...] = ()

    @property
    def rewards_a_month(self) -> int:
        """Rewards in 30 days, rounded to the nearest."""
        return round(self.rewards * DAYS_IN_MONTH / DAYS)

    @property
    def value_a_month(self) -> int:
        """What is given away in 30 days, rounded to the nearest."""
        return round(self.value * DAYS_IN_MONTH / DAYS)


class Replaying:
    """Replays of one shop, for the thread that opened it."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def replay(
        self,
        draft: ProgramDraft,
        number: int | None,
        told: Callable[[int], object],
        stop: Callable[[], bool],
    ) -> Replayed | None:
        """Play the last 90 days through a draft; None where it was stopped.

        :param number: the program that the draft would change, to say who gains and who loses.
        :param told: hears the percentage done.
        """
        with read_tx(self._file.db) as db:
            today = self._file.date_of(to_ms(self._file.clock()))
            first = day_number(today - timedelta(days=DAYS))
            count = max(1, sales.count_since(db, first))
            histories: list[tuple[int, tuple[PastSale, ...]]] = []
            read = 0
            for customer, history in _by_customer(sales.since(db, first)):
                if stop():
                    return None
                histories.append((customer, history))
                read += len(history)
                told(50 * read // count)
            return self._played(draft, self._present(number), histories, (told, stop))

    def close(self) -> None:
        """Let go of the file."""
        self._file.db.conn.close()

    def _present(self, number: int | None) -> ProgramDraft | None:
        programs = self._file.catalogue.current()
        return next((one.draft for one in programs if one.number == number), None)

    def _played(
        self,
        draft: ProgramDraft,
        present: ProgramDraft | None,
        histories: list[tuple[int, tuple[PastSale, ...]]],
        asked: tuple[Callable[[int], object], Callable[[], bool]],
    ) -> Replayed | None:
        told, stop = asked
        prices = replaying.usual(sale for _, history in histories for sale in history)
        results: list[Collected] = []
        changes: dict[int, int] = {}
        for place, (customer, history) in enumerate(histories):
            if stop():
                return None
            would = replaying.replay(draft, history, prices)
            results.append(would)
            changes[customer] = _change(would, present, history, prices)
            told(50 + 50 * (place + 1) // len(histories))
        return self._summed(results, changes)

    def _summed(self, results: list[Collected], changes: dict[int, int]) -> Replayed:
        spent = sum(result.spent for result in results)
        value = sum(result.value for result in results)
        ordered = sorted(changes.items(), key=lambda one: -one[1])
        gained = [one for one in ordered if one[1] > 0]
        lost = [one for one in reversed(ordered) if one[1] < 0]
        return Replayed(
            sales=sum(result.sales for result in results),
            customers=len(results),
            spent=spent,
            rewards=sum(result.rewards for result in results),
            value=value,
            give_back=round(PERMILLE * value / spent) if spent else None,
            gainers=len(gained),
            losers=len(lost),
            most_gained=self._named(gained[:MOST_NAMED]),
            most_lost=self._named(lost[:MOST_NAMED]),
        )

    def _named(self, changes: list[tuple[int, int]]) -> tuple[Difference, ...]:
        names = sales.names(self._file.db, [customer for customer, _ in changes])
        return tuple(Difference(one, names.get(one, ""), rewards) for one, rewards in changes)


def _change(
    would: Collected, present: ProgramDraft | None, history: tuple[PastSale, ...], prices: Usual
) -> int:
    if present is None:
        return 0
    return would.rewards - replaying.replay(present, history, prices).rewards


def _by_customer(rows: Iterator[SaleRow]) -> Iterator[tuple[int, tuple[PastSale, ...]]]:
    for customer, history in groupby(rows, key=lambda row: row.customer):
        yield customer, tuple(map(_past, history))


def _past(row: SaleRow) -> PastSale:
    lines = tuple(SaleLine(*line[:4], bool(line.earns)) for line in row.lines)
    return PastSale(row.day, row.quantity, row.amount, lines)
