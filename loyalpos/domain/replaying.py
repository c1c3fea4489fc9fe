"""Replaying: what past sales would have come to under a draft, before anybody is promised it.

Each customer starts from nothing, with the head start and the bonus of a new one, and uses every
reward at once. Promotions and levels are left out: they are promises of their own.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from loyalpos.domain.program import PointsRule, ProgramDraft, StampRule
from loyalpos.domain.reward import Reward, RewardKind
from loyalpos.domain.sale import SaleLine
from loyalpos.domain.units_earned import NotEarned, Sold, capped, units_earned

PERCENT = 100


@dataclass(frozen=True, slots=True)
class PastSale:
    """A sale that was booked: its business day since 1970, and what the cashier entered.

    ``amount`` is in minor units, None where nobody entered it.
    """

    day: int
    quantity: int
    amount: int | None = None
    lines: tuple[SaleLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Usual:
    """What things usually cost in the sales that are replayed, in minor units; 0: not known."""

    sale: int = 0
    item: int = 0


@dataclass(frozen=True, slots=True)
class Collected:
    """What one customer would have got: ``units`` earned, full ``rewards``, and their ``value``.

    ``value`` is in minor units, with the milestones on the way; ``spent`` is what they paid.
    """

    sales: int
    spent: int
    units: int
    rewards: int
    value: int


def usual(sales: Iterable[PastSale]) -> Usual:
    """Return what a sale and an item usually cost, over sales whose amount is known."""
    count = items = paid = 0
    for sale in sales:
        if sale.amount:
            count, items, paid = count + 1, items + sale.quantity, paid + sale.amount
    return Usual(paid // count, paid // items) if count else Usual()


def replay(draft: ProgramDraft, sales: Sequence[PastSale], prices: Usual) -> Collected:
    """Play the sales of one customer, in their order, through a draft."""
    earning, rule = draft.earning, draft.rule
    takes = rule.goal if isinstance(rule, StampRule) else rule.cost
    earned = balance = rewards = value = day = on_day = 0
    balance = rule.head_start + (earning.first_bonus if sales else 0)
    value += _passed(rule, 0, balance, prices)
    for sale in sales:
        units = units_earned(earning, Sold(sale.quantity, sale.lines, (), sale.amount))
        if isinstance(units, NotEarned):
            continue
        day, on_day = sale.day, on_day if sale.day == day else 0
        units, _ = capped(earning, units, on_day)
        on_day += units
        earned += units
        value += _passed(rule, balance, balance + units, prices)
        filled, balance = divmod(balance + units, takes)
        rewards += filled
    value += rewards * worth(draft.reward, prices)
    return Collected(len(sales), sum(sale.amount or 0 for sale in sales), earned, rewards, value)


def worth(reward: Reward, prices: Usual) -> int:
    """Return what a reward gives away, in minor units.

    What the owner says it costs, else the amount, else its share of a usual sale or a usual item.
    """
    if reward.cost:
        return reward.cost
    match reward.kind:
        case RewardKind.AMOUNT_OFF:
            return reward.amount
        case RewardKind.PERCENT_OFF:
            return prices.sale * reward.amount // PERCENT
        case RewardKind.GIFT:
            return 0
        case _:
            return prices.item


def _passed(rule: StampRule | PointsRule, before: int, after: int, prices: Usual) -> int:
    """Return the worth of the milestones between two counts, on this card and the next ones."""
    if not isinstance(rule, StampRule) or not rule.milestones:
        return 0
    return sum(
        worth(milestone.reward, prices)
        * (_reached(after, milestone.at, rule.goal) - _reached(before, milestone.at, rule.goal))
        for milestone in rule.milestones
    )


def _reached(stamps: int, at: int, goal: int) -> int:
    """Return how often a place was passed by so many stamps, card after card."""
    cards, left = divmod(stamps, goal)
    return cards + (left >= at)
