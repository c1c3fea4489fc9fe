"""What a customer has to pay, with the examples of the rules word for word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from settling_steps import offs, refused

from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.program import PointsRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.domain.sale.settling import Candidate, Part, Settled, most_points, settle

COFFEES = SaleLine("Coffee", 4, 350, "coffee")
LATTE = SaleLine("Latte", 1, 420, "coffee")
CAKE = SaleLine("Cake", 1, 580, "cake")
WATER = SaleLine("Tap water", 1, 0, "water")
BREAKFAST = Purchase(1, 2, lines=(LATTE, CAKE))

FREE = Reward("one free", RewardKind.FREE_ITEM)
FREE_COFFEE = Reward("a free coffee", RewardKind.FREE_ITEM, category="coffee")
CHEAPEST = Reward("the cheapest free", RewardKind.CHEAPEST_FREE)
GIFT = Reward("a mug", RewardKind.GIFT)
TWO_OFF = Reward("2.00 off", RewardKind.AMOUNT_OFF, 200)


def percent(amount: int, category: str = "") -> Reward:
    return Reward(f"{amount} % off", RewardKind.PERCENT_OFF, amount, category)


def coupon(key: str, reward: Reward, minimum: int = 0, exclusive: bool = False) -> Candidate:
    return Candidate(key, reward, minimum=minimum, exclusive=exclusive)


def own(key: str, reward: Reward) -> Candidate:
    return Candidate(key, reward, coupon=False)


def level(amount: int) -> Candidate:
    return Candidate("level", percent(amount), coupon=False, level=True)


def best(purchase: Purchase, possible: Sequence[Candidate]) -> tuple[str, ...]:
    """Return what is taken of the possible: what leaves the least to pay."""
    return tuple(part.key for part in settle(purchase, (), possible).parts)


def test_r9_what_was_paid_by_points_earns_nothing() -> None:
    """Sale 100.00 of which 20.00 by points -> base 80.00."""
    settled = settle(Purchase(1, amount=10_000), (), (), points_money=2_000)
    assert settled == Settled(10_000, 8_000, 8_000, (), 0, None)


def test_r9_the_base_is_what_the_goods_cost_after_discounts() -> None:
    settled = settle(Purchase(1, amount=10_000), [coupon("ten", percent(10))], (), 2_000)
    assert (settled.price, settled.due, settled.base) == (10_000, 7_000, 7_000)


@pytest.mark.parametrize("purchase", [Purchase(1, 4), Purchase(1, 4, lines=(COFFEES,))])
def test_r11_of_four_coffees_one_is_free(purchase: Purchase) -> None:
    """4 coffees, 1 of them free -> +3 stamps."""
    settled = settle(purchase, [own("card", FREE_COFFEE)], ())
    assert purchase.quantity - settled.free == 3
    assert [part.key for part in settled.parts] == ["card"]


@pytest.mark.parametrize(
    ("worth", "most_percent", "points", "base", "due", "most"),
    [
        (5, 100, 77, 10_000, 10_000, 77),
        (5, 100, 77, 10_000, 100, 20),
        (5, 100, 77, 10_000, 104, 20),
        (5, 50, 77, 400, 400, 40),
        (5, 33, 77, 101, 101, 6),
        (5, 100, 77, 0, 0, 0),
        (5, 100, -3, 10_000, 10_000, 0),
        (0, 100, 77, 10_000, 10_000, 0),
    ],
)
def test_r23_points_pay_up_to_balance_cap_and_due(
    worth: int, most_percent: int, points: int, base: int, due: int, most: int
) -> None:
    rule = PointsRule(100, worth=worth, most_percent=most_percent)
    assert most_points(rule, points, base, due) == most


def test_r23_seventy_seven_points_at_five_cents_are_three_eighty_five() -> None:
    rule = PointsRule(100, worth=5)
    assert most_points(rule, 77, 2_000, 2_000) * rule.worth == 385


@given(st.integers(-9, 999), st.integers(1, 50), st.integers(0, 100), st.integers(0, 9_999))
def test_r23_one_point_more_would_be_too_much(points: int, worth: int, cap: int, due: int) -> None:
    most = most_points(PointsRule(1, worth=worth, most_percent=cap), points, due, due)
    assert 0 <= most <= max(0, points)
    assert most * worth * 100 <= due * cap
    assert most >= points or (most + 1) * worth * 100 > due * cap


@pytest.mark.parametrize(
    ("purchase", "reward"),
    [
        (Purchase(1, amount=0), TWO_OFF),
        (Purchase(1, amount=4), percent(10)),
        (Purchase(1, lines=(WATER, CAKE)), replace(FREE, category="water")),
        (Purchase(1, amount=0, lines=(WATER,)), TWO_OFF),
        (Purchase(1, lines=(CAKE,)), FREE_COFFEE),
        (Purchase(1, lines=(CAKE,)), percent(10, "coffee")),
    ],
)
def test_r25_a_voucher_that_would_change_nothing_is_not_used_up(
    purchase: Purchase, reward: Reward
) -> None:
    code, facts = refused(purchase, [coupon("v", reward)])
    assert code is Refusal.VOUCHER_NO_EFFECT
    assert facts == {"key": "v", "instead": None}


@pytest.mark.parametrize("deal", [percent(20), percent(10)])
def test_r25_nor_one_without_which_the_customer_pays_no_more(deal: Reward) -> None:
    code, facts = refused(
        Purchase(1, amount=1_000), [coupon("v", percent(10))], [coupon("deal", deal)]
    )
    assert code is Refusal.VOUCHER_NO_EFFECT
    assert facts == {"key": "v", "instead": "deal"}


def test_r25_nor_one_that_only_takes_the_place_of_another() -> None:
    """10 % off cakes takes from the 10 % off everything what it gives itself."""
    wanted = [own("all", percent(10)), coupon("cakes", percent(10, "cake"))]
    assert refused(BREAKFAST, wanted) == (
        Refusal.VOUCHER_NO_EFFECT,
        {"key": "cakes", "instead": None},
    )


@pytest.mark.parametrize("reward", [FREE, CHEAPEST, GIFT, TWO_OFF, percent(10)])
def test_r25_without_a_price_there_is_no_reason_to_refuse(reward: Reward) -> None:
    settled = settle(Purchase(1), [coupon("v", reward)], [coupon("deal", percent(50))])
    assert (settled.price, settled.due, settled.base) == (None, None, None)
    assert settled.parts == (Part("v", 0, ()),)
    assert settled.instead_of is None


def test_r25_a_gift_is_not_on_the_receipt() -> None:
    settled = settle(BREAKFAST, [coupon("mug", GIFT)], [coupon("deal", percent(50)), level(5)])
    assert offs(settled) == {"mug": 0, "level": 50}
    assert settled.instead_of == Part("deal", 500, ((1, 1), (0, 1)))


@pytest.mark.parametrize(
    "wanted",
    [
        (coupon("a", TWO_OFF), coupon("b", FREE)),
        (own("a", FREE), own("b", FREE)),
        (coupon("a", TWO_OFF, exclusive=True), own("b", FREE)),
        (own("a", FREE), coupon("b", TWO_OFF, exclusive=True)),
        (own("a", percent(10)), coupon("b", percent(20))),
        (own("a", percent(10, "cake")), coupon("b", percent(20, "cake"))),
    ],
)
def test_r26_what_may_not_be_used_together(wanted: tuple[Candidate, Candidate]) -> None:
    for order in permutations(wanted):
        code, facts = refused(BREAKFAST, order)
        assert code is Refusal.OFFERS_NOT_TOGETHER
        assert set(facts.values()) == {"a", "b"}


def test_r26_a_free_item_that_is_all_leaves_nothing_for_a_percentage() -> None:
    wanted = [own("card", FREE), coupon("ten", percent(10))]
    assert refused(Purchase(1, lines=(LATTE,)), wanted)[0] is Refusal.OFFERS_NOT_TOGETHER
    assert offs(settle(BREAKFAST, wanted, ())) == {"card": 580, "ten": 42}


def test_r26_one_coupon_and_one_reward_go_together_and_a_level_beside_them() -> None:
    wanted = [own("card", FREE_COFFEE), coupon("cake", percent(10, "cake"))]
    drink = SaleLine("Juice", 1, 300, "juice")
    settled = settle(replace(BREAKFAST, lines=(LATTE, CAKE, drink)), wanted, [level(5)])
    assert offs(settled) == {"card": 420, "cake": 58, "level": 15}


def test_r26_a_wanted_coupon_keeps_deals_out() -> None:
    settled = settle(BREAKFAST, [coupon("v", percent(30))], [coupon("deal", TWO_OFF)])
    assert offs(settled) == {"v": 300}
    assert settled.instead_of == Part("deal", 200, ())


def test_r26_an_exclusive_offer_stands_alone() -> None:
    alone = coupon("alone", percent(30), exclusive=True)
    settled = settle(BREAKFAST, [alone], [level(5), coupon("deal", TWO_OFF)])
    assert offs(settled) == {"alone": 300}
    beside = settle(BREAKFAST, [own("card", FREE)], [alone, level(5)])
    assert offs(beside) == {"card": 580, "level": 21}


def test_r26_an_exclusive_deal_must_beat_all_that_goes_together() -> None:
    deal, reward = coupon("deal", TWO_OFF), own("card", FREE)
    alone = coupon("alone", percent(70), exclusive=True)
    assert best(BREAKFAST, [alone, deal, reward]) == ("card", "deal")
    assert best(BREAKFAST, [replace(alone, reward=percent(80)), deal, reward]) == ("alone",)


def test_r26_a_level_and_a_percentage_are_two_discounts() -> None:
    settled = settle(BREAKFAST, [coupon("ten", percent(10))], [level(5)])
    assert offs(settled) == {"ten": 100}
    assert settled.instead_of == Part("level", 50, ((1, 1), (0, 1)))


def test_r27_free_items_lines_percentages_fixed_amounts_points() -> None:
    """4.20 + 5.80 + 3.00: the latte is free, 10 % off the cake, 5 % off the rest, points last."""
    purchase = replace(BREAKFAST, lines=(LATTE, CAKE, SaleLine("Juice", 1, 300, "juice")))
    wanted = [coupon("cake", percent(10, "cake")), own("card", FREE_COFFEE)]
    settled = settle(purchase, wanted, [level(5)], points_money=100)
    assert [(part.key, part.off) for part in settled.parts] == [
        ("card", 420),
        ("cake", 58),
        ("level", 15),
    ]
    assert settled.due == 1_300 - 420 - 58 - 15 - 100


def test_r27_a_percentage_comes_before_a_fixed_amount() -> None:
    wanted = [coupon("fixed", TWO_OFF), own("ten", percent(10))]
    assert settle(Purchase(1, amount=1_000), wanted, ()).parts == (
        Part("ten", 100, ()),
        Part("fixed", 200, ()),
    )


@pytest.mark.parametrize(("amount", "points"), [(150, 0), (150, 10), (250, 900)])
def test_r27_the_result_is_never_below_nothing(amount: int, points: int) -> None:
    settled = settle(Purchase(1, amount=amount), [coupon("v", TWO_OFF)], (), points)
    assert (settled.due, settled.base) == (0, 0)


def test_r28_the_better_of_two_deals_and_the_screen_says_so() -> None:
    """105.00 with "10 % on all" and "20 % over 100" -> the better one, 84.00."""
    deals = [coupon("all", percent(10)), coupon("over-100", percent(20), minimum=10_000)]
    settled = settle(Purchase(1, amount=10_500), (), deals)
    assert settled == Settled(
        10_500, 8_400, 8_400, (Part("over-100", 2_100, ()),), 0, Part("all", 1_050, ())
    )
    below = settle(Purchase(1, amount=9_999), (), deals)
    assert (offs(below), below.instead_of) == ({"all": 1_000}, None)


def test_r28_a_threshold_is_tested_on_the_price_before_offers() -> None:
    dinner = Purchase(1, lines=(SaleLine("Menu", 2, 5_250),))
    over_100 = coupon("over-100", percent(20), minimum=10_000)
    for settled in (
        settle(dinner, [own("card", FREE)], [over_100]),
        settle(dinner, [own("card", FREE), over_100], ()),
    ):
        assert offs(settled) == {"card": 5_250, "over-100": 1_050}


@pytest.mark.parametrize("price", [9_999, None])
def test_r28_a_voucher_below_its_minimum_is_refused(price: int | None) -> None:
    over_100 = coupon("over-100", percent(20), minimum=10_000)
    assert refused(Purchase(1, amount=price), [over_100]) == (
        Refusal.OFFER_MINIMUM,
        {"key": "over-100", "least": 10_000, "price": price},
    )


def test_r29_the_cheapest_that_qualified_is_free_at_its_own_price() -> None:
    reward = replace(CHEAPEST, category="coffee")
    receipt = (SaleLine("Biscuit", 1, 120, "cake"), SaleLine("Espresso", 1, 250, "coffee"), LATTE)
    settled = settle(Purchase(1, lines=receipt), [coupon("v", reward)], ())
    assert settled.parts == (Part("v", 250, ((1, 1),)),)
    assert settled.free == 1


def test_of_equals_the_fewest_are_used_then_the_first_given() -> None:
    amount = Purchase(1, amount=1_000)
    same = [coupon("b", percent(20)), coupon("a", TWO_OFF)]
    assert best(amount, same) == ("b",)
    assert best(amount, same[::-1]) == ("a",)
    pair = [coupon("half", Reward("1.00 off", RewardKind.AMOUNT_OFF, 100))]
    pair.append(own("other", Reward("1.00 off", RewardKind.AMOUNT_OFF, 100)))
    assert best(amount, [*pair, own("both", TWO_OFF)]) == ("half", "both")
    assert best(Purchase(1, amount=200), [*pair, own("both", TWO_OFF)]) == ("both",)


def test_the_order_in_which_two_items_are_set_free_is_the_better_one() -> None:
    """Buy one, get one, and then one of the two is free by the card."""
    pair = Purchase(1, lines=(SaleLine("Coffee", 2, 350),))
    one_more = coupon("pair", Reward("buy one, get one", RewardKind.BUY_GET, 1))
    card = own("card", FREE)
    for wanted in ([one_more, card], [card, one_more]):
        settled = settle(pair, wanted, ())
        assert (settled.due, settled.free) == (0, 2)


def test_r29_the_next_cheapest_may_be_dear() -> None:
    """The espresso is free by the card, and then the cake is the cheapest."""
    receipt = (SaleLine("Espresso", 1, 100, "coffee"), SaleLine("Cake", 1, 500, "cake"))
    three_off = coupon("three", Reward("3.00 off", RewardKind.AMOUNT_OFF, 300))
    possible = [three_off, coupon("cheapest", CHEAPEST), own("card", FREE_COFFEE)]
    assert set(best(Purchase(1, lines=receipt), possible)) == {"card", "cheapest"}


def test_r28_nobody_asks_what_was_left_out_of_a_sale_that_is_free() -> None:
    settled = settle(Purchase(1, lines=(LATTE,)), [own("card", FREE)], [level(5)])
    assert (settled.due, settled.instead_of) == (0, None)


def test_nothing_is_suggested_while_the_price_is_not_known() -> None:
    assert best(Purchase(1), [coupon("deal", percent(10)), own("card", FREE)]) == ()
    assert best(Purchase(1, amount=0), [coupon("deal", percent(10))]) == ()
