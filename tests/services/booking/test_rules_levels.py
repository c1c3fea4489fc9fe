"""Levels at the till [R46 to R48], with the examples of the rules."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest
from corner_cafe import COFFEE, OWNER, POINTS, FakeClock, points, stamps
from rule_steps import change, due, give_back, offer, refusal, sell

from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.sale.units_earned import NotEarnedReason
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import ActKind, CardView

LADDER = LadderDraft(
    Measure.SPEND,
    (
        Level("Friend", 0),
        Level("Silver", 10000, Fraction(2), discount=10),
        Level("Gold", 20000),
    ),
)


@pytest.fixture(autouse=True)
def ladder(shop: Shop) -> None:
    """Give the shop levels at 0, 100.00 and 200.00."""
    shop.levels.change(new_act(), OWNER, LADDER)


def level(view: CardView) -> str:
    assert view.level is not None
    return view.level.level.name


@pytest.mark.parametrize(
    ("before", "sale", "reached"),
    [(8000, 3000, "Silver"), (8000, 2000, "Silver"), (8000, 1999, "Friend"), (100, 19900, "Gold")],
)
def test_r47_exactly_the_threshold_is_enough(
    shop: Shop, customer: int, before: int, sale: int, reached: str
) -> None:
    """Levels 0 / 100.00 / 200.00: before 80.00, sale 30.00: second level; exactly 100.00 too."""
    assert level(sell(shop, Purchase(customer, amount=before)).view) == "Friend"
    assert level(sell(shop, Purchase(customer, amount=sale)).view) == reached


def test_r46_spending_points_costs_no_level(shop: Shop, customer: int) -> None:
    sell(shop, Purchase(customer, amount=10000))
    outcome = shop.till.spend(new_act(), OWNER, POINTS, Purchase(customer))
    assert points(outcome.view) == 0
    assert level(outcome.view) == "Silver"


def test_r46_what_is_older_than_the_window_counts_no_more(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    sell(shop, Purchase(customer, amount=8000))
    clock.forward(days=400)
    view = sell(shop, Purchase(customer, amount=3000)).view
    assert level(view) == "Friend"
    assert view.level is not None
    assert (view.level.measured, view.level.missing) == (3000, 7000)


def test_r48_up_at_once_for_the_next_sale(shop: Shop, customer: int) -> None:
    first = sell(shop, Purchase(customer, amount=10000))
    assert first.level == "Silver"
    assert (due(first), points(first.view)) == (10000, 10)
    second = sell(shop, Purchase(customer, amount=1000))
    assert (due(second), points(second.view)) == (900, 10 + 1)  # 9.00 x 2, rounded down


def test_r48_a_return_lowers_no_level(shop: Shop, customer: int) -> None:
    sale = sell(shop, Purchase(customer, amount=10000))
    view = give_back(shop, sale).view
    assert level(view) == "Silver"
    assert view.level is not None
    assert view.level.measured == 0


def test_r46_a_sale_that_earns_nothing_counts_for_the_level(shop: Shop, customer: int) -> None:
    """9.99 is worth no point and too little for a stamp, and was bought all the same."""
    change(shop, COFFEE, earning=Earning(Per.VISIT, minimum=1000))
    for visits in range(1, 12):
        outcome = sell(shop, Purchase(customer, amount=999))
        assert outcome.act.kind is ActKind.VISIT
        assert {one.why.reason for one in outcome.not_given} == {
            NotEarnedReason.BELOW_MINIMUM,
            NotEarnedReason.ROUNDED_TO_NOTHING,
        }
        assert (outcome.view.visits, stamps(outcome.view), points(outcome.view)) == (
            visits,
            (0, 0),
            0,
        )
    assert level(outcome.view) == "Silver"
    undone = shop.till.undo(new_act(), OWNER).view
    assert (level(undone), undone.visits, undone.level and undone.level.measured) == (
        "Silver",
        10,
        9990,
    )
    sale = outcome.view.acts[1].act
    give_back(shop, sale)
    assert shop.till.open(customer).visits == 9


def test_without_items_or_an_amount_there_is_nothing_to_book(shop: Shop, customer: int) -> None:
    change(shop, COFFEE, earning=Earning(Per.VISIT, minimum=1000))
    told = refusal(lambda: sell(shop, Purchase(customer)))
    assert (told.code, told.facts["reason"]) == (Refusal.NOTHING_TO_STAMP, "no-amount")
    assert shop.till.open(customer).visits == 0


def test_r48_who_stood_on_a_level_that_is_gone_has_the_perks_of_the_highest_left(
    shop: Shop, customer: int
) -> None:
    sell(shop, Purchase(customer, amount=20000))
    shop.levels.change(new_act(), OWNER, replace(LADDER, levels=LADDER.levels[:2]))
    shown = shop.till.open(customer)
    assert (level(shown), points(shown)) == ("Silver", 20)
    sale = sell(shop, Purchase(customer, amount=1000))
    assert (due(sale), points(sale.view)) == (900, 20 + 1)  # 9.00 x 2, rounded down
    assert [why.level for why in shop.whys.of_act(sale.act.act) if why.level] == ["Silver"] * 2


def test_r48_offers_begin_as_early_as_for_the_highest_level_left(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    early = replace(LADDER.levels[1], early_days=3)
    gold = replace(LADDER, levels=(LADDER.levels[0], early, LADDER.levels[2]))
    shop.levels.change(new_act(), OWNER, gold)
    sell(shop, Purchase(customer, amount=20000))
    shop.levels.change(new_act(), OWNER, replace(gold, levels=gold.levels[:2]))
    begins = clock.now.date() + timedelta(days=3)
    half = Reward("half", RewardKind.PERCENT_OFF, 50)
    offer(shop, OfferDraft("Sale", Trigger.EVERY_SALE, half, first=begins))
    assert due(sell(shop, Purchase(customer, amount=1000))) == 500
