"""What using a reward does to a purchase."""

from __future__ import annotations

from loyalpos.domain.reward import Reward, RewardKind
from loyalpos.domain.sale import Purchase


def changes_something(reward: Reward, purchase: Purchase) -> bool:
    """Say whether the reward makes this purchase cheaper; if not, it is kept [R25].

    Only what the cashier entered can tell. Items tell best. Without items, an amount of nothing
    leaves an amount off without effect; of a free item it says nothing, that is not on the receipt.
    """
    if purchase.lines:
        return any(line.price for line in purchase.lines)
    return reward.kind is RewardKind.FREE_ITEM or purchase.amount != 0
