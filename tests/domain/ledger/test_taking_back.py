"""Taking back, with the examples of the rules word for word."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from taken_back_steps import (
    FIRST,
    GOAL,
    SECOND,
    balance,
    earned,
    full,
    has,
    issued,
    moved,
    offered,
    reward,
    used,
    voucher,
)

from loyalpos.domain.ledger.ledger import BookedEntry, Entry, EntryKind
from loyalpos.domain.ledger.owing import GivenVoucher, TakenBack
from loyalpos.domain.ledger.taking_back import Back, renewed_until, take_back
from loyalpos.domain.ledger.why import Why, unpack
from loyalpos.domain.sale.returning import whole_back


def reversed_whole(
    rows: Iterable[BookedEntry], now: int, vouchers: Sequence[GivenVoucher] = ()
) -> TakenBack:
    return take_back(whole_back(rows, ()), has(now, *vouchers))


def returned(rows: Iterable[BookedEntry], now: int, *vouchers: GivenVoucher) -> TakenBack:
    """One unit of the first row comes back; the others are only known."""
    first, *others = rows
    backs = [Back(first.place, first.entry, 1)]
    backs += [Back(row.place, row.entry, 0) for row in others]
    return take_back(backs, has(now, *vouchers), part=True)


def test_r33_stamps_still_on_the_card_go_first() -> None:
    taken = reversed_whole([earned(5, 2)], 6, [reward(FIRST, 3)])
    assert balance(6, taken) == 4
    assert taken.withdrawn == ()
    assert taken.entries == (Entry(1, 1, EntryKind.REVERSAL, -2, None, 5),)
    assert [contra.place for contra in taken.contras] == [5]


def test_r33_an_unused_reward_becomes_stamps_again() -> None:
    """0 stamps and 1 unused reward, one coffee returned: reward withdrawn, 8 stamps."""
    taken = returned([earned(5, 9), full(6, FIRST)], 0, reward(FIRST, 6))
    assert balance(0, taken) == 8
    assert taken.withdrawn == (FIRST,)
    assert taken.entries == (
        Entry(1, 1, EntryKind.RETURN, -1, why=Why(of=5).pack()),
        Entry(1, 1, EntryKind.WITHDRAWN, GOAL, FIRST, 6),
    )
    assert [contra.place for contra in taken.contras] == [5, 6]


def test_r33_the_act_s_own_reward_goes_before_a_newer_one() -> None:
    rewards = [reward(SECOND, 20), reward(FIRST, 6)]
    own = [earned(5, 1), full(6, FIRST)]
    assert reversed_whole(own, 0, rewards).withdrawn == (FIRST,)
    assert returned(own, 0, *rewards).withdrawn == (FIRST,)
    assert returned([earned(5, 1)], 0, *rewards).withdrawn == (SECOND,)


def test_r34_a_used_reward_leaves_a_debt_that_the_next_stamp_pays() -> None:
    taken = returned([earned(5, 9), full(6, FIRST)], 0)
    assert balance(0, taken) == -1
    assert taken.outlooks[0].owed == 1
    assert balance(0, taken) + 1 == 0


def test_r34_beyond_a_whole_card_it_is_forgiven() -> None:
    rows = [earned(5, 20), full(6, FIRST), full(7, SECOND)]
    taken = reversed_whole(rows, 2)
    assert balance(2, taken) == -GOAL
    assert taken.outlooks[0].forgiven == 9
    assert [unpack(entry.why).forgiven for entry in taken.entries] == [9]


def test_r34_the_owner_forgives_instead() -> None:
    back = [Back(5, earned(5, 3).entry, 2)]
    taken = take_back(back, has(1), part=True, forgive=True)
    assert balance(1, taken) == 0
    assert taken.outlooks[0].forgiven == 1
    assert unpack(taken.entries[0].why) == Why(of=5, forgiven=1)


def test_r34_forgiving_leaves_an_older_debt_as_it_is() -> None:
    back = [Back(5, earned(5, 3).entry, 2)]
    taken = take_back(back, has(-4), part=True, forgive=True)
    assert balance(-4, taken) == -4
    assert taken.outlooks[0].forgiven == 2


def test_r21_a_use_taken_back_can_be_used_again() -> None:
    taken = reversed_whole([used(5, FIRST)], 3, [reward(FIRST, 2, used=True)])
    assert taken.given_back == (FIRST,)
    assert taken.withdrawn == ()
    assert balance(3, taken) == 3


def test_a_sale_that_used_its_own_reward_is_taken_back_whole() -> None:
    """[R18] 9 paid and 1 free: nothing is left of it."""
    rows = [earned(5, 9), full(6, FIRST), used(7, FIRST)]
    taken = reversed_whole(rows, 0, [reward(FIRST, 6, used=True)])
    assert balance(0, taken) == 0
    assert taken.given_back == taken.withdrawn == (FIRST,)


def test_a_part_of_a_sale_never_gives_a_reward_back() -> None:
    rows = [earned(5, 9), full(6, FIRST), used(7, FIRST), moved(8, EntryKind.PAY, -4)]
    taken = returned(rows, 0, reward(FIRST, 6, used=True))
    assert balance(0, taken) == -1
    assert taken.given_back == taken.withdrawn == ()
    assert taken.outlooks[0].kept_used == (FIRST,)


def test_a_part_that_takes_no_stamp_writes_nothing() -> None:
    taken = take_back([Back(5, earned(5, 2).entry, 0)], has(4), part=True)
    assert (taken.contras, taken.outlooks) == ((), ())


def test_a_reward_given_back_settles_a_debt() -> None:
    taken = reversed_whole([used(9, FIRST)], -1, [reward(FIRST, 6, used=True)])
    assert balance(-1, taken) == 8
    assert taken.withdrawn == (FIRST,)


@pytest.mark.parametrize("kind", [EntryKind.SPEND, EntryKind.PAY])
def test_points_paid_come_back_and_points_earned_go(kind: EntryKind) -> None:
    rows = [moved(5, kind, -10), earned(6, 3)]
    taken = reversed_whole(rows, 4)
    assert balance(4, taken) == 11
    assert {entry.reverses for entry in taken.entries} == {5, 6}
    assert (taken.outlooks[0].taken, taken.outlooks[0].given) == (3, 10)


@pytest.mark.parametrize(
    ("kind", "delta", "left"),
    [
        (EntryKind.BONUS, 2, 3),
        (EntryKind.CORRECTION, 2, 3),
        (EntryKind.CORRECTION, -2, 7),
        (EntryKind.MERGE_IN, 2, 3),
        (EntryKind.MERGE_OUT, -2, 7),
        (EntryKind.HEAD_START, 2, 5),
    ],
)
def test_what_gave_units_takes_them_and_a_head_start_stays(
    kind: EntryKind, delta: int, left: int
) -> None:
    assert balance(5, reversed_whole([moved(5, kind, delta)], 5)) == left


def test_r30_the_rest_of_a_sale_is_reversed_after_parts_of_it() -> None:
    """Of 9 stamps that filled a card one came back before; nothing is left, and nothing is owed."""
    rows = [earned(5, 9), full(6, FIRST)]
    before = BookedEntry(9, returned(rows, 0, reward(FIRST, 6)).entries[0])
    taken = take_back(whole_back(rows, [before]), has(8))
    assert taken.entries == (Entry(1, 1, EntryKind.REVERSAL, -8, None, 5),)


def test_a_row_of_which_nothing_is_left_is_still_reversed() -> None:
    """So that the sale counts as taken back, and is so only once."""
    taken = take_back([Back(5, earned(5, 2).entry, 0)], has(4))
    assert taken.entries == (Entry(1, 1, EntryKind.REVERSAL, 0, None, 5),)


def test_an_unused_offer_of_the_sale_goes_with_the_whole_sale_only() -> None:
    rows = [earned(5, 2), issued(6, FIRST, program=0), issued(7, SECOND, program=0)]
    offers = [offered(SECOND, 7, used=True), offered(FIRST, 6)]
    assert returned(rows, 4, *offers).withdrawn == ()
    assert returned(rows, 4, *offers).outlooks[0].kept_used == ()
    taken = reversed_whole(rows, 4, offers)
    assert taken.entries[-1] == Entry(0, 1, EntryKind.WITHDRAWN, 0, FIRST, 6)
    shop = next(outlook for outlook in taken.outlooks if outlook.program == 0)
    assert (shop.withdrawn, shop.kept_used) == ((FIRST,), (SECOND,))
    assert balance(4, taken) == 2


def test_a_used_offer_is_told_also_when_nothing_else_happens_in_the_shop_s_own_rows() -> None:
    rows = [earned(5, 2), issued(6, FIRST, program=0)]
    taken = reversed_whole(rows, 4, [offered(FIRST, 6, used=True)])
    assert [outlook.kept_used for outlook in taken.outlooks] == [(), (FIRST,)]


def test_another_sale_s_offer_stays() -> None:
    assert reversed_whole([earned(5, 2)], 4, [offered(FIRST, 3)]).withdrawn == ()


def test_an_offer_used_in_the_sale_that_issued_it_is_no_more() -> None:
    rows = [issued(6, FIRST, program=0), used(7, FIRST, program=0)]
    taken = reversed_whole(rows, 0, [offered(FIRST, 6, used=True)])
    assert taken.given_back == taken.withdrawn == (FIRST,)


def test_another_program_s_debt_is_left_alone() -> None:
    other = GivenVoucher(FIRST, 2, 1, 3, GOAL)
    holdings = has(6, other)
    taken = take_back(whole_back([earned(5, 2)], ()), holdings)
    assert taken.withdrawn == ()
    assert [outlook.program for outlook in taken.outlooks] == [1]


TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("expires", "until"),
    [
        (None, None),
        (date(2027, 1, 1), date(2027, 1, 1)),
        (date(2026, 12, 6), date(2026, 12, 6)),
        (date(2026, 12, 5), date(2026, 12, 6)),
        (date(2026, 11, 1), date(2026, 12, 6)),
    ],
)
def test_r35_a_reward_given_back_has_at_least_14_days_left(
    expires: date | None, until: date | None
) -> None:
    assert renewed_until(expires, TODAY) == until


@given(
    now=st.integers(-9, 8),
    given_units=st.integers(1, 60),
    rewards=st.integers(0, 4),
    own=st.integers(0, 4),
    part=st.booleans(),
)
def test_r34_never_more_is_taken_than_was_given(
    now: int, given_units: int, rewards: int, own: int, part: bool
) -> None:
    own_rows = [full(100 + place, voucher(100 + place)) for place in range(own)]
    vouchers = [reward(voucher(100 + place), 100 + place) for place in range(own)]
    vouchers += [reward(voucher(place), place) for place in range(1, rewards + 1)]
    backs = whole_back([earned(99, given_units), *own_rows], ())
    taken = take_back(backs, has(now, *vouchers), part=part)
    (outlook,) = taken.outlooks
    assert 0 <= outlook.taken == given_units - outlook.forgiven
    assert outlook.left == balance(now, taken)
    assert -GOAL <= outlook.left < GOAL
    places = [contra.place for contra in taken.contras]
    assert len(set(places)) == len(places)
    if outlook.forgiven:
        assert len(taken.withdrawn) == len(vouchers)
