"""The sample shop itself: its name, its people, what it sells and what it promises."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction

from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import PointsRule, ProgramDraft, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.domain.shop.shop import Item, ShopProfile
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop

PROFILE = ShopProfile("Koffie & Zo", "NL", "EUR", "en", "Europe/Amsterdam", sample=True)
ITEMS = (
    Item(1, "Coffee", 320, "Drinks"),
    Item(2, "Latte", 420, "Drinks"),
    Item(3, "Bagel", 550, "Food"),
)
POPULAR = (6, 5, 2)  # how often each item is bought, against the others
OWNER = "Rosa"
GOAL = 9  # stamps of a coffee card
_STAFF = (("Anouk", Role.CASHIER), ("Joris", Role.CASHIER), ("Lena", Role.MANAGER))

PROGRAMS = (
    ProgramDraft(
        "Coffee card",
        "Every tenth coffee is on us",
        "coffee",
        "#0E6B5C",
        StampRule(goal=GOAL),
        Reward("a free coffee", cost=90),
    ),
    ProgramDraft(
        "Points",
        "A point for every euro",
        "star",
        "#8A5900",
        PointsRule(cost=150),
        Reward("a bag of beans", RewardKind.GIFT, cost=620),
        Earning(Per.AMOUNT, unit=100),
    ),
)


OFFERS = (
    OfferDraft("Welcome", Trigger.WELCOME, Reward("a cookie", RewardKind.GIFT, cost=60)),
    OfferDraft("Birthday", Trigger.BIRTHDAY, Reward("a slice of cake", RewardKind.GIFT, cost=150)),
    OfferDraft("We miss you", Trigger.WIN_BACK, Reward("a free latte", category="Drinks", cost=95)),
    OfferDraft(
        "Lunch coupon",
        Trigger.NEXT_VISIT,
        Reward("€1.50 off", RewardKind.AMOUNT_OFF, 150),
        minimum=1000,
        valid_days=14,
        limit_each=0,
    ),
    OfferDraft(
        "Bagels by three",
        Trigger.EVERY_SALE,
        Reward("the third bagel free", RewardKind.BUY_GET, 2, category="Food"),
        limit_each=0,
    ),
    OfferDraft("Sorry", Trigger.BY_HAND, Reward("a free coffee", cost=90), limit_each=0),
)
PROMOTIONS = (
    PromotionDraft(
        "Quiet afternoons", weekdays=(0, 1), from_minute=14 * 60, to_minute=16 * 60, most_a_day=1
    ),
)
LADDER = LadderDraft(
    Measure.SPEND,
    (
        Level("Guest", 0),
        Level("Regular", 5_000, Fraction(5, 4)),
        Level("Gold", 15_000, Fraction(3, 2), early_days=3),
    ),
)


@dataclass(frozen=True, slots=True)
class Premises:
    """What the sample shop sells and promises, in one language."""

    items: tuple[Item, ...] = ITEMS
    programs: tuple[ProgramDraft, ...] = PROGRAMS
    offers: tuple[OfferDraft, ...] = OFFERS
    promotions: tuple[PromotionDraft, ...] = PROMOTIONS
    ladder: LadderDraft = LADDER

    def worded(self, say: Callable[[str], str]) -> Premises:
        """Return the same with every text as ``say`` puts it."""

        def reward(one: Reward) -> Reward:
            category = say(one.category) if one.category else ""
            return replace(one, text=say(one.text), category=category)

        return Premises(
            tuple(
                replace(one, name=say(one.name), category=say(one.category)) for one in self.items
            ),
            tuple(
                replace(
                    one, name=say(one.name), tagline=say(one.tagline), reward=reward(one.reward)
                )
                for one in self.programs
            ),
            tuple(
                replace(one, name=say(one.name), reward=reward(one.reward)) for one in self.offers
            ),
            tuple(replace(one, name=say(one.name)) for one in self.promotions),
            replace(
                self.ladder,
                levels=tuple(replace(one, name=say(one.name)) for one in self.ladder.levels),
            ),
        )


IN_ENGLISH = Premises()


def promise(shop: Shop, premises: Premises) -> None:
    """Make the offers, the promotion and the levels of the sample shop."""
    for offer in premises.offers:
        shop.offers.create(new_act(), 1, offer)
    for promotion in premises.promotions:
        shop.promotions.create(new_act(), 1, promotion)
    shop.levels.change(new_act(), 1, premises.ladder)


def furnish(shop: Shop, items: tuple[Item, ...]) -> tuple[int, ...]:
    """Take on the staff, put the items on the counter, and return who serves customers."""
    for name, role in _STAFF:
        shop.staff.add(new_act(), 1, name, role, "")
    shop.settings.set_items(new_act(), 1, items)
    people = shop.staff.all()
    return tuple(person.number for person in people if person.role is not Role.OWNER)
