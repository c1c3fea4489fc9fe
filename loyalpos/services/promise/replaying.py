"""What a draft would have meant: the last 90 days of the shop, played through it.

Runs beside the open till on a connection of its own, and can be stopped at any time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import groupby
from typing import NamedTuple

from loyalpos.domain.business_day import day_number, to_ms
from loyalpos.domain.program.program import ProgramDraft
from loyalpos.domain.sale import replaying
from loyalpos.domain.sale.replaying import Collected, PastSale
from loyalpos.domain.sale.sale import SaleLine
from loyalpos.services.booking import act_facts
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import sales
from loyalpos.store.connection import Stopped, read_tx, stoppable
from loyalpos.store.sales import SaleRow

DAYS = 90
DAYS_IN_MONTH = 30
MOST_NAMED = 5
PERMILLE = 1000


@dataclass(frozen=True, slots=True)
class Difference:
    """A customer who would have got more (or, below 0, less) than now, in minor units a month."""

    customer: int
    name: str
    value: int


@dataclass(frozen=True, slots=True)
class Replayed:
    """What the last 90 days would have come to. Money in minor units.

    ``days`` is how many of them the shop has seen. ``give_back`` is in thousandths of what was
    spent; None where no amounts are known. ``gainers`` and ``losers`` count customers against the
    present rule, ``most_gained`` and ``most_lost`` name a few of them.
    """

    sales: int
    customers: int
    spent: int
    rewards: int
    value: int
    give_back: int | None
    days: int = DAYS
    gainers: int = 0
    losers: int = 0
    most_gained: tuple[Difference, ...] = ()
    most_lost: tuple[Difference, ...] = ()

    @property
    def rewards_a_month(self) -> int:
        """Rewards in 30 days, rounded to the nearest."""
        return round(self.rewards * DAYS_IN_MONTH / self.days)

    @property
    def value_a_month(self) -> int:
        """What is given away in 30 days, rounded to the nearest."""
        return round(self.value * DAYS_IN_MONTH / self.days)


class History(NamedTuple):
    """The sales of one customer, in their order; ``new``: who joined within the 90 days."""

    customer: int
    sales: tuple[PastSale, ...]
    new: bool


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
        try:
            with read_tx(self._file.db) as db, stoppable(db, stop):
                today = day_number(self._file.date_of(to_ms(self._file.clock())))
                histories = self._read(today - DAYS, told, stop)
                return self._played((draft, self._present(number)), histories, today, (told, stop))
        except Stopped:
            return None

    def close(self) -> None:
        """Let go of the file."""
        self._file.db.conn.close()

    def _present(self, number: int | None) -> ProgramDraft | None:
        programs = self._file.catalogue.current()
        return next((one.draft for one in programs if one.number == number), None)

    def _read(
        self, first: int, told: Callable[[int], object], stop: Callable[[], bool]
    ) -> list[History]:
        db = self._file.db
        count, read = max(1, sales.count_since(db, first)), 0
        histories: list[History] = []
        for history in _by_customer(sales.since(db, first), first):
            if stop():
                raise Stopped
            histories.append(history)
            read += len(history.sales)
            told(50 * read // count)
        return histories

    def _played(
        self,
        drafts: tuple[ProgramDraft, ProgramDraft | None],
        histories: list[History],
        today: int,
        asked: tuple[Callable[[int], object], Callable[[], bool]],
    ) -> Replayed:
        (draft, present), (told, stop) = drafts, asked
        prices = replaying.usual(sale for history in histories for sale in history.sales)
        a_card = replaying.given_away(draft, prices)
        a_card_now = replaying.given_away(present, prices) if present else 0
        results: list[Collected] = []
        changes: dict[int, Fraction] = {}
        for place, (customer, history, new) in enumerate(histories):
            if stop():
                raise Stopped
            would = replaying.replay(draft, history, new=new)
            results.append(would)
            if present is not None:
                now = replaying.replay(present, history, new=new)
                changes[customer] = would.rewards * a_card - now.rewards * a_card_now
            told(50 + 50 * (place + 1) // len(histories))
        days = max((today - history.sales[0].day for history in histories), default=DAYS)
        return self._summed(results, changes, a_card, min(DAYS, max(1, days)))

    def _summed(
        self, results: list[Collected], changes: dict[int, Fraction], a_card: int, days: int
    ) -> Replayed:
        spent = sum(result.spent for result in results)
        rewards = sum((result.rewards for result in results), Fraction(0))
        value = rewards * a_card
        a_month = Fraction(DAYS_IN_MONTH, days)
        ordered = sorted(changes.items(), key=lambda one: (-one[1], one[0]))
        gained = [(one, round(change * a_month)) for one, change in ordered if change > 0]
        lost = [(one, round(change * a_month)) for one, change in reversed(ordered) if change < 0]
        return Replayed(
            sales=sum(result.sales for result in results),
            customers=len(results),
            spent=spent,
            rewards=round(rewards),
            value=round(value),
            give_back=round(PERMILLE * value / spent) if spent else None,
            days=days,
            gainers=len(gained),
            losers=len(lost),
            most_gained=self._named(gained[:MOST_NAMED]),
            most_lost=self._named(lost[:MOST_NAMED]),
        )

    def _named(self, changes: list[tuple[int, int]]) -> tuple[Difference, ...]:
        names = sales.names(self._file.db, [customer for customer, _ in changes])
        return tuple(Difference(one, names.get(one, ""), value) for one, value in changes)


def _by_customer(rows: Iterator[SaleRow], first: int) -> Iterator[History]:
    for customer, of_one in groupby(rows, key=lambda row: row.customer):
        found = list(of_one)
        yield History(customer, tuple(map(_past, found)), found[0].joined_day >= first)


def _past(row: SaleRow) -> PastSale:
    facts = act_facts.unpack(row.facts)
    lines = tuple(SaleLine(*line[:4], bool(line.earns)) for line in row.lines)
    paid = row.amount if facts.base is None else facts.base
    items = max(0, row.quantity - facts.free)
    return PastSale(row.day, items, paid, lines, facts.free_lines)
