"""[R24] What is shown before a voucher is used, and [R15] more than the cap of a day."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, FakeClock
from counter_promises import ask_for
from counter_steps import Heard, button, press, scan_line, seen, stamps, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from loyalpos.domain.offer.offer import Proof
from loyalpos.domain.program.earning import Earning
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.services.till import Till
from loyalpos.services.view.card_view import CardView, Outcome
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.pin import ManagerPin
from loyalpos.ui.pages.counter import CounterPage

Key = Qt.Key


@pytest.fixture
def full(desk: Desk, sanne: Registered, clock: FakeClock) -> Registered:
    """Return a customer whose card was filled ten minutes ago, in a shop that asks for proof."""
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne.view.customer, 9))
    ask_for(desk.shop, Proof.CARD)
    clock.forward(minutes=10)
    return sanne


@pytest.fixture
def tried(monkeypatch: pytest.MonkeyPatch) -> list[UUID]:
    """Return the acts that were sent to give a reward."""
    acts: list[UUID] = []
    real = Till.redeem

    def redeem(till: Till, act: UUID, by: int, voucher: UUID, purchase: Purchase) -> Outcome:
        acts.append(act)
        return real(till, act, by, voucher, purchase)

    monkeypatch.setattr(Till, "redeem", redeem)
    return acts


def token(registered: Registered) -> str:
    assert registered.card is not None
    return registered.card.token


def now(desk: Desk, registered: Registered) -> CardView:
    return desk.shop.till.open(registered.view.customer)


def digits(page: CounterPage) -> QLineEdit:
    line = page.findChild(QLineEdit, "question-digits")
    assert line is not None
    return line


def test_r24_a_scanned_card_is_proof(page: CounterPage, desk: Desk, full: Registered) -> None:
    page.take_scan(token(full))
    press(page, Key.Key_F8)
    assert now(desk, full).vouchers == ()


def test_r24_a_typed_number_is_none(page: CounterPage, desk: Desk, full: Registered) -> None:
    assert full.card is not None
    page.take_scan(full.card.short_code)
    press(page, Key.Key_F8)
    assert "Scan the card, or type the last 4 digits of the phone." in texts(page)
    assert len(now(desk, full).vouchers) == 1


def test_r24_found_by_name_the_phone_proves_it_by_keyboard_alone(
    page: CounterPage, desk: Desk, full: Registered, tried: list[UUID], heard: Heard
) -> None:
    page.show_customer(full.view.customer)
    press(page, Key.Key_F8)
    assert digits(page).hasFocus()
    QTest.keyClicks(digits(page), "5678")
    press(page, Key.Key_Return)
    assert now(desk, full).vouchers == ()
    assert len(tried) == 2 and len(set(tried)) == 1  # [R4] one act, one UUID
    assert heard.last == "Free coffee given to Sanne."
    assert scan_line(page).hasFocus()


def test_r24_wrong_digits_are_asked_again_and_the_act_stays(
    page: CounterPage, desk: Desk, full: Registered, tried: list[UUID]
) -> None:
    page.show_customer(full.view.customer)
    press(page, Key.Key_F8)
    QTest.keyClicks(digits(page), "12")
    press(page, Key.Key_Return)
    assert "Type 4 digit(s)." in texts(page)
    assert len(tried) == 1
    QTest.keyClicks(digits(page), "34")
    press(page, Key.Key_Return)
    assert "These are not the last digits of the phone." in texts(page)
    QTest.keyClicks(digits(page), "5678")
    button(page, "question-digits-check").click()
    assert now(desk, full).vouchers == ()
    assert len(set(tried)) == 1


def test_r24_a_scan_of_the_card_answers_by_scanner_alone(
    page: CounterPage, desk: Desk, full: Registered, tried: list[UUID]
) -> None:
    page.show_customer(full.view.customer)
    page.give()
    assert seen(page, "purchase-question")
    page.take_scan(token(full))
    assert not seen(page, "purchase-question")
    assert now(desk, full).vouchers == ()
    assert len(tried) == 2 and len(set(tried)) == 1


def test_r24_the_card_of_somebody_else_proves_nothing(
    page: CounterPage, desk: Desk, full: Registered, nameless: Registered
) -> None:
    page.show_customer(full.view.customer)
    page.give()
    page.take_scan(token(nameless))
    assert "Card without a name" in texts(page)
    assert not seen(page, "purchase-question")
    assert len(now(desk, full).vouchers) == 1


def test_r24_a_card_that_was_shown_counts_until_the_customer_goes(
    page: CounterPage, desk: Desk, full: Registered
) -> None:
    page.take_scan(token(full))
    press(page, Key.Key_Escape)
    page.show_customer(full.view.customer)
    page.give()
    assert seen(page, "purchase-question")


def test_r24_escape_gives_nothing(page: CounterPage, desk: Desk, full: Registered) -> None:
    page.show_customer(full.view.customer)
    page.give()
    press(page, Key.Key_Escape)
    assert not seen(page, "purchase-question")
    page.take_scan(token(full))  # no question waits for it any more
    assert len(now(desk, full).vouchers) == 1


def test_r24_a_manager_s_word_is_proof(
    page: CounterPage, desk: Desk, full: Registered, tried: list[UUID]
) -> None:
    desk.shop.staff.set_pin(new_act(), OWNER, OWNER, "123456")
    joris = desk.shop.staff.add(new_act(), OWNER, "Joris", Role.CASHIER, "4711")
    desk.session.take_over(joris)
    page.show_customer(full.view.customer)
    page.give()
    button(page, "question-manager").click()
    sheet = page.findChild(ManagerPin)
    assert sheet is not None and sheet.isVisible()
    for digit in "123456":
        press(page, Key(ord(digit)))
    press(page, Key.Key_Return)
    assert now(desk, full).vouchers == ()
    assert len(set(tried)) == 1


def test_r24_where_only_a_manager_may_no_digits_are_asked_for(
    page: CounterPage, desk: Desk, full: Registered
) -> None:
    ask_for(desk.shop, Proof.MANAGER)
    joris = desk.shop.staff.add(new_act(), OWNER, "Joris", Role.CASHIER, "4711")
    desk.session.take_over(joris)
    page.take_scan(token(full))
    page.give()
    assert "Only a manager can allow this." in texts(page)
    assert not digits(page).isVisible()


def test_r24_a_purchase_without_vouchers_needs_no_proof(
    page: CounterPage, desk: Desk, full: Registered
) -> None:
    page.show_customer(full.view.customer)
    page.stamp()
    assert stamps(now(desk, full)) == 1


@pytest.fixture
def capped(desk: Desk, sanne: Registered, clock: FakeClock) -> Registered:
    """Return a customer who has had the two stamps of a day."""
    draft = replace(COFFEE_CARD, earning=Earning(most_a_day=2))
    desk.shop.programs.change(new_act(), OWNER, COFFEE, draft)
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne.view.customer, 2))
    clock.forward(minutes=10)
    return sanne


def test_r15_a_manager_says_why_there_is_more_than_the_cap(
    page: CounterPage, desk: Desk, capped: Registered
) -> None:
    page.show_customer(capped.view.customer)
    page.stamp()
    assert "2 at most" in texts(page)
    assert stamps(now(desk, capped)) == 2
    button(page, "reason-goodwill").click()
    view = now(desk, capped)
    assert (stamps(view), view.acts[0].reason) == (3, "goodwill")


def test_r15_a_cashier_asks_a_manager_after_the_reason(
    page: CounterPage, desk: Desk, capped: Registered
) -> None:
    desk.shop.staff.set_pin(new_act(), OWNER, OWNER, "123456")
    joris = desk.shop.staff.add(new_act(), OWNER, "Joris", Role.CASHIER, "4711")
    desk.session.take_over(joris)
    page.show_customer(capped.view.customer)
    page.stamp()
    button(page, "reason-busy-day").click()
    assert stamps(now(desk, capped)) == 2
    for digit in "123456":
        press(page, Key(ord(digit)))
    press(page, Key.Key_Return)
    assert stamps(now(desk, capped)) == 3


def test_r15_a_part_of_it_says_what_was_not_given(
    page: CounterPage, desk: Desk, capped: Registered, heard: Heard, clock: FakeClock
) -> None:
    clock.forward(days=1)
    page.show_customer(capped.view.customer)
    press(page, Key.Key_Plus)
    press(page, Key.Key_Plus)
    press(page, Key.Key_Return)
    assert stamps(now(desk, capped)) == 4
    assert heard.last.endswith("No more on Coffee card today: 2 a day at most.")
