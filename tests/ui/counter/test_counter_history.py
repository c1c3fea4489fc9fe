"""Taking back: by one key within a minute, from the list by a manager."""

from __future__ import annotations

import pytest
from corner_cafe import OWNER, FakeClock
from counter_steps import Heard, button, press, seen, stamps, texts
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.pin import ManagerPin
from loyalpos.ui.dialogs.returns import ReturnSheet
from loyalpos.ui.pages.counter import CounterPage


@pytest.fixture
def stamped(page: CounterPage, sanne: Registered, clock: FakeClock) -> int:
    """Return a customer who was stamped a moment ago."""
    clock.forward(minutes=10)
    page.show_customer(sanne.view.customer)
    page.stamp()
    return sanne.view.customer


@pytest.fixture
def later(page: CounterPage, stamped: int, clock: FakeClock) -> int:
    """Return the same customer, two minutes later."""
    clock.forward(minutes=2)
    page.show_customer(stamped)
    return stamped


def reverse_button(page: CounterPage) -> QPushButton:
    return next(
        found
        for found in page.findChildren(QPushButton)
        if found.objectName().startswith("reverse") and found.isVisible()
    )


def test_undo_takes_the_last_act_back(
    page: CounterPage, desk: Desk, stamped: int, heard: Heard
) -> None:
    button(page, "undo").click()
    assert stamps(desk.shop.till.open(stamped)) == 0
    assert heard.toasts[-1][2] is False
    assert heard.last.startswith("Taken back for Sanne.")
    assert not seen(page, "undo")
    assert "(taken back)" in texts(page)


def test_ctrl_z_is_left_to_the_till_by_every_field(page: CounterPage, stamped: int) -> None:
    shortcut = QShortcut(QKeySequence("Ctrl+Z"), page)  # as the workplace has it
    shortcut.activated.connect(page.undo)
    page.focus_scan_field()
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert "(taken back)" in texts(page)


def test_undo_after_the_customer_left_shows_whose_it_was(
    page: CounterPage, desk: Desk, stamped: int
) -> None:
    page.clear()
    page.undo()
    assert stamps(desk.shop.till.open(stamped)) == 0
    assert "Sanne de Vries" in texts(page)


def test_undo_leaves_another_customer_at_the_counter(
    page: CounterPage, desk: Desk, stamped: int, nameless: Registered, heard: Heard
) -> None:
    page.show_customer(nameless.view.customer)
    page.undo()
    assert stamps(desk.shop.till.open(stamped)) == 0
    assert "Card without a name" in texts(page)
    assert "Sanne" in heard.last


def test_only_the_last_act_of_the_till_has_an_undo_button(
    page: CounterPage, desk: Desk, stamped: int, nameless: Registered
) -> None:
    page.show_customer(nameless.view.customer)
    page.stamp()
    page.show_customer(stamped)
    assert not seen(page, "undo")
    assert reverse_button(page).isVisible()


def test_after_a_minute_undo_is_gone(page: CounterPage, later: int, heard: Heard) -> None:
    assert not seen(page, "undo")
    page.undo()
    assert heard.last.startswith("The last stamp is more than a minute old.")


def return_sheet(page: CounterPage) -> ReturnSheet:
    reverse_button(page).click()
    sheet = page.findChild(ReturnSheet)
    assert sheet is not None and sheet.isVisible()
    return sheet


def test_a_manager_takes_an_older_act_back_with_a_reason(
    page: CounterPage, desk: Desk, later: int, heard: Heard
) -> None:
    sheet = return_sheet(page)
    assert "Takes back 1 stamp(s)." in texts(sheet)  # [R36]
    sheet.reason.box.setCurrentIndex(0)
    button(page, "confirm-return").click()
    assert stamps(desk.shop.till.open(later)) == 0
    assert heard.last.startswith("Taken back for Sanne.")
    assert "(taken back)" in texts(page)


def test_a_part_that_came_back_is_not_what_ctrl_z_undoes(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock, heard: Heard
) -> None:
    customer = sanne.view.customer
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer, quantity=3, again=True))
    clock.forward(minutes=2)
    page.show_customer(customer)
    sheet = return_sheet(page)
    sheet.reason.box.setCurrentIndex(1)
    button(page, "return-items-fewer").click()
    button(page, "confirm-return").click()
    assert stamps(desk.shop.till.open(customer)) == 1
    assert "Part returned: 2 stamp(s)" in texts(page)
    assert not seen(page, "undo")


def test_leaving_it_changes_nothing(page: CounterPage, desk: Desk, later: int) -> None:
    sheet = return_sheet(page)
    press(page, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert stamps(desk.shop.till.open(later)) == 1
    assert reverse_button(page).isVisible()


def test_a_cashier_asks_a_manager(page: CounterPage, desk: Desk, later: int) -> None:
    desk.shop.staff.set_pin(new_act(), OWNER, OWNER, "123456")
    cashier = desk.shop.staff.add(new_act(), OWNER, "Joris", Role.CASHIER, "4711")
    desk.session.take_over(cashier)
    return_sheet(page).reason.box.setCurrentIndex(2)
    button(page, "confirm-return").click()
    assert stamps(desk.shop.till.open(later)) == 1
    sheet = page.findChild(ManagerPin)
    assert sheet is not None and sheet.isVisible()
    for digit in "123456":
        press(page, Qt.Key(ord(digit)))
    press(page, Qt.Key.Key_Return)
    assert stamps(desk.shop.till.open(later)) == 0


def test_r3_every_line_card_and_voucher_answers_why(
    page: CounterPage, desk: Desk, sanne: Registered
) -> None:
    customer = sanne.view.customer
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer, quantity=12, again=True))
    page.resize(1192, 800)
    page.show_customer(customer)
    asked = [found for found in page.findChildren(QPushButton, "why") if found.isVisible()]
    said = []
    for ask in asked:
        ask.setFocus()
        ask.click()
        said += [one.text() for one in page.findChildren(QLabel, "popover-text") if one.isVisible()]
    assert len(said) == len(asked) == 4
    assert any(words.startswith("3 stamp(s) on this card: 12 earned") for words in said)
    assert any(words.startswith("Free coffee: the card was full on") for words in said)
    assert any(words.startswith("12 stamp(s): 12 item(s); Ada") for words in said)


def test_esc_takes_the_answer_away_and_leaves_the_customer(
    page: CounterPage, later: int, heard: Heard
) -> None:
    ask = button(page, "why")
    ask.setFocus()
    ask.click()
    assert seen(page, "popover")
    QTest.keyClick(ask, Qt.Key.Key_Escape)
    assert not seen(page, "popover")
    assert seen(page, "customer-name")
