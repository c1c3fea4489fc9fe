"""The best combination, offered at the counter with one button [R26 to R28]."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from corner_cafe import OWNER, FakeClock
from counter_buying import buy, now, rest, to_pay, type_amount, use
from counter_promises import (
    MUFFIN,
    TEN_PERCENT,
    TWENTY_PERCENT,
    TWO_OFF,
    offer,
    welcome,
)
from counter_steps import button, press, seen, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from loyalpos.domain.offer.gift import GiftReason
from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.counter import CounterPage

Key = Qt.Key


def type_code(page: CounterPage, code: str) -> None:
    """Type the code of an offer, and wait for the price."""
    button(page, "code-open").click()
    line = page.findChild(QLineEdit, "code")
    assert line is not None
    QTest.keyClicks(line, code)
    button(page, "code-use").click()
    rest()


def gift(shop: Shop, customer: int) -> UUID:
    """Give the voucher of the first offer by hand."""
    before = {held.voucher for held in shop.till.open(customer).vouchers}
    view = shop.gifts.give(new_act(), OWNER, customer, 1, GiftReason.SORRY).view
    return next(held.voucher for held in view.vouchers if held.voucher not in before)


@pytest.fixture
def coded(desk: Desk) -> None:
    """Have a code."""
    offer(desk.shop, OfferDraft("Spring", Trigger.CODE, TEN_PERCENT, code="SPRING"))


def test_the_best_combination_is_one_press_away(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    welcome(desk.shop, TWO_OFF, TEN_PERCENT)
    customer = buy(desk, sanne, clock)
    page.show_customer(customer)
    type_amount(page, "50")
    best = button(page, "use-best")
    assert best.text().startswith("Best for Sanne: to pay €")
    assert best.toolTip() == "Uses: 10 % on all"
    best.click()
    rest()
    assert to_pay(page).endswith("45,00")
    assert not seen(page, "use-best")
    press(page, Key.Key_Return)
    assert [held.reward_text for held in now(desk, customer).vouchers] == ["€ 2 off"]


@pytest.mark.usefixtures("coded")
def test_the_best_leaves_a_code_out_that_is_in_the_way(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    welcome(desk.shop, TWENTY_PERCENT)
    customer = buy(desk, sanne, clock)
    page.show_customer(customer)
    type_amount(page, "50")
    type_code(page, "spring")
    assert to_pay(page).endswith("45,00")
    assert button(page, "use-best").toolTip() == "Uses: 20 % over 100, without the code"
    button(page, "use-best").click()
    rest()
    assert to_pay(page).endswith("40,00")
    assert not seen(page, "code-drop")
    press(page, Key.Key_Return)
    assert now(desk, customer).vouchers == ()


def test_a_voucher_of_a_changed_offer_has_its_own_row(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    """The text is the same, the amount is not: the better one can be seen, and taken out."""
    draft = OfferDraft("Sorry", Trigger.BY_HAND, TWO_OFF, limit_each=0)
    offer(desk.shop, draft)
    customer = buy(desk, sanne, clock)
    first = gift(desk.shop, customer)
    better = replace(draft, reward=replace(TWO_OFF, amount=500))
    desk.shop.offers.change(new_act(), OWNER, 1, better)
    second = gift(desk.shop, customer)
    page.show_customer(customer)
    type_amount(page, "12")
    assert seen(page, f"use-{first}")
    button(page, "use-best").click()
    rest()
    assert to_pay(page).endswith("7,00")
    button(page, f"use-{second}").click()
    rest()
    assert to_pay(page).endswith("12,00")


def test_of_the_same_vouchers_the_one_that_ends_first_is_used(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    draft = OfferDraft("Sorry", Trigger.BY_HAND, TWO_OFF, limit_each=0)
    offer(desk.shop, draft)
    customer = buy(desk, sanne, clock)
    later = gift(desk.shop, customer)
    desk.shop.offers.change(new_act(), OWNER, 1, replace(draft, valid_days=3))
    gift(desk.shop, customer)
    page.show_customer(customer)
    type_amount(page, "12")
    button(page, "use-best").click()
    rest()
    press(page, Key.Key_Return)
    assert [held.voucher for held in now(desk, customer).vouchers] == [later]


def test_r26_a_chosen_gift_is_not_said_to_be_better_than_money(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    welcome(desk.shop, MUFFIN)
    offer(desk.shop, OfferDraft("Always", Trigger.EVERY_SALE, TEN_PERCENT))
    customer = buy(desk, sanne, clock)
    page.show_customer(customer)
    type_amount(page, "50")
    use(page, desk, customer, "a free muffin")
    assert "is better than" not in texts(page)
    assert "“A free muffin” is used, so “10 % on all” is not: only one of them." in texts(page)
    assert button(page, "use-best").toolTip() == "Without vouchers"
