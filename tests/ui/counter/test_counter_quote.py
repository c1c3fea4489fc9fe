"""What a purchase comes to, with vouchers, codes, levels and points [R23, R26 to R29]."""

from __future__ import annotations

from dataclasses import replace

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, FakeClock
from counter_buying import buy, now, rest, to_pay, type_amount, use
from counter_promises import (
    MUFFIN,
    TEN_PERCENT,
    TWENTY_PERCENT,
    TWO_OFF,
    ladder,
    offer,
    sells,
    welcome,
)
from counter_steps import Heard, button, press, seen, texts
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.program.program import StampRule
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.till import Till
from loyalpos.services.view.customer_view import Registered
from loyalpos.services.view.quote_view import Quote
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.counter import CounterPage

Key = Qt.Key


def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[Purchase]:
    """Write down for which purchases the till is asked."""
    asked: list[Purchase] = []
    real = Till.quote

    def quote(till: Till, purchase: Purchase) -> Quote:
        asked.append(purchase)
        return real(till, purchase)

    monkeypatch.setattr(Till, "quote", quote)
    return asked


def test_r28_the_better_one_is_used_and_the_screen_says_so(
    page: CounterPage, desk: Desk, sanne: Registered
) -> None:
    """105.00 with "10 % on all" and "20 % over 100": 84.00."""
    every = Trigger.EVERY_SALE
    offer(desk.shop, OfferDraft("Always", every, TEN_PERCENT, valid_days=0))
    over = OfferDraft("Over", every, TWENTY_PERCENT, minimum=10_000, valid_days=0)
    offer(desk.shop, over)
    page.show_customer(sanne.view.customer)
    type_amount(page, "105")
    assert to_pay(page).endswith("84,00")
    said = texts(page).replace("\N{NO-BREAK SPACE}", " ")
    assert "“20 % over 100” is better than “10 % on all”, so it is used instead." in said
    assert "of € 105,00" in said
    type_amount(page, "99")
    assert to_pay(page).endswith("89,10")


def test_nothing_known_asks_for_no_price(
    page: CounterPage, desk: Desk, sanne: Registered, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = asked_for(monkeypatch)
    page.show_customer(sanne.view.customer)
    press(page, Key.Key_Plus)
    rest()
    assert asked == []
    assert not seen(page, "quote")


def test_many_changes_are_one_question(
    page: CounterPage, desk: Desk, sanne: Registered, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = asked_for(monkeypatch)
    page.show_customer(sanne.view.customer)
    type_amount(page, "105,00")
    assert [one.amount for one in asked] == [10_500]


def test_an_answer_to_an_older_question_is_dropped(page: CounterPage, sanne: Registered) -> None:
    page.show_customer(sanne.view.customer)
    shown: list[Quote | None] = []
    page._quotes.answered.connect(shown.append)
    old = page._quotes._number
    page._quotes.ask()
    shown.clear()
    page._quotes._answer(old, None)
    assert shown == []


def test_a_voucher_is_put_in_quoted_and_used_with_enter(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock, heard: Heard
) -> None:
    welcome(desk.shop, TWO_OFF)
    customer = buy(desk, sanne, clock)
    page.show_customer(customer)
    type_amount(page, "12")
    use(page, desk, customer, "€ 2 off")
    assert to_pay(page).endswith("10,00")
    press(page, Key.Key_Return)
    assert now(desk, customer).vouchers == ()
    assert "To pay: € 10,00." in heard.last.replace("\N{NO-BREAK SPACE}", " ")
    assert not seen(page, "quote")  # the next purchase begins with nothing


def test_a_voucher_that_was_put_in_can_be_taken_out(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    welcome(desk.shop, TWO_OFF)
    customer = buy(desk, sanne, clock)
    page.show_customer(customer)
    type_amount(page, "12")
    use(page, desk, customer, "€ 2 off")
    use(page, desk, customer, "€ 2 off")
    press(page, Key.Key_Return)
    assert len(now(desk, customer).vouchers) == 1


def test_r26_two_coupons_say_why_they_do_not_go_together(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    welcome(desk.shop, TWO_OFF, TEN_PERCENT)
    customer = buy(desk, sanne, clock)
    page.show_customer(customer)
    type_amount(page, "12")
    use(page, desk, customer, "€ 2 off")
    use(page, desk, customer, "10 % on all")
    assert "Not together with “€ 2 off”." in texts(page)
    assert to_pay(page).endswith("10,00")


def test_r28_a_voucher_says_which_amount_it_needs(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    welcome(desk.shop, TWO_OFF, minimum=1000)
    customer = buy(desk, sanne, clock)
    page.show_customer(customer)
    use(page, desk, customer, "€ 2 off")
    assert "Type the amount: it needs €" in texts(page)
    type_amount(page, "8")
    assert "This offer needs a purchase of €" in texts(page)
    type_amount(page, "10")
    assert "needs" not in texts(page)


def test_r22_a_voucher_that_went_meanwhile_says_where_and_when(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    welcome(desk.shop, TWO_OFF)
    customer = buy(desk, sanne, clock)
    page.show_customer(customer)
    (held,) = now(desk, customer).vouchers
    desk.shop.till.redeem(new_act(), OWNER, held.voucher, Purchase(customer, amount=900))
    type_amount(page, "12")
    button(page, f"use-{held.voucher}").click()
    rest()
    assert "This reward was already given on 3 March at" in texts(page)
    assert "on till 1." in texts(page)
    assert to_pay(page) == ""


def test_a_discount_of_nobody_knows_what_is_not_said_to_be_free(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    welcome(desk.shop, TEN_PERCENT, replace(TWO_OFF, category="cake"))
    customer = buy(desk, sanne, clock)
    page.show_customer(customer)
    use(page, desk, customer, "10 % on all")
    assert "take it off by hand" in texts(page).split("\n")
    type_amount(page, "50")
    assert "take it off by hand" not in texts(page)
    use(page, desk, customer, "10 % on all")
    use(page, desk, customer, "€ 2 off")  # cakes, and nobody said what they cost
    assert "take it off by hand" in texts(page).split("\n")
    assert "free" not in texts(page).split("\n")


def test_r18_the_price_says_what_the_card_gives_at_once(
    page: CounterPage, desk: Desk, sanne: Registered, heard: Heard
) -> None:
    rule = StampRule(goal=9, also_in_this_sale=True)
    desk.shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, rule=rule))
    sells(desk.shop)
    page.hide()
    page.show()
    page.show_customer(sanne.view.customer)
    for _ in range(20):
        button(page, "item-1").click()
    rest()
    said = texts(page).replace("\N{NO-BREAK SPACE}", " ")
    assert "2 × free coffee" in said
    assert to_pay(page).endswith("57,60")
    press(page, Key.Key_Return)
    assert "To pay: € 57,60." in heard.last.replace("\N{NO-BREAK SPACE}", " ")


def test_a_level_takes_its_share_and_says_the_way_up(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock, heard: Heard
) -> None:
    ladder(desk.shop)
    page.show_customer(sanne.view.customer)
    type_amount(page, "100")
    press(page, Key.Key_Return)
    assert "Sanne is Gold now." in heard.last
    clock.forward(days=1)
    page.show_customer(sanne.view.customer)
    type_amount(page, "20")
    said = texts(page).replace("\N{NO-BREAK SPACE}", " ")
    assert "Gold: 5 % off" in said
    assert "€ 400,00 more for Platinum" in said
    assert "Gold earns ×1,5" in said
    assert to_pay(page).endswith("19,00")


def test_f8_gives_the_reward_of_the_card_not_a_coupon(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    welcome(desk.shop, MUFFIN)
    customer = buy(desk, sanne, clock)
    page.show_customer(customer)
    assert not button(page, "give").isEnabled()
    assert button(page, "stamp").text() == "Stamp the card"
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer, 8))
    clock.forward(minutes=5)
    page.show_customer(customer)
    press(page, Key.Key_F8)
    assert [held.reward_text for held in now(desk, customer).vouchers] == ["a free muffin"]


def test_a_voucher_for_tomorrow_says_so_and_cannot_be_put_in(
    page: CounterPage, desk: Desk, sanne: Registered, heard: Heard
) -> None:
    draft = OfferDraft("Come again", Trigger.NEXT_VISIT, TWO_OFF, minimum=500)
    offer(desk.shop, draft)
    page.show_customer(sanne.view.customer)
    type_amount(page, "12")
    press(page, Key.Key_Return)
    assert heard.last.endswith("Come again: € 2 off, from tomorrow.")
    (held,) = now(desk, sanne.view.customer).vouchers
    using = button(page, f"use-{held.voucher}")
    assert not using.isEnabled()
    assert using.toolTip() == "It can be used from tomorrow."


def test_quotes_never_keep_a_purchase_waiting(
    page: CounterPage, desk: Desk, sanne: Registered, qtbot: QtBot
) -> None:
    sells(desk.shop)
    page.hide()
    page.show()
    page.show_customer(sanne.view.customer)
    button(page, "item-1").click()
    page.stamp()  # before the price was asked for
    assert len(now(desk, sanne.view.customer).acts) == 1
    rest()
    assert not seen(page, "quote")
