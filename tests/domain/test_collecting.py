"""What a purchase earns, with the examples of the rules word for word."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from uuid import UUID

import pytest
from corner_cafe import COFFEE_CARD
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.collecting import card_now, collect, head_start, points_earned, reward_units
from loyalpos.domain.ledger import EntryKind
from loyalpos.domain.program import PointsRule, Program, Reward, RewardKind, StampRule

ACT = UUID(int=7)


def card(goal: int = 9, version: int = 1, also: bool = False, start: int = 0) -> Program:
    rule = StampRule(goal, start, also_in_this_sale=also)
    return Program(1, version, replace(COFFEE_CARD, rule=rule))


@pytest.mark.parametrize(
    ("stamps", "items", "rewards", "left"),
    [(8, 3, 1, 2), (8, 20, 3, 1), (0, 10, 1, 1), (0, 9, 1, 0), (0, 8, 0, 8), (-1, 1, 0, 0)],
)
def test_r17_over_collection_carries_over(stamps: int, items: int, rewards: int, left: int) -> None:
    collected = collect(ACT, card(), card(), stamps, items)
    full = [entry for entry in collected.entries if entry.kind is EntryKind.FULL_CARD]
    assert (len(full), collected.stamps) == (rewards, left)
    assert len({entry.voucher for entry in full}) == rewards
    assert stamps + sum(entry.delta for entry in collected.entries) == left


def test_r18_a_reward_is_for_the_next_sale_unless_set() -> None:
    assert collect(ACT, card(), card(), 0, 10).free == 0
    collected = collect(ACT, card(also=True), card(also=True), 0, 10)
    assert (collected.free, collected.stamps) == (1, 0)
    assert [entry.kind for entry in collected.entries] == [
        EntryKind.EARN,
        EntryKind.FULL_CARD,
        EntryKind.REDEEM,
    ]
    assert [entry.delta for entry in collected.entries] == [9, -9, 0]
    assert collected.entries[1].voucher == collected.entries[2].voucher


def test_r18_an_amount_off_is_never_for_this_sale() -> None:
    off = card(also=True)
    off = replace(off, draft=replace(off.draft, reward=Reward("2 off", RewardKind.AMOUNT_OFF, 200)))
    assert collect(ACT, off, off, 0, 10).free == 0


def test_r20_a_card_with_stamps_keeps_its_promise_and_an_empty_one_moves() -> None:
    old, new = card(9, 1), card(10, 2)
    renamed = Program(1, 2, replace(new.draft, name="Coffee club", reward=Reward("a cake")))
    kept = card_now(6, old, renamed)
    assert (kept.version, kept.draft.rule, kept.draft.reward) == (
        1,
        old.draft.rule,
        old.draft.reward,
    )
    assert kept.draft.name == "Coffee club"
    assert card_now(0, old, new) is new
    collected = collect(ACT, old, new, 6, 20)
    assert [(entry.version, entry.kind, entry.delta) for entry in collected.entries] == [
        (1, EntryKind.EARN, 3),
        (1, EntryKind.FULL_CARD, -9),
        (2, EntryKind.EARN, 17),
        (2, EntryKind.FULL_CARD, -10),
    ]
    assert collected.stamps == 7


@pytest.mark.parametrize(("amount", "points"), [(2190, 2), (999, 0), (1000, 1), (None, 0), (0, 0)])
def test_r7_whole_units_rounded_down(amount: int | None, points: int) -> None:
    assert points_earned(PointsRule(unit=1000, cost=10), amount) == points


@pytest.mark.parametrize(("amount", "points"), [(4, 6), (5, 7)])
def test_r8_the_multiplier_first_then_floor(amount: int, points: int) -> None:
    assert points_earned(PointsRule(1, 10, multiplier=Fraction(3, 2)), amount) == points


def test_a_head_start_is_a_row_of_its_own() -> None:
    (entry,) = head_start(card(start=2))
    assert (entry.kind, entry.delta) == (EntryKind.HEAD_START, 2)
    assert head_start(card()) == ()


def test_a_reward_takes_a_card_or_its_cost() -> None:
    assert reward_units(card(12)) == 12
    assert reward_units(Program(2, 1, replace(COFFEE_CARD, rule=PointsRule(100, 40)))) == 40


@given(
    stamps=st.integers(-9, 8),
    items=st.integers(0, 99),
    goals=st.tuples(st.integers(9, 30), st.integers(1, 30)),
    also=st.booleans(),
)
def test_r17_nothing_is_lost_and_nothing_made_up(
    stamps: int, items: int, goals: tuple[int, int], also: bool
) -> None:
    old, new = card(goals[0], 1, also), card(goals[1], 2, also)
    collected = collect(ACT, old, new, stamps, items)
    earned = sum(entry.delta for entry in collected.entries if entry.kind is EntryKind.EARN)
    assert earned + collected.free == items
    assert stamps + sum(entry.delta for entry in collected.entries) == collected.stamps
    assert collected.stamps < max(goals)
    assert collected.free == 0 or also
    full = [entry for entry in collected.entries if entry.kind is EntryKind.FULL_CARD]
    assert len({entry.voucher for entry in full}) == len(full)
