"""What a sale earns, with the examples of the rules word for word."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.ledger.why import Why, unpack
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.sale.sale import SaleLine
from loyalpos.domain.sale.units_earned import (
    NotEarned,
    NotEarnedReason,
    Sold,
    capped,
    earning_base,
    units_earned,
    why_earned,
)

A_STAMP_EACH = Earning()
A_VISIT = Earning(Per.VISIT)
PER_TEN = Earning(Per.AMOUNT, unit=1000)  # 1 point per 10.00
COFFEE_ONLY = Earning(categories=("coffee",))
ONE_AND_A_HALF = Fraction(3, 2)

COFFEE = SaleLine("Flat white", 4, 350, "coffee")
CAKE = SaleLine("Cake", 2, 400, "food")
TOBACCO = SaleLine("Tobacco", 1, 900, "tobacco", earns=False)


def reason(earned: int | NotEarned) -> NotEarnedReason:
    assert isinstance(earned, NotEarned)
    return earned.reason


@pytest.mark.parametrize(("base", "points"), [(2190, 2), (999, 0), (1000, 1)])
def test_r7_whole_units_rounded_down(base: int, points: int) -> None:
    nothing = NotEarned(NotEarnedReason.ROUNDED_TO_NOTHING, base=base, unit=1000)
    assert units_earned(PER_TEN, Sold(base=base)) == (points or nothing)


def test_r7_rounded_down_once_over_all_lines() -> None:
    lines = (SaleLine("Tea", 1, 600), SaleLine("Scone", 1, 600))
    assert units_earned(PER_TEN, Sold(lines=lines, base=1200)) == 1
    single = (replace(COFFEE, quantity=1), replace(CAKE, quantity=1))
    assert units_earned(A_STAMP_EACH, Sold(lines=single), ONE_AND_A_HALF) == 3


@pytest.mark.parametrize(("items", "units"), [(4, 6), (5, 7)])
def test_r8_the_multiplier_first_then_floor(items: int, units: int) -> None:
    assert units_earned(A_STAMP_EACH, Sold(items), ONE_AND_A_HALF) == units
    assert units_earned(Earning(factor=ONE_AND_A_HALF), Sold(items)) == units
    assert units_earned(Earning(Per.AMOUNT, unit=1), Sold(base=items), ONE_AND_A_HALF) == units


def test_r8_all_factors_come_before_one_floor() -> None:
    assert units_earned(Earning(factor=ONE_AND_A_HALF), Sold(3), ONE_AND_A_HALF) == 6  # 6.75
    half = Earning(factor=Fraction(1, 2))
    assert reason(units_earned(half, Sold(1))) is NotEarnedReason.ROUNDED_TO_NOTHING


def test_r9_the_base_is_less_what_points_and_vouchers_paid() -> None:
    assert earning_base(10000, 2000) == 8000  # 100.00 of which 20.00 by points
    assert units_earned(PER_TEN, Sold(base=earning_base(10000, 2000))) == 8
    assert earning_base(10000, 1000, 2000) == 7000
    assert earning_base(500, 800) == 0
    assert earning_base(None, 800) is None


@pytest.mark.parametrize(
    ("base", "cheaper", "points"),
    [
        (2800, (), 14),  # as sold: 14.00 of coffee and 14.00 of tobacco
        (1400, (), 7),  # half off everything, or half of it paid by points
        (2100, ((0, Fraction(700)),), 7),  # half off the coffee alone
        (2100, ((1, Fraction(700)),), 14),  # half off the tobacco alone
        (1050, ((0, Fraction(700)),), 3),  # and half of the rest paid by points: 3.50
        (3000, (), 16),  # something more was typed
        (0, (), 0),
    ],
)
def test_r9_what_does_not_earn_bears_its_own_share_of_what_was_taken_off(
    base: int, cheaper: tuple[tuple[int, Fraction], ...], points: int
) -> None:
    sold = Sold(lines=(COFFEE, replace(TOBACCO, price=1400)), base=base, cheaper=cheaper)
    nothing = NotEarned(NotEarnedReason.ROUNDED_TO_NOTHING, base=0, unit=100)
    assert units_earned(replace(PER_TEN, unit=100), sold) == (points or nothing)


def test_r9_the_minimum_is_tested_on_the_base() -> None:
    earning = Earning(minimum=1000)
    assert units_earned(earning, Sold(1, base=1000)) == 1
    below = NotEarned(NotEarnedReason.BELOW_MINIMUM, base=999, minimum=1000)
    assert units_earned(earning, Sold(1, base=999)) == below
    unknown = NotEarned(NotEarnedReason.NO_AMOUNT, minimum=1000)
    assert units_earned(earning, Sold(1)) == unknown


def test_r11_a_free_item_earns_nothing() -> None:
    four_coffees = (COFFEE,)
    assert units_earned(A_STAMP_EACH, Sold(lines=four_coffees, free=((0, 1),))) == 3
    assert units_earned(A_STAMP_EACH, Sold(items=3)) == 3
    twice = Sold(lines=(CAKE, COFFEE), free=((1, 1), (1, 2), (0, 1)))
    assert units_earned(A_STAMP_EACH, twice) == 2


@pytest.mark.parametrize("earning", [A_STAMP_EACH, A_VISIT, PER_TEN])
def test_r11_a_sale_of_free_items_only_earns_nothing(earning: Earning) -> None:
    sold = Sold(lines=(COFFEE,), free=((0, 4),), base=0)
    assert units_earned(earning, sold) == NotEarned(NotEarnedReason.ALL_FREE)


@pytest.mark.parametrize("earning", [A_STAMP_EACH, A_VISIT])
def test_r11_a_free_item_without_lines_earns_nothing(earning: Earning) -> None:
    assert units_earned(earning, Sold(0)) == NotEarned(NotEarnedReason.ALL_FREE)


def test_a_visit_earns_one_unit_when_something_qualifies() -> None:
    assert units_earned(A_VISIT, Sold(5)) == 1
    assert units_earned(A_VISIT, Sold(lines=(COFFEE, CAKE)), Fraction(2)) == 2
    visit = replace(A_VISIT, categories=("food",))
    assert units_earned(visit, Sold(lines=(COFFEE, CAKE))) == 1
    nothing = NotEarnedReason.NOTHING_QUALIFIES
    assert reason(units_earned(visit, Sold(lines=(COFFEE,)))) is nothing


def test_only_items_that_qualify_earn() -> None:
    lines = (COFFEE, CAKE, TOBACCO)
    assert units_earned(A_STAMP_EACH, Sold(lines=lines)) == 6
    assert units_earned(COFFEE_ONLY, Sold(lines=lines)) == 4
    assert units_earned(Earning(excluded=("coffee",)), Sold(lines=lines)) == 2
    both = Earning(categories=("coffee", "food"), excluded=("food",))
    assert units_earned(both, Sold(lines=lines)) == 4
    assert reason(units_earned(both, Sold(lines=(TOBACCO,)))) is NotEarnedReason.NOTHING_QUALIFIES
    assert reason(units_earned(COFFEE_ONLY, Sold(lines=(CAKE,)))) is (
        NotEarnedReason.NOTHING_QUALIFIES
    )


def test_without_lines_the_count_of_the_cashier_stands() -> None:
    assert units_earned(COFFEE_ONLY, Sold(3)) == 3


@pytest.mark.parametrize(
    ("free", "base", "points"),
    [
        ((), 3100, 22),  # 14.00 coffee + 8.00 cake; the tobacco at 9.00 earns nothing
        (((0, 1),), 2750, 18),  # a coffee was free
        (((2, 1),), 2200, 22),  # the tobacco was: it is not in the base
        ((), 3000, 21),  # 1.00 off the whole
    ],
)
def test_an_amount_earns_on_the_part_that_qualifies(
    free: tuple[tuple[int, int], ...], base: int, points: int
) -> None:
    earning = Earning(Per.AMOUNT, unit=100)
    assert (
        units_earned(earning, Sold(lines=(COFFEE, CAKE, TOBACCO), free=free, base=base)) == points
    )


def test_r9_the_part_that_qualifies_is_told_where_it_is_not_enough() -> None:
    sold = Sold(lines=(COFFEE, TOBACCO), base=500)  # points paid the rest: 14/23 of it is coffee
    nothing = NotEarned(NotEarnedReason.ROUNDED_TO_NOTHING, base=304, unit=1000)
    assert units_earned(PER_TEN, sold) == nothing


def test_an_amount_that_nobody_typed_earns_nothing() -> None:
    assert units_earned(PER_TEN, Sold(2)) == NotEarned(NotEarnedReason.NO_AMOUNT, unit=1000)


def test_the_most_of_a_visit_comes_after_the_factor() -> None:
    most = Earning(most_a_visit=5)
    assert units_earned(most, Sold(4)) == 4
    assert units_earned(most, Sold(4), ONE_AND_A_HALF) == 5


@pytest.mark.parametrize(
    ("most", "units", "earned_today", "kept"),
    [
        (0, 50, 50, (50, 0)),  # no limit
        (10, 3, 0, (3, 0)),
        (10, 3, 7, (3, 0)),
        (10, 3, 8, (2, 1)),
        (10, 3, 10, (0, 3)),
        (10, 3, 14, (0, 3)),  # a manager let more pass before
    ],
)
def test_r15_over_the_daily_cap_is_not_earned_without_a_manager(
    most: int, units: int, earned_today: int, kept: tuple[int, int]
) -> None:
    assert capped(Earning(most_a_day=most), units, earned_today) == kept


def test_r3_the_facts_of_a_row_say_how_it_came_about() -> None:
    sold = Sold(lines=(COFFEE, CAKE), free=((0, 1),), base=1850)
    assert why_earned(COFFEE_ONLY, sold, Fraction(2)) == Why("item", 3, 1850, factor="2")
    amount = Earning(Per.AMOUNT, 100, 500, ("coffee",), factor=ONE_AND_A_HALF, most_a_visit=20)
    why = why_earned(amount, sold)
    assert why == Why("amount", base=1050, unit=100, minimum=500, most=20, factor="3/2")
    assert unpack(why.pack()) == why
    assert why_earned(A_VISIT, Sold(2)) == Why("visit")


@given(
    base=st.integers(0, 100_000_000),
    unit=st.integers(1, 1_000_000),
    factor=st.fractions(min_value=0, max_value=10),
)
def test_r7_r8_never_more_than_the_exact_worth_and_never_a_whole_unit_less(
    base: int, unit: int, factor: Fraction
) -> None:
    earned = units_earned(Earning(Per.AMOUNT, unit), Sold(base=base), factor)
    units = earned if isinstance(earned, int) else 0
    assert 0 <= Fraction(base, unit) * factor - units < 1


@given(sizes=st.lists(st.tuples(st.integers(1, 99), st.integers(0, 99)), min_size=1, max_size=6))
def test_r11_paid_items_earn_each_and_free_ones_never(sizes: list[tuple[int, int]]) -> None:
    lines = tuple(replace(COFFEE, quantity=quantity) for quantity, _ in sizes)
    free = tuple((index, items) for index, (_, items) in enumerate(sizes))
    earned = units_earned(A_STAMP_EACH, Sold(lines=lines, free=free))
    paid = sum(max(0, quantity - items) for quantity, items in sizes)
    assert earned == (paid or NotEarned(NotEarnedReason.ALL_FREE))
