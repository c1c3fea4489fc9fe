"""What a sale earns at the till [R7 to R18], with the examples of the rules."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from uuid import UUID, uuid4

import pytest
from corner_cafe import COFFEE, OWNER, POINTS, FakeClock, points, stamps
from rule_steps import change, promote, refusal, sell

from loyalpos.domain.ledger.ledger import EntryKind
from loyalpos.domain.ledger.why import unpack
from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import PointsRule, StampRule
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.domain.sale.sale import PaidInPoints, Purchase
from loyalpos.domain.sale.units_earned import NotEarnedReason
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.staff.approvals import Approvals
from loyalpos.services.till import Till
from loyalpos.services.view.card_view import Outcome
from loyalpos.store import ledger, staff


@pytest.fixture
def cashier(shop: Shop) -> int:
    """Return a cashier of the shop."""
    person = StaffMember(0, "Bob", Role.CASHIER, has_pin=False)
    return staff.add_member(shop.file.db, uuid4(), person, 0, 1)


def promotion_of(shop: Shop, sale: Outcome) -> int:
    """Return the promotion that the row of a sale names [R3]."""
    act = ledger.find_act(shop.file.db, UUID(bytes=sale.act.act.bytes))
    assert act is not None
    rows = ledger.entries_of(shop.file.db, act)
    earned = next(row.entry for row in rows if row.entry.kind is EntryKind.EARN)
    return unpack(earned.why).promotion


@pytest.mark.parametrize(("bought", "earned"), [(4, 6), (5, 7)])
def test_r8_the_factor_comes_before_rounding(
    shop: Shop, customer: int, bought: int, earned: int
) -> None:
    change(shop, COFFEE, earning=Earning(Per.ITEM, factor=Fraction(3, 2)))
    assert stamps(sell(shop, Purchase(customer, bought)).view) == (earned, 0)


def test_r9_what_points_pay_earns_nothing(shop: Shop, customer: int) -> None:
    """100.00, of which 20.00 by points: the base is 80.00."""
    change(shop, POINTS, rule=PointsRule(cost=10, worth=100))
    sell(shop, Purchase(customer, amount=20000))
    paid = PaidInPoints(POINTS, 20)
    outcome = sell(shop, Purchase(customer, amount=10000, points=paid))
    assert outcome.settled is not None
    assert (outcome.settled.base, outcome.settled.due) == (8000, 8000)
    assert points(outcome.view) == 20 - 20 + 8


def test_r12_one_promotion_counts_the_best(shop: Shop, customer: int) -> None:
    promote(shop, PromotionDraft("Half more", Fraction(3, 2)))
    best = promote(shop, PromotionDraft("Triple", Fraction(3)))
    promote(shop, PromotionDraft("Double", Fraction(2)))
    outcome = sell(shop, Purchase(customer, 2))
    assert stamps(outcome.view) == (6, 0)
    assert promotion_of(shop, outcome) == best


def test_r12_on_a_tie_the_newest_counts(shop: Shop, customer: int) -> None:
    promote(shop, PromotionDraft("Double", Fraction(2)))
    newest = promote(shop, PromotionDraft("Also double", Fraction(2)))
    assert promotion_of(shop, sell(shop, Purchase(customer))) == newest


def test_r13_a_cap_a_day_and_in_all(shop: Shop, customer: int, clock: FakeClock) -> None:
    promote(shop, PromotionDraft("Double", program=COFFEE, most_a_day=1, most_in_all=2))
    earned = []
    for _ in range(3):
        earned += [sell(shop, Purchase(customer)).act.units for _ in range(2)]
        clock.forward(days=1)
    assert earned == [2, 1, 2, 1, 1, 1]


def test_r13_what_was_taken_back_can_be_had_again(shop: Shop, customer: int) -> None:
    promote(shop, PromotionDraft("Double", program=COFFEE, most_in_all=1))
    assert sell(shop, Purchase(customer)).act.units == 2
    shop.till.undo(new_act(), OWNER)
    assert sell(shop, Purchase(customer)).act.units == 2


def test_r15_over_the_cap_it_takes_a_manager_and_a_reason(
    shop: Shop, customer: int, cashier: int, clock: FakeClock
) -> None:
    change(shop, COFFEE, earning=Earning(Per.ITEM, most_a_day=3))
    sell(shop, Purchase(customer, 2), cashier)
    part = sell(shop, Purchase(customer, 2), cashier)
    assert stamps(part.view) == (3, 0)
    assert [(one.why.reason, one.why.most) for one in part.not_given][:1] == [
        (NotEarnedReason.DAY_CAP, 3)
    ]
    told = refusal(lambda: sell(shop, Purchase(customer, reason="generous"), cashier))
    assert (told.code, told.facts) == (Refusal.DAY_CAP, {"most": 3})
    assert refusal(lambda: sell(shop, Purchase(customer))).code is Refusal.DAY_CAP
    act, approvals = new_act(), Approvals(clock)
    approvals.approve(act, OWNER)
    purchase = Purchase(customer, again=True, reason="generous")
    allowed = Till(shop.file, approvals).stamp(act, cashier, purchase)
    assert stamps(allowed.view) == (4, 0)
    row = shop.file.db.execute(
        "SELECT approved_by, reason FROM act WHERE id = ?", (act.bytes,)
    ).fetchone()
    assert row == (OWNER, "generous")
    clock.forward(days=1)
    assert stamps(sell(shop, Purchase(customer, 3), cashier).view) == (7, 0)


def test_r16_an_ended_program_earns_nothing_and_its_rewards_hold_30_days(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    sell(shop, Purchase(customer, 19))
    change(shop, COFFEE, last_day=date(2026, 3, 2))
    assert stamps(sell(shop, Purchase(customer)).view) == (2, 2)  # the last day is a day
    clock.forward(days=1)
    told = refusal(lambda: sell(shop, Purchase(customer)))
    assert told.code is Refusal.NOTHING_TO_STAMP
    assert (told.facts["reason"], told.facts["day"]) == ("ended", date(2026, 3, 2))
    clock.forward(days=29)  # 1 April: 30 days after
    first, second = shop.till.open(customer).vouchers
    assert first.expires == date(2026, 4, 1)
    assert stamps(shop.till.redeem(new_act(), OWNER, first.voucher, Purchase(customer)).view) == (
        2,
        1,
    )
    clock.forward(days=1)
    late = refusal(lambda: shop.till.redeem(new_act(), OWNER, second.voucher, Purchase(customer)))
    assert late.code is Refusal.VOUCHER_EXPIRED


def test_r16_an_ended_program_opens_no_card(shop: Shop, customer: int, clock: FakeClock) -> None:
    change(shop, COFFEE, last_day=date(2026, 3, 2), rule=StampRule(goal=9, head_start=2))
    clock.forward(days=1)
    view = sell(shop, Purchase(customer, amount=1000)).view
    assert [standing.program.number for standing in view.standings] == [POINTS]


@pytest.mark.parametrize(
    ("also_in_this_sale", "on_the_card", "ready", "given"), [(True, 0, 0, 1), (False, 1, 1, 0)]
)
def test_r18_ten_coffees_at_once(
    shop: Shop, customer: int, also_in_this_sale: bool, on_the_card: int, ready: int, given: int
) -> None:
    """Also in this sale: 9 paid and 1 free; by default 10 paid, and a reward for later."""
    change(shop, COFFEE, rule=StampRule(goal=9, also_in_this_sale=also_in_this_sale))
    outcome = sell(shop, Purchase(customer, 10))
    assert stamps(outcome.view) == (on_the_card, ready)
    assert shop.till.today().rewards == given
