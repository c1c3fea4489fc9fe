"""What the counter is told before the click: the very sale that is then booked [R25 to R29]."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from corner_cafe import COFFEE, OWNER, POINTS, FakeClock
from rule_steps import change, due, offer, refusal, sell

from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.ledger.ledger import EntryKind
from loyalpos.domain.offer.gift import GiftReason
from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.program import PointsRule, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop

CAKE = SaleLine("Cake", 1, 600, "cake")
JUICE = SaleLine("Juice", 1, 400, "drink")
TEA = SaleLine("Tea", 1, 500, "drink")
USED = EntryKind.REDEEM
MUFFIN = Reward("a muffin", RewardKind.GIFT)


def percent(number: int) -> Reward:
    return Reward(f"{number} % off", RewardKind.PERCENT_OFF, number)


def amount_off(amount: int) -> Reward:
    return Reward("something off", RewardKind.AMOUNT_OFF, amount)


def give(shop: Shop, customer: int, reward: Reward, *, alone: bool = False) -> UUID:
    """Give a voucher by hand."""
    draft = OfferDraft(reward.text, Trigger.BY_HAND, reward, exclusive=alone)
    number = offer(shop, draft)
    before = {view.voucher for view in shop.till.open(customer).vouchers}
    view = shop.gifts.give(new_act(), OWNER, customer, number, GiftReason.THANKS).view
    return next(held.voucher for held in view.vouchers if held.voucher not in before)


def free_coffee(shop: Shop, customer: int) -> UUID:
    """Let a customer fill a card."""
    sell(shop, Purchase(customer, 9))
    held = shop.till.open(customer).vouchers
    return next(view.voucher for view in held if view.program == COFFEE)


def deal(shop: Shop, reward: Reward, *, alone: bool = False) -> None:
    offer(shop, OfferDraft(reward.text, Trigger.EVERY_SALE, reward, exclusive=alone))


def code(shop: Shop, reward: Reward) -> None:
    offer(shop, OfferDraft(reward.text, Trigger.CODE, reward, code="AUTUMN"))


def test_r25_two_that_are_worth_it_only_together_are_quoted_together(
    shop: Shop, customer: int
) -> None:
    """40 % off everything stands alone: neither the cake nor 2.00 off is better, both are."""
    reward, coupon = free_coffee(shop, customer), give(shop, customer, amount_off(200))
    deal(shop, percent(40), alone=True)
    purchase = Purchase(customer, 3, lines=(CAKE, JUICE, TEA))  # 15.00
    for single in (reward, coupon):
        only = replace(purchase, vouchers=(single,))
        assert set(shop.till.quote(only).refused) == {single}
    quote = shop.till.quote(replace(purchase, vouchers=(reward, coupon)))
    assert (quote.due, dict(quote.refused), quote.best_due) == (700, {}, None)
    assert due(sell(shop, replace(purchase, vouchers=(reward, coupon)))) == 700


def test_r28_what_is_offered_as_best_can_be_booked_as_it_was_told(
    shop: Shop, customer: int
) -> None:
    reward, coupon = free_coffee(shop, customer), give(shop, customer, amount_off(200))
    deal(shop, percent(40), alone=True)
    purchase = Purchase(customer, 3, lines=(CAKE, JUICE, TEA))
    plain = shop.till.quote(purchase)
    assert (plain.due, plain.best_due, set(plain.best)) == (900, 700, {reward, coupon})
    taken = replace(purchase, vouchers=plain.best)
    assert shop.till.quote(taken).due == plain.best_due
    assert due(sell(shop, taken)) == plain.best_due


def test_r25_the_best_uses_no_voucher_up_for_what_a_deal_gives_as_well(
    shop: Shop, customer: int
) -> None:
    """The deal takes 2.00 off like the coupon does, so that only the free cake is used."""
    reward = free_coffee(shop, customer)
    give(shop, customer, amount_off(200))
    deal(shop, percent(40), alone=True)
    deal(shop, Reward("2.00 off today", RewardKind.AMOUNT_OFF, 200))
    quote = shop.till.quote(Purchase(customer, 3, lines=(CAKE, JUICE, TEA)))
    assert (quote.best, quote.best_due) == ((reward,), 700)


def test_r28_a_code_is_left_out_where_a_voucher_is_better(shop: Shop, customer: int) -> None:
    """5 % by the code, 20 % by the voucher, never both [R26]."""
    coupon = give(shop, customer, percent(20))
    code(shop, percent(5))
    typed = Purchase(customer, amount=2000, code="autumn")
    quote = shop.till.quote(typed)
    assert (quote.due, quote.best, quote.best_due) == (1900, (coupon,), 1600)
    assert quote.best_without_code
    assert due(sell(shop, replace(typed, code="", vouchers=quote.best))) == 1600


def test_r28_a_code_stays_where_it_is_part_of_the_best(shop: Shop, customer: int) -> None:
    reward = free_coffee(shop, customer)
    give(shop, customer, percent(5))
    code(shop, percent(20))
    quote = shop.till.quote(Purchase(customer, 2, lines=(CAKE, JUICE), code="AUTUMN"))
    assert (quote.best, quote.best_without_code, quote.best_due) == ((reward,), False, 320)


def test_r3_the_row_of_a_code_says_what_it_took_off(shop: Shop, customer: int) -> None:
    code(shop, percent(5))
    outcome = sell(shop, Purchase(customer, amount=2000, code="autumn"))
    used = [why for why in shop.whys.of_act(outcome.act.act) if why.entry.kind is USED]
    assert [(why.why.off, why.offer is not None) for why in used] == [(100, True)]


def test_r44_what_has_expired_is_not_quoted_before_the_round_of_the_day(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    change(shop, POINTS, rule=PointsRule(10, worth=5), expiry=Expiry(ExpiryPolicy.EACH, 1))
    change(shop, COFFEE, expiry=Expiry(ExpiryPolicy.EACH, 1))
    change(shop, COFFEE, rule=StampRule(goal=9, also_in_this_sale=True))
    sell(shop, Purchase(customer, 8, amount=50_000))
    clock.forward(days=10)
    sell(shop, Purchase(customer, amount=20_000, lines=(JUICE,)))
    clock.forward(days=25)
    purchase = Purchase(customer, 5, lines=(replace(JUICE, quantity=5),))
    quote = shop.till.quote(purchase)
    assert (quote.due, quote.most_points) == (2000, {POINTS: 20})
    assert due(sell(shop, purchase)) == 2000


def test_a_chosen_gift_stays_beside_the_best(shop: Shop, customer: int) -> None:
    """The muffin is a coupon, the coffee a reward: both can be had."""
    muffin, reward = give(shop, customer, MUFFIN), free_coffee(shop, customer)
    chosen = Purchase(customer, 2, lines=(CAKE, JUICE), vouchers=(muffin,))
    quote = shop.till.quote(chosen)
    assert (set(quote.best), quote.best_due) == ({muffin, reward}, 400)
    deal(shop, percent(50))
    quote = shop.till.quote(chosen)
    assert (quote.best, quote.best_due) == ((reward,), 200)


@pytest.mark.parametrize("price", [None, 500])
def test_r27_parts_are_told_in_the_order_in_which_they_are_booked(
    shop: Shop, customer: int, price: int | None
) -> None:
    reward = Reward("3.00 off", RewardKind.AMOUNT_OFF, 300)
    number = next(view.program for view in shop.programs.all() if view.program.number == COFFEE)
    shop.programs.change(new_act(), OWNER, COFFEE, replace(number.draft, reward=reward))
    voucher = free_coffee(shop, customer)
    code(shop, amount_off(300))
    purchase = Purchase(customer, amount=price, vouchers=(voucher,), code="AUTUMN")
    quote, settled = shop.till.quote(purchase), sell(shop, purchase).settled
    assert settled is not None
    assert [(part.key, part.off) for part in quote.parts] == [
        (part.key, part.off) for part in settled.parts
    ]


def test_r26_what_cannot_go_together_is_refused_in_the_quote_as_it_is_at_the_till(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    first, second = give(shop, customer, percent(10)), give(shop, customer, percent(20))
    purchase = Purchase(customer, amount=1000, vouchers=(first, second))
    quote = shop.till.quote(purchase)
    assert [one.code for one in quote.refused.values()] == [Refusal.OFFERS_NOT_TOGETHER]
    assert refusal(lambda: sell(shop, purchase)).code is Refusal.OFFERS_NOT_TOGETHER
