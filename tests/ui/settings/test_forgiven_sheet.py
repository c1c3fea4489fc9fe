"""The owner's list of what was forgiven [R34]: where it opens, and what it says."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from corner_cafe import OWNER, FakeClock
from forgiving_steps import forgive, return_after_use
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.settings import SettingsPage
from loyalpos.ui.pages.settings.forgiven_sheet import MOST_ROWS, ForgivenSheet
from loyalpos.ui.pages.settings.rules import RulesCategory
from loyalpos.ui.scan_filter import ScanFilter
from loyalpos.ui.widgets.line_row import ThingRow
from loyalpos.ui.words.forgiven_texts import Period


@pytest.fixture
def rules(qtbot: QtBot, desk: Desk) -> Iterator[RulesCategory]:
    """Return the rules of the counter, on the screen."""
    owner = QObject()
    page = SettingsPage(desk, ScanFilter(owner))
    qtbot.addWidget(page)
    page.resize(1192, 800)
    page.show()
    page.open("rules")
    assert isinstance(page.category, RulesCategory)
    yield page.category
    owner.deleteLater()


def opened(rules: RulesCategory, qtbot: QtBot) -> ForgivenSheet:
    QTest.mouseClick(rules.forgiven, Qt.MouseButton.LeftButton)
    sheet = rules.window().findChild(ForgivenSheet)
    assert sheet is not None and sheet.isVisible()
    qtbot.waitUntil(lambda: bool(sheet.total.text()))
    QApplication.processEvents()  # rows that were just added are shown in a turn of their own
    return sheet


def lines(sheet: ForgivenSheet) -> list[str]:
    rows = (row for row in sheet.findChildren(ThingRow) if row.isVisible())
    return [row.accessibleName() for row in rows]


def pick(sheet: ForgivenSheet, period: Period, qtbot: QtBot) -> None:
    before = sheet.total.text()
    sheet.period.set_value(period)
    sheet.period.picked.emit(period)
    qtbot.waitUntil(lambda: sheet.total.text() != before)
    QApplication.processEvents()


def test_r34_nothing_forgiven_is_said(rules: RulesCategory, qtbot: QtBot) -> None:
    sheet = opened(rules, qtbot)
    assert sheet.total.text() == "Nothing was forgiven in this time."
    assert lines(sheet) == []


def test_r34_the_owner_finds_day_customer_program_units_reason_and_sum(
    desk: Desk, rules: RulesCategory, customer: int, qtbot: QtBot
) -> None:
    forgive(desk.shop)
    return_after_use(desk.shop, customer, 2)
    return_after_use(desk.shop, customer, 3)
    sheet = opened(rules, qtbot)
    assert sheet.total.text() == "Forgiven: 5 stamp(s) (Coffee card)"
    assert lines(sheet) == [
        "Ada Lovelace: 3 stamp(s) (Coffee card) 2 March 2026 · Goods were returned · Ada",
        "Ada Lovelace: 2 stamp(s) (Coffee card) 2 March 2026 · Goods were returned · Ada",
    ]


def test_r34_another_time_is_chosen(
    desk: Desk, rules: RulesCategory, customer: int, clock: FakeClock, qtbot: QtBot
) -> None:
    forgive(desk.shop)
    return_after_use(desk.shop, customer, 2)
    clock.forward(days=30)
    return_after_use(desk.shop, customer, 1)
    sheet = opened(rules, qtbot)
    assert [len(lines(sheet)), sheet.total.text()] == [1, "Forgiven: 1 stamp(s) (Coffee card)"]
    pick(sheet, Period.LAST_MONTH, qtbot)
    assert [len(lines(sheet)), sheet.total.text()] == [1, "Forgiven: 2 stamp(s) (Coffee card)"]
    pick(sheet, Period.THIS_YEAR, qtbot)
    assert [len(lines(sheet)), sheet.total.text()] == [2, "Forgiven: 3 stamp(s) (Coffee card)"]


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        (Period.THIS_MONTH, date(2026, 3, 1), date(2026, 3, 31)),
        (Period.LAST_MONTH, date(2026, 2, 1), date(2026, 2, 28)),
        (Period.THIS_YEAR, date(2026, 1, 1), date(2026, 3, 31)),
        (Period.ALWAYS, None, date(2026, 3, 31)),
    ],
)
def test_periods_are_of_the_calendar(period: Period, first: date | None, last: date) -> None:
    assert period.days(date(2026, 3, 31)) == (first, last)


def test_r34_the_oldest_of_many_are_in_the_sum(
    desk: Desk, rules: RulesCategory, customer: int, qtbot: QtBot
) -> None:
    forgive(desk.shop)
    for _ in range(MOST_ROWS + 2):
        return_after_use(desk.shop, customer, 1)
    sheet = opened(rules, qtbot)
    assert len(lines(sheet)) == MOST_ROWS
    assert sheet.total.text().startswith("Forgiven: 102 stamp(s)")
    assert "2 older one(s) are in the sum." in [x.text() for x in sheet.findChildren(QLabel)]


def test_r34_the_list_is_the_owners(desk: Desk, rules: RulesCategory) -> None:
    lena = desk.shop.staff.add(new_act(), OWNER, "Lena", Role.MANAGER, "")
    desk.session.take_over(lena)
    rules.show_rights()
    assert not rules.forgiven.isEnabled()
    assert "F9" in rules.forgiven.toolTip()
