"""Keys of a scanner never reach a field; keys of a person always do, in order."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.devices.wedge import Layout, Reading, Terminator
from loyalpos.domain.card.card_code import CodeKind, make_token
from loyalpos.ui.scan_filter import ScanFilter

TOKEN = str(make_token(CodeKind.CARD, "B", b"k" * 32, 0x123456789ABCDEF01234))


class Till(QWidget):
    """A window with a field and a default button, as a dialog has."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        self.button = QPushButton("Yes")
        self.button.setDefault(True)
        self.pressed = 0
        self.entered = 0
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.button.clicked.connect(self._press)
        self.field.returnPressed.connect(self._enter)
        self.ms = 1000

    def type(self, text: str, gap_ms: int) -> None:
        """Press keys as a keyboard would: at the window, with time stamps."""
        for sign in text:
            self.ms += gap_ms
            enter = sign == "\r"
            key = Qt.Key.Key_Return if enter else Qt.Key(ord(sign.upper()))
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, sign)
            event.setTimestamp(self.ms)
            QApplication.sendEvent(self.windowHandle(), event)

    def _press(self) -> None:
        self.pressed += 1

    def _enter(self) -> None:
        self.entered += 1


@pytest.fixture
def till(qtbot: QtBot) -> Iterator[Till]:
    window = Till()
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is window.windowHandle())
    window.field.setFocus()
    yield window


@pytest.fixture
def scans(till: Till) -> ScanFilter:
    return ScanFilter(till)


def test_a_scan_is_told_and_leaves_no_key_in_the_field(
    till: Till, scans: ScanFilter, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(scans.scanned) as scanned:
        till.type(TOKEN + "\r", 5)
    assert scanned.args == [TOKEN]
    assert till.field.text() == ""
    assert till.entered == 0


def test_a_scanners_enter_presses_no_button(till: Till, scans: ScanFilter, qtbot: QtBot) -> None:
    till.button.setFocus()
    with qtbot.waitSignal(scans.scanned):
        till.type(TOKEN + "\r", 5)
    assert till.pressed == 0


def test_typing_reaches_the_field_in_order(till: Till, scans: ScanFilter, qtbot: QtBot) -> None:
    till.type("sanne", 120)
    qtbot.waitUntil(lambda: till.field.text() == "sanne")
    till.type("\r", 200)
    assert till.entered == 1


def test_the_same_code_twice_within_a_moment_is_one_scan(
    till: Till, scans: ScanFilter, qtbot: QtBot
) -> None:
    heard: list[str] = []
    scans.scanned.connect(heard.append)
    till.type(TOKEN + "\r", 5)
    till.ms += 300
    till.type(TOKEN + "\r", 5)
    assert heard == [TOKEN]
    till.ms += 2000
    till.type(TOKEN + "\r", 5)
    assert heard == [TOKEN, TOKEN]


def test_a_scan_without_terminator_ends_by_silence(
    till: Till, scans: ScanFilter, qtbot: QtBot
) -> None:
    readings: list[Reading] = []
    scans.tested.connect(readings.append)
    with qtbot.waitSignal(scans.scanned) as scanned:
        till.type(TOKEN, 5)
    assert scanned.args == [TOKEN]
    assert readings[0].terminator is Terminator.SILENCE
    assert readings[0].layout is Layout.FAITHFUL
    assert round(readings[0].mean_gap_ms) == 5


def test_a_slower_scanner_is_understood_with_another_gap(
    till: Till, scans: ScanFilter, qtbot: QtBot
) -> None:
    scans.set_gap(90)
    with qtbot.waitSignal(scans.scanned) as scanned:
        till.type(TOKEN + "\r", 85)
    assert scanned.args == [TOKEN]
    assert till.field.text() == ""


def test_shortcuts_are_given_back_at_once(till: Till, scans: ScanFilter) -> None:
    till.field.setText("abc")
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, "\x01"
    )
    event.setTimestamp(5000)
    QApplication.sendEvent(till.windowHandle(), event)
    assert till.field.selectedText() == "abc"


def test_a_quick_tap_of_the_space_bar_presses_a_button(
    till: Till, scans: ScanFilter, qtbot: QtBot
) -> None:
    """The finger is gone before the press is given back; the button hears them in order."""
    till.button.setFocus()
    QTest.keyClick(till.windowHandle(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: till.pressed == 1)
    assert not till.button.isDown()


def test_the_releases_of_a_scan_go_the_way_of_its_presses(
    till: Till, scans: ScanFilter, qtbot: QtBot
) -> None:
    heard: list[QEvent.Type] = []

    class Ear(QObject):
        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            heard.append(event.type())
            return False

    ear = Ear()
    till.field.installEventFilter(ear)
    with qtbot.waitSignal(scans.scanned):
        for sign in TOKEN:
            till.type(sign, 5)
            key = Qt.Key(ord(sign))
            QApplication.sendEvent(
                till.windowHandle(),
                QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier, sign),
            )
        till.type("\r", 5)
    assert QEvent.Type.KeyRelease not in heard
