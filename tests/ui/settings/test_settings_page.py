"""The settings page: finding, rights, and scans while the scanner is tested."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from corner_cafe import OWNER
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from loyalpos.devices.wedge import Layout, Reading, Terminator
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.settings import SettingsPage
from loyalpos.ui.scan_filter import ScanFilter
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.label import Label

CATEGORIES = ("shop", "look", "scanner", "cards", "items", "people", "rules", "data", "about")


@pytest.fixture
def scans() -> Iterator[ScanFilter]:
    """Return a scanner filter of its own."""
    owner = QObject()
    yield ScanFilter(owner)
    owner.deleteLater()


@pytest.fixture
def page(qtbot: QtBot, desk: Desk, scans: ScanFilter) -> SettingsPage:
    """Return the page on a small till."""
    made = SettingsPage(desk, scans)
    qtbot.addWidget(made)
    made.resize(936, 600)
    made.show()
    return made


def shown_entries(page: SettingsPage) -> list[str]:
    """Return the keys of the categories in the list, from the top."""
    entries = [
        button
        for button in page.findChildren(QAbstractButton)
        if button.objectName().startswith("side-") and button.isVisible()
    ]
    entries.sort(key=lambda entry: entry.y())
    return [entry.objectName().removeprefix("side-") for entry in entries]


def cashier_takes_over(desk: Desk) -> None:
    """Let a cashier sign in."""
    cashier = desk.shop.staff.add(new_act(), OWNER, "Anouk", Role.CASHIER, "")
    desk.session.take_over(cashier)


def reading(text: str, gap_ms: int = 4, layout: Layout = Layout.FAITHFUL) -> Reading:
    """Return a scan as the filter tells it."""
    return Reading(text, text, Terminator.ENTER, layout, float(gap_ms), gap_ms, repeat=False)


def test_all_categories_are_listed_and_open(page: SettingsPage) -> None:
    QTest.qWait(0)
    assert tuple(shown_entries(page)) == CATEGORIES
    for key in CATEGORIES:
        page.open(key)
        assert page.category.key == key
        assert page.category.isVisible()


def test_a_word_finds_its_category_and_enter_opens_it(page: SettingsPage) -> None:
    QTest.keyClicks(page.search.line, "volume")
    QTest.qWait(0)
    assert shown_entries(page) == ["look"]
    QTest.keyClick(page.search.line, Qt.Key.Key_Return)
    assert page.category.key == "look"


def test_a_word_that_no_setting_has_is_told(page: SettingsPage) -> None:
    QTest.keyClicks(page.search.line, "xylophone")
    QTest.qWait(0)
    assert shown_entries(page) == []
    assert any(
        label.isVisible() and "No setting" in label.text() for label in page.findChildren(Label)
    )
    QTest.keyClick(page.search.line, Qt.Key.Key_Return)
    assert page.category.key == "shop"


@pytest.mark.parametrize("key", ["shop", "items", "people", "rules", "data"])
def test_a_cashier_is_told_who_may_change_it(desk: Desk, page: SettingsPage, key: str) -> None:
    page.open(key)
    reason = page.category.findChild(Banner, "reason")
    assert reason is not None
    assert reason.isHidden()
    cashier_takes_over(desk)
    assert reason.isVisible()
    guarded = list(page.category.guarded())
    assert guarded
    assert not [widget for widget in guarded if widget.isEnabled() or not widget.toolTip()]


@pytest.mark.parametrize("key", ["look", "scanner"])
def test_a_cashier_may_suit_the_till_to_himself(desk: Desk, page: SettingsPage, key: str) -> None:
    cashier_takes_over(desk)
    page.open(key)
    boxes = page.category.findChildren(QComboBox)
    assert boxes
    assert all(box.isEnabled() for box in boxes)


def test_a_new_page_costs_nothing_until_it_is_seen(
    qtbot: QtBot, desk: Desk, scans: ScanFilter
) -> None:
    unseen = SettingsPage(desk, scans)
    qtbot.addWidget(unseen)
    assert len(unseen.findChildren(QLineEdit)) == 1
    assert not unseen.take_scan("LPV")


def test_scans_stay_only_where_the_scanner_is_tested(page: SettingsPage) -> None:
    assert not page.take_scan("anything")
    page.open("scanner")
    assert page.take_scan("anything")
    page.open("shop")
    assert not page.take_scan("anything")


def test_the_test_code_is_shown_and_a_scan_of_it_is_praised(
    desk: Desk, page: SettingsPage, scans: ScanFilter
) -> None:
    page.open("scanner")
    code = desk.shop.enrol.test_code()
    letters = {label.text().replace("\n", "") for label in page.category.findChildren(Label)}
    shown = next(text for text in letters if len(text) == len(code) and text[:3] == code[:3])
    scans.tested.emit(reading(shown))
    verdict = page.category.findChild(Banner, "verdict")
    received = page.category.findChild(Label, "received")
    assert verdict is not None
    assert received is not None
    assert received.text().replace("\n", "") == shown
    assert "works" in verdict.accessibleName()


def test_a_slow_scanner_gets_advice_that_is_taken_with_one_press(
    qtbot: QtBot, desk: Desk, page: SettingsPage, scans: ScanFilter
) -> None:
    page.open("scanner")
    scans.tested.emit(reading("LPVBBCDFGHJKLNPRSTVXBCDFBCDFGHJKLNPR", gap_ms=44))
    button = page.category.findChild(QAbstractButton, "verdict-action")
    assert button is not None
    assert button.isVisible()
    with qtbot.waitSignal(page.look_changed):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.shop.settings.till().scanner_gap_ms == 70


def test_scans_elsewhere_do_not_touch_the_scanner_test(
    page: SettingsPage, scans: ScanFilter
) -> None:
    page.open("scanner")
    received = page.category.findChild(Label, "received")
    assert received is not None
    page.open("shop")
    scans.tested.emit(reading("BCDFGHJK"))
    assert received.text() == "–"


def test_every_control_says_what_it_is(page: SettingsPage) -> None:
    nameless = []
    for key in CATEGORIES:
        page.open(key)
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for widget in page.category.findChildren(kind):
                if widget.isVisible() and not (widget.accessibleName() or widget.toolTip()):
                    text = widget.text() if isinstance(widget, QAbstractButton) else ""
                    if not text:
                        nameless.append(f"{key}: {widget.objectName()}")
    assert nameless == []


def test_the_rules_are_not_wider_than_the_smallest_window(page: SettingsPage) -> None:
    page.open("rules")
    QApplication.processEvents()
    area = page.findChild(QScrollArea, "scroll-rules")
    assert area is not None
    assert area.horizontalScrollBar().maximum() == 0
