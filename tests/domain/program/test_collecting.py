"""Where stamps and points go, with the examples of the rules word for word."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.why import Why
from loyalpos.domain.program.collecting import (
    Card,
    Collected,
    card_now,
    collect,
    first_bonus,
    free_in_this_sale,
    head_start,
    milestone_id,
    points,
    reward_of,
    reward_units,
    runs,
)
from loyalpos.domain.program.earning import Earning
from loyalpos.domain.program.program import Milestone, PointsRule, Program, ProgramDraft, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind

ACT = UUID(int=7)
COFFEE_CARD = ProgramDraft(
    "Coffee card", "", "cup", "#8B5E3C", StampRule(9), Reward("a free coffee")
)
CUSTOMER = 12
COOKIE = Reward("a cookie")
COOKIE_AT_5 = (Milestone(5, COOKIE),)
EARN, FULL_CARD, ISSUE, REDEEM = (
    EntryKind.EARN,
    EntryKind.FULL_CARD,
    EntryKind.ISSUE,
    EntryKind.REDEEM,
)


def program(goal: int = 9, version: int = 1, also: bool = False) -> Program:
    rule = StampRule(goal, also_in_this_sale=also)
    return Program(1, version, replace(COFFEE_CARD, rule=rule))


def with_milestones(one: Program, milestones: tuple[Milestone, ...] = COOKIE_AT_5) -> Program:
    assert isinstance(one.draft.rule, StampRule)
    rule = replace(one.draft.rule, milestones=milestones)
    return replace(one, draft=replace(one.draft, rule=rule))


def card(stamps: int, one: Program | None = None, cards: int = 0, fresh: int = 0) -> Card:
    one = one or program()
    return Card(CUSTOMER, stamps, one, one, cards, fresh)


def steps(collected: Collected) -> list[tuple[EntryKind, int]]:
    return [(entry.kind, entry.delta) for entry in collected.entries]


def of_kind(collected: Collected, kind: EntryKind) -> list[Entry]:
    return [entry for entry in collected.entries if entry.kind is kind]


def items_at_once(before: Card, items: int) -> tuple[int, Collected]:
    """Sell items of which each earns a stamp, and some may be free in this very sale."""
    free = free_in_this_sale(before, items, lambda free: items - free)
    return free, collect(ACT, before, items - free, free)


@pytest.mark.parametrize(
    ("stamps", "items", "rewards", "left"),
    [(8, 3, 1, 2), (8, 20, 3, 1), (0, 10, 1, 1), (0, 9, 1, 0), (0, 8, 0, 8), (-1, 1, 0, 0)],
)
def test_r17_over_collection_carries_over(stamps: int, items: int, rewards: int, left: int) -> None:
    collected = collect(ACT, card(stamps), items)
    full = of_kind(collected, FULL_CARD)
    assert (len(full), collected.stamps) == (rewards, left)
    assert stamps + sum(entry.delta for entry in collected.entries) == left
    assert steps(collected)[0] == (EARN, items)


def test_r19_unused_rewards_add_up() -> None:
    full = of_kind(collect(ACT, card(8), 20), FULL_CARD)
    assert len({entry.voucher for entry in full}) == 3
    again = of_kind(collect(ACT, card(8), 20), FULL_CARD)
    assert full == again  # [R4] the same act names the same vouchers


def test_r18_by_default_a_reward_is_for_the_next_sale() -> None:
    free, collected = items_at_once(card(0), 10)
    assert (free, collected.stamps) == (0, 1)
    assert steps(collected) == [(EARN, 10), (FULL_CARD, -9)]


def test_r18_also_in_this_sale() -> None:
    free, collected = items_at_once(card(0, program(also=True)), 10)
    assert (free, collected.stamps) == (1, 0)
    assert steps(collected) == [(EARN, 9), (FULL_CARD, -9), (REDEEM, 0)]
    assert collected.entries[1].voucher == collected.entries[2].voucher


@pytest.mark.parametrize(
    ("stamps", "items", "free", "rewards", "left"),
    [(0, 9, 0, 1, 0), (8, 3, 1, 0, 1), (0, 19, 1, 1, 0), (0, 20, 2, 0, 0), (8, 1, 0, 1, 0)],
)
def test_r18_a_free_item_follows_a_full_card(
    stamps: int, items: int, free: int, rewards: int, left: int
) -> None:
    now, collected = items_at_once(card(stamps, program(also=True)), items)
    unused = len(of_kind(collected, FULL_CARD)) - len(of_kind(collected, REDEEM))
    assert (now, unused, collected.stamps) == (free, rewards, left)


def test_r18_with_double_stamps_a_free_item_earns_none_of_them() -> None:
    before = card(0, program(also=True))
    free = free_in_this_sale(before, 10, lambda free: 2 * (10 - free))
    collected = collect(ACT, before, 18, free)
    assert (free, collected.stamps) == (1, 0)
    assert len(of_kind(collected, FULL_CARD)) == 2
    assert len(of_kind(collected, REDEEM)) == 1


def test_r18_no_more_items_are_free_than_are_bought() -> None:
    before = card(18, program(also=True), fresh=18)
    assert free_in_this_sale(before, 1, lambda free: 1 - free) == 1


@pytest.mark.parametrize(
    ("kind", "free"),
    [
        (RewardKind.FREE_ITEM, 1),
        (RewardKind.CHEAPEST_FREE, 1),
        (RewardKind.AMOUNT_OFF, 0),
        (RewardKind.GIFT, 0),
    ],
)
def test_r18_only_an_item_is_for_this_sale(kind: RewardKind, free: int) -> None:
    one = program(also=True)
    one = replace(one, draft=replace(one.draft, reward=Reward("2 off", kind, 200)))
    assert items_at_once(card(0, one), 10)[0] == free


def test_r20_a_card_with_stamps_keeps_its_promise_and_an_empty_one_moves() -> None:
    old, new = program(9, 1), program(10, 2)
    earning = Earning(most_a_day=4)
    changed = replace(new.draft, name="Coffee club", reward=Reward("a cake"), earning=earning)
    kept = card_now(6, old, Program(1, 2, changed))
    promised = (1, old.draft.rule, old.draft.reward)
    assert (kept.version, kept.draft.rule, kept.draft.reward) == promised
    assert (kept.draft.name, kept.draft.earning) == ("Coffee club", earning)
    assert card_now(0, old, new) is new
    collected = collect(ACT, Card(CUSTOMER, 6, old, new), 20)
    assert [(entry.version, entry.kind, entry.delta) for entry in collected.entries] == [
        (1, EARN, 3),
        (1, FULL_CARD, -9),
        (2, EARN, 17),
        (2, FULL_CARD, -10),
    ]
    assert collected.stamps == 7


def test_r20_fresh_stamps_do_not_make_an_empty_card_an_old_one() -> None:
    before = Card(CUSTOMER, 2, program(9, 1), program(10, 2), fresh=2)
    assert [entry.version for entry in collect(ACT, before, 1).entries] == [2]


def test_r3_each_row_that_earns_says_why() -> None:
    why = Why("item", 20, factor="2", promotion=3, promotion_version=1)
    old, new = program(9, 1), program(10, 2)
    collected = collect(ACT, Card(CUSTOMER, 6, old, new), 20, why=why)
    assert [entry.why for entry in of_kind(collected, EARN)] == [why.pack(), why.pack()]
    joined = collect(ACT, card(8), 20, why=why)
    assert [(entry.delta, entry.why) for entry in of_kind(joined, EARN)] == [(20, why.pack())]
    assert {entry.why for entry in of_kind(joined, FULL_CARD)} == {""}
    (row,) = points(new, 7, why)
    assert (row.kind, row.delta, row.why) == (EARN, 7, why.pack())
    assert points(new, 0, why) == ()


@pytest.mark.parametrize(
    ("stamps", "units", "rows"),
    [
        (3, 1, [(EARN, 1)]),
        (4, 1, [(EARN, 1), (ISSUE, 0)]),
        (3, 3, [(EARN, 3), (ISSUE, 0)]),
        (5, 1, [(EARN, 1)]),
        (4, 5, [(EARN, 5), (ISSUE, 0), (FULL_CARD, -9)]),
        (-1, 6, [(EARN, 6), (ISSUE, 0)]),
        (0, 14, [(EARN, 14), (ISSUE, 0), (FULL_CARD, -9), (ISSUE, 0)]),
    ],
)
def test_a_cookie_at_5(stamps: int, units: int, rows: list[tuple[EntryKind, int]]) -> None:
    collected = collect(ACT, card(stamps, with_milestones(program()), cards=2), units)
    assert steps(collected) == rows
    issued = of_kind(collected, ISSUE)
    names = [milestone_id(CUSTOMER, 1, 2 + place, 5) for place in range(len(issued))]
    assert [entry.voucher for entry in issued] == names
    assert {entry.why for entry in issued} <= {Why(at=5).pack()}


def test_milestones_are_passed_in_their_order() -> None:
    one = with_milestones(program(), (Milestone(7, Reward("a cake")), Milestone(3, COOKIE)))
    issued = of_kind(collect(ACT, card(2, one), 6), ISSUE)
    assert [entry.why for entry in issued] == [Why(at=3).pack(), Why(at=7).pack()]


def test_r20_a_milestone_is_of_the_version_of_its_card() -> None:
    old, new = with_milestones(program(9, 1)), program(10, 2)
    collected = collect(ACT, Card(CUSTOMER, 4, old, new), 14)
    assert [entry.version for entry in of_kind(collected, ISSUE)] == [1]


def test_a_stamp_taken_back_and_given_again_names_the_same_voucher() -> None:
    before = card(4, with_milestones(program()), cards=1)
    first = of_kind(collect(ACT, before, 1), ISSUE)
    assert first == of_kind(collect(UUID(int=8), before, 2), ISSUE)
    other_card = replace(before, cards=2)
    assert first != of_kind(collect(ACT, other_card, 1), ISSUE)
    assert first != of_kind(collect(ACT, replace(before, customer=13), 1), ISSUE)


def test_a_milestone_keeps_its_name_for_ever() -> None:
    """Vouchers that were issued carry it."""
    assert milestone_id(12, 1, 0, 5) == UUID("ea6f8279-5f5c-576a-b21a-106289093eb3")


def test_the_reward_of_a_voucher_is_that_of_the_card_or_of_the_milestone() -> None:
    one = with_milestones(program())
    assert reward_of(one, 0) == one.draft.reward
    assert reward_of(one, 5) == COOKIE
    with pytest.raises(KeyError):
        reward_of(one, 6)


def test_a_head_start_is_a_row_of_its_own() -> None:
    one = program()
    one = replace(one, draft=replace(one.draft, rule=StampRule(9, head_start=2)))
    (entry,) = head_start(one)
    assert (entry.kind, entry.delta) == (EntryKind.HEAD_START, 2)
    assert head_start(program()) == ()


def test_a_first_bonus_is_a_row_of_its_own() -> None:
    one = program(version=3)
    one = replace(one, draft=replace(one.draft, earning=Earning(first_bonus=2)))
    (entry,) = first_bonus(one)
    assert (entry.kind, entry.delta, entry.version) == (EntryKind.BONUS, 2, 3)
    assert first_bonus(program()) == ()


def test_fresh_stamps_count_on_the_card() -> None:
    one = with_milestones(program())
    assert steps(collect(ACT, card(8, one, fresh=2), 1)) == [(EARN, 1), (FULL_CARD, -9)]
    assert steps(collect(ACT, card(4, one, fresh=4), 1)) == [(EARN, 1), (ISSUE, 0)]
    assert steps(collect(ACT, card(5, one, fresh=5), 1)) == [(EARN, 1), (ISSUE, 0)]
    assert steps(collect(ACT, card(5, one, fresh=5), 0)) == [(ISSUE, 0)]
    assert collect(ACT, card(5, one, fresh=5), 0).stamps == 5


def test_fresh_stamps_carry_over_too() -> None:
    """A bonus of 20 on an empty card of 9, and 1 stamp earned: 21 = 9 + 9 + 3."""
    collected = collect(ACT, card(20, fresh=20), 1)
    assert steps(collected) == [(EARN, 1), (FULL_CARD, -9), (FULL_CARD, -9)]
    assert collected.stamps == 3


def test_r17_a_balance_of_more_than_a_card_fills_it() -> None:
    """As 8 + 5 stamps of two customers who become one: 1 reward and 4 stamps."""
    collected = collect(ACT, card(13), 0)
    assert (steps(collected), collected.stamps) == ([(FULL_CARD, -9)], 4)


def test_a_reward_takes_a_card_or_its_cost() -> None:
    assert reward_units(program(12)) == 12
    assert reward_units(Program(2, 1, replace(COFFEE_CARD, rule=PointsRule(cost=40)))) == 40


def test_r16_an_ended_program_earns_nothing_and_its_rewards_stay_for_a_while() -> None:
    running = program()
    last = date(2026, 3, 31)
    ended = replace(running, draft=replace(running.draft, last_day=last))
    assert runs(running, date(2030, 1, 1))
    assert runs(ended, last)
    assert not runs(ended, last + timedelta(days=1))


@given(
    stamps=st.integers(-9, 8),
    fresh=st.integers(0, 40),
    units=st.integers(0, 99),
    goals=st.tuples(st.integers(9, 30), st.integers(1, 30)),
    at=st.integers(1, 30),
)
def test_r17_nothing_is_lost_and_nothing_made_up(
    stamps: int, fresh: int, units: int, goals: tuple[int, int], at: int
) -> None:
    milestones = (Milestone(at, COOKIE),)
    old = with_milestones(program(goals[0], 1), milestones)
    new = with_milestones(program(goals[1], 2), milestones)
    collected = collect(ACT, Card(CUSTOMER, stamps + fresh, old, new, 3, fresh), units)
    assert sum(entry.delta for entry in of_kind(collected, EARN)) == units
    total = stamps + fresh + sum(entry.delta for entry in collected.entries)
    assert total == collected.stamps < max(goals)
    vouchers = [entry.voucher for entry in collected.entries if entry.voucher]
    assert len(set(vouchers)) == len(vouchers)
    versions = [entry.version for entry in collected.entries]
    assert versions == sorted(versions)


@given(stamps=st.integers(-9, 8), items=st.integers(0, 99), each=st.integers(1, 12))
def test_r18_every_free_item_was_earned_by_paid_ones(stamps: int, items: int, each: int) -> None:
    before = card(stamps, program(also=True))
    free = free_in_this_sale(before, items, lambda free: each * (items - free))
    collected = collect(ACT, before, each * (items - free), free)
    full = len(of_kind(collected, FULL_CARD))
    assert len(of_kind(collected, REDEEM)) == free <= full
    one_more = collect(ACT, before, each * max(0, items - free - 1))
    assert free == items or len(of_kind(one_more, FULL_CARD)) <= free
