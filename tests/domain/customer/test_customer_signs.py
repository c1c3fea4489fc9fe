"""Who slips away, who is nearly there, and whose reward waits [R57, R58]."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import pytest

from loyalpos.domain.customer.customer_signs import nearly_there, reward_waiting, slipping_away

TODAY = date(2026, 8, 31)


def days_ago(*days: int) -> tuple[date, ...]:
    return tuple(TODAY - timedelta(days=day) for day in days)


@pytest.mark.parametrize(
    ("visits", "slips"),
    [
        # Five visits with a median gap of 14: twice that is 28 days.
        ((28 + 56, 28 + 42, 28 + 28, 28 + 14, 28), True),
        ((27 + 56, 27 + 42, 27 + 28, 27 + 14, 27), False),
        # A median gap of 7 or of 1: never sooner than after 21 days.
        ((49, 42, 35, 28, 21), True),
        ((48, 41, 34, 27, 20), False),
        ((25, 24, 23, 22, 21), True),
        ((24, 23, 22, 21, 20), False),
        # One long holiday does not move the median of 10: twice that is below 21.
        ((151, 51, 41, 31, 21), True),
        # An even number of gaps, 10 and 15 in the middle: twice the median is 25.
        ((25 + 53, 25 + 45, 25 + 35, 25 + 20, 25), True),
        ((24 + 53, 24 + 45, 24 + 35, 24 + 20, 24), False),
        # A rare guest with a median gap of 60 is not missed after six weeks.
        ((42 + 240, 42 + 180, 42 + 120, 42 + 60, 42), False),
        ((119 + 240, 119 + 180, 119 + 120, 119 + 60, 119), False),
        ((120 + 240, 120 + 180, 120 + 120, 120 + 60, 120), True),
    ],
)
def test_r57_from_5_visits_on_the_customers_own_median_counts(
    visits: tuple[int, ...], slips: bool
) -> None:
    assert slipping_away(days_ago(*visits), TODAY) is slips


@pytest.mark.parametrize(
    ("visits", "slips"),
    [
        ((), False),
        ((60, 50), False),
        ((60, 50, 42), True),
        ((60, 50, 41), False),
        ((70, 60, 50, 42), True),
        ((63, 56, 49, 42), True),  # four visits: the median of 7 is not asked
        ((35, 28, 21), False),
        ((60, 60, 60), True),  # three purchases on one day
    ],
)
def test_r57_with_fewer_visits_3_purchases_in_6_months_and_none_for_6_weeks(
    visits: tuple[int, ...], slips: bool
) -> None:
    assert slipping_away(days_ago(*visits), TODAY) is slips


@pytest.mark.parametrize(
    ("oldest", "today", "slips"),
    [
        (date(2026, 2, 28), date(2026, 8, 28), True),
        (date(2026, 2, 27), date(2026, 8, 28), False),
        (date(2025, 8, 31), date(2026, 2, 28), True),
        (date(2025, 8, 31), date(2026, 3, 1), False),
    ],
)
def test_r57_six_months_are_of_the_calendar_and_clamp(
    oldest: date, today: date, slips: bool
) -> None:
    later = (today - timedelta(days=60), today - timedelta(days=50))
    assert slipping_away((oldest, *later), today) is slips


def test_r57_two_purchases_on_a_day_are_one_visit() -> None:
    """No gap of 0 lies between them, which would make the median small."""
    assert not slipping_away(days_ago(70, 50, 50, 30, 30), TODAY)
    assert not slipping_away(days_ago(430, 330, 230, 130, 30) * 2, TODAY)


def test_r57_the_order_of_days_does_not_matter_and_a_clock_set_back_alarms_nobody() -> None:
    days = days_ago(21, 49, 35, 42, 28)
    assert slipping_away(days, TODAY)
    assert not slipping_away(days, TODAY - timedelta(days=100))


@pytest.mark.parametrize(
    ("units", "goal", "near"),
    [
        (8, 9, True),
        (7, 9, False),
        (9, 9, False),  # there, and not nearly
        (17, 20, False),
        (18, 20, True),
        (89, 100, False),
        (90, 100, True),
        (99, 100, True),
        (100, 100, False),
        (449, 499, False),  # 89.98 %
        (450, 500, True),
        (0, 9, False),
        (-1, 9, False),
    ],
)
def test_r58_nearly_there_is_one_missing_or_90_percent(units: int, goal: int, near: bool) -> None:
    assert nearly_there(units, goal) is near


@pytest.mark.parametrize(("days", "waits"), [((0,), False), ((13,), False), ((14,), True)])
def test_r58_a_reward_waits_14_days_after_it_was_issued(days: Sequence[int], waits: bool) -> None:
    (issued,) = days_ago(*days)
    assert reward_waiting(issued, TODAY) is waits
