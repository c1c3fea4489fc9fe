"""The till's use cases against a bare durable insert into a file of its own, in turns.

Whatever the machine does meanwhile falls on both alike, so the ratios stay what they are.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import partial

from loyalpos.cli.bench.figures import Figures
from loyalpos.cli.bench.timing import Times
from loyalpos.domain.card.card_code import Token, token_hash
from loyalpos.domain.sale.sale import Purchase, Shown
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.sale.sale_booking import Asking, SaleBooking
from loyalpos.services.sample.premises import GOAL
from loyalpos.services.view.card_view import CardView
from loyalpos.store import counter
from loyalpos.store.connection import write_tx
from loyalpos.store.yardstick import Yardstick

ROUNDS = 400
WARMING_UP = 20  # rounds
WITH_REWARD = 100  # customers who come to use one
LOOK_UPS = 2000
CHECKPOINT_EVERY = 20  # rounds; outside of what is timed, as the window does in quiet moments
_BY = 1
_SEED = 2


def till_times(shop: Shop, codes: Sequence[str]) -> Figures:
    """Return medians over many customers of the shop, and their ratios to the bare insert."""
    chance = random.Random(_SEED)  # noqa: S311  (which customers, not a secret)
    yardstick = Yardstick(shop.file.path.with_name("bench-yardstick.db"))
    times = Times()
    try:
        rounds = Rounds(shop, yardstick, codes, chance)
        rounds.play(Times(), WARMING_UP)
        rounds.look_up(times)
        rounds.play(times, ROUNDS)
    finally:
        yardstick.remove()
    insert = times.median("insert")
    figures: Figures = {"insert_ms": round(insert, 4)}
    for kind in ("stamp", "stamp_tx", "redeem", "undo", "lookup", "present"):
        median = times.median(kind)
        figures[f"{kind}_ms"] = round(median, 4)
        figures[f"{kind}_x"] = round(median / insert, 3)
    return figures


class Rounds:
    """Customers come with their card: it is scanned, then something is booked."""

    def __init__(
        self, shop: Shop, yardstick: Yardstick, codes: Sequence[str], chance: random.Random
    ) -> None:
        self._shop = shop
        self._sales = SaleBooking(shop.file)
        self._yardstick = yardstick
        self._codes = codes
        self._chance = chance
        self._with_reward = [self._rewarded() for _ in range(WITH_REWARD)]

    def look_up(self, times: Times) -> None:
        """Time looking up a card, and the whole answer to a scan, of other customers each time."""
        for _ in range(LOOK_UPS):
            times.take("lookup", partial(self._look_up, self._code()))
        for _ in range(LOOK_UPS):
            times.take("present", partial(self._shop.till.present, self._code()))

    def play(self, times: Times, rounds: int) -> None:
        """Stamp and undo, give and undo, each after a bare insert."""
        till = self._shop.till
        for count in range(rounds):
            view = self._scanned(self._code())
            purchase = Purchase(view.customer, again=True)
            self._in_turn(times, "stamp", partial(till.stamp, new_act(), _BY, purchase))
            self._in_turn(times, "undo", partial(till.undo, new_act(), _BY))
            self._in_turn(times, "stamp_tx", partial(self._book, purchase))
            view = self._scanned(self._with_reward[count % WITH_REWARD])
            voucher, purchase = (
                view.vouchers[0].voucher,
                Purchase(view.customer, shown=Shown(card=True)),
            )
            self._in_turn(times, "redeem", partial(till.redeem, new_act(), _BY, voucher, purchase))
            self._in_turn(times, "undo", partial(till.undo, new_act(), _BY))
            if count % CHECKPOINT_EVERY == 0:
                self._shop.checkpoint()
                self._yardstick.checkpoint()

    def _in_turn(self, times: Times, kind: str, work: Callable[[], object]) -> None:
        times.take("insert", self._yardstick.insert)
        times.take(kind, work)

    def _look_up(self, code: str) -> None:
        """Go from a card to the customer, the balances and the vouchers, and no further."""
        found = counter.by_card(self._shop.file.db, token_hash(Token(code)))
        assert found is not None

    def _book(self, purchase: Purchase) -> None:
        """Book a stamp and answer nothing: the transaction of :meth:`Till.stamp` alone."""
        with write_tx(self._shop.file.db):
            asking = Asking(new_act(), _BY, purchase.customer)
            self._sales.sell("stamp", asking, purchase)

    def _scanned(self, code: str) -> CardView:
        shown = self._shop.till.present(code)
        assert isinstance(shown, CardView)
        return shown

    def _rewarded(self) -> str:
        """Return the card of a customer who has a reward, after filling it where it was not."""
        code = self._code()
        view = self._scanned(code)
        if not view.vouchers:
            full = Purchase(view.customer, GOAL, again=True)
            self._shop.till.stamp(new_act(), _BY, full)
        return code

    def _code(self) -> str:
        return self._chance.choice(self._codes)
