"""Past sales played through a draft."""

from __future__ import annotations

from dataclasses import replace

import pytest
from corner_cafe import COFFEE_CARD, POINTS_CARD
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.earning import Earning, Per
from loyalpos.domain.program import Milestone, PointsRule, StampRule
from loyalpos.domain.replaying import Collected, PastSale, Usual, replay, usual, worth
from loyalpos.domain.reward import Reward, RewardKind
from loyalpos.domain.sale import SaleLine

PRICES = Usual(sale=640, item=320)
COFFEE = SaleLine("Coffee", 1, 320, "Drinks")


def sales(count: int, quantity: int = 1) -> list[PastSale]:
    return [PastSale(day, quantity, 320 * quantity) for day in range(count)]


def test_twenty_coffees_fill_two_cards_of_nine() -> None:
    assert replay(COFFEE_CARD, sales(20), PRICES) == Collected(20, 6400, 20, 2, 640)


def test_what_a_reward_costs_is_what_the_owner_says() -> None:
    cheap = replace(COFFEE_CARD, reward=Reward("free coffee", cost=90))
    assert replay(cheap, sales(9), PRICES).value == 90


def test_a_head_start_and_a_bonus_count_once() -> None:
    card = replace(COFFEE_CARD, rule=StampRule(9, head_start=2), earning=Earning(first_bonus=1))
    assert replay(card, sales(6), PRICES).rewards == 1
    assert replay(card, sales(5), PRICES).rewards == 0


def test_r7_points_are_rounded_down_in_each_sale() -> None:
    points = [PastSale(1, 1, 2190), PastSale(2, 1, 999), PastSale(3, 1, 1000)]
    assert replay(POINTS_CARD, points, PRICES).units == 3


def test_r15_the_cap_of_a_day_counts_for_that_day() -> None:
    card = replace(COFFEE_CARD, earning=Earning(most_a_day=2))
    history = [PastSale(1, 3, None), PastSale(1, 3, None), PastSale(2, 3, None)]
    assert replay(card, history, PRICES).units == 4


def test_only_what_qualifies_counts() -> None:
    card = replace(COFFEE_CARD, earning=Earning(categories=("Food",)))
    assert replay(card, [PastSale(1, 1, 320, (COFFEE,))], PRICES).units == 0


def test_milestones_are_worth_something_on_every_card() -> None:
    cookie = Milestone(5, Reward("a cookie", RewardKind.GIFT, cost=60))
    card = replace(COFFEE_CARD, rule=StampRule(9, milestones=(cookie,)))
    assert replay(card, sales(14), Usual()).value == 2 * 60
    assert replay(card, sales(13), Usual()).value == 60


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
def test_every_unit_is_on_a_card_or_in_a_reward(quantities: list[int], goal: int) -> None:
    card = replace(COFFEE_CARD, rule=StampRule(goal))
    history = [PastSale(1, quantity) for quantity in quantities]
    would = replay(card, history, PRICES)
    assert would.rewards == sum(quantities) // goal
    points = replace(POINTS_CARD, rule=PointsRule(goal), earning=Earning(Per.ITEM))
    assert replay(points, history, PRICES).rewards == would.rewards
