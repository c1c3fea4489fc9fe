"""Buttons are large enough, say why they refuse, and keep their place while busy."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.ui import theme
from loyalpos.ui.tokens import Height
from loyalpos.ui.widgets.button import Button, Variant, ring_after

Reason = Qt.FocusReason


@pytest.fixture
def button(look: theme.Theme, qtbot: QtBot) -> Button:
    made = Button("Stamp the card", Variant.PRIMARY, icon="check", key="Enter", height=Height.BIG)
    qtbot.addWidget(made)
    made.show()
    return made


def test_space_presses_it(button: Button, qtbot: QtBot) -> None:
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_enter_of_a_scanner_does_not(button: Button, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_refusing_says_why(button: Button, qtbot: QtBot) -> None:
    button.disable("The card has no stamps yet.")
    assert button.toolTip() == "The card has no stamps yet."
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.enable()
    assert button.isEnabled()
    assert button.toolTip() == ""


def test_being_pressable_as_before_keeps_what_it_says(button: Button) -> None:
    button.setToolTip("Enter")
    button.enable()
    assert button.toolTip() == "Enter"


def test_busy_keeps_the_width_and_takes_no_press(button: Button, qtbot: QtBot) -> None:
    before = button.sizeHint()
    button.resize(before)
    button.set_busy(True)
    assert button.sizeHint() == before
    with qtbot.assertNotEmitted(button.clicked):
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.set_busy(False)
    assert button.isEnabled()


def test_after_busy_a_refusal_still_holds(button: Button) -> None:
    button.disable("Not now.")
    button.set_busy(True)
    button.set_busy(False)
    assert not button.isEnabled()


@pytest.mark.parametrize("height", list(Height))
def test_it_is_as_high_as_its_size_says(look: theme.Theme, qtbot: QtBot, height: Height) -> None:
    button = Button("Open", height=height)
    qtbot.addWidget(button)
    assert button.minimumHeight() == look.height(height) >= 48
    assert button.sizeHint().width() >= 48


def test_an_ordinary_button_never_gets_less_room_than_its_text(
    look: theme.Theme, qtbot: QtBot
) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    buttons = [Button("Einen weiteren Gutschein ausgeben") for _ in range(2)]
    for button in buttons:
        row.addWidget(button)
    page.resize(page.minimumSizeHint())
    page.show()
    assert all(button.width() >= button.sizeHint().width() for button in buttons)


def test_the_main_act_wraps_a_long_text(look: theme.Theme, qtbot: QtBot) -> None:
    button = Button("Den Einkauf stempeln und die Belohnung aufheben", height=Height.BIG)
    qtbot.addWidget(button)
    assert button.minimumSizeHint().width() < button.sizeHint().width()


def test_becoming_another_button(button: Button) -> None:
    button.show_as(Variant.GOLD, "Give the free coffee", icon="gift", key="F8")
    assert button.text() == "Give the free coffee"


@pytest.mark.parametrize(
    ("reason", "before", "after"),
    [
        (Reason.TabFocusReason, False, True),
        (Reason.MouseFocusReason, True, False),
        (Reason.ActiveWindowFocusReason, False, False),
        (Reason.ActiveWindowFocusReason, True, True),
        (Reason.OtherFocusReason, False, True),
    ],
)
def test_the_ring_is_shown_for_the_keyboard(
    reason: Qt.FocusReason, before: bool, after: bool
) -> None:
    assert ring_after(before, reason) is after


def test_the_ring_is_painted(button: Button) -> None:
    button.setFocus(Reason.MouseFocusReason)
    without = button.grab().toImage()
    button.clearFocus()
    button.setFocus(Reason.TabFocusReason)
    assert button.hasFocus()
    assert button.grab().toImage() != without


@pytest.mark.parametrize("height", [Height.BIG, Height.MAIN])
def test_the_longest_reward_stays_inside_its_button(
    qtbot: QtBot, look: theme.Theme, height: Height
) -> None:
    reward = "Give a large slice of grandmother's apple pie with cream and a cup of coffee to two"
    button = Button(reward, Variant.GOLD, icon="gift", key="F8", height=height)
    qtbot.addWidget(button)
    button.setMinimumWidth(0)
    button.resize(320, look.height(height))
    button.show()
    picture = button.grab().toImage()
    across = range(20, picture.width() - 20)
    for row in (2, picture.height() - 3):
        assert len({picture.pixel(column, row) for column in across}) == 1
