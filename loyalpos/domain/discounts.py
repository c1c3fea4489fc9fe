"""What one reward takes off a purchase, when others may have taken something off before it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple

from loyalpos.domain.reward import Reward, RewardKind
from loyalpos.domain.sale import Purchase, SaleLine


class Stage(IntEnum):
    """When a reward is reckoned [R27]; points as money come after all of them."""

    FREE_ITEM = 0
    LINE = 1  # a discount on one category
    PERCENT = 2
    FIXED = 3
    NOT_ON_RECEIPT = 4  # a gift, which changes no amount


def stage(reward: Reward) -> Stage:
    """Return when the reward is reckoned."""
    match reward.kind:
        case RewardKind.GIFT:
            return Stage.NOT_ON_RECEIPT
        case RewardKind.PERCENT_OFF:
            return Stage.LINE if reward.category else Stage.PERCENT
        case RewardKind.AMOUNT_OFF:
            return Stage.LINE if reward.category else Stage.FIXED
        case _:
            return Stage.FREE_ITEM


def price_of(purchase: Purchase) -> int | None:
    """Return the price before offers: what was typed, else what the lines say, else None."""
    if purchase.amount is None and purchase.lines:
        return sum(line.quantity * line.price for line in purchase.lines)
    return purchase.amount


class Taken(NamedTuple):
    """What one reward took off.

    ``lines`` pairs the place of a line with how many of its items became free or cheaper. ``works``
    is False when the reward changed nothing [R25]; where nobody entered what would tell, and for
    what is not on the receipt, it is True.
    """

    off: int
    lines: tuple[tuple[int, int], ...] = ()
    free: int = 0
    works: bool = True


class Goods:
    """What is bought, as it is read again for each combination that is tried."""

    __slots__ = ("dearest", "lines", "price", "quantity")

    def __init__(self, purchase: Purchase) -> None:
        self.price = price_of(purchase)
        self.quantity = purchase.quantity
        self.lines: Sequence[SaleLine] = purchase.lines
        # What costs nothing cannot be made cheaper, and is not the cheapest that qualifies [R29].
        costing = (place for place, line in enumerate(self.lines) if line.price > 0)
        self.dearest = sorted(costing, key=lambda place: -self.lines[place].price)


class Basket:
    """What is still at its full price while rewards are taken off one after the other.

    An item that is free or cheaper is no part of what a later discount is reckoned from, so there
    are never two discounts on one line [R26]; the other items of that line stay. A fixed amount off
    the whole purchase is on no line: it may follow a percentage, and is at most what is left.

    ``full`` counts those items of each line, ``worth`` is their price in minor units. A typed
    amount that differs from the lines is the price: ``worth`` begins there and ends at 0.
    """

    __slots__ = ("_goods", "due", "full", "unfree", "worth")

    def __init__(self, goods: Goods) -> None:
        self._goods = goods
        self.due = self.worth = goods.price or 0
        self.full = [line.quantity for line in goods.lines]
        self.unfree = goods.quantity

    def take(self, reward: Reward) -> Taken:
        """Take the reward off, and say what that came to."""
        if not self._goods.lines:
            return self._take_without_lines(reward)
        match reward.kind:
            case RewardKind.GIFT:
                return Taken(0)
            case RewardKind.PERCENT_OFF | RewardKind.AMOUNT_OFF:
                return self._discount(reward)
            case RewardKind.FREE_ITEM:
                return self._set_free([(place, 1) for place in self._qualifying(reward)[:1]])
            case RewardKind.CHEAPEST_FREE:
                return self._set_free([(place, 1) for place in self._qualifying(reward)[-1:]])
            case RewardKind.BUY_GET:
                return self._set_free(self._last_of_each_group(reward))

    def _qualifying(self, reward: Reward) -> list[int]:
        """Return the lines with an item at full price that the reward is for, dearest first."""
        full, wanted, lines = self.full, reward.category, self._goods.lines
        return [
            place
            for place in self._goods.dearest
            if full[place] and (not wanted or lines[place].category == wanted)
        ]

    def _last_of_each_group(self, reward: Reward) -> list[tuple[int, int]]:
        """Group the items from the dearest on: no other grouping gives the customer more."""
        size, before = reward.amount + 1, 0
        found = []
        for place in self._qualifying(reward):
            after = before + self.full[place]
            if count := after // size - before // size:
                found.append((place, count))
            before = after
        return found

    def _set_free(self, items: Sequence[tuple[int, int]]) -> Taken:
        off = self._use_up(items)
        self.due -= off
        return Taken(off, tuple(items), sum(count for _, count in items), bool(items))

    def _discount(self, reward: Reward) -> Taken:
        if stage(reward) is Stage.FIXED:
            return self._fixed(reward)
        items = [(place, self.full[place]) for place in self._qualifying(reward)]
        if reward.category:
            base = self._use_up(items)
        else:
            self.full = [0] * len(self.full)
            base, self.worth = self.worth, 0
        return self._off(_part_of(base, reward), tuple(items))

    def _take_without_lines(self, reward: Reward) -> Taken:
        """Reckon from the amount alone; what is free is then not in it."""
        match reward.kind:
            case RewardKind.GIFT:
                return Taken(0)
            case RewardKind.FREE_ITEM | RewardKind.CHEAPEST_FREE:
                return self._free_beside_amount(1)
            case RewardKind.BUY_GET if self._goods.price != 0:
                return self._free_beside_amount(self._goods.quantity // (reward.amount + 1))
        if self._goods.price is None or (reward.category and self._goods.price):
            return Taken(0)
        match stage(reward):
            case Stage.PERCENT:
                base, self.worth = self.worth, 0
                return self._off(_part_of(base, reward), ())
            case Stage.FIXED:
                return self._fixed(reward)
        return Taken(0, works=False)

    def _free_beside_amount(self, items: int) -> Taken:
        free = min(items, self.unfree)
        self.unfree -= free
        return Taken(0, free=free)

    def _fixed(self, reward: Reward) -> Taken:
        return self._off(min(reward.amount, self.due), ())

    def _off(self, off: int, items: tuple[tuple[int, int], ...]) -> Taken:
        self.due -= off
        return Taken(off, items, works=off > 0)

    def _use_up(self, items: Iterable[tuple[int, int]]) -> int:
        """Return the price of the items, which are then no longer at full price."""
        worth = 0
        for place, count in items:
            self.full[place] -= count
            worth += count * self._goods.lines[place].price
        worth = min(worth, self.worth)
        self.worth -= worth
        return worth


def _part_of(base: int, reward: Reward) -> int:
    """Return what the discount is of a price; percents are rounded half up."""
    if reward.kind is RewardKind.PERCENT_OFF:
        return min((base * reward.amount + 50) // 100, base)
    return min(reward.amount, base)
