"""Taking back, with the examples of the rules word for word."""

from __future__ import annotations

from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.ledger import BookedEntry, Entry, EntryKind
from loyalpos.domain.taking_back import TakenBack, UnusedVoucher, take_back

GOAL = 9
FIRST, SECOND = UUID(int=1), UUID(int=2)


def earned(place: int, delta: int, version: int = 1) -> BookedEntry:
    return BookedEntry(place, Entry(1, version, EntryKind.EARN, delta))


def full(place: int, voucher: UUID) -> BookedEntry:
    return BookedEntry(place, Entry(1, 1, EntryKind.FULL_CARD, -GOAL, voucher))


def used(place: int, voucher: UUID) -> BookedEntry:
    return BookedEntry(place, Entry(1, 1, EntryKind.REDEEM, 0, voucher))


def unused(voucher: UUID, place: int) -> UnusedVoucher:
    return UnusedVoucher(voucher, 1, 1, GOAL, place)


def balance(before: int, taken: TakenBack) -> int:
    return before + sum(entry.delta for entry in taken.entries)


def test_stamps_still_on_the_card_go_first() -> None:
    taken = take_back([earned(5, 2)], {1: 6}, [unused(FIRST, 3)], {1: GOAL})
    assert balance(6, taken) == 4
    assert taken.withdrawn == ()
    assert taken.entries == (Entry(1, 1, EntryKind.REVERSAL, -2, None, 5),)


def test_r33_an_unused_reward_becomes_stamps_again() -> None:
    """0 stamps and 1 unused reward, one coffee returned: reward withdrawn, 8 stamps."""
    taken = take_back([earned(5, 1), full(6, FIRST)], {1: 0}, [unused(FIRST, 6)], {1: GOAL})
    assert balance(0, taken) == 8
    assert taken.withdrawn == (FIRST,)
    assert taken.entries[-1] == Entry(1, 1, EntryKind.WITHDRAWN, GOAL, FIRST, 6)


def test_r33_the_act_s_own_reward_goes_before_a_newer_one() -> None:
    rewards = [unused(SECOND, 20), unused(FIRST, 6)]
    taken = take_back([earned(5, 1), full(6, FIRST)], {1: 0}, rewards, {1: GOAL})
    assert taken.withdrawn == (FIRST,)


def test_r34_a_used_reward_leaves_a_debt() -> None:
    taken = take_back([earned(5, 1), full(6, FIRST)], {1: 0}, [], {1: GOAL})
    assert balance(0, taken) == -1
    assert taken.forgiven == {}


def test_r34_beyond_a_whole_card_it_is_forgiven() -> None:
    rows = [earned(5, 20), full(6, FIRST), full(7, SECOND)]
    taken = take_back(rows, {1: 2}, [], {1: GOAL})
    assert balance(2, taken) == -GOAL
    assert taken.forgiven == {1: 9}


def test_r21_a_use_taken_back_can_be_used_again() -> None:
    taken = take_back([used(5, FIRST)], {1: 3}, [unused(FIRST, 2)], {1: GOAL})
    assert taken.given_back == (FIRST,)
    assert taken.withdrawn == ()
    assert balance(3, taken) == 3


def test_a_sale_that_used_its_own_reward_is_taken_back_whole() -> None:
    """[R18] 9 paid and 1 free: nothing is left of it."""
    rows = [earned(5, 9), full(6, FIRST), used(7, FIRST)]
    taken = take_back(rows, {1: 0}, [unused(FIRST, 6)], {1: GOAL})
    assert balance(0, taken) == 0
    assert taken.given_back == taken.withdrawn == (FIRST,)


def test_a_reward_given_back_settles_a_debt() -> None:
    taken = take_back([used(9, FIRST)], {1: -1}, [unused(FIRST, 6)], {1: GOAL})
    assert balance(-1, taken) == 8
    assert taken.withdrawn == (FIRST,)


def test_points_paid_come_back_and_points_earned_go() -> None:
    rows = [
        BookedEntry(5, Entry(2, 1, EntryKind.SPEND, -10)),
        BookedEntry(6, Entry(2, 1, EntryKind.EARN, 3)),
    ]
    taken = take_back(rows, {2: 4}, [], {2: 10})
    assert balance(4, taken) == 11
    assert {entry.reverses for entry in taken.entries} == {5, 6}


@given(
    now=st.integers(-9, 8),
    given_units=st.integers(1, 60),
    rewards=st.integers(0, 4),
    own=st.integers(0, 4),
)
def test_never_more_is_taken_than_was_given(
    now: int, given_units: int, rewards: int, own: int
) -> None:
    own_rows = [full(100 + place, UUID(int=100 + place)) for place in range(own)]
    vouchers = [unused(UUID(int=100 + place), 100 + place) for place in range(own)]
    vouchers += [unused(UUID(int=place), place) for place in range(1, rewards + 1)]
    taken = take_back([earned(99, given_units), *own_rows], {1: now}, vouchers, {1: GOAL})
    reversed_units = -sum(e.delta for e in taken.entries if e.kind is EntryKind.REVERSAL)
    assert 0 <= reversed_units <= given_units
    assert balance(now, taken) >= -GOAL
    assert balance(now, taken) < GOAL
    places = [entry.reverses for entry in taken.entries]
    assert len(set(places)) == len(places)
    if sum(taken.forgiven.values()):
        assert len(taken.withdrawn) == len(vouchers)
