"""Which rewards can be promised."""

from __future__ import annotations

import pytest

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.program.reward_check import checked


@pytest.mark.parametrize(
    ("kind", "amount", "code", "most"),
    [
        (RewardKind.AMOUNT_OFF, 0, Refusal.AMOUNT_WRONG, 1_000_000),
        (RewardKind.AMOUNT_OFF, 1_000_001, Refusal.AMOUNT_WRONG, 1_000_000),
        (RewardKind.PERCENT_OFF, 0, Refusal.PERCENT_WRONG, 100),
        (RewardKind.PERCENT_OFF, 101, Refusal.PERCENT_WRONG, 100),
        (RewardKind.BUY_GET, 0, Refusal.BUY_GET_WRONG, 20),
        (RewardKind.BUY_GET, 21, Refusal.BUY_GET_WRONG, 20),
    ],
)
def test_a_reward_that_nobody_could_give_is_refused(
    kind: RewardKind, amount: int, code: Refusal, most: int
) -> None:
    with pytest.raises(Refused) as refused:
        checked(Reward("x", kind, amount))
    assert (refused.value.code, dict(refused.value.facts)) == (code, {"least": 1, "most": most})
    for bound in (1, most):
        assert checked(Reward("x", kind, bound)).amount == bound


@pytest.mark.parametrize("kind", [RewardKind.FREE_ITEM, RewardKind.CHEAPEST_FREE, RewardKind.GIFT])
def test_a_thing_has_no_amount(kind: RewardKind) -> None:
    assert checked(Reward("x", kind)) == Reward("x", kind)


@pytest.mark.parametrize("cost", [-1, 1_000_001])
def test_what_a_reward_costs_the_shop_has_bounds(cost: int) -> None:
    with pytest.raises(Refused) as refused:
        checked(Reward("x", cost=cost))
    assert refused.value.code is Refusal.REWARD_COST_WRONG
    assert dict(refused.value.facts) == {"least": 0, "most": 1_000_000}


def test_a_rewards_texts_are_tidied_and_short() -> None:
    assert checked(Reward(" a  tea ", category=" tea\u200b")) == Reward("a tea", category="tea")
    for long in (Reward("x" * 81), Reward("x", category="x" * 81)):
        with pytest.raises(Refused) as refused:
            checked(long)
        assert refused.value.code is Refusal.PROGRAM_TEXT_TOO_LONG
