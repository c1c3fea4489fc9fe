"""Plays the sample story through the real use cases, one act after the other."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from loyalpos.domain.sale.sale import Purchase, SaleLine, Shown
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, create_shop
from loyalpos.services.sample.people import registration
from loyalpos.services.sample.premises import (
    IN_ENGLISH,
    OWNER,
    POPULAR,
    PROFILE,
    Premises,
    furnish,
    promise,
)
from loyalpos.services.sample.story_clock import StoryClock
from loyalpos.services.sample.visits import Doing, Visit, visits
from loyalpos.services.view.card_view import CardView, Outcome, PointsStanding
from loyalpos.store.filling import filling

_CHECKPOINT_EVERY = 100  # acts: the journal stays small, as between acts at the counter
_NOTICED_AFTER = timedelta(seconds=20)


@dataclass(frozen=True, slots=True)
class SampleSize:
    """How large a sample shop is."""

    customers: int = 300
    days: int = 90
    seed: int = 1


def write_sample(
    folder: Path,
    size: SampleSize,
    until: datetime,
    premises: Premises = IN_ENGLISH,
    told: Callable[[int], object] = lambda percent: None,
) -> int:
    """Make a shop in an empty folder whose story ends at ``until``; return its number of acts.

    ``premises`` are what it sells and promises; ``told`` hears the percentage done.

    :raises Trouble: as :func:`~loyalpos.services.opening.create_shop`.
    """
    chance = random.Random(size.seed)  # noqa: S311  (a story, not a secret)
    zone = ZoneInfo(PROFILE.time_zone)
    story = visits(size.customers, size.days, until, zone, chance)
    clock = StoryClock(min((visit.at for visit in story), default=until) - timedelta(hours=1))
    shop = create_shop(folder, PROFILE, OWNER, premises.programs, clock)
    try:
        with filling(shop.file.db):
            _Player(shop, clock, chance, premises).play(story, told)
    finally:
        shop.close()
    return len(story)


class _Player:
    """Knows what everybody of the story has, as the counter would show it at their next visit."""

    def __init__(
        self, shop: Shop, clock: StoryClock, chance: random.Random, premises: Premises
    ) -> None:
        self._shop = shop
        self._clock = clock
        self._chance = chance
        self._views: dict[int, CardView] = {}
        self._items = premises.items
        self._cashiers = furnish(shop, premises.items)
        promise(shop, premises)

    def play(self, story: Sequence[Visit], told: Callable[[int], object]) -> None:
        for count, visit in enumerate(story):
            self._clock.now = visit.at
            self._views[visit.person] = self._visit(visit)
            if count % _CHECKPOINT_EVERY == 0:
                self._shop.checkpoint()
                told(100 * count // len(story))

    def _visit(self, visit: Visit) -> CardView:
        by = self._chance.choice(self._cashiers)
        if visit.doing is Doing.JOIN:
            who = registration(visit.person, self._chance)
            return self._shop.enrol.register(new_act(), by, who).view
        view = self._views[visit.person]
        if visit.doing is Doing.BUY_CARD_LOST:
            view = self._shop.enrol.replace_card(new_act(), by, view.customer).view
        purchase = self._purchase(view.customer, visit.quantity)
        if visit.takes_reward:
            given = self._give(view, by, purchase)
            if given is not None:
                return given.view
        if visit.doing is Doing.BUY_MISCOUNTED:
            self._miscount(by, purchase)
        return self._shop.till.stamp(new_act(), by, purchase).view

    def _purchase(self, customer: int, quantity: int) -> Purchase:
        item = self._chance.choices(self._items, POPULAR)[0]
        lines = (SaleLine(item.name, quantity, item.price, item.category),)
        price = quantity * item.price
        return Purchase(customer, quantity, price, lines, again=True, shown=Shown(card=True))

    def _give(self, view: CardView, by: int, purchase: Purchase) -> Outcome | None:
        """Give the reward that is ready, in this purchase: what it does not pay is collected."""
        for held in view.vouchers:
            using = replace(purchase, vouchers=(held.voucher,))
            applies = {part.key for part in self._shop.till.quote(using).parts}
            if held.voucher.hex in applies:
                return self._shop.till.redeem(new_act(), by, held.voucher, purchase)
        for standing in view.standings:
            if isinstance(standing, PointsStanding) and standing.affordable:
                program = standing.program.number
                return self._shop.till.spend(new_act(), by, program, purchase)
        return None

    def _miscount(self, by: int, purchase: Purchase) -> None:
        self._shop.till.stamp(new_act(), by, replace(purchase, quantity=purchase.quantity + 1))
        self._clock.now += _NOTICED_AFTER
        self._shop.till.undo(new_act(), by)
