"""Stamping and giving, with keys and buttons."""

from __future__ import annotations

import pytest
from corner_cafe import OWNER, FakeClock
from counter_steps import Heard, button, points, press, scan_line, seen, settle, stamps, texts
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from loyalpos.domain.shop.shop import Item, TillSettings
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.card_view import CardView
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.pin import ManagerPin
from loyalpos.ui.notices import Sound, Tone
from loyalpos.ui.pages.counter import CounterPage
from loyalpos.ui.widgets.button import Button

Key = Qt.Key


@pytest.fixture
def served(page: CounterPage, sanne: Registered, clock: FakeClock) -> int:
    """Return the customer who stands at the counter."""
    clock.forward(minutes=10)
    page.show_customer(sanne.view.customer)
    return sanne.view.customer


def now(desk: Desk, customer: int) -> CardView:
    return desk.shop.till.open(customer)


def fill_card(page: CounterPage, count: int) -> None:
    for _ in range(count - 1):
        press(page, Key.Key_Plus)
    press(page, Key.Key_Return)


def test_enter_stamps_and_says_so_with_a_way_back(
    page: CounterPage, desk: Desk, served: int, heard: Heard
) -> None:
    press(page, Key.Key_Return)
    assert stamps(now(desk, served)) == 1
    assert heard.toasts == [("1 stamp(s) for Sanne. 1 of 9.", Tone.DONE, True)]
    assert heard.sounds == [Sound.DONE]
    assert scan_line(page).hasFocus()


def test_a_key_that_repeats_stamps_once(page: CounterPage, desk: Desk, served: int) -> None:
    line = scan_line(page)
    for repeated in (False, True, True):
        pressed = QKeyEvent(
            QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier(0), "\r", repeated
        )
        QApplication.sendEvent(line, pressed)
    assert stamps(now(desk, served)) == 1
    assert not seen(page, "purchase-question")


def test_a_double_click_books_once_and_presses_nothing_else(
    page: CounterPage, desk: Desk, served: int, heard: Heard
) -> None:
    fill_card(page, 8)
    heard.toasts.clear()
    press(page, Key.Key_Escape)
    page.show_customer(served)
    give = button(page, "give")
    assert not give.isEnabled()
    spot = button(page, "stamp")
    QTest.mouseClick(spot, Qt.MouseButton.LeftButton)
    button(page, "purchase-question-yes").click()  # the ninth stamp: now the reward has this place
    settle()
    there = button(page, "give")
    QTest.mouseClick(there, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(there, Qt.MouseButton.LeftButton)  # by now the stamp has this place again
    assert [toast[0] for toast in heard.toasts] == [
        "1 stamp(s) for Sanne. Coffee card full.",
        "Free coffee given to Sanne.",
    ]
    assert stamps(now(desk, served)) == 0


def test_plus_and_minus_change_the_number(page: CounterPage, desk: Desk, served: int) -> None:
    for key in (Key.Key_Plus, Key.Key_Plus, Key.Key_Minus):
        press(page, key)
    press(page, Key.Key_Return)
    assert stamps(now(desk, served)) == 2
    press(page, Key.Key_Escape)
    page.show_customer(served)
    assert "\n1\n" in texts(page)  # the next purchase begins with one


def test_plus_begins_a_phone_number_while_nobody_is_served(page: CounterPage) -> None:
    press(page, Key.Key_Plus)
    assert scan_line(page).text() == "+"


def test_r7_an_amount_earns_points(page: CounterPage, desk: Desk, served: int) -> None:
    amount = page.findChild(QLineEdit, "amount")
    assert amount is not None
    amount.setFocus()
    QTest.keyClicks(amount, "21,90")
    QTest.keyClick(amount, Key.Key_Return)
    assert points(now(desk, served)) == 2
    assert stamps(now(desk, served)) == 1
    assert amount.text() == ""


def test_what_is_no_amount_is_not_booked(page: CounterPage, desk: Desk, served: int) -> None:
    amount = page.findChild(QLineEdit, "amount")
    assert amount is not None
    amount.setFocus()
    QTest.keyClicks(amount, "7,4o")
    QTest.keyClick(amount, Key.Key_Return)
    assert stamps(now(desk, served)) == 0
    assert "Type the amount as on the receipt" in texts(page)


def test_tapped_items_are_booked_with_their_names(
    page: CounterPage, desk: Desk, served: int
) -> None:
    desk.shop.settings.set_items(new_act(), OWNER, (Item(0, "Coffee", 320), Item(0, "Bagel", 550)))
    page.hide()  # while the settings are open
    page.show()
    button(page, "item-1").click()
    button(page, "item-1").click()
    page.stamp()
    line = now(desk, served).acts[0]
    assert (line.units, line.items, line.amount) == (2, ("Coffee",), 640)


def test_r14_the_same_card_again_is_a_question_whose_default_is_no(
    page: CounterPage, desk: Desk, served: int
) -> None:
    press(page, Key.Key_Return)
    press(page, Key.Key_Return)
    assert "Stamp it again?" in texts(page)
    assert button(page, "purchase-question-no").hasFocus()
    press(page, Key.Key_Return)
    assert not seen(page, "purchase-question")
    assert stamps(now(desk, served)) == 1
    assert scan_line(page).hasFocus()


def test_r14_yes_stamps_again(page: CounterPage, desk: Desk, served: int) -> None:
    page.stamp()
    page.stamp()
    button(page, "purchase-question-yes").click()
    assert stamps(now(desk, served)) == 2


def test_r14_keys_of_acts_do_nothing_while_a_question_is_open(
    page: CounterPage, desk: Desk, served: int
) -> None:
    fill_card(page, 9)
    page.stamp()
    assert seen(page, "purchase-question")
    page.give()
    page.stamp()
    press(page, Key.Key_Escape)
    view = now(desk, served)
    assert (len(view.vouchers), stamps(view)) == (1, 0)


@pytest.fixture
def gap(desk: Desk) -> None:
    desk.shop.settings.change_till(TillSettings(stamp_gap_minutes=30))


@pytest.mark.usefixtures("gap")
def test_r14_a_manager_may_stamp_before_the_gap_is_over(
    page: CounterPage, desk: Desk, served: int, clock: FakeClock
) -> None:
    page.stamp()
    clock.forward(minutes=5)
    page.stamp()
    assert "25 minute(s)" in texts(page)
    button(page, "purchase-question-yes").click()
    assert stamps(now(desk, served)) == 2


@pytest.mark.usefixtures("gap")
def test_r14_a_cashier_asks_a_manager(
    page: CounterPage, desk: Desk, served: int, clock: FakeClock
) -> None:
    desk.shop.staff.set_pin(new_act(), OWNER, OWNER, "123456")
    cashier = desk.shop.staff.add(new_act(), OWNER, "Joris", Role.CASHIER, "4711")
    desk.session.take_over(cashier)
    page.stamp()
    clock.forward(minutes=5)
    page.stamp()
    button(page, "purchase-question-yes").click()
    sheet = page.findChild(ManagerPin)
    assert sheet is not None and sheet.isVisible()
    assert stamps(now(desk, served)) == 1
    for digit in "123456":
        press(page, Key(ord(digit)))
    press(page, Key.Key_Return)
    assert stamps(now(desk, served)) == 2
    assert now(desk, served).acts[0].staff_name == "Joris"


def test_a_ready_reward_takes_the_main_place(page: CounterPage, served: int, heard: Heard) -> None:
    stamp = button(page, "stamp")
    fill_card(page, 9)
    assert heard.sounds == [Sound.REWARD_READY]
    give = button(page, "give")
    assert give is stamp  # the same place
    assert give.isEnabled()
    assert give.text() == "Give free coffee"
    assert button(page, "stamp").text() == "Keep it, stamp this purchase"


def test_r11_f8_gives_the_reward_and_stamps_the_rest(
    page: CounterPage, desk: Desk, served: int, heard: Heard
) -> None:
    fill_card(page, 9)
    for _ in range(3):
        press(page, Key.Key_Plus)
    press(page, Key.Key_F8)
    view = now(desk, served)
    assert (view.vouchers, stamps(view)) == ((), 3)
    assert heard.last.startswith("Free coffee given to Sanne.")


def test_a_taken_back_reward_is_said_to_be_ready_again(
    page: CounterPage, served: int, heard: Heard, clock: FakeClock
) -> None:
    """The card looks full again; "0 of 9" would be about the stamps behind it."""
    fill_card(page, 9)
    clock.forward(minutes=2)
    press(page, Key.Key_F8)
    page.undo()
    assert heard.last == "Taken back for Sanne. Free coffee is ready."


def test_points_pay_for_a_reward_when_there_is_no_voucher(
    page: CounterPage, desk: Desk, served: int
) -> None:
    amount = page.findChild(QLineEdit, "amount")
    assert amount is not None
    amount.setText("100,00")
    page.stamp()
    assert button(page, "give").text() == "Give free lunch"
    page.give()
    assert points(now(desk, served)) == 0


def test_a_voucher_is_used_with_its_own_button(page: CounterPage, desk: Desk, served: int) -> None:
    fill_card(page, 9)
    (voucher,) = now(desk, served).vouchers
    button(page, f"use-{voucher.voucher}").click()
    assert now(desk, served).vouchers == (voucher,)  # it is put into the purchase, no more
    assert button(page, "stamp").text() == "Stamp and use 1 voucher(s)"
    press(page, Key.Key_Return)
    assert now(desk, served).vouchers == ()
    assert not seen(page, "vouchers")


def test_giving_without_a_reward_says_why_not(page: CounterPage, served: int) -> None:
    give = button(page, "give")
    assert isinstance(give, Button)
    assert give.reason == "9 more for free coffee"
    page.give()
    assert "given" not in texts(page)


def test_letters_go_to_the_scan_field_wherever_the_focus_is(page: CounterPage, served: int) -> None:
    button(page, "customer-open").setFocus()
    QTest.keyClick(button(page, "customer-open"), Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert scan_line(page).text() == "a"
    assert scan_line(page).hasFocus()


def test_enter_stamps_even_when_a_button_has_the_focus(
    page: CounterPage, desk: Desk, served: int
) -> None:
    opening = button(page, "customer-open")
    opening.setFocus()
    QTest.keyClick(opening, Key.Key_Return)
    assert stamps(now(desk, served)) == 1


def test_another_person_s_name_is_on_their_acts(page: CounterPage, desk: Desk, served: int) -> None:
    joris = desk.shop.staff.add(new_act(), OWNER, "Joris", Role.MANAGER, "471147")
    desk.session.take_over(joris)
    page.stamp()
    assert now(desk, served).acts[0].staff_name == "Joris"
    assert isinstance(joris, StaffMember)
