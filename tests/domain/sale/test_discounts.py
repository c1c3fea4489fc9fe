"""What one reward takes off, with the examples of the rules word for word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.discounts import Basket, Goods, Stage, Taken, price_of, stage
from loyalpos.domain.sale.sale import Purchase, SaleLine

LATTE = SaleLine("Latte", 2, 420, "coffee")
CAKE = SaleLine("Cake", 1, 550, "cake")
TEA = SaleLine("Tea", 3, 300, "tea")
WATER = SaleLine("Tap water", 1, 0, "water")
RECEIPT = (LATTE, CAKE, TEA, WATER)

FREE = Reward("one free", RewardKind.FREE_ITEM)
FREE_TEA = Reward("a free tea", RewardKind.FREE_ITEM, category="tea")
CHEAPEST = Reward("the cheapest free", RewardKind.CHEAPEST_FREE)
CHEAPEST_COFFEE = Reward("the cheapest coffee", RewardKind.CHEAPEST_FREE, category="coffee")
TEN = Reward("10 % off", RewardKind.PERCENT_OFF, 10)
TEN_ON_CAKE = Reward("10 % off cakes", RewardKind.PERCENT_OFF, 10, "cake")
TWO_OFF = Reward("2.00 off", RewardKind.AMOUNT_OFF, 200)
TWO_OFF_TEA = Reward("2.00 off tea", RewardKind.AMOUNT_OFF, 200, "tea")
GIFT = Reward("a mug", RewardKind.GIFT)


def get(buy: int, category: str = "") -> Reward:
    return Reward(f"buy {buy}, get one", RewardKind.BUY_GET, buy, category)


def taken(purchase: Purchase, *rewards: Reward) -> list[Taken]:
    basket = Basket(Goods(purchase))
    return [
        each._replace(lines=tuple(each.lines)) for each in (basket.take(one) for one in rewards)
    ]


def units(*prices: int) -> Purchase:
    return Purchase(1, lines=tuple(SaleLine(str(price), 1, price) for price in prices))


def test_the_typed_amount_is_the_price_else_the_lines_say_it() -> None:
    assert price_of(Purchase(1, amount=1000, lines=RECEIPT)) == 1000
    assert price_of(Purchase(1, amount=0, lines=RECEIPT)) == 0
    assert price_of(Purchase(1, lines=RECEIPT)) == 2290
    assert price_of(Purchase(1, 3)) is None


def test_r27_every_kind_has_its_turn() -> None:
    order = [FREE, TEN_ON_CAKE, TEN, TWO_OFF, GIFT]
    assert [stage(reward) for reward in order] == list(Stage)
    assert stage(TWO_OFF_TEA) is Stage.LINE
    assert {stage(CHEAPEST), stage(get(2)), stage(FREE_TEA)} == {Stage.FREE_ITEM}


@pytest.mark.parametrize(
    ("reward", "off", "lines", "free"),
    [
        (FREE, 550, ((1, 1),), 1),
        (FREE_TEA, 300, ((2, 1),), 1),
        (CHEAPEST, 300, ((2, 1),), 1),
        (CHEAPEST_COFFEE, 420, ((0, 1),), 1),
        (get(2), 720, ((0, 1), (2, 1)), 2),
        (get(2, "tea"), 300, ((2, 1),), 1),
        (TEN, 229, ((1, 1), (0, 2), (2, 3)), 0),
        (TEN_ON_CAKE, 55, ((1, 1),), 0),
        (TWO_OFF, 200, (), 0),
        (TWO_OFF_TEA, 200, ((2, 3),), 0),
        (GIFT, 0, (), 0),
    ],
)
def test_each_kind_from_lines(
    reward: Reward, off: int, lines: tuple[tuple[int, int], ...], free: int
) -> None:
    assert taken(Purchase(1, lines=RECEIPT), reward) == [Taken(off, lines, free)]


@pytest.mark.parametrize(
    "reward",
    [
        Reward("a free soup", RewardKind.FREE_ITEM, category="soup"),
        Reward("a free soup", RewardKind.CHEAPEST_FREE, category="soup"),
        Reward("free water", RewardKind.FREE_ITEM, category="water"),
        Reward("10 % off soup", RewardKind.PERCENT_OFF, 10, "soup"),
        Reward("2.00 off soup", RewardKind.AMOUNT_OFF, 200, "soup"),
        get(3, "tea"),
    ],
)
def test_r25_what_qualifies_nothing_on_the_receipt_does_not_work(reward: Reward) -> None:
    assert taken(Purchase(1, lines=RECEIPT), reward) == [Taken(0, works=False)]


UNPRICED = (SaleLine("Latte", 2, 0, "coffee"), SaleLine("Cake", 1, 0, "cake"))


@pytest.mark.parametrize(
    ("reward", "expected"),
    [
        (FREE, Taken(0, ((0, 1),), 1)),
        (CHEAPEST_COFFEE, Taken(0, ((0, 1),), 1)),
        (get(2), Taken(0, ((1, 1),), 1)),
        (GIFT, Taken(0)),
        (TEN_ON_CAKE, Taken(0)),
        (replace(TWO_OFF_TEA, category="coffee"), Taken(0)),
        (FREE_TEA, Taken(0, works=False)),
        (TWO_OFF_TEA, Taken(0, works=False)),
    ],
)
@pytest.mark.parametrize("amount", [None, 700])
def test_r25_an_item_without_a_price_can_be_free_all_the_same(
    reward: Reward, expected: Taken, amount: int | None
) -> None:
    assert taken(Purchase(1, amount=amount, lines=UNPRICED), reward) == [expected]


def test_lines_without_prices_do_not_say_what_a_purchase_comes_to() -> None:
    assert price_of(Purchase(1, lines=UNPRICED)) is None
    assert all(taken(Purchase(1, lines=UNPRICED), one)[0].works for one in (TEN, TWO_OFF))
    assert taken(Purchase(1, lines=UNPRICED, amount=700), TEN) == [Taken(70, ((0, 2), (1, 1)))]


def test_r29_cheapest_free_looks_only_at_what_qualified_at_its_own_price() -> None:
    """The tea at 3.00 is cheaper than any coffee, and the water costs nothing at all."""
    assert taken(Purchase(1, lines=RECEIPT), CHEAPEST_COFFEE)[0].off == 420
    assert taken(Purchase(1, lines=(WATER, CAKE)), CHEAPEST)[0].off == 550


@pytest.mark.parametrize(
    ("prices", "buy", "off"),
    [
        ((300, 300), 1, 300),
        ((300, 250), 1, 250),
        ((300,), 1, 0),
        ((300, 300, 300), 1, 300),
        ((1000, 1000, 100, 100), 1, 1100),
        ((500, 400, 300), 2, 300),
        ((500, 400, 300, 200, 100), 2, 300),
        ((500, 400, 300, 200, 100, 50), 2, 350),
    ],
)
def test_r29_of_every_few_items_the_cheapest_is_free(
    prices: tuple[int, ...], buy: int, off: int
) -> None:
    assert taken(units(*prices), get(buy))[0].off == off
    assert taken(units(*reversed(prices)), get(buy))[0].off == off


@given(st.lists(st.integers(1, 20), max_size=12), st.integers(1, 3), st.data())
def test_r29_a_line_of_several_is_as_good_as_several_lines(
    prices: list[int], buy: int, data: st.DataObject
) -> None:
    singles = units(*prices)
    counted = tuple(
        SaleLine(str(price), prices.count(price), price)
        for price in data.draw(st.permutations(sorted(set(prices))))
    )
    together = taken(Purchase(1, lines=counted, amount=sum(prices)), get(buy))[0]
    dearest_first = sorted(prices, reverse=True)
    assert together.off == taken(singles, get(buy))[0].off if prices else True
    assert together.off == sum(dearest_first[buy :: buy + 1])
    assert together.free == (len(prices) // (buy + 1) if prices else together.free)


@pytest.mark.parametrize(
    ("amount", "percent", "off"),
    [(105, 10, 11), (104, 10, 10), (4, 10, 0), (5, 10, 1), (333, 33, 110), (99, 100, 99)],
)
def test_percents_are_rounded_half_up(amount: int, percent: int, off: int) -> None:
    reward = Reward("off", RewardKind.PERCENT_OFF, percent)
    assert taken(Purchase(1, amount=amount), reward) == [Taken(off, works=off > 0)]
    line = SaleLine("Latte", 1, amount, "coffee")
    on_coffee = Reward("off", RewardKind.PERCENT_OFF, percent, "coffee")
    assert [each.off for each in taken(Purchase(1, lines=(line,)), on_coffee)] == [off]


def test_r26_never_two_discounts_on_one_line() -> None:
    receipt = Purchase(1, lines=RECEIPT)
    assert [each.off for each in taken(receipt, TEN, TEN)] == [229, 0]
    assert [each.off for each in taken(receipt, TEN_ON_CAKE, TEN_ON_CAKE)] == [55, 0]
    assert [each.off for each in taken(receipt, TEN_ON_CAKE, TEN)] == [55, 174]
    assert [each.off for each in taken(receipt, FREE, TEN_ON_CAKE)] == [550, 0]
    assert [each.off for each in taken(receipt, TWO_OFF_TEA, TEN)] == [200, 139]
    assert [each.off for each in taken(Purchase(1, amount=1000), TEN, TEN)] == [100, 0]


def test_r26_the_other_items_of_a_line_are_still_at_full_price() -> None:
    """3 teas at 3.00, one of them free: 10 % of the two others."""
    first, second = taken(Purchase(1, lines=(TEA,)), FREE_TEA, TEN)
    assert (first.off, second) == (300, Taken(60, ((0, 2),)))


def test_r27_a_fixed_amount_follows_a_percentage_and_takes_at_most_what_is_left() -> None:
    assert [each.off for each in taken(Purchase(1, amount=1000), TEN, TWO_OFF)] == [100, 200]
    assert [each.off for each in taken(Purchase(1, amount=150), TEN, TWO_OFF)] == [15, 135]
    assert taken(Purchase(1, amount=150), TWO_OFF, TWO_OFF)[1] == Taken(0, works=False)


@pytest.mark.parametrize(
    ("reward", "quantity", "free"),
    [
        (FREE, 4, 1),
        (FREE_TEA, 4, 1),
        (CHEAPEST, 1, 1),
        (get(3), 4, 1),
        (get(1), 4, 2),
        (get(3), 3, 0),
        (GIFT, 4, 0),
    ],
)
@pytest.mark.parametrize("amount", [None, 1050])
def test_r11_without_lines_a_free_item_is_not_in_the_amount(
    reward: Reward, quantity: int, free: int, amount: int | None
) -> None:
    assert taken(Purchase(1, quantity, amount), reward) == [Taken(0, free=free)]


def test_r11_no_more_is_free_than_was_counted() -> None:
    assert [each.free for each in taken(Purchase(1, 1, 500), FREE, CHEAPEST)] == [1, 0]


@pytest.mark.parametrize("reward", [TEN, TWO_OFF, TEN_ON_CAKE, TWO_OFF_TEA, get(2)])
def test_r25_what_nobody_typed_is_no_reason_to_refuse(reward: Reward) -> None:
    assert taken(Purchase(1), reward) == [Taken(0)]
    assert taken(Purchase(1, amount=0), reward) == [Taken(0, works=False)]


@pytest.mark.parametrize("reward", [TEN_ON_CAKE, TWO_OFF_TEA])
def test_r25_without_lines_nobody_knows_what_a_category_comes_to(reward: Reward) -> None:
    assert taken(Purchase(1, amount=1000), reward) == [Taken(0)]


@pytest.mark.parametrize("reward", [FREE, CHEAPEST, GIFT])
def test_r25_a_receipt_of_nothing_is_what_a_free_item_leaves(reward: Reward) -> None:
    assert taken(Purchase(1, amount=0), reward)[0].works
    assert taken(Purchase(1, amount=0, lines=(LATTE,)), reward)[0].works
    assert taken(Purchase(1, amount=0, lines=(LATTE,)), reward)[0].off == 0


def test_a_typed_amount_below_the_lines_is_all_that_can_be_taken_off() -> None:
    """Two lattes at 4.20, but 5.00 was typed: one is free, the other costs 0.80."""
    typed = Purchase(1, amount=500, lines=(LATTE,))
    assert [each.off for each in taken(typed, FREE, TEN)] == [420, 8]
    assert [each.off for each in taken(typed, FREE, FREE)] == [420, 80]


def test_a_typed_amount_above_the_lines_is_part_of_a_percentage() -> None:
    typed = Purchase(1, amount=2000, lines=(LATTE,))
    assert [each.off for each in taken(typed, FREE, TEN)] == [420, 158]
