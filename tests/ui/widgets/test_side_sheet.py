"""A sheet covers the window, keeps the keyboard inside, and gives it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.ui import theme
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.field import TextField
from loyalpos.ui.widgets.sheet import WIDTH, Sheet


@pytest.fixture
def window(look: theme.Theme, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    behind = QLineEdit()
    behind.setObjectName("behind")
    QVBoxLayout(made).addWidget(behind)
    made.resize(1024, 600)
    made.show()
    behind.setFocus()
    return made


@pytest.fixture
def sheet(window: QWidget) -> Sheet:
    made = Sheet("New customer", window)
    made.body.addWidget(TextField("Name", "name"))
    save = Button("Save")
    save.setObjectName("save")
    made.footer.addWidget(save)
    return made


def _focused(window: QWidget) -> str:
    widget = window.focusWidget()
    return widget.objectName() if widget is not None else ""


def test_it_covers_the_window_and_begins_in_the_first_field(sheet: Sheet, window: QWidget) -> None:
    sheet.open()
    assert sheet.geometry() == window.rect()
    assert _focused(window) == "name"


def test_it_follows_the_window(sheet: Sheet, window: QWidget) -> None:
    sheet.open()
    window.resize(1280, 800)
    assert sheet.geometry() == window.rect()
    assert sheet.childAt(window.width() - WIDTH + 40, 20) is not None


def test_tab_goes_round_inside(sheet: Sheet, window: QWidget, qtbot: QtBot) -> None:
    sheet.open()
    visited = []
    for _step in range(4):
        widget = window.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        visited.append(_focused(window))
    assert set(visited) == {"name", "save", "sheet-close"}


def test_tab_goes_back_too(sheet: Sheet, window: QWidget, qtbot: QtBot) -> None:
    sheet.open()
    widget = window.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, Qt.Key.Key_Backtab)
    assert _focused(window) == "sheet-close"


def test_esc_closes_it_and_gives_the_focus_back(
    sheet: Sheet, window: QWidget, qtbot: QtBot
) -> None:
    sheet.open()
    widget = window.focusWidget()
    assert widget is not None
    with qtbot.waitSignal(sheet.closed):
        QTest.keyClick(widget, Qt.Key.Key_Escape)
    assert _focused(window) == "behind"


def test_it_closes_once(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.open()
    sheet.dismiss()
    with qtbot.assertNotEmitted(sheet.closed):
        sheet.dismiss()


def test_a_press_beside_it_loses_nothing(sheet: Sheet, qtbot: QtBot) -> None:
    sheet.open()
    with qtbot.assertNotEmitted(sheet.closed):
        QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.rect().topLeft())
