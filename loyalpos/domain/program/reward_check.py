"""Which rewards can be promised, whoever promises them."""

from __future__ import annotations

from dataclasses import replace

from loyalpos.domain.bounds import check_within
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.program import MAX_TEXT, MAX_UNITS
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.tidy_text import tidy

MAX_OFF = MAX_UNITS  # minor units
MAX_COST = MAX_UNITS  # minor units
MAX_BUY = 20


def checked(reward: Reward) -> Reward:
    """Return the reward with tidy texts, or refuse what nobody could give.

    :raises Refused: PROGRAM_REWARD_NEEDED, PROGRAM_TEXT_TOO_LONG, AMOUNT_WRONG, PERCENT_WRONG,
        BUY_GET_WRONG or REWARD_COST_WRONG; facts are the bounds.
    """
    text, category = tidy(reward.text), tidy(reward.category)
    if not text:
        raise Refused(Refusal.PROGRAM_REWARD_NEEDED)
    if max(len(text), len(category)) > MAX_TEXT:
        raise Refused(Refusal.PROGRAM_TEXT_TOO_LONG, most=MAX_TEXT)
    match reward.kind:
        case RewardKind.AMOUNT_OFF:
            check_within(Refusal.AMOUNT_WRONG, reward.amount, 1, MAX_OFF)
        case RewardKind.PERCENT_OFF:
            check_within(Refusal.PERCENT_WRONG, reward.amount, 1, 100)
        case RewardKind.BUY_GET:
            check_within(Refusal.BUY_GET_WRONG, reward.amount, 1, MAX_BUY)
        case RewardKind.FREE_ITEM | RewardKind.CHEAPEST_FREE | RewardKind.GIFT:
            pass
    check_within(Refusal.REWARD_COST_WRONG, reward.cost, 0, MAX_COST)
    return replace(reward, text=text, category=category)
