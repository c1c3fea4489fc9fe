"""A shop that promises a little of everything, on cards so small that they fill all the time."""

from __future__ import annotations

import shutil
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

from corner_cafe import OWNER, PROFILE, FakeClock

from loyalpos.domain.customer.customer import Agreement, Purpose
from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.level.tier import Ladder, LadderDraft, Level, Measure
from loyalpos.domain.offer.offer import Offer, OfferDraft, Proof, Trigger
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import Milestone, PointsRule, ProgramDraft, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.promotion.promotion import Promotion, PromotionDraft
from loyalpos.domain.sale.sale import SaleLine
from loyalpos.domain.shop.shop import ShopRules
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, create_shop, open_shop
from loyalpos.store import consents, referrals
from loyalpos.store.promises import Promise, add_version
from loyalpos.store.settings import write_shop_rules

ITEMS, VISITS, POINTS = 1, 2, 3  # the programs
CODE = "SUMMER"
BY_HAND = 7  # the offer
PEOPLE = 3  # the customers; the first brought the second

_OFF, _PERCENT, _GIFT = RewardKind.AMOUNT_OFF, RewardKind.PERCENT_OFF, RewardKind.GIFT

PER_ITEM = ProgramDraft(
    name="Coffees",
    tagline="Buy three, the fourth is free",
    icon="cup",
    colour="#8B5E3C",
    rule=StampRule(goal=3),
    reward=Reward("free coffee", category="coffee"),
    earning=Earning(Per.ITEM, categories=("coffee",), most_a_day=12),
)
PER_VISIT = ProgramDraft(
    name="Visits",
    tagline="The third visit pays",
    icon="star",
    colour="#2F6F6D",
    rule=StampRule(goal=3, head_start=1, milestones=(Milestone(2, Reward("cookie", _GIFT)),)),
    reward=Reward("3.00 off", RewardKind.AMOUNT_OFF, 300),
    earning=Earning(Per.VISIT, minimum=500),
    expiry=Expiry(ExpiryPolicy.SINCE_VISIT, 2),
)
BY_AMOUNT = ProgramDraft(
    name="Points",
    tagline="A point for every 5.00",
    icon="star",
    colour="#2F6F6D",
    rule=PointsRule(cost=4, worth=50, most_percent=50),
    reward=Reward("lunch"),
    earning=Earning(Per.AMOUNT, unit=500, first_bonus=2),
    expiry=Expiry(ExpiryPolicy.EACH, 1),
)

PROGRAMS = (PER_ITEM, PER_VISIT, BY_AMOUNT)

LATER_VERSIONS = {
    ITEMS: (
        PER_ITEM,
        replace(PER_ITEM, rule=StampRule(goal=2)),
        replace(PER_ITEM, rule=StampRule(goal=4, also_in_this_sale=True)),
        replace(PER_ITEM, expiry=Expiry(ExpiryPolicy.EACH, 1)),
        replace(PER_ITEM, last_day=FakeClock().now.date(), grace_days=40),
    ),
    VISITS: (
        PER_VISIT,
        replace(PER_VISIT, rule=StampRule(goal=2)),
        replace(PER_VISIT, expiry=Expiry(ExpiryPolicy.SINCE_VISIT, 1)),
        replace(PER_VISIT, expiry=Expiry()),
    ),
    POINTS: (
        BY_AMOUNT,
        replace(BY_AMOUNT, rule=PointsRule(cost=3, worth=100)),
        replace(BY_AMOUNT, expiry=Expiry(ExpiryPolicy.SINCE_VISIT, 2)),
        replace(BY_AMOUNT, expiry=Expiry()),
        replace(BY_AMOUNT, earning=Earning(Per.AMOUNT, unit=700, factor=Fraction(3, 2))),
    ),
}

PROMISES: tuple[Promise, ...] = (
    Promotion(1, 1, PromotionDraft("Double coffee", program=ITEMS, most_a_day=1, most_in_all=3)),
    Promotion(2, 1, PromotionDraft("Half more", Fraction(3, 2), weekdays=(0, 2), most_a_day=2)),
    Offer(1, 1, OfferDraft("Welcome", Trigger.WELCOME, Reward("2.00 off", _OFF, 200))),
    Offer(
        2,
        1,
        OfferDraft(
            "Come back",
            Trigger.NEXT_VISIT,
            Reward("10 %", _PERCENT, 10),
            minimum=1500,
            valid_days=7,
            limit_each=3,
        ),
    ),
    Offer(
        3,
        1,
        OfferDraft(
            "Three cakes, one free",
            Trigger.EVERY_SALE,
            Reward("a cake", RewardKind.BUY_GET, 2, category="cake"),
        ),
    ),
    Offer(
        4,
        1,
        OfferDraft("Summer", Trigger.CODE, Reward("20 %", _PERCENT, 20), code=CODE, limit_each=2),
    ),
    Offer(
        5,
        1,
        OfferDraft("Regular", Trigger.RETURNING, Reward("a bag", _GIFT), after=3, valid_days=0),
    ),
    Offer(
        6,
        1,
        OfferDraft(
            "Big spender",
            Trigger.BIG_SPENDER,
            Reward("cheapest free", RewardKind.CHEAPEST_FREE),
            after=10_000,
            within_days=30,
            exclusive=True,
            limit_each=0,
        ),
    ),
    Offer(7, 1, OfferDraft("Sorry", Trigger.BY_HAND, Reward("a cake", _GIFT), limit_each=2)),
    Offer(8, 1, OfferDraft("A friend", Trigger.REFERRAL, Reward("1.00 off", _OFF, 100))),
    Offer(9, 1, OfferDraft("Birthday", Trigger.BIRTHDAY, Reward("a muffin", _GIFT))),
    Offer(10, 1, OfferDraft("We miss you", Trigger.WIN_BACK, Reward("5 %", _PERCENT, 5))),
    Ladder(
        1,
        LadderDraft(
            Measure.SPEND,
            (
                Level("Friend", 0),
                Level("Silver", 6_000, Fraction(3, 2), 5),
                Level("Gold", 20_000, Fraction(2), 10),
            ),
            months=2,
        ),
    ),
)

MENU = (
    SaleLine("Latte", 1, 350, "coffee"),
    SaleLine("Espresso", 2, 250, "coffee"),
    SaleLine("Cake", 3, 400, "cake"),
    SaleLine("Gift card", 1, 2500, "other", earns=False),
    SaleLine("Tap water", 1, 0, "other"),
)


_CUSTOMER = """
INSERT INTO customer(id, birthday_md, created_ms, created_day, updated_ms, till)
VALUES (?, ?, 0, 0, 0, 1)"""


def make_rulebook_shop(folder: Path, *, forgive: bool = False) -> None:
    """Make the shop and close it; a copy of its folder is as good as the shop itself."""
    made = create_shop(folder, PROFILE, "Ada", PROGRAMS, FakeClock())
    for promise in PROMISES:
        add_version(made.file.db, promise, 0, OWNER)
    for customer in range(1, PEOPLE + 1):
        made.file.db.execute(_CUSTOMER, (new_act().bytes, 304 + customer))  # days of March
        consents.give(made.file.db, customer, Agreement(Purpose.BIRTHDAY, "Yes"), 0, OWNER)
    referrals.add(made.file.db, 2, 1, FakeClock().now.date())
    rules = ShopRules(proof=Proof.NONE, forgive=forgive)
    write_shop_rules(made.file.db, rules, 0, made.file.till)
    made.close()


def copied_shop(made: Path, folder: Path, clock: FakeClock) -> Shop:
    """Open a copy of a shop, that nobody wants to keep."""
    shutil.copytree(made, folder)
    shop = open_shop(folder, clock)
    shop.file.db.execute("PRAGMA synchronous=OFF")  # killing the program is another test's matter
    return shop
