"""The least time between stamps [R14], and a manager's word."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from corner_cafe import OWNER, FakeClock, stamps

from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.shop import TillSettings
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.staff.approvals import Approvals
from loyalpos.services.till import Till
from loyalpos.store import staff


@pytest.fixture
def approvals(clock: FakeClock) -> Approvals:
    """Return where managers' words are kept."""
    return Approvals(clock)


@pytest.fixture
def slow_till(shop: Shop, approvals: Approvals) -> Till:
    """Return the counter of a shop with an hour between stamps."""
    shop.file.settings = replace(TillSettings(), stamp_gap_minutes=60)
    return Till(shop.file, approvals)


@pytest.fixture
def cashier(shop: Shop) -> int:
    """Return a cashier of the shop."""
    person = StaffMember(0, "Bob", Role.CASHIER, has_pin=False)
    return staff.add_member(shop.file.db, uuid4(), person, 0, 1)


def test_r14_too_soon_says_how_long_to_wait(
    slow_till: Till, customer: int, cashier: int, clock: FakeClock
) -> None:
    slow_till.stamp(new_act(), cashier, Purchase(customer))
    clock.forward(minutes=59, seconds=30)
    for again in (False, True):
        with pytest.raises(Refused) as told:
            slow_till.stamp(new_act(), cashier, Purchase(customer, again=again))
        assert told.value.code is Refusal.STAMP_TOO_SOON
        assert told.value.facts == {"wait_seconds": 30}
    clock.forward(seconds=30)
    assert stamps(slow_till.stamp(new_act(), cashier, Purchase(customer)).view) == (2, 0)


def test_r14_a_code_that_can_be_used_again_is_no_way_round(
    slow_till: Till, shop: Shop, customer: int, cashier: int
) -> None:
    half = Reward("half price", RewardKind.PERCENT_OFF, 50)
    shop.offers.create(
        new_act(), OWNER, OfferDraft("Summer", Trigger.CODE, half, code="SUMMER", limit_each=0)
    )
    purchase = Purchase(customer, amount=400, code="SUMMER")
    assert stamps(slow_till.stamp(new_act(), cashier, purchase).view) == (1, 0)
    with pytest.raises(Refused) as told:
        slow_till.stamp(new_act(), cashier, purchase)
    assert told.value.code is Refusal.STAMP_TOO_SOON


def test_r14_a_manager_may_say_again(slow_till: Till, shop: Shop, customer: int) -> None:
    slow_till.stamp(new_act(), OWNER, Purchase(customer))
    act = new_act()
    with pytest.raises(Refused):
        slow_till.stamp(act, OWNER, Purchase(customer))
    slow_till.stamp(act, OWNER, Purchase(customer, again=True))
    row = shop.file.db.execute("SELECT approved_by FROM act WHERE id = ?", (act.bytes,)).fetchone()
    assert row == (OWNER,)


def test_r14_a_manager_may_approve_this_one_act(
    slow_till: Till, approvals: Approvals, customer: int, cashier: int, clock: FakeClock
) -> None:
    slow_till.stamp(new_act(), cashier, Purchase(customer))
    act = new_act()
    approvals.approve(act, OWNER)
    with pytest.raises(Refused):
        slow_till.stamp(new_act(), cashier, Purchase(customer))
    clock.forward(seconds=60)
    assert stamps(slow_till.stamp(act, cashier, Purchase(customer)).view) == (2, 0)


def test_an_approval_lasts_a_minute(approvals: Approvals, clock: FakeClock) -> None:
    act = new_act()
    assert approvals.approved(act) is None
    approvals.approve(act, OWNER)
    clock.forward(seconds=60)
    assert approvals.approved(act) == OWNER
    clock.forward(milliseconds=1)
    assert approvals.approved(act) is None
    approvals.approve(act, OWNER)
    clock.forward(seconds=-1)
    assert approvals.approved(act) is None
