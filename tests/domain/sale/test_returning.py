"""A part of a sale comes back, with the examples of the rules word for word."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from taken_back_steps import FIRST, earned, full, has, moved

from loyalpos.domain.ledger.ledger import BookedEntry, EntryKind
from loyalpos.domain.ledger.taking_back import take_back
from loyalpos.domain.ledger.why import Why
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.sale.returning import (
    Returned,
    SoldBefore,
    check_returned,
    for_program,
    is_whole,
    kept_share,
    kept_units,
    part_back,
    still_has,
    whole_back,
)
from loyalpos.domain.sale.sale import SaleLine

PER_TEN = Why(per=Per.AMOUNT, base=2190, unit=1000)
PER_ITEM = Why(per=Per.ITEM, count=3)
TAB = SoldBefore(quantity=1, amount=2190, base=2190)
COFFEES = SoldBefore(quantity=3)
LUNCH = SoldBefore(
    quantity=4,
    amount=2000,
    base=2000,
    lines=(SaleLine("coffee", 2, 300), SaleLine("soup", 2, 700, "food")),
)


def money(amount: int) -> Returned:
    return Returned(amount=amount)


def of_line(line: int, items: int) -> Returned:
    return Returned(lines=((line, items),))


def refusal(sold: SoldBefore, now: Returned) -> Refused:
    with pytest.raises(Refused) as refused:
        check_returned(sold, now)
    return refused.value


@pytest.mark.parametrize(("back", "stays"), [(500, 1), (100, 2), (190, 2), (191, 1), (2190, 0)])
def test_r32_spend_based_keeps_what_the_kept_part_earns(back: int, stays: int) -> None:
    """21.90 earned 2; 5.00 returned (16.90 kept) -> 1 stays; 1.00 returned -> 2 stay."""
    assert kept_units(PER_TEN, 2, TAB, money(back)) == stays


def test_r32_the_factor_comes_before_rounding_and_the_most_after() -> None:
    assert kept_units(replace(PER_TEN, factor="3/2"), 3, TAB, money(500)) == 2
    assert kept_units(replace(PER_TEN, unit=100, most=10), 10, TAB, money(500)) == 10
    assert kept_units(replace(PER_TEN, unit=100, most=10), 10, TAB, money(1500)) == 6


def test_r32_below_the_minimum_nothing_stays() -> None:
    why = replace(PER_TEN, minimum=2000)
    assert kept_units(why, 2, TAB, money(190)) == 2
    assert kept_units(why, 2, TAB, money(191)) == 0


def test_r32_a_price_with_something_taken_off_is_kept_by_shares() -> None:
    """A fifth of 20.00 was taken off: the soups carry 11.20 of their 14.00, a coffee 2.40."""
    sold = replace(LUNCH, base=1600)
    why = Why(per=Per.AMOUNT, base=1600, unit=100)
    assert kept_units(why, 16, sold, of_line(0, 2)) == 11
    assert kept_units(why, 16, sold, of_line(0, 1)) == 13
    assert kept_units(why, 16, sold, Returned(lines=((0, 2), (1, 2)))) == 0


def test_r32_only_lines_that_earned_carry_the_base() -> None:
    sold = for_program(LUNCH, Earning(Per.AMOUNT, 100, excluded=("food",)))
    why = Why(per=Per.AMOUNT, base=600, unit=100)
    assert kept_units(why, 6, sold, of_line(1, 2)) == 6
    assert kept_units(why, 6, sold, of_line(0, 1)) == 3
    assert kept_units(why, 6, sold, of_line(0, 2)) == 0


def test_r32_the_minimum_is_tested_on_the_whole_kept_base() -> None:
    sold = for_program(LUNCH, Earning(Per.AMOUNT, 100, minimum=1000, excluded=("food",)))
    why = Why(per=Per.AMOUNT, base=600, unit=100, minimum=1000)
    assert kept_units(why, 6, sold, of_line(1, 1)) == 6
    assert kept_units(why, 6, sold, of_line(1, 2)) == 0


def test_r32_items_without_an_amount_carry_an_even_share() -> None:
    sold = SoldBefore(quantity=3, amount=3000, base=3000)
    why = Why(per=Per.AMOUNT, base=3000, unit=1000)
    assert kept_units(why, 3, sold, Returned(items=1)) == 2
    assert kept_units(why, 3, sold, Returned(items=1, amount=500)) == 2
    assert kept_units(why, 3, sold, Returned(items=3, amount=500)) == 0


def test_r32_the_kept_share_of_a_price_is_exact() -> None:
    assert kept_share(LUNCH, of_line(1, 1)) == Fraction(13, 20)
    assert kept_share(SoldBefore(quantity=3, base=1000), Returned(items=1)) == Fraction(2, 3)
    assert kept_share(SoldBefore(quantity=3, base=1000), Returned(items=3, amount=900)) == 0


def test_r31_one_of_three_stamped_items_takes_one_stamp() -> None:
    """One of three stamped items returned -> -1."""
    assert kept_units(PER_ITEM, 3, COFFEES, Returned(items=1)) == 2
    (back,) = part_back([earned(5, 3, PER_ITEM)], (), COFFEES, Returned(items=1))
    assert take_back([back], has(3), part=True).outlooks[0].left == 2


def test_r31_of_four_coffees_the_free_one_comes_back_last() -> None:
    sold = SoldBefore(quantity=4, free=1)
    kept = [kept_units(PER_ITEM, 3, sold, Returned(items=items)) for items in range(1, 5)]
    assert kept == [2, 1, 0, 0]


def test_r31_items_that_do_not_earn_come_back_without_a_stamp() -> None:
    sold = for_program(LUNCH, Earning(categories=("food",)))
    why = Why(per=Per.ITEM, count=2, factor="2")
    assert kept_units(why, 4, sold, of_line(0, 2)) == 4
    assert kept_units(why, 4, sold, of_line(1, 1)) == 2


def test_r31_what_a_cap_cut_off_comes_back_first() -> None:
    assert kept_units(PER_ITEM, 2, COFFEES, Returned(items=1)) == 2
    assert kept_units(replace(PER_ITEM, most=1), 1, COFFEES, Returned(items=2)) == 1


def test_r31_a_visit_keeps_its_stamp_while_the_kept_part_meets_the_minimum() -> None:
    why = Why(per=Per.VISIT, base=2190, minimum=1000)
    assert kept_units(why, 1, TAB, money(1190)) == 1
    assert kept_units(why, 1, TAB, money(1191)) == 0


def test_r31_a_visit_is_over_when_nothing_that_earned_is_kept() -> None:
    why = Why(per=Per.VISIT)
    sold = for_program(LUNCH, Earning(Per.VISIT, excluded=("food",)))
    assert kept_units(why, 1, COFFEES, Returned(items=2)) == 1
    assert kept_units(why, 1, COFFEES, Returned(items=3)) == 0
    assert kept_units(why, 1, replace(COFFEES, free=1), Returned(items=2)) == 0
    assert kept_units(why, 1, sold, of_line(0, 1)) == 1
    assert kept_units(why, 1, sold, of_line(0, 2)) == 0
    assert kept_units(why, 1, replace(sold, free=2), of_line(0, 1)) == 1
    coffee, soup = sold.lines
    more = replace(sold, lines=(replace(coffee, quantity=4), soup), free=3)
    assert kept_units(why, 1, more, of_line(0, 2)) == 1
    assert kept_units(why, 1, more, of_line(0, 3)) == 0


def test_r30_a_row_without_facts_keeps_its_share() -> None:
    assert kept_units(Why(), 3, COFFEES, Returned(items=1)) == 2
    assert kept_units(Why(), 2, TAB, money(500)) == 1
    assert kept_units(Why(), 4, LUNCH, of_line(1, 1)) == 2


def test_lines_without_a_price_are_kept_until_the_last() -> None:
    sold = SoldBefore(quantity=2, lines=(SaleLine("tap water", 2, 0),))
    assert kept_units(Why(), 2, sold, of_line(0, 1)) == 2
    assert kept_units(Why(), 2, sold, of_line(0, 2)) == 0


def test_r30_an_older_card_keeps_its_stamps_longest() -> None:
    """3 stamps filled the old card, 2 went on the new one; 3 of the 5 items come back."""
    why = Why(per=Per.ITEM, count=5)
    rows = [earned(5, 3, why), full(6, FIRST), earned(7, 2, why), moved(8, EntryKind.BONUS, 2)]
    backs = part_back(rows, (), SoldBefore(quantity=5), Returned(items=3))
    assert [(back.place, back.units) for back in backs] == [(5, 1), (6, 0), (7, 2), (8, 0)]


def test_r30_a_sale_that_earned_nothing_has_nothing_to_take() -> None:
    rows = [moved(5, EntryKind.SPEND, -10)]
    (back,) = part_back(rows, (), COFFEES, Returned(items=1))
    assert take_back([back], has(0), part=True).contras == ()


def test_r30_what_came_back_or_expired_is_not_taken_again() -> None:
    row = earned(5, 9)
    later = [
        moved(7, EntryKind.RETURN, -1, Why(of=5, forgiven=1)),
        moved(8, EntryKind.RETURN, -1, Why(of=6)),
        moved(9, EntryKind.EXPIRE, -5, Why(took=((5, 3), (6, 2)))),
        moved(10, EntryKind.SPEND, -5, Why(took=((5, 3),))),
    ]
    assert still_has(row, later) == 4
    assert [back.units for back in whole_back([row], later)] == [4]


def test_r43_what_expired_with_the_whole_balance_is_not_taken_again() -> None:
    later = [moved(9, EntryKind.EXPIRE, -7, Why(took=((0, 7),)))]
    assert still_has(earned(5, 3), later) == 0
    assert still_has(moved(5, EntryKind.SPEND, -3), later) == 3
    other = BookedEntry(4, replace(earned(4, 3).entry, program=2))
    assert still_has(other, later) == 3


@pytest.mark.parametrize(
    ("sold", "now"),
    [
        (COFFEES, Returned()),
        (COFFEES, Returned(items=-1)),
        (COFFEES, money(500)),
        (TAB, money(0)),
        (TAB, money(-1)),
        (LUNCH, Returned(items=1)),
        (LUNCH, of_line(0, 0)),
        (LUNCH, Returned(lines=((0, 2), (1, -1)))),
    ],
)
def test_nothing_comes_back_with_nothing(sold: SoldBefore, now: Returned) -> None:
    assert refusal(sold, now).code is Refusal.RETURN_NOTHING


@pytest.mark.parametrize(
    ("sold", "now", "most", "returned", "what"),
    [
        (COFFEES, Returned(items=4), 3, 0, "items"),
        (replace(COFFEES, returned=(Returned(items=2),)), Returned(items=2), 1, 2, "items"),
        (TAB, money(2191), 2190, 0, "amount"),
        (replace(TAB, returned=(money(500), money(100))), money(1591), 1590, 600, "amount"),
        (replace(TAB, base=1600), money(1601), 1600, 0, "amount"),
        (LUNCH, of_line(0, 3), 2, 0, "items"),
        (LUNCH, Returned(lines=((1, 1), (1, 2))), 2, 0, "items"),
        (replace(LUNCH, returned=(of_line(1, 1),)), of_line(1, 2), 1, 1, "items"),
        (LUNCH, of_line(2, 1), 0, 0, "items"),
        (LUNCH, of_line(-1, 1), 0, 0, "items"),
    ],
)
def test_r32_no_more_comes_back_than_was_sold(
    sold: SoldBefore, now: Returned, most: int, returned: int, what: str
) -> None:
    refused = refusal(sold, now)
    assert refused.code is Refusal.RETURN_TOO_MUCH
    assert refused.facts == {"most": most, "returned": returned, "what": what}


@pytest.mark.parametrize(
    ("sold", "now", "whole"),
    [
        (COFFEES, Returned(items=3), True),
        (COFFEES, Returned(items=2), False),
        (replace(COFFEES, returned=(Returned(items=1),)), Returned(items=2), True),
        (TAB, money(2189), False),
        (TAB, money(2190), True),
        (replace(TAB, base=0), money(2190), True),
        (replace(COFFEES, base=3000), Returned(items=3, amount=2500), True),
        (replace(COFFEES, base=3000, returned=(Returned(items=2),)), money(1000), True),
        (LUNCH, Returned(lines=((0, 2), (1, 1))), False),
        (replace(LUNCH, returned=(of_line(1, 1),)), Returned(lines=((0, 2), (1, 1))), True),
    ],
)
def test_r32_a_return_is_whole_when_nothing_is_kept(
    sold: SoldBefore, now: Returned, whole: bool
) -> None:
    check_returned(sold, now)
    assert is_whole(sold, now) is whole
    if whole:
        assert kept_units(Why(per=Per.VISIT), 1, sold, now) == 0


factors = st.sampled_from(["", "3/2", "2", "1/3"])
whys = st.builds(
    Why,
    per=st.sampled_from(["", *Per]),
    count=st.integers(1, 12),
    base=st.integers(0, 5000),
    unit=st.integers(1, 2000),
    minimum=st.sampled_from([0, 500, 2000]),
    most=st.sampled_from([0, 2, 5]),
    factor=factors,
)
lines = st.builds(
    SaleLine, st.just("item"), st.integers(1, 4), st.integers(0, 900), earns=st.booleans()
)


@st.composite
def sales_in_parts(draw: st.DrawFn) -> tuple[SoldBefore, list[Returned]]:
    """A sale, and returns that together may be all of it."""
    base = draw(st.none() | st.integers(0, 5000))
    if draw(st.booleans()):
        sold_lines = tuple(draw(st.lists(lines, min_size=1, max_size=4)))
        quantity = sum(line.quantity for line in sold_lines)
        pieces = [
            of_line(at, 1) for at, line in enumerate(sold_lines) for _ in range(line.quantity)
        ]
        sold = SoldBefore(quantity, 5000, base, sold_lines, draw(st.integers(0, 2)))
    elif base and draw(st.booleans()):
        cuts = sorted(draw(st.sets(st.integers(1, base), max_size=5)) | {0})
        pieces = [money(end - start) for start, end in pairwise(cuts)]
        sold = SoldBefore(draw(st.integers(1, 5)), base, base)
    else:
        sold = SoldBefore(draw(st.integers(1, 9)), base, base, free=draw(st.integers(0, 2)))
        pieces = [Returned(items=1) for _ in range(sold.quantity)]
    return sold, pieces[: draw(st.integers(0, len(pieces)))]


def returned_in_turn(
    rows: list[BookedEntry], sold: SoldBefore, parts: list[Returned]
) -> tuple[int, SoldBefore]:
    """Return the stamps that are left of the sale after its parts came back one by one."""
    booked: list[BookedEntry] = []
    left = sum(row.entry.delta for row in rows)
    for part in parts:
        check_returned(sold, part)
        back = take_back(part_back(rows, booked, sold, part), has(left), part=True)
        assert all(entry.kind is EntryKind.RETURN for entry in back.entries)
        booked += [BookedEntry(100 + len(booked), entry) for entry in back.entries]
        left += sum(entry.delta for entry in back.entries)
        sold = replace(sold, returned=(*sold.returned, part))
    return left, sold


@given(
    why=whys,
    first=st.integers(1, 9),
    second=st.integers(0, 9),
    sale=sales_in_parts(),
    data=st.data(),
)
def test_r32_any_order_of_partial_returns_ends_at_the_same_number(
    why: Why,
    first: int,
    second: int,
    sale: tuple[SoldBefore, list[Returned]],
    data: st.DataObject,
) -> None:
    sold, parts = sale
    rows = [earned(5, first, why), earned(7, second, why)]
    left, after = returned_in_turn(rows, sold, parts)
    other, _ = returned_in_turn(rows, sold, data.draw(st.permutations(parts)))
    assert left == other
    assert 0 <= left <= first + second
    if parts and is_whole(replace(after, returned=after.returned[:-1]), parts[-1]):
        assert left == 0
