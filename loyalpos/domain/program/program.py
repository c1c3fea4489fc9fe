"""Programs: how customers collect, and what they are promised for it.

A program is versioned [R20]: a version never changes, an edit makes the next one. A version holds a
rule, which is either a card of N stamps or a balance of points.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from loyalpos.domain.ledger.expiry import Expiry
from loyalpos.domain.program.earning import Earning
from loyalpos.domain.program.reward import Reward

MAX_GOAL = 100
MAX_UNITS = 1_000_000
MAX_TEXT = 80
GRACE_DAYS = 30  # [R16]
LAST_OF_ALL_DAYS = date.max.toordinal()  # some type it for "never"


@dataclass(frozen=True, slots=True)
class Milestone:
    """A reward on the way: a cookie at 5 of 9 stamps."""

    at: int  # stamps
    reward: Reward


@dataclass(frozen=True, slots=True)
class StampRule:
    """A card of ``goal`` stamps. N in rules.md is ``goal``."""

    goal: int
    head_start: int = 0  # stamps
    also_in_this_sale: bool = False  # [R18]
    milestones: tuple[Milestone, ...] = ()


@dataclass(frozen=True, slots=True)
class PointsRule:
    """A balance of points; a reward costs ``cost`` of them.

    With a ``worth`` (minor units for a point) they also pay like money, at most ``most_percent``
    of the amount [R23]; 0 is no money.
    """

    cost: int
    head_start: int = 0  # points
    worth: int = 0
    most_percent: int = 100


Rule = StampRule | PointsRule


@dataclass(frozen=True, slots=True)
class ProgramDraft:
    """Everything an owner writes about a program; what a version keeps.

    ``last_day`` is the last day on which it earns, None while it runs; rewards can be used for
    ``grace_days`` more [R16].
    """

    name: str
    tagline: str
    icon: str  # a file name in resources/icons without its ending
    colour: str  # #RRGGBB
    rule: Rule
    reward: Reward
    earning: Earning = field(default_factory=Earning)
    expiry: Expiry = field(default_factory=Expiry)
    last_day: date | None = None
    grace_days: int = GRACE_DAYS


@dataclass(frozen=True, slots=True)
class Program:
    """One version of a program. ``number`` names the program, ``version`` counts from 1."""

    number: int
    version: int
    draft: ProgramDraft


def usable_until(draft: ProgramDraft) -> date | None:
    """Return the last day on which rewards of a program can be used; None while it runs [R16]."""
    if draft.last_day is None:
        return None
    return date.fromordinal(min(draft.last_day.toordinal() + draft.grace_days, LAST_OF_ALL_DAYS))


def is_over(draft: ProgramDraft, today: date) -> bool:
    """Say whether nothing of a program can be used any more, not even its points [R16]."""
    last = usable_until(draft)
    return last is not None and today > last
