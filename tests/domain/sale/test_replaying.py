"""Past sales played through a draft."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from corner_cafe import COFFEE_CARD, POINTS_CARD
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import Milestone, PointsRule, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.replaying import (
    Collected,
    PastSale,
    Usual,
    given_away,
    replay,
    usual,
    worth,
)
from loyalpos.domain.sale.sale import SaleLine

PRICES = Usual(sale=640, item=320)
COFFEE = SaleLine("Coffee", 1, 320, "Drinks")


def sales(count: int, quantity: int = 1) -> list[PastSale]:
    return [PastSale(day, quantity, 320 * quantity) for day in range(count)]


def test_twenty_coffees_are_two_cards_of_nine_and_a_bit() -> None:
    assert replay(COFFEE_CARD, sales(20)) == Collected(20, 6400, 20, Fraction(20, 9))


def test_who_is_new_gets_what_new_customers_get() -> None:
    card = replace(COFFEE_CARD, rule=StampRule(9, head_start=2), earning=Earning(first_bonus=1))
    assert replay(card, sales(6), new=True).units == 9
    assert replay(card, sales(6)).units == 6
    assert replay(card, [], new=True).units == 0


def test_r7_points_are_rounded_down_in_each_sale() -> None:
    points = [PastSale(1, 1, 2190), PastSale(2, 1, 999), PastSale(3, 1, 1000)]
    assert replay(POINTS_CARD, points).units == 3


def test_r11_a_free_item_earns_nothing() -> None:
    four = replace(COFFEE, quantity=4)
    assert replay(COFFEE_CARD, [PastSale(1, 3, 960, (four,), ((0, 1),))]).units == 3


def test_r15_the_cap_of_a_day_counts_for_that_day() -> None:
    card = replace(COFFEE_CARD, earning=Earning(most_a_day=2))
    history = [PastSale(1, 3, None), PastSale(1, 3, None), PastSale(2, 3, None)]
    assert replay(card, history).units == 4


def test_only_what_qualifies_counts() -> None:
    card = replace(COFFEE_CARD, earning=Earning(categories=("Food",)))
    assert replay(card, [PastSale(1, 1, 320, (COFFEE,))]).units == 0


def test_a_full_card_gives_away_its_milestones_too() -> None:
    cookie = Milestone(5, Reward("a cookie", RewardKind.GIFT, cost=60))
    card = replace(COFFEE_CARD, rule=StampRule(9, milestones=(cookie,)))
    assert given_away(card, PRICES) == 320 + 60
    assert given_away(POINTS_CARD, PRICES) == 320


@pytest.mark.parametrize(
    ("reward", "value"),
    [
        (Reward("2 off", RewardKind.AMOUNT_OFF, 200), 200),
        (Reward("10 % off", RewardKind.PERCENT_OFF, 10), 64),
        (Reward("a coffee"), 320),
        (Reward("a mug", RewardKind.GIFT), 0),
        (Reward("a mug", RewardKind.GIFT, cost=250), 250),
    ],
)
def test_what_a_reward_gives_away(reward: Reward, value: int) -> None:
    assert worth(reward, PRICES) == value


def test_what_things_usually_cost() -> None:
    assert usual([PastSale(1, 2, 640), PastSale(2, 1, 320), PastSale(3, 9)]) == Usual(480, 320)
    assert usual([PastSale(1, 2)]) == Usual()


@given(st.lists(st.integers(1, 30)), st.integers(1, 20))
def test_a_reward_for_every_so_many_units(quantities: list[int], goal: int) -> None:
    card = replace(COFFEE_CARD, rule=StampRule(goal))
    history = [PastSale(1, quantity) for quantity in quantities]
    would = replay(card, history)
    assert would.rewards == Fraction(sum(quantities), goal)
    points = replace(POINTS_CARD, rule=PointsRule(goal), earning=Earning(Per.ITEM))
    assert replay(points, history).rewards == would.rewards
