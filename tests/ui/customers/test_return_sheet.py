"""A sale comes back from the history: whole or in part, with the outcome before the click."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from corner_cafe import OWNER, FakeClock, points, stamps
from customers_steps import show, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton
from shop_promises import add_offer

from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.offer.gift import GiftReason
from loyalpos.domain.offer.offer import Trigger
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.pin import ManagerPin
from loyalpos.ui.dialogs.returns import ReturnSheet
from loyalpos.ui.pages.customers import CustomersPage
from loyalpos.ui.widgets.field import TextField
from loyalpos.ui.widgets.quantity_stepper import QuantityStepper

LINES = (SaleLine("Latte", 2, 420), SaleLine("Bagel", 1, 550))


@pytest.fixture
def open_sheets(page: CustomersPage) -> Iterator[None]:
    """Close what a test leaves open, so that nothing holds the focus of the next one."""
    yield
    for sheet in page.window().findChildren(ReturnSheet):
        sheet.dismiss()


def the_sheet(page: CustomersPage) -> ReturnSheet:
    sheet = page.window().findChild(ReturnSheet)
    assert sheet is not None
    return sheet


def open_sheet(page: CustomersPage, customer: int) -> ReturnSheet:
    show(page).show_details(customer)
    button = page.findChild(QPushButton, "take-back")
    assert button is not None
    button.click()
    QApplication.processEvents()
    return the_sheet(page)


def press(sheet: ReturnSheet, name: str) -> None:
    button = sheet.findChild(QPushButton, name)
    assert button is not None
    button.click()
    QApplication.processEvents()


def say_why(sheet: ReturnSheet) -> None:
    sheet.reason.box.setCurrentIndex(1)


def sold(desk: Desk, customer: int) -> None:
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer, quantity=3, lines=LINES))


@pytest.mark.usefixtures("open_sheets")
def test_r31_one_of_three_items_comes_back(page: CustomersPage, desk: Desk, sanne: int) -> None:
    sold(desk, sanne)
    sheet = open_sheet(page, sanne)
    assert "Takes back 3 stamp(s)." in texts(sheet)
    assert not sheet.take.isEnabled()
    say_why(sheet)
    press(sheet, "return-line-0-fewer")
    press(sheet, "return-line-1-fewer")
    assert "Takes back 1 stamp(s)." in texts(sheet)
    assert sheet.take.text() == "Take this part back"
    press(sheet, "confirm-return")
    assert stamps(desk.shop.till.open(sanne)) == (2, 0)
    assert "Part returned: 1 stamp(s)" in texts(page.detail)


@pytest.mark.usefixtures("open_sheets")
def test_r30_the_rest_comes_back_later_and_nothing_twice(
    page: CustomersPage, desk: Desk, sanne: int
) -> None:
    test_r31_one_of_three_items_comes_back(page, desk, sanne)
    buttons = page.findChildren(QPushButton, "take-back")
    (still,) = (button for button in buttons if button.isVisibleTo(page))
    still.click()
    QApplication.processEvents()
    sheet = next(one for one in page.window().findChildren(ReturnSheet) if one.isVisible())
    assert "Came back before: 1 item(s)." in texts(sheet)
    assert "1 came back before" in texts(sheet)
    say_why(sheet)
    assert sheet.take.text() == "Take all of it back"
    press(sheet, "confirm-return")
    assert stamps(desk.shop.till.open(sanne)) == (0, 0)
    assert "(taken back)" in texts(page.detail)


@pytest.mark.usefixtures("open_sheets")
def test_nothing_chosen_is_nothing_to_take_back(
    page: CustomersPage, desk: Desk, sanne: int
) -> None:
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne, quantity=2))
    sheet = open_sheet(page, sanne)
    say_why(sheet)
    press(sheet, "return-items-fewer")
    press(sheet, "return-items-fewer")
    assert "Choose what came back." in texts(sheet)
    assert not sheet.take.isEnabled()
    press(sheet, "return-items-more")
    assert sheet.take.isEnabled()


@pytest.mark.usefixtures("open_sheets")
def test_r32_an_amount_comes_back(page: CustomersPage, desk: Desk, sanne: int) -> None:
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne, amount=2190))
    sheet = open_sheet(page, sanne)
    say_why(sheet)
    field = sheet.findChild(TextField)
    assert field is not None
    QTest.keyClicks(field.line, "5.00")
    assert "Takes back 1 point(s)." in texts(sheet)
    press(sheet, "confirm-return")
    view = desk.shop.till.open(sanne)
    assert points(view) == 1


@pytest.mark.usefixtures("open_sheets")
@pytest.mark.parametrize(
    ("typed", "items", "words"),
    [
        ("5.00", 1, "Takes back 1 point(s). Takes back 1 stamp(s)."),
        ("15.00", 2, "Takes back 2 point(s). Takes back 2 stamp(s)."),
        ("29.00", 2, "Takes back 3 point(s). Takes back 2 stamp(s)."),
        ("30.00", 3, "Takes back 3 point(s). Takes back 3 stamp(s)."),
        ("5.0.0", 3, "Choose what came back."),
    ],
)
def test_r31_with_a_part_of_the_price_not_all_items_come_back(
    page: CustomersPage, desk: Desk, sanne: int, typed: str, items: int, words: str
) -> None:
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne, 3, amount=3000))
    sheet = open_sheet(page, sanne)
    field, stepper = sheet.findChild(TextField), sheet.findChild(QuantityStepper)
    assert field is not None and stepper is not None
    QTest.keyClicks(field.line, typed)
    assert stepper.value() == items
    assert words in texts(sheet)


@pytest.mark.usefixtures("open_sheets")
def test_r31_how_many_items_came_back_is_kept_once_it_was_said(
    page: CustomersPage, desk: Desk, sanne: int
) -> None:
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne, 3, amount=3000))
    sheet = open_sheet(page, sanne)
    press(sheet, "return-items-fewer")
    field, stepper = sheet.findChild(TextField), sheet.findChild(QuantityStepper)
    assert field is not None and stepper is not None
    QTest.keyClicks(field.line, "5.00")
    assert stepper.value() == 2


@pytest.mark.usefixtures("open_sheets")
def test_too_much_is_refused_with_what_can_come_back(
    page: CustomersPage, desk: Desk, sanne: int
) -> None:
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne, amount=2190))
    sheet = open_sheet(page, sanne)
    field = sheet.findChild(TextField)
    assert field is not None
    QTest.keyClicks(field.line, "50.00")
    assert "At most €\xa021,90 of this sale" in texts(sheet)
    assert not sheet.take.isEnabled()


@pytest.mark.usefixtures("open_sheets")
def test_r34_a_used_reward_is_told_before_the_click(
    page: CustomersPage, desk: Desk, sanne: int, clock: FakeClock
) -> None:
    till = desk.shop.till
    till.stamp(new_act(), OWNER, Purchase(sanne, quantity=9))
    filled = till.open(sanne)
    clock.forward(hours=1)
    till.redeem(new_act(), OWNER, filled.vouchers[0].voucher, Purchase(sanne))
    show(page).show_details(sanne)
    page.findChildren(QPushButton, "take-back")[-1].click()
    QApplication.processEvents()
    assert (
        "Takes back 9 stamp(s); the free coffee was already used, so 9 stamp(s) is owed."
        in texts(the_sheet(page))
    )


@pytest.mark.usefixtures("open_sheets")
def test_the_keyboard_alone_takes_a_sale_back(page: CustomersPage, desk: Desk, sanne: int) -> None:
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne))
    sheet = open_sheet(page, sanne)
    for _ in range(9):
        focused = sheet.focusWidget()
        assert focused is not None
        if isinstance(focused, QComboBox):
            QTest.keyClick(focused, Qt.Key.Key_Down)
        if focused.objectName() == "confirm-return":
            break
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    QTest.keyClick(sheet.take, Qt.Key.Key_Return)
    assert stamps(desk.shop.till.open(sanne)) == (0, 0)


@pytest.mark.usefixtures("open_sheets")
def test_a_cashier_asks_a_manager_and_both_names_are_kept(
    page: CustomersPage, desk: Desk, sanne: int
) -> None:
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne))
    desk.shop.staff.add(new_act(), OWNER, "Joris", Role.CASHIER, "2468")
    desk.session.take_over(next(one for one in desk.shop.staff.all() if one.name == "Joris"))
    sheet = open_sheet(page, sanne)
    assert "manager" in texts(page.detail)
    say_why(sheet)
    press(sheet, "confirm-return")
    asking = page.window().findChild(ManagerPin)
    assert asking is not None
    assert stamps(desk.shop.till.open(sanne)) == (1, 0)
    tile = next(one for one in asking.findChildren(QPushButton) if "Ada" in one.accessibleName())
    tile.click()
    QApplication.processEvents()
    assert stamps(desk.shop.till.open(sanne)) == (0, 0)
    row = desk.shop.file.db.execute(
        "SELECT staff, approved_by, reason FROM act WHERE kind = 'reversal'"
    ).fetchone()
    assert row == (2, OWNER, ReverseReason.RETURNED.value)


def test_r21_a_voucher_given_to_the_wrong_customer_is_taken_back(
    open_sheets: None, page: CustomersPage, desk: Desk, customer: int
) -> None:
    offer = add_offer(desk.shop, Trigger.BY_HAND)
    desk.shop.gifts.give(new_act(), OWNER, customer, offer, GiftReason.SORRY)
    sheet = open_sheet(page, customer)
    assert "The cookie, unused, is withdrawn." in sheet.said.accessibleName()
    say_why(sheet)
    press(sheet, "confirm-return")
    assert desk.shop.till.open(customer).vouchers == ()
    assert "Taken back: Offer 1" in texts(page)
