"""What using a reward does to a purchase."""

from __future__ import annotations

import pytest

from loyalpos.domain.redeeming import changes_something
from loyalpos.domain.reward import Reward, RewardKind
from loyalpos.domain.sale import Purchase, SaleLine

COFFEE = Reward("a free coffee")
OFF = Reward("2.00 off", RewardKind.AMOUNT_OFF, 200)
FREE_LINE = SaleLine("Tap water", 1, 0)
LATTE = SaleLine("Latte", 1, 420)


def test_r25_an_amount_off_nothing_changes_nothing() -> None:
    assert not changes_something(OFF, Purchase(1, amount=0))


def test_r25_a_receipt_of_nothing_is_what_a_free_item_leaves() -> None:
    assert changes_something(COFFEE, Purchase(1, amount=0, lines=(LATTE,)))
    assert changes_something(COFFEE, Purchase(1, amount=0))


@pytest.mark.parametrize("reward", [COFFEE, OFF])
def test_r25_a_reward_needs_an_item_that_costs_something(reward: Reward) -> None:
    assert not changes_something(reward, Purchase(1, lines=(FREE_LINE,)))
    assert changes_something(reward, Purchase(1, 2, lines=(FREE_LINE, LATTE)))


@pytest.mark.parametrize("reward", [COFFEE, OFF])
def test_r25_what_nobody_typed_is_no_reason_to_refuse(reward: Reward) -> None:
    assert changes_something(reward, Purchase(1))
    assert changes_something(reward, Purchase(1, amount=420))
