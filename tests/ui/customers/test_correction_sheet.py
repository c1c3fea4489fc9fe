"""A balance is corrected by hand: how many, why, and beyond a few only with a manager [R55]."""

from __future__ import annotations

import pytest
from corner_cafe import OWNER, POINTS, points, stamps
from customers_steps import show, texts
from pseudo_language import cut_off
from pytestqt.qtbot import QtBot
from sheet_steps import approve, open_sheet, press

from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.customer.correction import CorrectionSheet
from loyalpos.ui.dialogs.pin import ManagerPin
from loyalpos.ui.pages.customers import CustomersPage


def correct(page: CustomersPage, customer: int) -> CorrectionSheet:
    show(page).show_details(customer)
    return open_sheet(page, "correct-balance", CorrectionSheet)


def cashier(desk: Desk) -> None:
    desk.shop.staff.add(new_act(), OWNER, "Joris", Role.CASHIER, "2468")
    desk.session.take_over(next(one for one in desk.shop.staff.all() if one.name == "Joris"))


def test_r55_a_correction_needs_a_reason_and_says_what_it_comes_to(
    page: CustomersPage, desk: Desk, sanne: int
) -> None:
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne, quantity=3))
    sheet = correct(page, sanne)
    press(sheet, "correction-units-more")
    assert "Now 3 of 9 stamp(s). Afterwards 5 stamp(s)." in texts(sheet)
    sheet.units.step(4)
    assert "The card becomes full." in texts(sheet)
    sheet.units.step(-4)
    assert not sheet.confirm.isEnabled()
    sheet.reason.box.setCurrentIndex(0)
    press(sheet, "confirm-correction")
    assert stamps(desk.shop.till.open(sanne)) == (5, 0)
    assert "Corrected: +2 stamp(s)" in texts(page.detail)


def test_nothing_is_no_correction_and_less_is_taken_off(
    page: CustomersPage, desk: Desk, sanne: int
) -> None:
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne, quantity=3))
    sheet = correct(page, sanne)
    sheet.reason.box.setCurrentIndex(1)
    press(sheet, "correction-units-fewer")
    assert not sheet.confirm.isEnabled()
    press(sheet, "correction-units-fewer")
    assert sheet.confirm.text() == "Take 1 stamp(s) off"
    press(sheet, "confirm-correction")
    assert stamps(desk.shop.till.open(sanne)) == (2, 0)


def test_more_than_there_is_is_refused_in_the_sheet(
    page: CustomersPage, desk: Desk, sanne: int
) -> None:
    sheet = correct(page, sanne)
    sheet.reason.box.setCurrentIndex(1)
    for _ in range(2):
        press(sheet, "correction-units-fewer")
    assert "What is missing comes from unused rewards." in texts(sheet)
    press(sheet, "confirm-correction")
    assert "The customer has 0" in texts(sheet)
    assert sheet.isVisible()


def test_r55_over_the_limit_of_a_day_a_manager_is_asked(
    page: CustomersPage, desk: Desk, sanne: int
) -> None:
    cashier(desk)
    sheet = correct(page, sanne)
    sheet.program.set_value(POINTS)
    sheet.program.picked.emit(POINTS)
    sheet.reason.box.setCurrentIndex(2)
    press(sheet, "confirm-correction")
    assert page.window().findChildren(ManagerPin) == []
    sheet = open_sheet(page, "correct-balance", CorrectionSheet)
    for _ in range(2):
        press(sheet, "correction-units-more")
    sheet.reason.box.setCurrentIndex(2)
    press(sheet, "confirm-correction")
    assert stamps(desk.shop.till.open(sanne)) == (0, 0)
    approve(page, "Ada")
    assert stamps(desk.shop.till.open(sanne)) == (3, 0)
    assert points(desk.shop.till.open(sanne)) == 1


@pytest.mark.usefixtures("long_texts")
def test_longer_texts_are_not_cut(desk: Desk, sanne: int, qtbot: QtBot) -> None:
    page = CustomersPage(desk)
    qtbot.addWidget(page)
    page.resize(936, 600)
    assert cut_off(correct(page, sanne)) == []
