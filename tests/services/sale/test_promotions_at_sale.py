"""Promotions at a sale: only one that gives something is used up [R12, R13]."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from corner_cafe import COFFEE_CARD, OWNER, POINTS, FakeClock, points, stamps
from shop_promises import add_program, add_promotion

from loyalpos.domain.customer.tally import promotions_used, unpacked
from loyalpos.domain.program.earning import Earning
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.store.standings import standings


def times(shop: Shop, customer: int, promotion: int) -> int:
    tally = unpacked(standings(shop.file.db, customer).tally)
    today = shop.file.date_of(shop.file.now_ms(shop.file.head()))
    return promotions_used(tally, today).get(promotion, (0, 0))[1]


def test_r13_a_promotion_that_rounds_to_nothing_more_is_not_used_up(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    half_more = add_promotion(shop, program=POINTS, factor=Fraction(3, 2), most_in_all=1)
    first = shop.till.stamp(new_act(), OWNER, Purchase(customer, amount=1_000))
    assert points(first.view) == 1  # one and a half, rounded down
    assert times(shop, customer, half_more) == 0
    clock.forward(minutes=5)
    second = shop.till.stamp(new_act(), OWNER, Purchase(customer, amount=2_000))
    assert points(second.view) == 1 + 3
    assert times(shop, customer, half_more) == 1
    clock.forward(minutes=5)
    assert points(shop.till.stamp(new_act(), OWNER, Purchase(customer, amount=2_000)).view) == 6


def test_r13_a_promotion_above_the_cap_of_a_day_is_not_used_up(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    program = add_program(shop, replace(COFFEE_CARD, earning=Earning(most_a_day=2)))
    doubled = add_promotion(shop, program=program, most_in_all=1)
    shop.till.stamp(new_act(), OWNER, Purchase(customer, 2))
    assert times(shop, customer, doubled) == 0
    clock.forward(days=1)
    outcome = shop.till.stamp(new_act(), OWNER, Purchase(customer))
    assert standings(shop.file.db, customer).programs[program].balance == 4
    assert times(shop, customer, doubled) == 1
    assert stamps(outcome.view) == (3, 0)
