"""The real window with real events, played by a script instead of a person.

Keys go to the window as from a keyboard, so that the scanner filter, the shortcuts and the focus
are all in the play. Nothing is called that a person could not do.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from loyalpos.app import App
from loyalpos.domain.shop.shop import Theme
from loyalpos.ui import theme
from loyalpos.ui.widgets.stamp_strip import StampStrip
from loyalpos.ui.words import formats

PERSON_MS = 45  # between two keys: slower than any scanner's gap
SCANNER_MS = 3
PATIENCE_S = 20.0
LOOK_MS = 5
SETTLED_MS = 350
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier


class PlayFailed(Exception):
    """Something that should have appeared did not."""


class TravellingClock:
    """Today, until the script lets time pass."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        """Return the moment of the play."""
        return formats.utc_now() + self._ahead

    def pass_by(self, time_passed: timedelta) -> None:
        """Let time pass at once."""
        self._ahead += time_passed


class Stage:
    """An application on a folder, its window, and hands to use it."""

    def __init__(self, folder: Path, size: QSize) -> None:
        application = QApplication.instance() or QApplication(["loyalpos"])
        assert isinstance(application, QApplication)
        self.application = application
        self.clock = TravellingClock()
        self.app = App(folder, self.clock)
        self.app.window.resize(size)
        self.app.sounds.set_volume(0)

    def close(self) -> None:
        """Close the window as a person would."""
        self.app.window.close()

    def wait_for(self, what: str, ready: Callable[[], object]) -> None:
        """Let the program work until ``ready``.

        :raises PlayFailed: when it has not happened within 20 seconds.
        """
        until = time.monotonic() + PATIENCE_S
        while not ready():
            if time.monotonic() > until:
                raise PlayFailed(what)
            QTest.qWait(LOOK_MS)

    def find(self, name: str) -> QWidget:
        """Return the visible widget of that object name, waiting for it to appear.

        :raises PlayFailed: when there is none.
        """
        self.wait_for(name, lambda: self._visible(name) is not None)
        found = self._visible(name)
        assert found is not None
        return found

    def is_visible(self, name: str) -> bool:
        """Say whether a widget of that name can be seen."""
        return self._visible(name) is not None

    def wait_until_gone(self, name: str) -> None:
        """Wait until no widget of that name can be seen."""
        self.wait_for(f"{name} gone", lambda: not self.is_visible(name))

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key at the window."""
        QTest.keyClick(self._handle(), key, modifiers or _NO_MODIFIER, PERSON_MS)
        QTest.qWait(PERSON_MS)  # a key is held back for one gap

    def type(self, text: str) -> None:
        """Type as a person does."""
        for sign in text:
            self._key(sign, PERSON_MS)
        QTest.qWait(2 * PERSON_MS)

    def fill(self, name: str, text: str) -> None:
        """Click into a field, clear it and type."""
        field = self.find(name)
        assert isinstance(field, QLineEdit)
        self.click(field)
        field.selectAll()
        self.type(text)

    def scan(self, token: str) -> None:
        """Send a code as a keyboard scanner does, with Enter at the end."""
        for sign in f"{token}\r":
            self._key(sign, SCANNER_MS)

    def click(self, widget: QWidget) -> None:
        """Click in the middle of a widget."""
        middle = widget.rect().center()
        place = widget.mapTo(self.app.window, QPoint(middle.x(), middle.y()))
        QTest.mouseClick(self._handle(), Qt.MouseButton.LeftButton, _NO_MODIFIER, place)
        QTest.qWait(LOOK_MS)

    def come_back(self) -> None:
        """Return to the window after a dialog, as every window manager does by itself."""
        self.app.window.activateWindow()
        self.wait_for("the window", self.app.window.isActiveWindow)

    def stamps(self) -> int:
        """Return how many stamps the first card on the screen shows."""
        strips = self.app.window.findChildren(StampStrip)
        strip = next((one for one in strips if one.isVisible()), None)
        words = strip.accessibleName().split() if strip is not None else []
        return int(words[0]) if words else -1

    def choose_theme(self, choice: Theme) -> None:
        """Choose the colours in the settings, as a person would."""
        self.press(Qt.Key.Key_4, Qt.KeyboardModifier.AltModifier)
        self.click(self.find("side-look"))
        self.click(self.find(f"theme-{choice.value}"))
        self.wait_for(choice.value, lambda: theme.current().choice is choice)

    def settle(self) -> None:
        """Let what is on its way arrive, and what moves come to rest."""
        QTest.qWait(SETTLED_MS)

    def take_picture(self, path: Path) -> None:
        """Save what the window shows."""
        QTest.qWait(LOOK_MS)
        self.app.window.grab().save(str(path))

    def _handle(self) -> QWindow:
        return self.app.window.windowHandle()

    def _key(self, sign: str, gap_ms: int) -> None:
        """Press the key of any sign; those that no US keyboard has travel as text."""
        QTest.qWait(gap_ms)
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key(ord(sign.upper()[0]))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, _NO_MODIFIER, sign)
            event.setTimestamp(time.monotonic_ns() // 1_000_000)
            QApplication.sendEvent(self._handle(), event)

    def _visible(self, name: str) -> QWidget | None:
        found = self.app.window.findChildren(QWidget, name)
        return next((widget for widget in found if widget.isVisible()), None)
