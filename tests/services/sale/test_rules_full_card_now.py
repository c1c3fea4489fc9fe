"""Rewards that are also given in the sale that fills the card, and what is then to pay [R18]."""

from __future__ import annotations

from dataclasses import replace

from corner_cafe import COFFEE, COFFEE_CARD, OWNER, POINTS, points, stamps
from rule_steps import change, due, offer, refusal, sell

from loyalpos.domain.ledger.ledger import EntryKind
from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import PointsRule, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import PaidInPoints, Purchase, SaleLine
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop

USED = EntryKind.REDEEM
NOW = StampRule(goal=9, also_in_this_sale=True)
FREE_COFFEE = Reward("free coffee", category="coffee")
TEN = SaleLine("Coffee", 10, 300, "coffee")
HALF = Reward("50 % off", RewardKind.PERCENT_OFF, 50)
CAKE = SaleLine("Cake", 1, 600, "cake")
PER_COFFEE = Earning(Per.ITEM, categories=("coffee",))


def buy(customer: int, *lines: SaleLine) -> Purchase:
    return Purchase(customer, sum(line.quantity for line in lines), lines=lines)


def now(shop: Shop) -> None:
    change(shop, COFFEE, rule=NOW, reward=FREE_COFFEE, earning=PER_COFFEE)


def test_r18_ten_coffees_at_once_are_nine_to_pay(shop: Shop, customer: int) -> None:
    """10 coffees at once from 0: 9 paid, 1 free, 0 stamps, 0 rewards."""
    now(shop)
    quote = shop.till.quote(buy(customer, TEN))
    assert (quote.price, quote.due) == (3000, 2700)
    assert [(part.reward, part.off, part.at_once) for part in quote.parts] == [
        (FREE_COFFEE, 300, True)
    ]
    outcome = sell(shop, buy(customer, TEN))
    assert due(outcome) == 2700
    assert stamps(outcome.view) == (0, 0)
    assert points(outcome.view) == 2  # [R9] of 27.00, and not of 30.00


def test_r18_two_cards_at_once_are_told_in_one_line(shop: Shop, customer: int) -> None:
    now(shop)
    bought = buy(customer, replace(TEN, quantity=20))
    (part,) = shop.till.quote(bought).parts
    assert (part.off, part.count) == (600, 2)
    assert due(sell(shop, bought)) == 5400


def test_r18_the_coffee_is_free_and_not_the_dearer_cake(shop: Shop, customer: int) -> None:
    now(shop)
    outcome = sell(shop, buy(customer, TEN, CAKE))
    assert due(outcome) == 3600 - 300
    assert stamps(outcome.view) == (0, 0)


def test_r18_what_is_not_in_this_sale_is_for_the_next_one(shop: Shop, customer: int) -> None:
    """A free cake for ten coffees, of which no cake was bought."""
    change(shop, COFFEE, rule=NOW, reward=Reward("a cake", category="cake"), earning=PER_COFFEE)
    outcome = sell(shop, buy(customer, TEN))
    assert due(outcome) == 3000
    assert stamps(outcome.view) == (1, 1)
    with_cake = buy(customer, TEN, CAKE)
    assert shop.till.quote(with_cake).due == 3000
    outcome = sell(shop, with_cake)
    assert due(outcome) == 3000
    assert stamps(outcome.view) == (2, 1)


def test_r26_it_goes_together_with_a_coupon_and_a_deal(shop: Shop, customer: int) -> None:
    """The free coffee is no part of what the percentage is of."""
    now(shop)
    offer(shop, OfferDraft("Half", Trigger.EVERY_SALE, HALF))
    quote = shop.till.quote(buy(customer, TEN))
    assert quote.due == 1350
    assert due(sell(shop, buy(customer, TEN))) == 1350


def test_r26_beside_an_exclusive_offer_the_reward_is_for_the_next_sale(
    shop: Shop, customer: int
) -> None:
    now(shop)
    offer(shop, OfferDraft("Half", Trigger.EVERY_SALE, HALF, exclusive=True))
    assert shop.till.quote(buy(customer, TEN)).due == 1500
    outcome = sell(shop, buy(customer, TEN))
    assert due(outcome) == 1500
    assert stamps(outcome.view) == (1, 1)


def test_r15_what_is_above_the_cap_of_a_day_makes_nothing_free(shop: Shop, customer: int) -> None:
    now(shop)
    change(shop, COFFEE, earning=replace(PER_COFFEE, most_a_day=5))
    assert shop.till.quote(buy(customer, TEN)).due == 3000
    outcome = sell(shop, buy(customer, TEN))
    assert due(outcome) == 3000
    assert stamps(outcome.view) == (5, 0)


def test_r23_points_pay_at_most_what_the_free_coffee_leaves(shop: Shop, customer: int) -> None:
    now(shop)
    change(shop, POINTS, rule=PointsRule(cost=100, worth=100))
    sell(shop, Purchase(customer, amount=500_000, lines=(CAKE,)))
    plain = buy(customer, TEN)
    assert shop.till.quote(plain).most_points == {POINTS: 27}
    more = replace(plain, points=PaidInPoints(POINTS, 28))
    assert refusal(lambda: sell(shop, more)).code is Refusal.POINTS_TOO_MANY
    paid = replace(plain, points=PaidInPoints(POINTS, 27))
    assert shop.till.quote(paid).due == 0
    assert due(sell(shop, paid)) == 0


def test_r18_a_return_knows_which_coffee_was_free(shop: Shop, customer: int) -> None:
    now(shop)
    sell(shop, buy(customer, TEN))
    row = shop.file.db.execute("SELECT facts FROM act WHERE kind = 'stamp'").fetchone()
    assert '"free":1' in row[0]
    assert '"free_lines":[[0,1]]' in row[0]


def test_r3_the_row_of_a_reward_given_at_once_says_what_it_took_off(
    shop: Shop, customer: int
) -> None:
    now(shop)
    outcome = sell(shop, buy(customer, TEN, CAKE))
    told = [why.why.off for why in shop.whys.of_act(outcome.act.act) if why.entry.kind is USED]
    assert told == [300]


def test_r18_two_programs_do_not_give_the_same_coffee_twice(shop: Shop, customer: int) -> None:
    now(shop)
    same = replace(COFFEE_CARD, rule=NOW, reward=FREE_COFFEE, earning=PER_COFFEE)
    shop.programs.create(new_act(), OWNER, same)
    outcome = sell(shop, buy(customer, TEN))
    assert due(outcome) == 2700
    quote = shop.till.quote(buy(customer, replace(TEN, quantity=11)))
    assert quote.due == 2700
