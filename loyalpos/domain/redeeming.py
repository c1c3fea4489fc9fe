"""What using a reward does to a purchase."""

from __future__ import annotations

from loyalpos.domain.program import Reward, RewardKind
from loyalpos.domain.sale import Purchase


def changes_something(reward: Reward, purchase: Purchase) -> bool:
    """Say whether the reward makes this purchase cheaper; if not, it is kept [R25].

    Only what the cashier entered can tell: without an amount and without items it is taken that
    there is something to pay.
    """
    nothing_to_pay = purchase.amount == 0
    if reward.kind is RewardKind.FREE_ITEM and purchase.lines:
        return not nothing_to_pay and any(line.price for line in purchase.lines)
    return not nothing_to_pay
