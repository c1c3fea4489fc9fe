"""Dates of units at the counter [R41], and of a head start."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from corner_cafe import COFFEE_CARD, OWNER, POINTS_CARD, FakeClock
from registering import register
from shop_promises import add_program

from loyalpos.domain.ledger import lots
from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.program.program import Milestone, PointsRule, StampRule
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.store.standings import StandingRow, standings

MONTHLY = Expiry(ExpiryPolicy.EACH, 1)


def standing(shop: Shop, customer: int, program: int) -> StandingRow:
    return standings(shop.file.db, customer).programs[program]


def days(row: StandingRow) -> set[date]:
    return {lot.until for lot in lots.unpacked(row.lots)}


def test_r41_spending_and_undoing_extends_expired_units_once(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    program = add_program(shop, replace(POINTS_CARD, rule=PointsRule(cost=10), expiry=MONTHLY))
    shop.till.stamp(new_act(), OWNER, Purchase(customer, amount=10_000))
    spent = shop.till.spend(new_act(), OWNER, program, Purchase(customer, 1))
    clock.forward(days=45)  # the day of the points was in between
    shop.till.reverse(new_act(), OWNER, spent.act.act, ReverseReason.RETURNED)
    first = {date(2026, 5, 16)}
    assert days(standing(shop, customer, program)) == first
    for _ in range(5):
        clock.forward(days=4)
        shop.till.spend(new_act(), OWNER, program, Purchase(customer, 1))
        assert standing(shop, customer, program).lots == ""
        shop.till.undo(new_act(), OWNER)
        assert standing(shop, customer, program).balance == 10
        assert days(standing(shop, customer, program)) == first


def test_r41_units_whose_day_is_ahead_keep_it(shop: Shop, customer: int, clock: FakeClock) -> None:
    program = add_program(shop, replace(POINTS_CARD, expiry=MONTHLY))
    shop.till.stamp(new_act(), OWNER, Purchase(customer, amount=10_000))
    clock.forward(days=20)
    shop.till.spend(new_act(), OWNER, program, Purchase(customer, 1))
    shop.till.undo(new_act(), OWNER)
    assert days(standing(shop, customer, program)) == {date(2026, 4, 2)}


def test_a_head_start_has_a_date_and_passes_milestones(shop: Shop, clock: FakeClock) -> None:
    cookie = Milestone(2, Reward("a cookie"))
    rule = StampRule(goal=9, head_start=2, milestones=(cookie,))
    program = add_program(shop, replace(COFFEE_CARD, rule=rule, expiry=MONTHLY))
    ended = replace(COFFEE_CARD, rule=rule, last_day=date(2026, 3, 1))
    over = add_program(shop, ended)
    customer = register(shop, "Ada")
    row = standing(shop, customer, program)
    assert (row.balance, row.ready, days(row)) == (2, 1, {date(2026, 4, 2)})
    assert over not in standings(shop.file.db, customer).programs
    assert [held.at for held in shop.till.open(customer).vouchers] == [2]
    assert shop.checks.all().good
    clock.forward(days=40)
    shop.till.stamp(new_act(), OWNER, Purchase(customer))
    assert standing(shop, customer, program).balance == 1
