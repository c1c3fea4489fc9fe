"""What one reward takes off a purchase, when others may have taken something off before it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import IntEnum
from typing import NamedTuple

from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import Purchase


class Stage(IntEnum):
    """When a reward is reckoned [R27]; points as money come after all of them."""

    FREE_ITEM = 0
    LINE = 1  # a discount on one category
    PERCENT = 2
    FIXED = 3
    NOT_ON_RECEIPT = 4  # a gift, which changes no amount


class Taken(NamedTuple):
    """What one reward took off, in minor units.

    ``lines`` pairs the place of a line with how many of its items became free or cheaper. ``works``
    is False when the reward changed nothing [R25]; where nobody entered what would tell, and for
    what is not on the receipt, it is True.
    """

    off: int
    lines: Sequence[tuple[int, int]] = ()
    free: int = 0
    works: bool = True


def price_of(purchase: Purchase) -> int | None:
    """Return the price before offers: what was typed, else what the lines say, else None.

    Lines of which none has a price say nothing.
    """
    if purchase.amount is None and purchase.lines:
        return sum(line.quantity * line.price for line in purchase.lines) or None
    return purchase.amount


def stage(reward: Reward) -> Stage:
    """Return when the reward is reckoned."""
    found = _STAGES[reward.kind]
    return Stage.LINE if reward.category and found in _DISCOUNTS else found


class Goods:
    """What is bought, read once for all the combinations that are tried.

    ``priced``: some line says what its items cost. Where none does, nobody knows what a free item
    is worth, but there is one.
    """

    __slots__ = ("_dearest", "price", "priced", "prices", "quantities", "quantity")

    def __init__(self, purchase: Purchase) -> None:
        self.price = price_of(purchase)
        self.quantity = purchase.quantity
        self.prices = [line.price for line in purchase.lines]
        self.priced = any(self.prices)
        self.quantities = [line.quantity for line in purchase.lines]
        self._dearest: dict[str, list[int]] = {"": []}
        # What costs nothing cannot be made cheaper, and is not the cheapest that qualifies [R29].
        for place in sorted(range(len(self.prices)), key=self.prices.__getitem__, reverse=True):
            if self.prices[place] > 0 or not self.priced:
                for category in {"", purchase.lines[place].category}:
                    self._dearest.setdefault(category, []).append(place)

    def dearest(self, category: str) -> Sequence[int]:
        """Return the lines of a category, the dearest first; "" is all.

        Those that cost nothing are left out, unless no price is known at all.
        """
        return self._dearest.get(category, ())


class Basket:
    """What is still at its full price while rewards are taken off one after the other.

    An item that is free or cheaper is no part of what a later discount is reckoned from, so there
    are never two discounts on one line [R26]; the other items of that line stay. A fixed amount off
    the whole purchase is on no line: it may follow a percentage, and is at most what is left.

    A typed amount is the price also where the lines say another one: nothing beyond it is taken.
    """

    __slots__ = ("_due", "_full", "_goods", "_unfree", "_worth")

    def __init__(self, goods: Goods) -> None:
        self._goods = goods
        self._due = self._worth = goods.price or 0  # what is left of it, and that at full price
        self._full = goods.quantities.copy()  # items of each line at full price
        self._unfree = goods.quantity

    def take(self, reward: Reward) -> Taken:
        """Take the reward off, and say what that came to."""
        return (_FROM_LINES if self._full else _FROM_AMOUNT)[reward.kind](self, reward)

    def _free_item(self, reward: Reward) -> Taken:
        return self._set_one_free(self._goods.dearest(reward.category))

    def _cheapest_free(self, reward: Reward) -> Taken:
        return self._set_one_free(reversed(self._goods.dearest(reward.category)))

    def _set_one_free(self, places: Iterable[int]) -> Taken:
        full = self._full
        for place in places:
            if full[place]:
                return self._set_free([(place, 1)])
        return Taken(0, works=False)

    def _buy_get(self, reward: Reward) -> Taken:
        """Group the items from the dearest on: no other grouping gives the customer more."""
        size, before = reward.amount + 1, 0
        items = []
        for place in self._goods.dearest(reward.category):
            after = before + self._full[place]
            if count := after // size - before // size:
                items.append((place, count))
            before = after
        return self._set_free(items)

    def _set_free(self, items: list[tuple[int, int]]) -> Taken:
        off = self._use_up(items)
        self._due -= off
        return Taken(off, items, sum([count for _, count in items]), bool(items))

    def _percent(self, reward: Reward) -> Taken:
        items = self._still_full(reward.category)
        if reward.category:
            return self._off_items(_percent_of(self._use_up(items), reward.amount), items)
        self._full = [0] * len(self._full)
        return self._percent_of_amount(reward, items)

    def _amount(self, reward: Reward) -> Taken:
        if not reward.category:
            return self._fixed(reward)
        items = self._still_full(reward.category)
        return self._off_items(min(reward.amount, self._use_up(items)), items)

    def _still_full(self, category: str) -> list[tuple[int, int]]:
        full = self._full
        return [(place, full[place]) for place in self._goods.dearest(category) if full[place]]

    def _use_up(self, items: list[tuple[int, int]]) -> int:
        """Return the price of the items, which are then no longer at full price."""
        full, prices, worth = self._full, self._goods.prices, 0
        for place, count in items:
            full[place] -= count
            worth += count * prices[place]
        worth = min(worth, self._worth)
        self._worth -= worth
        return worth

    def _percent_of_amount(self, reward: Reward, items: Sequence[tuple[int, int]] = ()) -> Taken:
        base, self._worth = self._worth, 0
        return self._off(_percent_of(base, reward.amount), items)

    def _fixed(self, reward: Reward) -> Taken:
        return self._off(min(reward.amount, self._due))

    def _off_items(self, off: int, items: Sequence[tuple[int, int]]) -> Taken:
        if not self._goods.priced:  # nobody knows what these items cost
            return Taken(0, works=bool(items))
        return self._off(off, items)

    def _off(self, off: int, items: Sequence[tuple[int, int]] = ()) -> Taken:
        self._due -= off
        return Taken(off, items, works=off > 0 or self._goods.price is None)

    def _discount_without_lines(self, reward: Reward) -> Taken:
        price = self._goods.price
        if price is None or (price and reward.category):
            return Taken(0)
        if reward.kind is RewardKind.PERCENT_OFF:
            return self._percent_of_amount(reward)
        return self._fixed(reward)

    def _free_beside_amount(self, reward: Reward) -> Taken:
        """Count what is free; it is not in the amount."""
        if reward.kind is not RewardKind.BUY_GET:
            return self._count_free(1)
        if self._goods.price == 0:
            return Taken(0, works=False)
        return self._count_free(self._goods.quantity // (reward.amount + 1))

    def _count_free(self, items: int) -> Taken:
        free = min(items, self._unfree)
        self._unfree -= free
        return Taken(0, free=free)

    def _gift(self, _: Reward) -> Taken:
        return Taken(0)


def _percent_of(base: int, percent: int) -> int:
    """Return a percentage, half up to the minor unit, and never more than all."""
    return min((base * percent + 50) // 100, base)


_STAGES = {
    RewardKind.FREE_ITEM: Stage.FREE_ITEM,
    RewardKind.CHEAPEST_FREE: Stage.FREE_ITEM,
    RewardKind.BUY_GET: Stage.FREE_ITEM,
    RewardKind.PERCENT_OFF: Stage.PERCENT,
    RewardKind.AMOUNT_OFF: Stage.FIXED,
    RewardKind.GIFT: Stage.NOT_ON_RECEIPT,
}
_DISCOUNTS = (Stage.PERCENT, Stage.FIXED)

_Taking = Callable[[Basket, Reward], Taken]
_FROM_LINES: dict[RewardKind, _Taking] = {
    RewardKind.FREE_ITEM: Basket._free_item,
    RewardKind.CHEAPEST_FREE: Basket._cheapest_free,
    RewardKind.BUY_GET: Basket._buy_get,
    RewardKind.PERCENT_OFF: Basket._percent,
    RewardKind.AMOUNT_OFF: Basket._amount,
    RewardKind.GIFT: Basket._gift,
}
_FROM_AMOUNT: dict[RewardKind, _Taking] = {
    RewardKind.FREE_ITEM: Basket._free_beside_amount,
    RewardKind.CHEAPEST_FREE: Basket._free_beside_amount,
    RewardKind.BUY_GET: Basket._free_beside_amount,
    RewardKind.PERCENT_OFF: Basket._discount_without_lines,
    RewardKind.AMOUNT_OFF: Basket._discount_without_lines,
    RewardKind.GIFT: Basket._gift,
}
