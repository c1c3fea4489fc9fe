"""Which earning rules can be kept."""

from __future__ import annotations

from fractions import Fraction

import pytest

from loyalpos.domain.problem import Fact, Refusal, Refused
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.earning_check import checked

CAP = {"least": 0, "most": 1_000_000}


@pytest.mark.parametrize(
    ("earning", "code", "facts"),
    [
        (Earning(Per.AMOUNT), Refusal.PROGRAM_UNIT_WRONG, {"least": 1, "most": 1_000_000}),
        (Earning(Per.AMOUNT, -5), Refusal.PROGRAM_UNIT_WRONG, {"least": 1, "most": 1_000_000}),
        (Earning(minimum=-1), Refusal.MINIMUM_WRONG, {"least": 0, "most": 100_000_000}),
        (Earning(minimum=100_000_001), Refusal.MINIMUM_WRONG, {"least": 0, "most": 100_000_000}),
        (Earning(factor=Fraction(0)), Refusal.FACTOR_WRONG, {"above": 0, "most": 10}),
        (Earning(factor=Fraction(-2)), Refusal.FACTOR_WRONG, {"above": 0, "most": 10}),
        (Earning(factor=Fraction(101, 10)), Refusal.FACTOR_WRONG, {"above": 0, "most": 10}),
        (Earning(Per.VISIT, factor=Fraction(99, 100)), Refusal.FACTOR_NEVER, {}),
        (Earning(most_a_visit=-1), Refusal.CAP_WRONG, {**CAP, "field": "most_a_visit"}),
        (Earning(most_a_day=-1), Refusal.CAP_WRONG, {**CAP, "field": "most_a_day"}),
        (Earning(most_a_day=1_000_001), Refusal.CAP_WRONG, {**CAP, "field": "most_a_day"}),
        (
            Earning(most_a_visit=4, most_a_day=3),
            Refusal.CAP_WRONG,
            {"least": 0, "most": 3, "field": "most_a_visit"},
        ),
        (
            Earning(categories=("tea", "Coffee"), excluded=("cake", " coffee")),
            Refusal.CATEGORY_BOTH,
            {"category": "coffee"},
        ),
        (Earning(categories=("x" * 81,)), Refusal.PROGRAM_TEXT_TOO_LONG, {"most": 80}),
        (Earning(excluded=("x" * 81,)), Refusal.PROGRAM_TEXT_TOO_LONG, {"most": 80}),
    ],
)
def test_a_rule_that_contradicts_itself_is_refused(
    earning: Earning, code: Refusal, facts: dict[str, Fact]
) -> None:
    with pytest.raises(Refused) as refused:
        checked(earning)
    assert (refused.value.code, dict(refused.value.facts)) == (code, facts)


@pytest.mark.parametrize(
    "earning",
    [
        Earning(),
        Earning(Per.VISIT, unit=-1),  # no amount is asked for
        Earning(Per.VISIT, factor=Fraction(3, 2)),
        Earning(Per.AMOUNT, 1, 100_000_000),
        Earning(factor=Fraction(1, 2)),
        Earning(factor=Fraction(10)),
        Earning(most_a_visit=4),
        Earning(most_a_visit=3, most_a_day=3),
        Earning(most_a_day=3),
        Earning(categories=("coffee",), excluded=("tea",)),
    ],
)
def test_bounds_belong_to_what_is_allowed(earning: Earning) -> None:
    assert checked(earning) == earning
