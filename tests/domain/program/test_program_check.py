"""Which programs a till could keep, and how long their rewards can be used [R16]."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.problem import Fact, Refusal, Refused
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import (
    Milestone,
    PointsRule,
    ProgramDraft,
    StampRule,
    usable_until,
)
from loyalpos.domain.program.program_check import checked
from loyalpos.domain.program.reward import Reward, RewardKind

STAMPS = ProgramDraft("Coffee card", "", "cup", "#8B5E3C", StampRule(9), Reward("a coffee"))
PER_EURO = Earning(Per.AMOUNT, unit=100)
POINTS = replace(STAMPS, rule=PointsRule(100), earning=PER_EURO)
COOKIE = Milestone(5, Reward("a cookie"))


def amount_off(amount: int) -> Reward:
    return Reward("money off", RewardKind.AMOUNT_OFF, amount)


def refusal_of(draft: ProgramDraft) -> tuple[Refusal, dict[str, Fact]]:
    with pytest.raises(Refused) as refused:
        checked(draft)
    return refused.value.code, dict(refused.value.facts)


@pytest.mark.parametrize("draft", [STAMPS, POINTS])
def test_a_plain_program_stays_as_it_is(draft: ProgramDraft) -> None:
    assert checked(draft) == draft


def test_texts_are_tidied_and_milestones_put_in_order() -> None:
    rule = StampRule(9, milestones=(Milestone(7, Reward(" a  tea ")), COOKIE))
    earning = Earning(categories=(" coffee ", "", "coffee", "tea"), excluded=("\u200bbeans",))
    draft = ProgramDraft(
        " A  card\n", " one\tline ", "cup", "#8B5E3C", rule, Reward(" x "), earning
    )
    tidy = checked(draft)
    assert (tidy.name, tidy.tagline, tidy.reward.text) == ("A card", "one line", "x")
    assert (tidy.earning.categories, tidy.earning.excluded) == (("coffee", "tea"), ("beans",))
    assert isinstance(tidy.rule, StampRule)
    assert tidy.rule.milestones == (COOKIE, Milestone(7, Reward("a tea")))


@pytest.mark.parametrize(
    ("said", "code", "facts"),
    [
        ({"name": " \u200b "}, Refusal.PROGRAM_NAME_NEEDED, {}),
        ({"name": "x" * 81}, Refusal.PROGRAM_TEXT_TOO_LONG, {"most": 80}),
        ({"tagline": "x" * 81}, Refusal.PROGRAM_TEXT_TOO_LONG, {"most": 80}),
        ({"reward": Reward("")}, Refusal.PROGRAM_REWARD_NEEDED, {}),
        ({"reward": amount_off(0)}, Refusal.AMOUNT_WRONG, {"least": 1, "most": 1_000_000}),
        ({"rule": StampRule(0)}, Refusal.PROGRAM_GOAL_WRONG, {"least": 1, "most": 100}),
        ({"rule": StampRule(101)}, Refusal.PROGRAM_GOAL_WRONG, {"least": 1, "most": 100}),
        ({"rule": PointsRule(0)}, Refusal.PROGRAM_GOAL_WRONG, {"least": 1, "most": 1_000_000}),
        ({"rule": StampRule(9, 9)}, Refusal.PROGRAM_HEAD_START_WRONG, {"least": 0, "most": 8}),
        ({"rule": StampRule(9, -1)}, Refusal.PROGRAM_HEAD_START_WRONG, {"least": 0, "most": 8}),
        ({"rule": PointsRule(50, 50)}, Refusal.PROGRAM_HEAD_START_WRONG, {"least": 0, "most": 49}),
        ({"earning": Earning(first_bonus=-1)}, Refusal.FIRST_BONUS_WRONG, {"least": 0, "most": 8}),
        (
            {"rule": StampRule(9, 2), "earning": Earning(first_bonus=7)},
            Refusal.FIRST_BONUS_WRONG,
            {"least": 0, "most": 6},
        ),
        (
            {"rule": PointsRule(50, 20), "earning": Earning(first_bonus=30)},
            Refusal.FIRST_BONUS_WRONG,
            {"least": 0, "most": 29},
        ),
        ({"grace_days": -1}, Refusal.GRACE_WRONG, {"least": 0, "most": 3650}),
        ({"grace_days": 3651}, Refusal.GRACE_WRONG, {"least": 0, "most": 3650}),
    ],
)
def test_what_no_till_could_keep_is_refused(
    said: dict[str, Any], code: Refusal, facts: dict[str, Fact]
) -> None:
    assert refusal_of(replace(STAMPS, **said)) == (code, facts)


def test_a_head_start_and_a_first_bonus_may_leave_one_stamp_to_collect() -> None:
    draft = replace(STAMPS, rule=StampRule(9, 2), earning=Earning(first_bonus=6))
    assert checked(draft) == draft


@pytest.mark.parametrize(
    ("milestones", "code", "facts"),
    [
        ((Milestone(0, Reward("x")),), Refusal.MILESTONE_WRONG, {"least": 1, "most": 8, "at": 0}),
        ((Milestone(9, Reward("x")),), Refusal.MILESTONE_WRONG, {"least": 1, "most": 8, "at": 9}),
        ((COOKIE, COOKIE), Refusal.MILESTONE_TWICE, {"at": 5}),
        ((Milestone(5, Reward(" ")),), Refusal.PROGRAM_REWARD_NEEDED, {"at": 5}),
        (
            (Milestone(5, Reward("x", RewardKind.PERCENT_OFF, 101)),),
            Refusal.PERCENT_WRONG,
            {"least": 1, "most": 100, "at": 5},
        ),
    ],
)
def test_what_is_wrong_with_a_milestone_says_with_which(
    milestones: tuple[Milestone, ...], code: Refusal, facts: dict[str, Fact]
) -> None:
    assert refusal_of(replace(STAMPS, rule=StampRule(9, milestones=milestones))) == (code, facts)


@pytest.mark.parametrize("at", [1, 8])
def test_a_milestone_may_be_at_the_first_and_at_the_last_stamp_but_one(at: int) -> None:
    draft = replace(STAMPS, rule=StampRule(9, milestones=(Milestone(at, Reward("x")),)))
    assert checked(draft) == draft


@pytest.mark.parametrize("months", [0, -1, 121])
@pytest.mark.parametrize("policy", [ExpiryPolicy.EACH, ExpiryPolicy.SINCE_VISIT])
def test_expiry_is_within_1_to_120_months(policy: ExpiryPolicy, months: int) -> None:
    code, facts = refusal_of(replace(STAMPS, expiry=Expiry(policy, months)))
    assert (code, facts) == (Refusal.EXPIRY_WRONG, {"least": 1, "most": 120})


@pytest.mark.parametrize(
    "expiry", [Expiry(months=0), Expiry(ExpiryPolicy.EACH, 1), Expiry(ExpiryPolicy.EACH, 120)]
)
def test_months_say_nothing_where_nothing_expires(expiry: Expiry) -> None:
    assert checked(replace(STAMPS, expiry=expiry)).expiry == expiry


@pytest.mark.parametrize(
    ("rule", "code", "facts"),
    [
        (PointsRule(100, worth=-1), Refusal.POINTS_WORTH_WRONG, {"least": 0, "most": 100}),
        (PointsRule(100, worth=101), Refusal.POINTS_WORTH_WRONG, {"least": 0, "most": 100}),
        (PointsRule(9, most_percent=0), Refusal.POINTS_PERCENT_WRONG, {"least": 1, "most": 100}),
        (PointsRule(9, most_percent=101), Refusal.POINTS_PERCENT_WRONG, {"least": 1, "most": 100}),
    ],
)
def test_a_point_pays_at_most_what_was_spent_for_it(
    rule: PointsRule, code: Refusal, facts: dict[str, Fact]
) -> None:
    assert refusal_of(replace(POINTS, rule=rule)) == (code, facts)
    assert checked(replace(POINTS, rule=PointsRule(100, worth=100))).rule


def test_twice_the_points_are_worth_half_as_much_each() -> None:
    double = replace(POINTS, earning=replace(PER_EURO, factor=Fraction(2)))
    assert checked(replace(double, rule=PointsRule(100, worth=50)))
    code, facts = refusal_of(replace(double, rule=PointsRule(100, worth=51)))
    assert (code, facts) == (Refusal.POINTS_WORTH_WRONG, {"least": 0, "most": 50})


@pytest.mark.parametrize(
    ("draft", "most"),
    [
        (POINTS, 10_000),
        (replace(POINTS, rule=StampRule(9)), 900),
        (replace(POINTS, earning=replace(PER_EURO, factor=Fraction(3, 2))), 6_667),
    ],
)
def test_a_reward_is_worth_at_most_what_was_spent_for_it(draft: ProgramDraft, most: int) -> None:
    spend = {"spend": most}
    assert checked(replace(draft, reward=amount_off(most - 1)))
    code, facts = refusal_of(replace(draft, reward=amount_off(most + 1)))
    assert (code, facts) == (Refusal.PROGRAM_WORTH_MORE, {"amount": most + 1, **spend})


def test_exactly_what_was_spent_is_not_more_and_items_have_no_price_here() -> None:
    assert checked(replace(POINTS, reward=amount_off(10_000)))
    assert checked(replace(STAMPS, reward=amount_off(1_000_000)))


def test_a_milestone_too_is_worth_at_most_what_was_spent_for_it() -> None:
    rule = StampRule(9, milestones=(Milestone(5, amount_off(501)),))
    code, facts = refusal_of(replace(POINTS, rule=rule))
    assert (code, facts) == (Refusal.PROGRAM_WORTH_MORE, {"amount": 501, "spend": 500, "at": 5})


@pytest.mark.parametrize(
    ("last_day", "grace_days", "until"),
    [
        (None, 30, None),
        (date(2026, 3, 1), 30, date(2026, 3, 31)),
        (date(2026, 3, 1), 0, date(2026, 3, 1)),
        (date(9999, 12, 31), 30, date(9999, 12, 31)),
    ],
)
def test_r16_rewards_of_an_ended_program_are_usable_for_a_grace_period(
    last_day: date | None, grace_days: int, until: date | None
) -> None:
    assert usable_until(replace(STAMPS, last_day=last_day, grace_days=grace_days)) == until


def test_r16_the_grace_period_is_30_days_when_nobody_says_otherwise() -> None:
    assert usable_until(replace(STAMPS, last_day=date(2026, 12, 31))) == date(2027, 1, 30)
