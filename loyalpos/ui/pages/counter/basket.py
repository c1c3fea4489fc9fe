"""What is bought now, while the cashier is still entering it."""

from __future__ import annotations

from collections.abc import Sequence

from loyalpos.domain.sale.sale import MAX_QUANTITY, Purchase, SaleLine
from loyalpos.domain.shop.shop import Item


class Basket:
    """Items tapped, or a plain number of them. There is always at least one.

    While items are tapped their number is the quantity; ``step`` then adds or removes the item
    that was tapped last.
    """

    def __init__(self) -> None:
        self._items: dict[int, Item] = {}
        self._counts: dict[int, int] = {}  # the last tapped last
        self._plain = 1

    @property
    def quantity(self) -> int:
        """How many items, a free one included [R11]."""
        return sum(self._counts.values()) or self._plain

    @property
    def total(self) -> int | None:
        """The sum of the tapped items in minor units; None while none with a price is tapped."""
        prices = (self._items[number].price * count for number, count in self._counts.items())
        return sum(prices) or None

    @property
    def lines(self) -> tuple[SaleLine, ...]:
        """The tapped items, as they are sold."""
        return tuple(
            SaleLine(item.name, count, item.price, item.category, item.earns)
            for item, count in ((self._items[number], n) for number, n in self._counts.items())
        )

    def offer(self, items: Sequence[Item]) -> None:
        """Take what the shop sells; tapped items that are not sold any more are dropped."""
        self._items = {item.number: item for item in items}
        self._counts = {
            number: count for number, count in self._counts.items() if number in self._items
        }

    def count(self, item: int) -> int:
        """How often an item was tapped."""
        return self._counts.get(item, 0)

    def tap(self, item: int) -> None:
        """Add one of an item."""
        if self.quantity < MAX_QUANTITY or not self._counts:
            self._counts[item] = self._counts.pop(item, 0) + 1

    def step(self, by: int) -> None:
        """Buy one more (+1) or one fewer (-1)."""
        if not self._counts:
            self._plain = min(max(self._plain + by, 1), MAX_QUANTITY)
        elif by > 0:
            self.tap(next(reversed(self._counts)))
        else:
            self._remove(next(reversed(self._counts)))

    def clear(self) -> None:
        """Begin the next purchase."""
        self._counts.clear()
        self._plain = 1

    def purchase(self, customer: int, typed: int | None) -> Purchase:
        """Return the purchase; a ``typed`` amount (minor units) goes before the items' sum."""
        amount = self.total if typed is None else typed
        return Purchase(customer, self.quantity, amount, self.lines)

    def _remove(self, item: int) -> None:
        self._counts[item] -= 1
        if not self._counts[item]:
            del self._counts[item]
