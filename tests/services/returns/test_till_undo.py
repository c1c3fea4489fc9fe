"""Taking back at the counter and from the history."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

import pytest
from corner_cafe import OWNER, POINTS, FakeClock, points, stamps

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, open_shop
from loyalpos.services.staff.approvals import Approvals
from loyalpos.services.till import Till
from loyalpos.services.view.card_view import ActKind
from loyalpos.store import staff


@pytest.fixture
def cashier(shop: Shop) -> int:
    """Return a cashier of the shop."""
    person = StaffMember(0, "Bob", Role.CASHIER, has_pin=False)
    return staff.add_member(shop.file.db, uuid4(), person, 0, 1)


def test_undo_takes_the_last_act_back_and_says_so(shop: Shop, customer: int) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer, 2))
    shop.till.stamp(new_act(), OWNER, Purchase(customer, 3, again=True))
    outcome = shop.till.undo(new_act(), OWNER)
    assert stamps(outcome.view) == (2, 0)
    assert (outcome.act.kind, outcome.act.units) == (ActKind.REVERSAL, -3)
    assert [line.reversed for line in outcome.view.acts] == [False, True, False]
    assert outcome.view.visits == 1
    today = shop.till.today()
    assert (today.visits, today.stamps) == (1, 2)
    assert stamps(shop.till.undo(new_act(), OWNER).view) == (0, 0)
    with pytest.raises(Refused) as told:
        shop.till.undo(new_act(), OWNER)
    assert told.value.code is Refusal.NOTHING_TO_UNDO


def test_undo_reaches_sixty_seconds(shop: Shop, customer: int, clock: FakeClock) -> None:
    line = shop.till.stamp(new_act(), OWNER, Purchase(customer)).act
    clock.forward(seconds=60)
    assert line.undo_until == clock.now
    shop.till.undo(new_act(), OWNER)
    shop.till.stamp(new_act(), OWNER, Purchase(customer))
    clock.forward(seconds=60, milliseconds=1)
    assert shop.till.open(customer).acts[0].undo_until is None
    with pytest.raises(Refused) as told:
        shop.till.undo(new_act(), OWNER)
    assert told.value.code is Refusal.UNDO_TOO_LATE


def test_after_an_undo_the_next_stamp_is_no_repetition(shop: Shop, customer: int) -> None:
    """[R14] What was taken back was no visit."""
    shop.till.stamp(new_act(), OWNER, Purchase(customer))
    shop.till.undo(new_act(), OWNER)
    assert shop.till.open(customer).last_visit is None
    shop.till.stamp(new_act(), OWNER, Purchase(customer))


def test_r4_the_same_undo_counts_once(shop: Shop, customer: int) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer))
    shop.till.stamp(new_act(), OWNER, Purchase(customer, again=True))
    act = new_act()
    shop.till.undo(act, OWNER)
    again = shop.till.undo(act, OWNER)
    assert again.changes is Changes.NOTHING
    assert stamps(again.view) == (1, 0)


def test_r33_undoing_the_stamp_that_filled_a_card(shop: Shop, customer: int) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer, 8))
    assert stamps(shop.till.stamp(new_act(), OWNER, Purchase(customer, again=True)).view) == (0, 1)
    assert stamps(shop.till.undo(new_act(), OWNER).view) == (8, 0)


def test_r33_and_r34_a_used_reward_is_owed(shop: Shop, customer: int, clock: FakeClock) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer, 8))
    filling = shop.till.stamp(new_act(), OWNER, Purchase(customer, again=True))
    redeem = new_act()
    shop.till.redeem(redeem, OWNER, filling.view.vouchers[0].voucher, Purchase(customer))
    clock.forward(days=1)
    owed = shop.till.reverse(new_act(), OWNER, filling.act.act, ReverseReason.RETURNED)
    assert stamps(owed.view) == (-1, 0)
    assert stamps(shop.till.stamp(new_act(), OWNER, Purchase(customer)).view) == (0, 0)


def test_r21_a_redemption_taken_back_gives_the_voucher_back(shop: Shop, customer: int) -> None:
    view = shop.till.stamp(new_act(), OWNER, Purchase(customer, 9)).view
    voucher = view.vouchers[0].voucher
    shop.till.redeem(new_act(), OWNER, voucher, Purchase(customer, 3))
    outcome = shop.till.undo(new_act(), OWNER)
    assert stamps(outcome.view) == (0, 1)
    assert outcome.view.vouchers[0].voucher == voucher
    assert shop.till.today().rewards == 0
    shop.till.redeem(new_act(), OWNER, voucher, Purchase(customer))


def test_a_withdrawn_voucher_is_told_from_a_used_one(shop: Shop, customer: int) -> None:
    view = shop.till.stamp(new_act(), OWNER, Purchase(customer, 9)).view
    shop.till.undo(new_act(), OWNER)
    with pytest.raises(Refused) as told:
        shop.till.redeem(new_act(), OWNER, view.vouchers[0].voucher, Purchase(customer))
    assert told.value.code is Refusal.VOUCHER_WITHDRAWN


def test_points_come_back(shop: Shop, customer: int) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer, amount=10000))
    shop.till.spend(new_act(), OWNER, POINTS, Purchase(customer))
    assert points(shop.till.undo(new_act(), OWNER).view) == 10


def test_reversing_needs_a_manager(
    shop: Shop, customer: int, cashier: int, clock: FakeClock
) -> None:
    stamped = shop.till.stamp(new_act(), cashier, Purchase(customer)).act.act
    act, approvals = new_act(), Approvals(clock)
    till = Till(shop.file, approvals)
    with pytest.raises(Refused) as told:
        till.reverse(act, cashier, stamped, ReverseReason.MISTAKE)
    assert told.value.code is Refusal.MANAGER_NEEDED
    approvals.approve(act, OWNER)
    outcome = till.reverse(act, cashier, stamped, ReverseReason.MISTAKE)
    assert outcome.act.staff_name == "Bob"
    row = shop.file.db.execute(
        "SELECT staff, approved_by, reason FROM act WHERE id = ?", (act.bytes,)
    ).fetchone()
    assert row == (cashier, OWNER, "mistake")


def test_one_reversal_ever(shop: Shop, customer: int, shop_folder: Path, clock: FakeClock) -> None:
    stamped = shop.till.stamp(new_act(), OWNER, Purchase(customer)).act.act
    other = open_shop(shop_folder, clock)
    try:
        shop.till.reverse(new_act(), OWNER, stamped, ReverseReason.MISTAKE)
        with pytest.raises(Refused) as told:
            other.till.reverse(new_act(), OWNER, stamped, ReverseReason.MISTAKE)
        assert told.value.code is Refusal.ALREADY_REVERSED
    finally:
        other.close()


def test_a_reversal_and_an_unknown_act_are_not_reversible(shop: Shop, customer: int) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer))
    undone = shop.till.undo(new_act(), OWNER).act.act
    for target in (undone, uuid4()):
        with pytest.raises(Refused) as told:
            shop.till.reverse(new_act(), OWNER, target, ReverseReason.OTHER)
        assert told.value.code is Refusal.NOT_REVERSIBLE


def test_an_older_act_is_taken_out_of_its_own_day(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    stamped = shop.till.stamp(new_act(), OWNER, Purchase(customer, 2)).act.act
    clock.forward(days=1)
    shop.till.reverse(new_act(), OWNER, stamped, ReverseReason.RETURNED)
    assert shop.till.today().visits == 0
    days = shop.file.db.execute("SELECT visits, stamps FROM daily WHERE day = 20514")
    assert days.fetchall() == [(0, 0)]
    assert shop.checks.all().good
