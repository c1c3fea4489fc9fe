"""Replaying: what past sales would have come to under a draft, before anybody is promised it.

What sales earn is counted, and a reward is reckoned for every so many units: in a shop that has
been open for long as many cards fill as are begun, while within 90 days few would fill from
nothing. Each reward is used at once. Promotions, levels, expiry and points that pay are left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from loyalpos.domain.program.program import ProgramDraft, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import SaleLine
from loyalpos.domain.sale.units_earned import NotEarned, Sold, capped, units_earned

PERCENT = 100


@dataclass(frozen=True, slots=True)
class PastSale:
    """A sale that was booked: its business day since 1970, and what the cashier entered.

    ``quantity`` are the items that were paid for, and ``amount`` what was paid for them [R9, R11],
    in minor units, None where nobody entered it. ``free`` are pairs of a line and its free items.
    """

    day: int
    quantity: int
    amount: int | None = None
    lines: tuple[SaleLine, ...] = ()
    free: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Usual:
    """What things usually cost in the sales that are replayed, in minor units; 0: not known."""

    sale: int = 0
    item: int = 0


@dataclass(frozen=True, slots=True)
class Collected:
    """What one customer would have got: ``units`` in all, and the share of ``rewards`` in them.

    ``spent`` is what they paid, in minor units.
    """

    sales: int
    spent: int
    units: int
    rewards: Fraction


def usual(sales: Iterable[PastSale]) -> Usual:
    """Return what a sale and an item usually cost, over sales whose amount is known."""
    count = items = paid = 0
    for sale in sales:
        if sale.amount:
            count, items, paid = count + 1, items + sale.quantity, paid + sale.amount
    return Usual(paid // count, paid // items) if count else Usual()


def replay(draft: ProgramDraft, sales: Sequence[PastSale], *, new: bool = False) -> Collected:
    """Play the sales of one customer, in their order, through a draft.

    :param new: the customer joined with the first of them, and gets what new customers get.
    """
    earning = draft.earning
    units = draft.rule.head_start + earning.first_bonus if new and sales else 0
    day = on_day = 0
    for sale in sales:
        sold = Sold(sale.quantity, sale.lines, sale.free, sale.amount)
        earned = units_earned(earning, sold)
        if isinstance(earned, NotEarned):
            continue
        day, on_day = sale.day, on_day if sale.day == day else 0
        earned, _ = capped(earning, earned, on_day)
        on_day += earned
        units += earned
    spent = sum(sale.amount or 0 for sale in sales)
    return Collected(len(sales), spent, units, Fraction(units, takes(draft)))


def takes(draft: ProgramDraft) -> int:
    """Return how many units a reward takes."""
    rule = draft.rule
    return rule.goal if isinstance(rule, StampRule) else rule.cost


def given_away(draft: ProgramDraft, prices: Usual) -> int:
    """Return what one full card, or one reward for points, gives away with its milestones."""
    rule = draft.rule
    on_the_way = rule.milestones if isinstance(rule, StampRule) else ()
    rewards = (draft.reward, *(milestone.reward for milestone in on_the_way))
    return sum(worth(reward, prices) for reward in rewards)


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
