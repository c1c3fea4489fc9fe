"""What is entered before it is booked."""

from __future__ import annotations

import pytest

from loyalpos.domain.sale.sale import MAX_QUANTITY, SaleLine
from loyalpos.domain.shop.shop import Item
from loyalpos.ui.pages.counter.basket import Basket

COFFEE = Item(1, "Coffee", 320)
BAGEL = Item(2, "Bagel", 550)


@pytest.fixture
def basket() -> Basket:
    basket = Basket()
    basket.offer((COFFEE, BAGEL))
    return basket


def test_one_of_something_is_the_least(basket: Basket) -> None:
    basket.step(-1)
    assert basket.quantity == 1
    assert basket.purchase(7, None).lines == ()


def test_plain_steps_stop_at_the_most(basket: Basket) -> None:
    for _ in range(MAX_QUANTITY + 5):
        basket.step(1)
    assert basket.quantity == MAX_QUANTITY


def test_tapped_items_make_lines_quantity_and_amount(basket: Basket) -> None:
    for item in (1, 2, 1):
        basket.tap(item)
    bought = basket.purchase(7, None)
    assert bought.quantity == 3
    assert bought.amount == 2 * 320 + 550
    assert set(bought.lines) == {SaleLine("Coffee", 2, 320), SaleLine("Bagel", 1, 550)}


def test_steps_follow_the_item_tapped_last(basket: Basket) -> None:
    basket.tap(1)
    basket.tap(2)
    basket.step(1)
    assert (basket.count(1), basket.count(2)) == (1, 2)
    for _ in range(3):
        basket.step(-1)
    assert (basket.quantity, basket.total) == (1, None)


def test_a_typed_amount_goes_before_the_sum(basket: Basket) -> None:
    basket.tap(1)
    assert basket.purchase(7, 250).amount == 250


def test_an_item_that_is_not_sold_any_more_is_dropped(basket: Basket) -> None:
    basket.tap(1)
    basket.tap(2)
    basket.offer((BAGEL,))
    assert basket.quantity == 1
    assert basket.total == 550


def test_clearing_begins_anew(basket: Basket) -> None:
    basket.tap(1)
    basket.clear()
    assert (basket.quantity, basket.total) == (1, None)


def test_items_without_prices_say_nothing_about_the_amount() -> None:
    basket = Basket()
    basket.offer((Item(3, "Coffee", 0), BAGEL))
    basket.tap(3)
    bought = basket.purchase(7, None)
    assert (basket.total, bought.amount) == (None, None)
    assert bought.lines == (SaleLine("Coffee", 1, 0),)
    basket.tap(2)
    assert basket.total == 550
