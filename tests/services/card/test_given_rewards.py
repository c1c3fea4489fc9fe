"""A line of the history names the rewards that were given, not those a program usually gives."""

from __future__ import annotations

from dataclasses import replace

from corner_cafe import COFFEE, COFFEE_CARD, OWNER, FakeClock

from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.program.program import Milestone, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import ActKind

COOKIE = Reward("a cookie", RewardKind.GIFT)


def test_a_reward_on_the_way_is_named_and_so_is_taking_it_back(shop: Shop, customer: int) -> None:
    rule = StampRule(9, milestones=(Milestone(5, COOKIE),))
    draft = replace(COFFEE_CARD, rule=rule)
    shop.programs.change(new_act(), OWNER, COFFEE, draft)
    filled = shop.till.stamp(new_act(), OWNER, Purchase(customer, 5))
    (cookie,) = filled.view.vouchers
    given = shop.till.redeem(new_act(), OWNER, cookie.voucher, Purchase(customer, again=True))
    assert given.act.reward_text == "a cookie"
    back = shop.till.undo(new_act(), OWNER)
    assert back.act.reward_text == "a cookie"
    assert [line.reward_text for line in shop.till.open(customer).acts[:2]] == ["a cookie"] * 2


def test_all_that_was_given_is_named_with_what_was_earned(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    shop.offers.create(new_act(), OWNER, OfferDraft("Hello", Trigger.WELCOME, COOKIE))
    full = shop.till.stamp(new_act(), OWNER, Purchase(customer, 9))
    clock.forward(days=1)
    coupon, reward = sorted(full.view.vouchers, key=lambda held: not held.offer)
    both = Purchase(customer, 3, vouchers=(coupon.voucher, reward.voucher))
    given = shop.till.stamp(new_act(), OWNER, both)
    assert given.act.kind is ActKind.REDEEM
    assert given.act.reward_text == "a cookie, free coffee"


def test_a_voucher_of_an_offer_does_not_hide_the_stamps(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    shop.offers.create(new_act(), OWNER, OfferDraft("Hello", Trigger.WELCOME, COOKIE))
    first = shop.till.stamp(new_act(), OWNER, Purchase(customer))
    clock.forward(days=1)
    (held,) = first.view.vouchers
    given = shop.till.stamp(new_act(), OWNER, Purchase(customer, 2, vouchers=(held.voucher,)))
    assert (given.act.units, given.act.goal, given.act.reward_text) == (2, 9, "a cookie")
