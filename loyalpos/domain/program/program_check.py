"""Which programs a till could keep: impossible promises are refused with the reason."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import ceil, floor

from loyalpos.domain.bounds import check_within
from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program import earning_check, reward_check
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import (
    MAX_GOAL,
    MAX_TEXT,
    MAX_UNITS,
    Milestone,
    PointsRule,
    ProgramDraft,
    Rule,
    StampRule,
)
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.tidy_text import tidy

MAX_MONTHS = 120
MAX_GRACE_DAYS = 3650


def checked(draft: ProgramDraft) -> ProgramDraft:
    """Return the draft with tidy texts and milestones in order, or refuse what no till could keep.

    :raises Refused: PROGRAM_NAME_NEEDED, PROGRAM_TEXT_TOO_LONG, PROGRAM_GOAL_WRONG,
        PROGRAM_HEAD_START_WRONG, FIRST_BONUS_WRONG, MILESTONE_WRONG, MILESTONE_TWICE,
        POINTS_WORTH_WRONG, POINTS_PERCENT_WRONG, EXPIRY_WRONG, GRACE_WRONG, PROGRAM_WORTH_MORE
        (``amount`` and ``spend``), and what :mod:`loyalpos.domain.program.reward_check` and
        :mod:`loyalpos.domain.program.earning_check` raise; other facts are the bounds. What is
        wrong with a milestone has ``at`` as a fact.
    """
    name, tagline = tidy(draft.name), tidy(draft.tagline)
    if not name:
        raise Refused(Refusal.PROGRAM_NAME_NEEDED)
    if max(len(name), len(tagline)) > MAX_TEXT:
        raise Refused(Refusal.PROGRAM_TEXT_TOO_LONG, most=MAX_TEXT)
    reward = reward_check.checked(draft.reward)
    earning = earning_check.checked(draft.earning)
    rule = _checked_rule(draft.rule, earning)
    _check_dates(draft)
    _check_worth(rule, reward, earning)
    return replace(draft, name=name, tagline=tagline, rule=rule, reward=reward, earning=earning)


def _checked_rule(rule: Rule, earning: Earning) -> Rule:
    match rule:
        case StampRule(goal=goal, milestones=milestones):
            check_within(Refusal.PROGRAM_GOAL_WRONG, goal, 1, MAX_GOAL)
            _check_gifts(rule.head_start, earning.first_bonus, goal)
            return replace(rule, milestones=_checked_milestones(milestones, goal))
        case PointsRule(cost=cost):
            check_within(Refusal.PROGRAM_GOAL_WRONG, cost, 1, MAX_UNITS)
            _check_gifts(rule.head_start, earning.first_bonus, cost)
            check_within(Refusal.POINTS_WORTH_WRONG, rule.worth, 0, _most_worth(earning))
            check_within(Refusal.POINTS_PERCENT_WRONG, rule.most_percent, 1, 100)
            return rule


def _check_gifts(head_start: int, first_bonus: int, goal: int) -> None:
    """Joining and a first purchase together give no whole reward yet."""
    check_within(Refusal.PROGRAM_HEAD_START_WRONG, head_start, 0, goal - 1)
    check_within(Refusal.FIRST_BONUS_WRONG, first_bonus, 0, goal - 1 - head_start)


def _checked_milestones(milestones: tuple[Milestone, ...], goal: int) -> tuple[Milestone, ...]:
    known: dict[int, Milestone] = {}
    for milestone in milestones:
        check_within(Refusal.MILESTONE_WRONG, milestone.at, 1, goal - 1, at=milestone.at)
        if milestone.at in known:
            raise Refused(Refusal.MILESTONE_TWICE, at=milestone.at)
        known[milestone.at] = _checked_milestone(milestone)
    return tuple(known[at] for at in sorted(known))


def _checked_milestone(milestone: Milestone) -> Milestone:
    try:
        return replace(milestone, reward=reward_check.checked(milestone.reward))
    except Refused as refused:
        raise Refused(refused.code, **{**refused.facts, "at": milestone.at})


def _check_dates(draft: ProgramDraft) -> None:
    expiry: Expiry = draft.expiry
    if expiry.policy is not ExpiryPolicy.NEVER:
        check_within(Refusal.EXPIRY_WRONG, expiry.months, 1, MAX_MONTHS)
    check_within(Refusal.GRACE_WRONG, draft.grace_days, 0, MAX_GRACE_DAYS)


def _check_worth(rule: Rule, reward: Reward, earning: Earning) -> None:
    """Refuse an amount off that is more than what has to be spent for it."""
    match rule:
        case StampRule(goal=goal, milestones=milestones):
            _check_reward_worth(goal, reward, earning)
            for milestone in milestones:
                _check_reward_worth(milestone.at, milestone.reward, earning, at=milestone.at)
        case PointsRule(cost=cost):
            _check_reward_worth(cost, reward, earning)


def _check_reward_worth(units: int, reward: Reward, earning: Earning, **place: int) -> None:
    spend = _spend_for(units, earning)
    if reward.kind is RewardKind.AMOUNT_OFF and spend is not None and reward.amount > spend:
        raise Refused(Refusal.PROGRAM_WORTH_MORE, amount=reward.amount, spend=ceil(spend), **place)


def _most_worth(earning: Earning) -> int:
    """Return the most that a point can be worth: no more than what has to be spent for it."""
    spend = _spend_for(1, earning)
    return MAX_UNITS if spend is None else floor(spend)


def _spend_for(units: int, earning: Earning) -> Fraction | None:
    """Return the minor units that earn so many units; None where they are not earned by amount."""
    if earning.per is not Per.AMOUNT:
        return None
    return units * earning.unit / earning.factor
