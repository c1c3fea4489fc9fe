"""Rewards: what a customer gets for a full card, for points, or through an offer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique


@unique
class RewardKind(StrEnum):
    """What a reward does to a purchase."""

    FREE_ITEM = "free-item"  # one item, the dearest that qualifies
    CHEAPEST_FREE = "cheapest-free"  # one item, the cheapest that qualifies [R29]
    BUY_GET = "buy-get"  # of every ``amount`` + 1 items that qualify the cheapest is free
    AMOUNT_OFF = "amount-off"
    PERCENT_OFF = "percent-off"
    GIFT = "gift"  # handed over, and not on the receipt


@dataclass(frozen=True, slots=True)
class Reward:
    """What a customer gets.

    ``amount`` is minor units for AMOUNT_OFF, percent for PERCENT_OFF, and the items to buy for
    BUY_GET. Only items of ``category`` qualify; empty: all. ``cost`` is what it costs the shop in
    minor units, 0 where the owner did not say.
    """

    text: str
    kind: RewardKind = RewardKind.FREE_ITEM
    amount: int = 0
    category: str = ""
    cost: int = 0
