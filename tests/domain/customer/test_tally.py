"""The tally: sums over months, and what is left of caps, as sales come and go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.business_day import day_number, from_day_number
from loyalpos.domain.customer.tally import (
    EMPTY,
    MONTHS_KEPT,
    Tally,
    earned_on,
    measured,
    merged,
    packed,
    promotions_used,
    spent,
    unpacked,
    with_sale,
    without,
)
from loyalpos.domain.level.tier import Measure

STAMPS, POINTS = 1, 2
TODAY = date(2026, 11, 22)
YESTERDAY = TODAY - timedelta(days=1)


def sold(*sales: tuple[date, int], units: int = 1) -> Tally:
    tally = EMPTY
    for day, spend in sales:
        tally = with_sale(tally, day, spend, {STAMPS: units}, ())
    return tally


@pytest.mark.parametrize(
    ("measure", "counted"), [(Measure.VISITS, 2), (Measure.SPEND, 4200), (Measure.UNITS, 15)]
)
def test_r46_what_counts_for_a_level_is_what_was_done(measure: Measure, counted: int) -> None:
    tally = with_sale(EMPTY, YESTERDAY, 1200, {STAMPS: 2, POINTS: 1}, ())
    tally = with_sale(tally, TODAY, 3000, {STAMPS: 2, POINTS: 10}, ())
    assert measured(tally, measure, TODAY, 12) == counted


def test_r46_the_window_is_this_month_and_whole_months_before_it() -> None:
    tally = sold((date(2025, 10, 31), 1), (date(2025, 11, 1), 10), (TODAY, 100))
    assert measured(tally, Measure.SPEND, TODAY, 12) == 110
    assert measured(tally, Measure.SPEND, TODAY, 13) == 111
    assert measured(tally, Measure.SPEND, date(2026, 12, 1), 12) == 100
    assert measured(tally, Measure.SPEND, date(2027, 12, 1), 12) == 0


def test_spend_of_days_is_counted_by_whole_months() -> None:
    tally = sold((date(2026, 9, 30), 1), (date(2026, 10, 1), 10), (TODAY, 100))
    assert spent(tally, TODAY, 21) == 100
    assert spent(tally, TODAY, 22) == 110
    assert spent(tally, TODAY, 53) == 111


def test_r46_months_beyond_the_longest_window_are_forgotten() -> None:
    tally = sold((date(2021, 10, 31), 1), (date(2021, 11, 1), 10), (TODAY, 100))
    assert measured(tally, Measure.SPEND, TODAY, 60) == 110
    assert len(tally.months) == 2
    monthly = sold(*((date(2015 + month // 12, month % 12 + 1, 5), 1) for month in range(140)))
    assert len(monthly.months) == MONTHS_KEPT == 61


def test_a_sale_of_a_forgotten_month_is_taken_back_without_a_trace() -> None:
    tally = sold((TODAY, 100))
    assert without(tally, date(2020, 1, 1), 500, {STAMPS: 1}, ()) == tally


def test_r31_a_part_that_comes_back_leaves_the_visit() -> None:
    tally = without(sold((TODAY, 1000), units=3), TODAY, 400, {STAMPS: 1}, (), visit=False)
    assert measured(tally, Measure.VISITS, TODAY, 1) == 1
    assert measured(tally, Measure.SPEND, TODAY, 1) == 600
    assert earned_on(tally, TODAY) == {STAMPS: 2}
    assert without(tally, TODAY, 600, {STAMPS: 2}, ()) == EMPTY


def test_r15_what_a_day_earned_is_known_that_day() -> None:
    tally = with_sale(sold((YESTERDAY, 1)), TODAY, 1, {STAMPS: 2}, ())
    tally = with_sale(tally, TODAY, 1, {STAMPS: 1, POINTS: 7}, ())
    assert earned_on(tally, TODAY) == {STAMPS: 3, POINTS: 7}
    assert earned_on(tally, TODAY + timedelta(days=1)) == {}


def test_r15_a_clock_set_back_does_not_open_the_cap_again() -> None:
    tally = with_sale(sold((TODAY, 1)), YESTERDAY, 1, {STAMPS: 5}, ())
    assert earned_on(tally, YESTERDAY) == earned_on(tally, TODAY) == {STAMPS: 1}


def test_r13_how_often_a_promotion_was_had_on_a_day_and_in_all() -> None:
    tally = with_sale(EMPTY, YESTERDAY, 1, {}, (4,))
    for numbers in ((4, 7), (4, 4)):
        tally = with_sale(tally, TODAY, 1, {}, numbers)
    assert promotions_used(tally, TODAY) == {4: (2, 3), 7: (1, 1)}
    assert promotions_used(tally, TODAY + timedelta(days=1)) == {4: (0, 3), 7: (0, 1)}
    assert promotions_used(tally, YESTERDAY) == promotions_used(tally, TODAY)


def test_r13_a_sale_taken_back_leaves_its_promotion_to_be_had_again() -> None:
    tally = with_sale(with_sale(EMPTY, YESTERDAY, 1, {}, (4,)), TODAY, 1, {}, (4, 7))
    assert promotions_used(without(tally, TODAY, 1, {}, (4, 7)), TODAY) == {4: (0, 1)}
    assert promotions_used(without(tally, YESTERDAY, 1, {}, (4,)), TODAY) == {4: (1, 1), 7: (1, 1)}


def test_r52_a_merge_adds_up() -> None:
    one = with_sale(sold((date(2026, 10, 1), 10)), TODAY, 100, {STAMPS: 1}, (4,))
    other = with_sale(sold((YESTERDAY, 5)), TODAY, 50, {STAMPS: 2, POINTS: 3}, (4, 7))
    both = merged(one, other)
    assert [row[1:] for row in both.months] == [(1, 10, 1), (3, 155, 7)]
    assert earned_on(both, TODAY) == {STAMPS: 3, POINTS: 3}
    assert promotions_used(both, TODAY) == {4: (2, 2), 7: (1, 1)}


def test_packed_is_nothing_for_nothing() -> None:
    assert packed(EMPTY) == ""
    assert unpacked("") == EMPTY
    one = with_sale(EMPTY, date(1970, 2, 1), 250, {STAMPS: 2}, (4,))
    assert packed(one) == "[[[23641,1,250,2]],[[4,31,1,1]],31,[[1,2]]]"


@dataclass(frozen=True)
class Sale:
    day: int
    spend: int
    units: dict[int, int]
    promotions: tuple[int, ...]

    def onto(self, tally: Tally) -> Tally:
        return with_sale(tally, self.day, self.spend, self.units, self.promotions)

    def off(self, tally: Tally) -> Tally:
        return without(tally, self.day, self.spend, self.units, self.promotions)


_TODAY = day_number(TODAY)
_SALES = st.builds(
    Sale,
    st.one_of(st.integers(_TODAY - 1500, _TODAY), st.integers(_TODAY - 2, _TODAY)),
    st.integers(0, 10**7),
    st.dictionaries(st.integers(1, 3), st.integers(0, 50), max_size=3),
    st.lists(st.integers(1, 3), max_size=3).map(tuple),
)


def tally_of(sales: list[Sale]) -> Tally:
    tally = EMPTY
    for sale in sales:
        tally = sale.onto(tally)
    return tally


_TALLIES = st.lists(_SALES, max_size=12).map(tally_of)


def as_asked_on(tally: Tally, day: int) -> Tally:
    """Return the tally without what it keeps of days before this one."""
    uses = tuple(
        (number, *((last, on_day) if last >= day else (0, 0)), in_all)
        for number, last, on_day, in_all in tally.promotions
    )
    tally = replace(tally, promotions=uses)
    return tally if tally.day >= day else replace(tally, day=0, on_day=())


@given(tally=_TALLIES, sale=_SALES)
def test_a_sale_and_its_taking_back_leave_nothing(tally: Tally, sale: Sale) -> None:
    after = sale.off(sale.onto(tally))
    assert as_asked_on(after, sale.day) == as_asked_on(tally, sale.day)
    if sale.day < tally.day:
        assert (after.day, after.on_day) == (tally.day, tally.on_day)


@given(sales=st.lists(_SALES, max_size=10), order=st.randoms())
def test_sales_taken_back_in_any_order_leave_nothing(sales: list[Sale], order: Random) -> None:
    sales.sort(key=lambda sale: sale.day)
    tally = tally_of(sales)
    order.shuffle(sales)
    for sale in sales:
        tally = sale.off(tally)
        assert all(min(row[1:]) >= 0 for row in tally.months)
        assert all(0 <= on_day <= in_all for _, _, on_day, in_all in tally.promotions)
    assert tally == EMPTY


@given(one=_TALLIES, other=_TALLIES)
def test_r52_a_merge_is_the_same_from_both_sides(one: Tally, other: Tally) -> None:
    both = merged(one, other)
    assert both == merged(other, one)
    assert merged(one, EMPTY) == merged(EMPTY, one) == one
    for measure in Measure:
        counts = [measured(tally, measure, TODAY, 60) for tally in (one, other, both)]
        assert counts[0] + counts[1] == counts[2]


@given(tally=_TALLIES, sale=_SALES)
def test_days_as_dates_or_numbers_are_the_same(tally: Tally, sale: Sale) -> None:
    day = from_day_number(sale.day)
    assert with_sale(tally, day, sale.spend, sale.units, sale.promotions) == sale.onto(tally)
    assert without(tally, day, sale.spend, sale.units, sale.promotions) == sale.off(tally)


@given(tally=_TALLIES)
def test_packed_tally_and_back(tally: Tally) -> None:
    assert unpacked(packed(tally)) == tally
