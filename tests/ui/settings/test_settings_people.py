"""People: added, renamed, promoted, given a PIN, and gone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from corner_cafe import OWNER
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from loyalpos.domain.problem import Refused
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.settings import SettingsPage
from loyalpos.ui.pages.settings.people import PeopleCategory
from loyalpos.ui.pages.settings.person_sheet import PersonSheet
from loyalpos.ui.scan_filter import ScanFilter
from loyalpos.ui.widgets.banner import Banner

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def people(qtbot: QtBot, desk: Desk) -> Iterator[PeopleCategory]:
    """Return the list of people, on the screen."""
    owner = QObject()
    page = SettingsPage(desk, ScanFilter(owner))
    qtbot.addWidget(page)
    page.resize(1192, 800)
    page.show()
    page.open("people")
    assert isinstance(page.category, PeopleCategory)
    yield page.category
    owner.deleteLater()


def sheet_of(people: PeopleCategory) -> PersonSheet:
    """Return the sheet that is open."""
    sheets = [sheet for sheet in people.window().findChildren(PersonSheet) if sheet.isVisible()]
    assert len(sheets) == 1
    return sheets[0]


def open_sheet(people: PeopleCategory, row: int) -> PersonSheet:
    """Press Edit beside a person."""
    QTest.mouseClick(people.rows[row].edit, LEFT)
    return sheet_of(people)


def staff(desk: Desk) -> tuple[StaffMember, ...]:
    """Return everybody, as the file has them."""
    return desk.shop.staff.all()


def test_a_cashier_is_added_with_the_keyboard(desk: Desk, people: PeopleCategory) -> None:
    QTest.mouseClick(people.add, LEFT)
    sheet = sheet_of(people)
    QTest.keyClicks(sheet.name.line, "Anouk")
    QTest.keyClicks(sheet.pin.line, "3141")
    QTest.keyClick(sheet.pin.line, Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert staff(desk)[1] == StaffMember(2, "Anouk", Role.CASHIER, has_pin=True)
    assert len(people.rows) == 2


def test_a_person_without_a_name_is_refused_at_the_field(people: PeopleCategory) -> None:
    QTest.mouseClick(people.add, LEFT)
    sheet = sheet_of(people)
    QTest.mouseClick(sheet.save, LEFT)
    assert sheet.isVisible()
    assert sheet.name.error.text()
    assert sheet.save.isEnabled()


def test_a_manager_needs_a_longer_pin(desk: Desk, people: PeopleCategory) -> None:
    QTest.mouseClick(people.add, LEFT)
    sheet = sheet_of(people)
    QTest.keyClicks(sheet.name.line, "Lena")
    sheet.role.set_value(Role.MANAGER)
    sheet.role.picked.emit(Role.MANAGER)
    assert "6" in sheet.pin.line.placeholderText()
    QTest.keyClicks(sheet.pin.line, "3141")
    QTest.mouseClick(sheet.save, LEFT)
    assert sheet.pin.error.text()
    assert len(staff(desk)) == 1


@pytest.mark.parametrize(
    ("before", "old_pin", "after", "new_pin"),
    [(Role.CASHIER, "3141", Role.MANAGER, "161803"), (Role.MANAGER, "161803", Role.CASHIER, "31")],
)
def test_role_and_pin_change_together(
    desk: Desk, people: PeopleCategory, before: Role, old_pin: str, after: Role, new_pin: str
) -> None:
    new_pin = new_pin.ljust(4, "4")
    person = desk.shop.staff.add(new_act(), OWNER, "Lena", before, old_pin)
    people.reload()
    sheet = open_sheet(people, 1)
    sheet.role.set_value(after)
    sheet.role.picked.emit(after)
    QTest.keyClicks(sheet.pin.line, new_pin)
    QTest.mouseClick(sheet.save, LEFT)
    assert staff(desk)[1].role is after
    assert desk.shop.staff.sign_in(person.number, new_pin).number == person.number


def test_a_pin_is_removed(desk: Desk, people: PeopleCategory) -> None:
    person = desk.shop.staff.add(new_act(), OWNER, "Anouk", Role.CASHIER, "3141")
    people.reload()
    sheet = open_sheet(people, 1)
    QTest.mouseClick(sheet.no_pin, LEFT)
    QTest.mouseClick(sheet.save, LEFT)
    assert not staff(desk)[1].has_pin
    assert desk.shop.staff.sign_in(person.number, "").number == person.number


def test_who_left_cannot_sign_in_and_stays_in_the_list(desk: Desk, people: PeopleCategory) -> None:
    person = desk.shop.staff.add(new_act(), OWNER, "Anouk", Role.CASHIER, "")
    people.reload()
    sheet = open_sheet(people, 1)
    QTest.mouseClick(sheet.works, LEFT)
    QTest.mouseClick(sheet.save, LEFT)
    assert len(people.rows) == 2
    with pytest.raises(Refused):
        desk.shop.staff.sign_in(person.number, "")


def test_the_last_owner_stays_owner(desk: Desk, people: PeopleCategory) -> None:
    sheet = open_sheet(people, 0)
    sheet.role.set_value(Role.CASHIER)
    sheet.role.picked.emit(Role.CASHIER)
    QTest.mouseClick(sheet.save, LEFT)
    assert sheet.role.error.text()
    assert staff(desk)[0].role is Role.OWNER


def test_an_owner_without_a_pin_is_warned_once_others_work_here(
    desk: Desk, people: PeopleCategory
) -> None:
    warning = people.findChild(Banner, "open-till")
    assert warning is not None
    assert warning.isHidden()
    desk.shop.staff.add(new_act(), OWNER, "Anouk", Role.CASHIER, "")
    people.reload()
    assert warning.isVisible()
    desk.shop.staff.set_pin(new_act(), OWNER, OWNER, "271828")
    people.reload()
    assert warning.isHidden()
