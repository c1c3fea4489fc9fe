"""What a sale comes to at the till [R23 to R29], with the examples of the rules."""

from __future__ import annotations

from datetime import date
from functools import partial
from uuid import UUID

import pytest
from corner_cafe import COFFEE, OWNER, POINTS, FakeClock, points, stamps
from rule_steps import change, due, offer, refusal, sell

from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.program import PointsRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import PaidInPoints, Purchase, SaleLine
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import PointsStanding

LUNCH = (
    SaleLine("Soup", 2, 600, "food"),
    SaleLine("Bread", 1, 200, "food"),
    SaleLine("Juice", 1, 400, "drink"),
    SaleLine("Water", 1, 100, "drink"),
)  # 19.00


def percent(number: int, category: str = "") -> Reward:
    return Reward(f"{number} % off", RewardKind.PERCENT_OFF, number, category)


def amount_off(amount: int) -> Reward:
    return Reward("something off", RewardKind.AMOUNT_OFF, amount)


def deal(reward: Reward, *, minimum: int = 0, exclusive: bool = False) -> OfferDraft:
    return OfferDraft(reward.text, Trigger.EVERY_SALE, reward, minimum=minimum, exclusive=exclusive)


def held(shop: Shop, customer: int, clock: FakeClock, *drafts: OfferDraft) -> list[UUID]:
    """Return vouchers of offers, given with a small sale of the day before."""
    for draft in drafts:
        offer(shop, draft)
    sell(shop, Purchase(customer, amount=100))
    clock.forward(days=1)
    return [view.voucher for view in shop.till.open(customer).vouchers]


def welcome(reward: Reward, *, exclusive: bool = False) -> OfferDraft:
    return OfferDraft("Welcome", Trigger.WELCOME, reward, exclusive=exclusive)


def test_r23_points_pay_what_they_are_worth(shop: Shop, customer: int) -> None:
    """77 points x 0.05 = 3.85."""
    change(shop, POINTS, rule=PointsRule(cost=100, worth=5))
    sell(shop, Purchase(customer, amount=77000))
    paid = Purchase(customer, amount=1000, points=PaidInPoints(POINTS, 77))
    outcome = sell(shop, paid)
    assert due(outcome) == 1000 - 385
    assert points(outcome.view) == 0


@pytest.mark.parametrize(
    ("balance", "price", "most_percent", "most"),
    [(77, 10000, 100, 77), (77, 300, 100, 60), (77, 400, 50, 40)],
)
def test_r23_at_most_the_balance_a_share_and_what_is_due(
    shop: Shop, customer: int, balance: int, price: int, most_percent: int, most: int
) -> None:
    change(shop, POINTS, rule=PointsRule(cost=100, worth=5, most_percent=most_percent))
    sell(shop, Purchase(customer, amount=1000 * balance))
    plain = Purchase(customer, amount=price)
    assert shop.till.quote(plain).most_points == {POINTS: most}
    more = Purchase(customer, amount=price, points=PaidInPoints(POINTS, most + 1))
    assert refusal(lambda: sell(shop, more)).code in (
        Refusal.POINTS_SHORT,
        Refusal.POINTS_TOO_MANY,
    )
    paid = Purchase(customer, amount=price, points=PaidInPoints(POINTS, most))
    assert due(sell(shop, paid)) == price - 5 * most


def test_r26_one_coupon_and_one_reward_of_a_program(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    coupons = held(
        shop,
        customer,
        clock,
        welcome(amount_off(100)),
        OfferDraft("Next time", Trigger.NEXT_VISIT, amount_off(200)),
    )
    sell(shop, Purchase(customer, 17))
    rewards = [view for view in shop.till.open(customer).vouchers if view.program == COFFEE]
    assert (len(coupons), len(rewards)) == (2, 2)
    first, second = coupons
    reward, other = (view.voucher for view in rewards)
    for pair in ((first, second), (reward, other)):
        both = Purchase(customer, 5, lines=LUNCH, vouchers=pair)
        assert refusal(partial(sell, shop, both)).code is Refusal.OFFERS_NOT_TOGETHER
    outcome = sell(shop, Purchase(customer, 5, lines=LUNCH, vouchers=(reward, second)))
    assert due(outcome) == 1900 - 600 - 200


def test_r26_an_exclusive_offer_stands_alone(shop: Shop, customer: int, clock: FakeClock) -> None:
    (alone,) = held(shop, customer, clock, welcome(amount_off(100), exclusive=True))
    sell(shop, Purchase(customer, 8))
    reward = next(v.voucher for v in shop.till.open(customer).vouchers if v.program == COFFEE)
    both = Purchase(customer, 5, lines=LUNCH, vouchers=(alone, reward))
    assert refusal(lambda: sell(shop, both)).code is Refusal.OFFERS_NOT_TOGETHER


def test_r26_no_line_has_two_discounts(shop: Shop, customer: int, clock: FakeClock) -> None:
    """The free soup is no part of what the percentage is of."""
    (coupon,) = held(shop, customer, clock, welcome(percent(50)))
    sell(shop, Purchase(customer, 8))
    reward = next(v.voucher for v in shop.till.open(customer).vouchers if v.program == COFFEE)
    outcome = sell(shop, Purchase(customer, 5, lines=LUNCH, vouchers=(coupon, reward)))
    assert due(outcome) == (1900 - 600) // 2


def test_r27_free_items_lines_percentages_amounts_points(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    change(shop, POINTS, rule=PointsRule(cost=100, worth=10))
    (coupon,) = held(shop, customer, clock, welcome(amount_off(300)))
    sell(shop, Purchase(customer, 8, 30000))
    reward = next(v.voucher for v in shop.till.open(customer).vouchers if v.program == COFFEE)
    paid = PaidInPoints(POINTS, 30)
    using = Purchase(customer, 5, lines=LUNCH, vouchers=(coupon, reward), points=paid)
    outcome = sell(shop, using)
    assert outcome.settled is not None
    assert [part.off for part in outcome.settled.parts] == [600, 300]
    assert due(outcome) == 1900 - 600 - 300 - 300


def test_r27_never_below_zero(shop: Shop, customer: int, clock: FakeClock) -> None:
    (coupon,) = held(shop, customer, clock, welcome(amount_off(5000)))
    outcome = sell(shop, Purchase(customer, amount=1200, vouchers=(coupon,)))
    assert due(outcome) == 0
    assert points(outcome.view) == 0


def test_r28_the_better_of_two_and_the_screen_says_so(shop: Shop, customer: int) -> None:
    """105.00 with "10 % on all" and "20 % over 100": 84.00."""
    offer(shop, deal(percent(10)))
    offer(shop, deal(percent(20), minimum=10000))
    quote = shop.till.quote(Purchase(customer, amount=10500))
    assert quote.due == 8400
    assert [part.name for part in quote.parts] == ["20 % off"]
    assert quote.instead is not None
    assert (quote.instead.name, quote.instead.off) == ("10 % off", 1050)
    assert due(sell(shop, Purchase(customer, amount=10500))) == 8400
    assert due(sell(shop, Purchase(customer, amount=9990))) == 8991


def test_r28_a_minimum_is_tested_before_offers(shop: Shop, customer: int, clock: FakeClock) -> None:
    draft = OfferDraft("Next time", Trigger.NEXT_VISIT, amount_off(200), minimum=1900)
    offer(shop, draft)
    sell(shop, Purchase(customer, 9, 1900))
    clock.forward(days=1)
    views = shop.till.open(customer).vouchers
    coupon = next(view.voucher for view in views if view.offer)
    reward = next(view.voucher for view in views if view.program)
    less = Purchase(customer, amount=1899, vouchers=(coupon,))
    assert refusal(lambda: sell(shop, less)).code is Refusal.OFFER_MINIMUM
    outcome = sell(shop, Purchase(customer, 5, lines=LUNCH, vouchers=(coupon, reward)))
    assert due(outcome) == 1900 - 600 - 200


def test_r29_the_cheapest_of_what_qualified(shop: Shop, customer: int, clock: FakeClock) -> None:
    """The water is cheaper, but no food; the bread is the cheapest food."""
    reward = Reward("cheapest food free", RewardKind.CHEAPEST_FREE, category="food")
    (coupon,) = held(shop, customer, clock, welcome(reward))
    outcome = sell(shop, Purchase(customer, 5, lines=LUNCH, vouchers=(coupon,)))
    assert due(outcome) == 1900 - 200
    assert stamps(outcome.view) == (1 + 4, 0)


def test_r25_a_coupon_that_a_deal_makes_useless_is_kept(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    (coupon,) = held(shop, customer, clock, welcome(percent(10)))
    offer(shop, deal(percent(20)))
    using = Purchase(customer, amount=5000, vouchers=(coupon,))
    assert refusal(lambda: sell(shop, using)).code is Refusal.VOUCHER_NO_EFFECT
    assert [view.voucher for view in shop.till.open(customer).vouchers] == [coupon]
    assert shop.till.redeem(new_act(), OWNER, coupon, Purchase(customer)) is not None


def test_r23_points_that_pay_for_a_reward_do_not_pay_a_second_time(
    shop: Shop, customer: int
) -> None:
    """100 points: 60 of them for the reward leave 40 to pay with."""
    change(shop, POINTS, rule=PointsRule(cost=60, worth=5))
    sell(shop, Purchase(customer, amount=100_000))

    def buy(paying: int) -> Purchase:
        return Purchase(customer, 2, amount=900, points=PaidInPoints(POINTS, paying))

    problem = refusal(lambda: shop.till.spend(new_act(), OWNER, POINTS, buy(41)))
    assert (problem.code, problem.facts["points"]) == (Refusal.POINTS_SHORT, 40)
    assert points(shop.till.open(customer)) == 100
    shop.till.spend(new_act(), OWNER, POINTS, buy(40))
    assert points(shop.till.open(customer)) == 0


def test_r16_points_of_an_ended_program_are_used_within_its_grace(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    change(shop, POINTS, rule=PointsRule(cost=10, worth=5))
    sell(shop, Purchase(customer, amount=100_000))
    change(shop, POINTS, last_day=clock.now.date(), grace_days=30)
    paying = Purchase(customer, amount=1000, points=PaidInPoints(POINTS, 20))
    clock.forward(days=30)
    assert due(sell(shop, paying)) == 900
    shop.till.spend(new_act(), OWNER, POINTS, Purchase(customer, 2))
    clock.forward(days=1)
    for use in (
        lambda: sell(shop, paying),
        lambda: shop.till.spend(new_act(), OWNER, POINTS, Purchase(customer, 2)),
    ):
        problem = refusal(use)
        assert problem.code is Refusal.VOUCHER_EXPIRED
        assert problem.facts == {"on": date(2026, 4, 1)}
    quote = shop.till.quote(paying)
    assert (quote.due, dict(quote.most_points)) == (1000, {})
    standing = next(one for one in shop.till.open(customer).standings if one.units == 70)
    assert isinstance(standing, PointsStanding)
    assert standing.affordable == 0
