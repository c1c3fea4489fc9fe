"""Programs: how customers collect, and what they are promised for it.

A program is versioned [R20]: a version never changes, an edit makes the next one. A version holds a
rule, which is either a card of N stamps or a balance of points.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from loyalpos.domain.earning import Earning, Per
from loyalpos.domain.expiry import Expiry
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.reward import Reward, RewardKind
from loyalpos.domain.tidy_text import tidy

MAX_GOAL = 100
MAX_UNITS = 1_000_000
MAX_TEXT = 80
GRACE_DAYS = 30  # [R16]


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
    earning: Earning = Earning()
    expiry: Expiry = Expiry()
    last_day: date | None = None
    grace_days: int = GRACE_DAYS


@dataclass(frozen=True, slots=True)
class Program:
    """One version of a program. ``number`` names the program, ``version`` counts from 1."""

    number: int
    version: int
    draft: ProgramDraft


def checked(draft: ProgramDraft) -> ProgramDraft:
    """Return the draft with tidy texts, or refuse what no till could keep.

    :raises Refused: PROGRAM_NAME_NEEDED, PROGRAM_REWARD_NEEDED, PROGRAM_TEXT_TOO_LONG,
        PROGRAM_GOAL_WRONG, PROGRAM_UNIT_WRONG or PROGRAM_HEAD_START_WRONG; facts are the bounds.
    """
    name, tagline, reward_text = map(tidy, (draft.name, draft.tagline, draft.reward.text))
    if not name:
        raise Refused(Refusal.PROGRAM_NAME_NEEDED)
    if not reward_text:
        raise Refused(Refusal.PROGRAM_REWARD_NEEDED)
    if max(len(name), len(tagline), len(reward_text)) > MAX_TEXT:
        raise Refused(Refusal.PROGRAM_TEXT_TOO_LONG, most=MAX_TEXT)
    _check_rule(draft.rule)
    if draft.earning.per is Per.AMOUNT and not 1 <= draft.earning.unit <= MAX_UNITS:
        raise Refused(Refusal.PROGRAM_UNIT_WRONG, least=1, most=MAX_UNITS)
    reward = replace(draft.reward, text=reward_text)
    if reward.kind is RewardKind.AMOUNT_OFF and not 0 < reward.amount <= MAX_UNITS:
        raise Refused(Refusal.AMOUNT_WRONG, most=MAX_UNITS)
    return replace(draft, name=name, tagline=tagline, reward=reward)


def _check_rule(rule: Rule) -> None:
    match rule:
        case StampRule(goal=goal, head_start=head_start):
            if not 1 <= goal <= MAX_GOAL:
                raise Refused(Refusal.PROGRAM_GOAL_WRONG, least=1, most=MAX_GOAL)
            if not 0 <= head_start < goal:
                raise Refused(Refusal.PROGRAM_HEAD_START_WRONG, most=goal - 1)
        case PointsRule(cost=cost, head_start=head_start):
            if not 1 <= cost <= MAX_UNITS:
                raise Refused(Refusal.PROGRAM_GOAL_WRONG, least=1, most=MAX_UNITS)
            if not 0 <= head_start < cost:
                raise Refused(Refusal.PROGRAM_HEAD_START_WRONG, most=cost - 1)
