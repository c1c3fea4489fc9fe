"""What becomes of milestones, and what the screen says before the click."""

from __future__ import annotations

import pytest
from taken_back_steps import FIRST, GOAL, SECOND, cookie, has, offered, reward, voucher

from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.owing import Contra, GivenVoucher, Outlook, TakenBack, take_off


def taken(units: int, balance: int, *vouchers: GivenVoucher) -> TakenBack:
    row = Contra(Entry(1, 1, EntryKind.RETURN, -units), 5)
    return take_off([row], has(balance, *vouchers), {5})


def test_r36_the_outcome_before_the_click() -> None:
    """Takes back 2 stamps; the free coffee was already used, so 1 stamp is owed."""
    (outlook,) = taken(2, 1, reward(FIRST, 3, used=True)).outlooks
    assert outlook == Outlook(
        program=1,
        taken=2,
        given=0,
        left=-1,
        forgiven=0,
        withdrawn=(),
        given_back=(),
        kept_used=(FIRST,),
    )
    assert outlook.owed == 1


def test_r36_a_used_reward_is_not_told_where_nothing_is_missing() -> None:
    (outlook,) = taken(2, 3, reward(FIRST, 3, used=True)).outlooks
    assert (outlook.owed, outlook.kept_used) == (0, ())


def test_r36_an_older_debt_is_not_blamed_on_a_used_reward() -> None:
    (outlook,) = taken(0, -2, reward(FIRST, 3, used=True)).outlooks
    assert (outlook.owed, outlook.kept_used) == (2, ())


def test_r36_no_more_used_rewards_are_told_than_were_missing() -> None:
    newest_first = [reward(SECOND, 4, used=True), reward(FIRST, 3, used=True)]
    assert taken(3, 0, *newest_first).outlooks[0].kept_used == (SECOND,)
    assert taken(12, 0, *newest_first).outlooks[0].kept_used == (SECOND, FIRST)


def test_r36_the_used_rewards_that_are_told_are_the_program_s_own_ones_first() -> None:
    other = GivenVoucher(voucher(7), 2, 1, 9, GOAL, used=True)
    newest_first = [other, offered(voucher(8), 8, used=True), reward(SECOND, 6, used=True)]
    back = taken(1, 0, *newest_first, reward(FIRST, 5, used=True))
    assert [outlook.kept_used for outlook in back.outlooks] == [(FIRST,)]


@pytest.mark.parametrize(("stamps", "withdrawn"), [(6, ()), (5, (FIRST,))])
def test_r33_a_milestone_goes_when_the_card_no_longer_reaches_it(
    stamps: int, withdrawn: tuple[object, ...]
) -> None:
    back = taken(1, stamps, cookie(FIRST, 3))
    assert back.withdrawn == withdrawn
    if withdrawn:
        assert back.contras[-1] == Contra(Entry(1, 1, EntryKind.WITHDRAWN, 0, FIRST, 3), 3)


def test_a_used_milestone_stays_used() -> None:
    back = taken(1, 5, cookie(FIRST, 3, used=True))
    assert back.withdrawn == ()
    assert back.outlooks[0].kept_used == (FIRST,)
    assert taken(1, 6, cookie(FIRST, 3, used=True)).outlooks[0].kept_used == ()


def test_a_used_milestone_that_was_out_of_reach_before_is_not_told() -> None:
    assert taken(1, 4, cookie(FIRST, 3, used=True)).outlooks[0].kept_used == ()
    kept = taken(5, 0, cookie(FIRST, 3, later=1, used=True)).outlooks[0].kept_used
    assert kept == (FIRST,)


def test_milestones_of_one_card_go_one_by_one() -> None:
    """A withdrawn milestone takes no stamps, so the one below it stays."""
    back = taken(1, 5, cookie(SECOND, 4), cookie(FIRST, 3, at=2))
    assert back.withdrawn == (SECOND,)


def test_units_that_come_back_are_no_card_that_lies_open_again() -> None:
    rows = [Contra(Entry(1, 1, EntryKind.REVERSAL, 2), 5)]
    assert take_off(rows, has(1, cookie(FIRST, 3, later=1))).withdrawn == ()


def test_a_milestone_of_a_card_that_filled_since_stays() -> None:
    assert taken(1, 2, cookie(FIRST, 3, later=1)).withdrawn == ()


def test_a_milestone_of_the_next_card_goes_when_the_card_before_lies_open_again() -> None:
    """14 stamps in all, 6 go: 8 of the first card are left, and the second one has none."""
    back = taken(6, 5, cookie(SECOND, 4), reward(FIRST, 3))
    assert back.withdrawn == (FIRST, SECOND)
    assert back.outlooks[0].left == 8


def test_a_milestone_stays_on_the_card_that_lies_open_again() -> None:
    back = taken(1, 0, reward(SECOND, 4), cookie(FIRST, 3, later=1))
    assert back.withdrawn == (SECOND,)
    assert back.outlooks[0].left == 8


@pytest.mark.parametrize(("forgive", "left", "withdrawn"), [(False, -5, (FIRST,)), (True, 0, ())])
def test_r34_a_debt_counts_against_a_milestone_unless_it_is_forgiven(
    forgive: bool, left: int, withdrawn: tuple[object, ...]
) -> None:
    """9 stamps filled a card whose reward was used; 5 of them go, and the cookie came at 5."""
    row = Contra(Entry(1, 1, EntryKind.RETURN, -5), 5)
    vouchers = (reward(SECOND, 4, used=True), cookie(FIRST, 3, later=1))
    back = take_off([row], has(0, *vouchers), {5}, forgive=forgive)
    assert (back.outlooks[0].left, back.withdrawn) == (left, withdrawn)
    assert back.outlooks[0].kept_used == (SECOND,)
