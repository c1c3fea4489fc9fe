"""Plays the sample story through the real use cases, one act after the other."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from loyalpos.domain.program import PointsRule, ProgramDraft, Reward, RewardKind, StampRule
from loyalpos.domain.sale import Purchase, SaleLine
from loyalpos.domain.shop import Item, ShopProfile
from loyalpos.domain.staff import Role
from loyalpos.services.act import new_act
from loyalpos.services.card_view import CardView
from loyalpos.services.opening import Shop, create_shop
from loyalpos.services.sample.people import registration
from loyalpos.services.sample.visits import Doing, Visit, visits

PROFILE = ShopProfile("Koffie & Zo", "NL", "EUR", "en", "Europe/Amsterdam", sample=True)
ITEMS = (
    Item(1, "Coffee", 320),
    Item(2, "Latte", 420),
    Item(3, "Bagel", 550),
)
STAFF = (("Anouk", Role.CASHIER), ("Joris", Role.CASHIER), ("Lena", Role.MANAGER))
OWNER = "Rosa"
_UNDO_AFTER = timedelta(seconds=20)
_GIFT_AFTER = timedelta(seconds=5)


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
    programs: Sequence[ProgramDraft] = (),
    told: Callable[[int], object] = lambda percent: None,
) -> int:
    """Make a shop in an empty folder whose story ends at ``until``; return its number of acts.

    ``programs`` replace the usual coffee card and points; ``told`` hears the percentage done.

    :raises Trouble: as :func:`~loyalpos.services.opening.create_shop`.
    """
    chance = random.Random(size.seed)  # noqa: S311  (a story, not a secret)
    zone = ZoneInfo(PROFILE.time_zone)
    story = visits(size.customers, size.days, until, zone, chance)
    clock = _Clock(min((visit.at for visit in story), default=until) - timedelta(hours=1))
    shop = create_shop(folder, PROFILE, OWNER, programs or _programs(), clock)
    try:
        _Player(shop, clock, chance).play(story, told)
    finally:
        shop.close()
    return len(story)


class _Clock:
    """Stands still until it is set."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now


class _Player:
    """Knows who of the story is which customer."""

    def __init__(self, shop: Shop, clock: _Clock, chance: random.Random) -> None:
        self._shop = shop
        self._clock = clock
        self._chance = chance
        self._customers: dict[int, int] = {}
        self._cashiers = [1]

    def play(self, story: Sequence[Visit], told: Callable[[int], object]) -> None:
        self._open_shop()
        for count, visit in enumerate(story):
            self._clock.now = visit.at
            self._visit(visit)
            if count % 100 == 0:
                told(100 * count // len(story))

    def _open_shop(self) -> None:
        for name, role in STAFF:
            self._shop.staff.add(new_act(), 1, name, role, "")
        self._cashiers = [
            person.number for person in self._shop.staff.all() if person.role is not Role.OWNER
        ]
        self._shop.settings.set_items(new_act(), 1, ITEMS)

    def _visit(self, visit: Visit) -> None:
        by = self._chance.choice(self._cashiers)
        if visit.doing is Doing.JOIN:
            who = registration(visit.person, self._chance)
            registered = self._shop.enrol.register(new_act(), by, who)
            self._customers[visit.person] = registered.view.customer
            return
        purchase = self._purchase(visit)
        view = self._shop.till.stamp(new_act(), by, purchase).view
        if visit.doing is Doing.STAMP_UNDONE:
            self._clock.now += _UNDO_AFTER
            view = self._shop.till.undo(new_act(), by).view
            self._clock.now += _GIFT_AFTER
        if visit.takes_reward and view.vouchers:
            self._give(view, by)

    def _purchase(self, visit: Visit) -> Purchase:
        item = self._chance.choices(ITEMS, (6, 5, 2))[0]
        lines = (SaleLine(item.name, visit.quantity, item.price),)
        amount = item.price * visit.quantity
        return Purchase(self._customers[visit.person], visit.quantity, amount, lines, again=True)

    def _give(self, view: CardView, by: int) -> None:
        self._clock.now += _GIFT_AFTER
        self._shop.till.redeem(new_act(), by, view.vouchers[0].voucher, Purchase(view.customer))


def _programs() -> tuple[ProgramDraft, ...]:
    return (
        ProgramDraft(
            "Coffee card",
            "Every tenth coffee is on us",
            "coffee",
            "#0E6B5C",
            StampRule(goal=9),
            Reward("a free coffee"),
        ),
        ProgramDraft(
            "Points",
            "A point for every euro",
            "star",
            "#8A5900",
            PointsRule(unit=100, cost=250),
            Reward("a bag of beans", RewardKind.FREE_ITEM),
        ),
    )
