"""What a shop wants to notice about a customer: who slips away, and who is nearly there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from statistics import median

from loyalpos.domain.ledger.lots import until

REGULAR_VISITS = 5  # [R57]
LEAST_SILENCE_DAYS = 21  # [R57]
NEW_PURCHASES = 3  # [R57] within
NEW_MONTHS = 6
NEW_SILENCE_DAYS = 42  # 6 weeks
WAITING_DAYS = 14  # [R58]


def slipping_away(visit_days: Sequence[date], today: date) -> bool:
    """Say whether a customer used to come and does not any more [R57].

    From 5 visits on, which are days with a purchase: none for twice their own median gap, at least
    21 days. With fewer: 3 purchases in the last 6 months, and none for 6 weeks. On the day on which
    the time is full, the answer is yes.

    :param visit_days: the days of all purchases in any order, a day once for each.
    """
    days = sorted(set(visit_days))
    if not days:
        return False
    silence = (today - days[-1]).days
    if len(days) >= REGULAR_VISITS:
        gaps = [(later - day).days for day, later in pairwise(days)]
        return silence >= max(2 * median(gaps), LEAST_SILENCE_DAYS)
    recent = [day for day in visit_days if until(day, NEW_MONTHS) >= today]
    return len(recent) >= NEW_PURCHASES and silence >= NEW_SILENCE_DAYS


def nearly_there(units: int, goal: int) -> bool:
    """Say whether at most one unit or a tenth of the goal is missing, but something is [R58]."""
    return units < goal and (units >= goal - 1 or units * 10 >= goal * 9)


def reward_waiting(issued: date, today: date) -> bool:
    """Say whether an unused reward has been waiting for 14 days or longer [R58]."""
    return (today - issued).days >= WAITING_DAYS
