"""Which promotion a sale has."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from loyalpos.domain.program.earning import Earning
from loyalpos.domain.promotion.promotion import Promotion, PromotionDraft
from loyalpos.domain.promotion.promotions import Moment, best, matching
from loyalpos.domain.sale.units_earned import Sold, units_earned

COFFEE = 1
TUESDAY = date(2026, 3, 3)
QUIET = PromotionDraft("Quiet afternoons", weekdays=(1, 2), from_minute=14 * 60, to_minute=16 * 60)
MARCH = PromotionDraft("March", first=date(2026, 3, 2), last=date(2026, 3, 31))
ALWAYS = PromotionDraft("Always")


def promotion(draft: PromotionDraft, number: int = 1, version: int = 1) -> Promotion:
    return Promotion(number, version, draft)


def holds(draft: PromotionDraft, moment: Moment, used: tuple[int, int] = (0, 0)) -> bool:
    return bool(matching([promotion(draft)], COFFEE, moment, {1: used}))


@pytest.mark.parametrize(
    ("day", "hour", "minute", "held"),
    [
        (TUESDAY, 13, 59, False),
        (TUESDAY, 14, 0, True),
        (TUESDAY, 15, 59, True),
        (TUESDAY, 16, 0, False),
        (date(2026, 3, 4), 15, 0, True),  # Wednesday
        (date(2026, 3, 5), 15, 0, False),
        (date(2026, 3, 2), 15, 0, False),  # Monday
    ],
)
def test_r12_weekdays_and_hours(day: date, hour: int, minute: int, held: bool) -> None:
    assert holds(QUIET, Moment(day, hour * 60 + minute)) is held


@pytest.mark.parametrize(
    ("day", "held"),
    [
        (date(2026, 3, 1), False),
        (date(2026, 3, 2), True),
        (date(2026, 3, 31), True),
        (date(2026, 4, 1), False),
    ],
)
def test_r12_dates_are_both_included(day: date, held: bool) -> None:
    assert holds(MARCH, Moment(day, 0)) is held
    assert holds(replace(MARCH, first=None, last=None), Moment(day, 0))


def test_r12_a_promotion_begins_earlier_for_a_level_but_ends_for_all() -> None:
    assert holds(MARCH, Moment(date(2026, 2, 28), 600, early_days=2))
    assert not holds(MARCH, Moment(date(2026, 2, 27), 600, early_days=2))
    assert not holds(MARCH, Moment(date(2026, 4, 1), 600, early_days=2))


@pytest.mark.parametrize(("program", "held"), [(0, True), (COFFEE, True), (2, False)])
def test_r12_a_promotion_of_one_program_or_of_all(program: int, held: bool) -> None:
    assert holds(replace(ALWAYS, program=program), Moment(TUESDAY, 0)) is held


def test_r12_base_rule_and_at_most_one_promotion_the_best_for_the_customer() -> None:
    double = promotion(ALWAYS, 1)
    triple = promotion(replace(ALWAYS, factor=Fraction(3)), 2)
    half_more = promotion(replace(ALWAYS, factor=Fraction(3, 2)), 3)
    found = matching([double, triple, half_more], COFFEE, Moment(TUESDAY, 0), {})
    assert found == (double, triple, half_more)
    chosen = best(found)
    assert chosen is triple
    assert units_earned(Earning(), Sold(2), chosen.draft.factor) == 6
    assert best([]) is None


def test_r12_on_a_tie_the_newest() -> None:
    older, newer = promotion(ALWAYS, 4), promotion(ALWAYS, 5)
    edited = promotion(ALWAYS, 4, version=2)
    assert best([newer, older, edited]) is newer
    assert best([older, edited]) is edited


@pytest.mark.parametrize(
    ("a_day", "in_all", "used", "held"),
    [
        (0, 0, (99, 999), True),  # no limit
        (2, 0, (1, 50), True),
        (2, 0, (2, 50), False),
        (0, 3, (0, 2), True),
        (0, 3, (0, 3), False),
        (2, 3, (2, 2), False),
        (2, 3, (1, 3), False),
        (1, 1, (0, 0), True),
    ],
)
def test_r13_n_a_day_or_n_in_all_per_customer(
    a_day: int, in_all: int, used: tuple[int, int], held: bool
) -> None:
    draft = replace(ALWAYS, most_a_day=a_day, most_in_all=in_all)
    assert holds(draft, Moment(TUESDAY, 600), used) is held


def test_r13_what_is_used_up_leaves_the_next_best() -> None:
    triple = promotion(replace(ALWAYS, factor=Fraction(3), most_in_all=1), 1)
    double = promotion(ALWAYS, 2)
    moment = Moment(TUESDAY, 600)
    assert best(matching([triple, double], COFFEE, moment, {})) is triple
    assert best(matching([triple, double], COFFEE, moment, {1: (0, 1)})) is double
