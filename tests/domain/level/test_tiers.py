"""Levels, with the examples of the rules word for word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given as any_of
from hypothesis import strategies as st

from loyalpos.domain.level.tier import LadderDraft, Level, Measure, Membership, WayUp
from loyalpos.domain.level.tiers import (
    after_sale,
    checked,
    given,
    joined,
    reached,
    reviewed,
    way_up,
)
from loyalpos.domain.problem import Fact, Refusal, Refused

TODAY = date(2026, 3, 10)
NEXT_YEAR = date(2027, 4, 1)  # the first month that begins a year from now
LEVELS = (Level("Green", 0), Level("Silver", 10000), Level("Gold", 20000))
LADDER = LadderDraft(Measure.SPEND, LEVELS)
SILVER = Membership(1, TODAY)
GOLD = Membership(2, TODAY)


@pytest.mark.parametrize(
    ("before", "sale", "level"), [(8000, 3000, 1), (0, 10000, 1), (0, 9999, 0), (15000, 5000, 2)]
)
def test_r47_exactly_the_threshold_is_enough(before: int, sale: int, level: int) -> None:
    """0 / 100.00 / 200.00: before 80.00, sale 30.00 -> second level; exactly 100.00 -> second."""
    stood = after_sale(LADDER, Membership(), before, TODAY)
    assert after_sale(LADDER, stood, before + sale, TODAY).level == level


def test_r46_what_was_taken_back_does_not_count_below_nothing() -> None:
    assert reached(LADDER, -500) == 0


def test_r48_up_at_once_and_more_than_one_level() -> None:
    assert after_sale(LADDER, Membership(), 25000, TODAY) == Membership(2, NEXT_YEAR)
    january = after_sale(replace(LADDER, months=1), Membership(), 10000, date(2026, 1, 31))
    assert january.review == date(2026, 3, 1)
    assert after_sale(LADDER, Membership(), 10000, date(2026, 3, 1)).review == NEXT_YEAR


def test_r48_a_sale_never_takes_a_level_away_nor_moves_its_review() -> None:
    for measured in (0, 10000, 20000):
        assert after_sale(LADDER, GOLD, measured, TODAY - timedelta(days=30)) == GOLD


def test_r48_down_only_at_the_review_date() -> None:
    assert reviewed(LADDER, GOLD, 0, TODAY - timedelta(days=1)) == GOLD
    assert reviewed(LADDER, GOLD, 0, TODAY).level == 1
    assert reviewed(LADDER, GOLD, 0, TODAY + timedelta(days=90)).level == 1
    assert reviewed(LADDER, Membership(), 0, TODAY) == Membership()


def test_r49_one_level_at_a_time() -> None:
    lower = reviewed(LADDER, GOLD, 0, TODAY)
    assert lower == Membership(1, NEXT_YEAR)
    assert reviewed(LADDER, lower, 0, TODAY) == lower
    assert reviewed(LADDER, lower, 0, NEXT_YEAR) == Membership(0, None)


def test_r48_who_still_reaches_the_level_keeps_it_until_the_next_review() -> None:
    assert reviewed(LADDER, GOLD, 20000, TODAY) == Membership(2, NEXT_YEAR)
    assert reviewed(LADDER, SILVER, 20000, TODAY) == Membership(2, NEXT_YEAR)


def test_r50_a_level_given_by_hand_is_a_floor_until_its_end_date() -> None:
    end = date(2026, 12, 31)
    member = given(LADDER, Membership(), 2, end, TODAY)
    assert member == Membership(2, date(2027, 1, 1), 2, end)
    assert reviewed(LADDER, member, 0, end) == member
    assert reviewed(LADDER, replace(member, review=end), 0, end).level == 2
    after = reviewed(LADDER, member, 0, date(2027, 1, 1))
    assert (after.level, after.review) == (1, date(2028, 1, 1))


def test_r50_a_floor_that_holds_stops_the_fall_and_is_reviewed_when_it_ends() -> None:
    end = date(2026, 6, 30)
    member = given(LADDER, GOLD, 2, end, TODAY - timedelta(days=1))
    assert member == replace(GOLD, floor=2, floor_until=end)
    held = reviewed(LADDER, member, 0, TODAY)
    assert (held.level, held.review) == (2, date(2026, 7, 1))
    assert reviewed(LADDER, held, 0, date(2026, 7, 1)).level == 1


def test_r50_a_long_floor_is_looked_at_every_period() -> None:
    member = given(LADDER, SILVER, 1, date(2030, 1, 1), TODAY)
    assert reviewed(LADDER, member, 0, TODAY) == replace(member, review=NEXT_YEAR)


def test_r50_who_reaches_the_given_level_alone_has_the_usual_review() -> None:
    member = given(LADDER, Membership(), 1, date(2026, 12, 31), TODAY)
    risen = after_sale(LADDER, member, 20000, TODAY)
    assert (risen.level, risen.review, risen.floor) == (2, NEXT_YEAR, 1)
    kept = reviewed(LADDER, replace(member, review=TODAY), 10000, TODAY)
    assert (kept.level, kept.review) == (1, NEXT_YEAR)


@pytest.mark.parametrize(
    ("level", "end"),
    [
        (3, TODAY),
        (-1, TODAY),
        (1, TODAY - timedelta(days=1)),
        (1, date(2036, 3, 11)),
        (1, date.max),
    ],
)
def test_r50_no_level_that_is_not_there_and_no_day_that_is_past_or_far(
    level: int, end: date
) -> None:
    with pytest.raises(Refused) as refused:
        given(LADDER, Membership(), level, end, TODAY)
    assert refused.value.code is Refusal.LEVEL_GIFT_WRONG
    assert refused.value.facts == {"most": 2, "first": TODAY, "last": date(2036, 3, 10)}


def days_ahead(days: int) -> date:
    return TODAY + timedelta(days=days)


def test_r50_of_two_who_are_one_a_floor_that_ended_gives_way_to_one_that_holds() -> None:
    over = Membership(1, NEXT_YEAR, floor=2, floor_until=days_ahead(-1))
    holds = Membership(1, NEXT_YEAR, floor=1, floor_until=days_ahead(300))
    for pair in ((over, holds), (holds, over)):
        assert joined(*pair, TODAY) == holds
    assert joined(over, SILVER, TODAY) == over  # nothing changes, so nothing is booked


def test_r50_two_floors_of_two_who_are_one_both_hold_to_their_end() -> None:
    gold = given(LADDER, Membership(), 2, days_ahead(40), TODAY)
    silver = given(LADDER, Membership(), 1, days_ahead(300), TODAY)
    short = replace(LADDER, months=1)
    for pair in ((gold, silver), (silver, gold)):
        member = joined(*pair, TODAY)
        levels = []
        for day in range(302):
            member = reviewed(short, member, 0, days_ahead(day))
            levels.append(member.level)
        assert levels[:41] == [2] * 41
        assert levels[41:301] == [1] * 260
        assert levels[301] == 0


def test_r50_an_earned_level_is_not_reviewed_before_the_higher_floor_ends() -> None:
    gold = given(LADDER, Membership(2, days_ahead(5)), 2, days_ahead(40), TODAY)
    silver = given(LADDER, Membership(), 1, days_ahead(300), TODAY)
    member = joined(gold, silver, TODAY)
    assert (member.level, member.review) == (2, days_ahead(41))
    assert (member.floor, member.floor_until) == (1, days_ahead(300))


def test_a_level_that_a_new_ladder_lacks_becomes_its_highest() -> None:
    shorter = replace(LADDER, levels=LEVELS[:2])
    highest = Membership(5, TODAY, 4, NEXT_YEAR)
    assert way_up(shorter, highest, 0) is None
    assert reviewed(shorter, highest, 0, TODAY).level == 1


@pytest.mark.parametrize(
    ("member", "measured", "way"),
    [
        (Membership(), 0, WayUp(1, 10000)),
        (Membership(), 9999, WayUp(1, 1)),
        (SILVER, 12000, WayUp(2, 8000)),
        (SILVER, 30000, WayUp(2, 0)),
        (GOLD, 0, None),
    ],
)
def test_the_way_to_the_next_level(member: Membership, measured: int, way: WayUp | None) -> None:
    assert way_up(LADDER, member, measured) == way


@any_of(
    visits=st.lists(st.tuples(st.integers(0, 200), st.integers(0, 30000)), max_size=30),
    gift=st.integers(0, 2),
)
def test_r49_r50_never_two_levels_down_and_never_below_a_floor_that_holds(
    visits: list[tuple[int, int]], gift: int
) -> None:
    member = given(LADDER, Membership(), gift, TODAY + timedelta(days=400), TODAY)
    day = TODAY
    for days, measured in visits:
        day += timedelta(days=days)
        later = reviewed(LADDER, member, measured, day)
        assert later.level >= member.level - 1
        assert later.level >= min(member.level, reached(LADDER, measured))
        assert reviewed(LADDER, later, measured, day) == later
        member = after_sale(LADDER, later, measured, day)
        assert member.level >= max(later.level, reached(LADDER, measured))
        if day <= TODAY + timedelta(days=400):
            assert member.level >= gift
        assert (member.review is None) == (member.level == 0)


def test_a_ladder_is_kept_with_tidy_names() -> None:
    levels = (replace(LEVELS[0], name=" Green \n tea "), LEVELS[1])
    kept = checked(replace(LADDER, levels=levels))
    assert [level.name for level in kept.levels] == ["Green tea", "Silver"]
    assert checked(LADDER) == LADDER


def with_level(place: int, level: Level) -> LadderDraft:
    return replace(LADDER, levels=(*LEVELS[:place], level, *LEVELS[place + 1 :]))


PERK, THRESHOLD = Refusal.LADDER_PERK_WRONG, Refusal.LADDER_THRESHOLD_WRONG


@pytest.mark.parametrize(
    ("draft", "code", "facts"),
    [
        (replace(LADDER, levels=()), Refusal.LADDER_LEVELS_WRONG, {"least": 1, "most": 6}),
        (
            replace(LADDER, levels=tuple(Level("L", place) for place in range(7))),
            Refusal.LADDER_LEVELS_WRONG,
            {"least": 1, "most": 6},
        ),
        (replace(LADDER, months=0), Refusal.LADDER_MONTHS_WRONG, {"least": 1, "most": 60}),
        (replace(LADDER, months=61), Refusal.LADDER_MONTHS_WRONG, {"least": 1, "most": 60}),
        (with_level(1, Level(" ", 5)), Refusal.LADDER_NAME_NEEDED, {"level": 1, "most": 40}),
        (with_level(0, Level("x" * 41, 0)), Refusal.LADDER_NAME_NEEDED, {"level": 0, "most": 40}),
        (with_level(0, Level("Green", 1)), THRESHOLD, {"level": 0, "least": 0, "most": 0}),
        (
            with_level(2, Level("Gold", 10000)),
            THRESHOLD,
            {"level": 2, "least": 10001, "most": 1_000_000_000},
        ),
        (
            with_level(2, Level("Gold", 1_000_000_001)),
            THRESHOLD,
            {"level": 2, "least": 10001, "most": 1_000_000_000},
        ),
        (
            with_level(1, Level("Silver", 5, Fraction(9, 10))),
            PERK,
            {"level": 1, "perk": "factor", "least": 1, "most": 10},
        ),
        (
            with_level(1, Level("Silver", 5, Fraction(101, 10))),
            PERK,
            {"level": 1, "perk": "factor", "least": 1, "most": 10},
        ),
        (
            with_level(0, Level("Green", 0, discount=101)),
            PERK,
            {"level": 0, "perk": "discount", "least": 0, "most": 100},
        ),
        (
            with_level(0, Level("Green", 0, discount=-1)),
            PERK,
            {"level": 0, "perk": "discount", "least": 0, "most": 100},
        ),
        (
            with_level(2, Level("Gold", 20000, early_days=61)),
            PERK,
            {"level": 2, "perk": "early_days", "least": 0, "most": 60},
        ),
    ],
)
def test_an_impossible_ladder_is_refused_at_its_field(
    draft: LadderDraft, code: Refusal, facts: dict[str, Fact]
) -> None:
    with pytest.raises(Refused) as refused:
        checked(draft)
    assert (refused.value.code, refused.value.facts) == (code, facts)
