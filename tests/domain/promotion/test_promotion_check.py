"""Which promotions can ever hold."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from loyalpos.domain.problem import Fact, Refusal, Refused
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.domain.promotion.promotion_check import checked

QUIET = PromotionDraft(
    "Quiet Tuesdays", weekdays=(1,), from_minute=14 * 60, to_minute=16 * 60, most_a_day=1
)
MONDAY, WEDNESDAY = date(2026, 3, 2), date(2026, 3, 4)
CAP = {"least": 0, "most": 1_000_000}


@pytest.mark.parametrize(
    ("said", "code", "facts"),
    [
        ({"name": "\t"}, Refusal.PROMOTION_NAME_NEEDED, {}),
        ({"name": "x" * 81}, Refusal.PROGRAM_TEXT_TOO_LONG, {"most": 80}),
        ({"factor": Fraction(1)}, Refusal.FACTOR_WRONG, {"above": 1, "most": 10}),
        ({"factor": Fraction(1, 2)}, Refusal.FACTOR_WRONG, {"above": 1, "most": 10}),
        ({"factor": Fraction(21, 2)}, Refusal.FACTOR_WRONG, {"above": 1, "most": 10}),
        (
            {"first": WEDNESDAY, "last": MONDAY},
            Refusal.DATES_REVERSED,
            {"first": WEDNESDAY, "last": MONDAY},
        ),
        ({"weekdays": (1, 7)}, Refusal.WEEKDAY_WRONG, {"least": 0, "most": 6}),
        ({"weekdays": (-1,)}, Refusal.WEEKDAY_WRONG, {"least": 0, "most": 6}),
        (
            {"first": WEDNESDAY, "last": date(2026, 3, 9)},
            Refusal.PROMOTION_NEVER,
            {"first": WEDNESDAY, "last": date(2026, 3, 9)},
        ),
        (
            {"from_minute": -1},
            Refusal.HOURS_WRONG,
            {"least": 0, "most": 1439, "field": "from_minute"},
        ),
        (
            {"to_minute": 1441},
            Refusal.HOURS_WRONG,
            {"least": 1, "most": 1440, "field": "to_minute"},
        ),
        (
            {"from_minute": 960, "to_minute": 840},
            Refusal.HOURS_REVERSED,
            {"from_minute": 960, "to_minute": 840},
        ),
        (
            {"from_minute": 840, "to_minute": 840},
            Refusal.HOURS_REVERSED,
            {"from_minute": 840, "to_minute": 840},
        ),
        ({"most_a_day": -1}, Refusal.CAP_WRONG, {**CAP, "field": "most_a_day"}),
        ({"most_in_all": -1}, Refusal.CAP_WRONG, {**CAP, "field": "most_in_all"}),
        (
            {"most_a_day": 3, "most_in_all": 2},
            Refusal.CAP_WRONG,
            {"least": 0, "most": 2, "field": "most_a_day"},
        ),
    ],
)
def test_what_can_never_hold_is_refused(
    said: dict[str, Any], code: Refusal, facts: dict[str, Fact]
) -> None:
    with pytest.raises(Refused) as refused:
        checked(replace(QUIET, **said))
    assert (refused.value.code, dict(refused.value.facts)) == (code, facts)


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"factor": Fraction(11, 10)},
        {"factor": Fraction(10)},
        {"first": date(2026, 3, 3), "last": date(2026, 3, 3)},
        {"first": WEDNESDAY, "last": date(2026, 3, 10)},  # the Tuesday after
        {"first": MONDAY, "last": date.max},
        {"weekdays": (), "first": WEDNESDAY, "last": WEDNESDAY},
        {"from_minute": 0, "to_minute": 1440},
        {"from_minute": 1439, "to_minute": 1440},
        {"most_a_day": 2, "most_in_all": 2},
        {"most_a_day": 2, "most_in_all": 0},
    ],
)
def test_bounds_belong_to_what_is_allowed(said: dict[str, Any]) -> None:
    draft = replace(QUIET, **said)
    assert checked(draft) == draft


def test_the_name_is_tidied_and_weekdays_are_put_in_order() -> None:
    tidy = checked(replace(QUIET, name=" Double  up ", weekdays=(4, 1, 4)))
    assert (tidy.name, tidy.weekdays) == ("Double up", (1, 4))
