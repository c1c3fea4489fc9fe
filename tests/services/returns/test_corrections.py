"""Correcting a balance by hand [R55]."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, POINTS, FakeClock, points, stamps

from loyalpos.domain.ledger.correcting import Correction, CorrectionReason
from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.program import Milestone, StampRule
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import ActKind, Outcome
from loyalpos.store import staff

Correct = Callable[..., Outcome]


@pytest.fixture
def cashier(shop: Shop) -> int:
    """Return a cashier of the shop."""
    person = StaffMember(0, "Bob", Role.CASHIER, has_pin=False)
    return staff.add_member(shop.file.db, uuid4(), person, 0, 1)


@pytest.fixture
def correct(shop: Shop, customer: int) -> Correct:
    """Return a way to correct the customer's coffee card, after which everything is consistent."""

    def by(units: int, who: int = OWNER, program: int = COFFEE) -> Outcome:
        reason = CorrectionReason.FORGOTTEN
        outcome = shop.corrections.correct(
            new_act(), who, customer, Correction(program, units, reason)
        )
        assert shop.checks.all().good
        return outcome

    return by


def test_r55_a_correction_says_why(shop: Shop, correct: Correct) -> None:
    outcome = correct(2)
    assert stamps(outcome.view) == (2, 0)
    assert (outcome.act.kind, outcome.act.units) == (ActKind.CORRECTION, 2)
    assert outcome.act.reason == "forgotten"
    assert outcome.view.visits == 0
    why = shop.file.db.execute("SELECT why FROM ledger WHERE kind = 'correction'").fetchone()
    assert why == ('{"reason":"forgotten"}',)


def test_r55_points_are_corrected_too(correct: Correct) -> None:
    assert points(correct(7, program=POINTS).view) == 7
    assert points(correct(-7, program=POINTS).view) == 0


def test_r4_the_same_correction_counts_once(shop: Shop, customer: int) -> None:
    act = new_act()
    for changes in (Changes.LEDGER, Changes.NOTHING, Changes.NOTHING):
        outcome = shop.corrections.correct(
            act, OWNER, customer, Correction(COFFEE, 2, CorrectionReason.GOODWILL)
        )
        assert outcome.changes is changes
        assert stamps(outcome.view) == (2, 0)
    with pytest.raises(Refused) as told:
        shop.corrections.correct(
            act, OWNER, customer, Correction(COFFEE, 3, CorrectionReason.GOODWILL)
        )
    assert told.value.code is Refusal.ACT_DIFFERS


def test_r17_upwards_may_fill_cards(correct: Correct) -> None:
    correct(8)
    outcome = correct(3)
    assert stamps(outcome.view) == (2, 1)
    assert outcome.act.filled == 1
    assert stamps(correct(20).view) == (4, 3)


def test_upwards_may_pass_a_milestone_which_is_given_once(shop: Shop, correct: Correct) -> None:
    cookie = Milestone(5, Reward("cookie"))
    shop.programs.change(
        new_act(), OWNER, COFFEE, replace(COFFEE_CARD, rule=StampRule(9, milestones=(cookie,)))
    )
    assert [one.at for one in correct(6).view.vouchers] == [5]
    assert correct(-2).view.vouchers == ()
    assert [one.at for one in correct(1).view.vouchers] == [5]


def test_r33_downwards_takes_the_balance_then_an_unused_reward(correct: Correct) -> None:
    correct(10)
    assert stamps(correct(-1).view) == (0, 1)
    assert stamps(correct(-1).view) == (8, 0)


def test_r55_nothing_is_owed_by_a_correction(correct: Correct, shop: Shop) -> None:
    view = correct(11).view
    shop.till.redeem(
        new_act(), OWNER, view.vouchers[0].voucher, Purchase(view.customer, again=True)
    )
    with pytest.raises(Refused) as told:
        correct(-3)
    assert told.value.code is Refusal.CORRECTION_TOO_MUCH
    assert told.value.facts["most"] == 2
    assert stamps(correct(-2).view) == (0, 0)


def test_r42_what_is_given_has_a_date(shop: Shop, correct: Correct, clock: FakeClock) -> None:
    expiry = Expiry(ExpiryPolicy.EACH, 1)
    shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, expiry=expiry))
    correct(3)
    clock.forward(days=20)
    (standing, *_) = correct(2).view.standings
    assert [one.units for one in standing.expiring] == [3]
    (standing, *_) = correct(-1).view.standings
    assert [one.units for one in standing.expiring] == [2]
    clock.forward(days=20)
    assert stamps(correct(1).view) == (3, 0)


def test_r55_a_cashier_corrects_three_units_a_day_alone(
    shop: Shop, correct: Correct, cashier: int, customer: int, clock: FakeClock
) -> None:
    correct(2, cashier)
    correct(-1, cashier)
    with pytest.raises(Refused) as told:
        correct(1, cashier)
    assert told.value.code is Refusal.MANAGER_NEEDED
    assert told.value.facts["most"] == 3
    assert stamps(correct(5).view) == (6, 0)  # the owner may
    clock.forward(days=1)
    assert stamps(correct(3, cashier).view) == (0, 1)


def test_r55_the_units_of_a_day_count_over_all_customers(
    shop: Shop, cashier: int, add_customer: Callable[..., int]
) -> None:
    reason = CorrectionReason.WRONG_COUNT
    for _ in range(3):
        shop.corrections.correct(new_act(), cashier, add_customer(), Correction(COFFEE, 1, reason))
    with pytest.raises(Refused) as told:
        shop.corrections.correct(new_act(), cashier, add_customer(), Correction(COFFEE, 1, reason))
    assert told.value.code is Refusal.MANAGER_NEEDED


def test_r55_more_with_a_managers_word_which_is_kept(
    shop: Shop, cashier: int, customer: int
) -> None:
    act, reason = new_act(), CorrectionReason.PAPER_CARD
    with pytest.raises(Refused):
        shop.corrections.correct(act, cashier, customer, Correction(COFFEE, 4, reason))
    shop.staff.approve(act, OWNER, "")
    shop.corrections.correct(act, cashier, customer, Correction(COFFEE, 4, reason))
    row = shop.file.db.execute(
        "SELECT staff, approved_by, reason FROM act WHERE id = ?", (act.bytes,)
    )
    assert row.fetchone() == (cashier, OWNER, "paper-card")
    # What a manager allowed is none of the units that a cashier does alone.
    shop.corrections.correct(new_act(), cashier, customer, Correction(COFFEE, 3, reason))


@pytest.mark.parametrize("units", [0, 1001, -1001])
def test_r55_a_correction_has_bounds(correct: Correct, units: int) -> None:
    with pytest.raises(Refused) as told:
        correct(units)
    assert told.value.code is Refusal.CORRECTION_WRONG


def test_a_correction_is_of_a_program_and_a_customer(correct: Correct, shop: Shop) -> None:
    with pytest.raises(Refused) as told:
        correct(1, program=99)
    assert told.value.code is Refusal.PROGRAM_UNKNOWN
    with pytest.raises(Refused) as told:
        shop.corrections.correct(
            new_act(), OWNER, 99, Correction(COFFEE, 1, CorrectionReason.OTHER)
        )
    assert told.value.code is Refusal.CUSTOMER_UNKNOWN


def test_undo_does_not_reach_over_a_correction(shop: Shop, correct: Correct, customer: int) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer))
    correct(1)
    with pytest.raises(Refused) as told:
        shop.till.undo(new_act(), OWNER)
    assert told.value.code is Refusal.NOTHING_TO_UNDO
