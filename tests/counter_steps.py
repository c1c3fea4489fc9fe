"""What tests of the counter do over and over: find parts, press keys, read what is said."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from loyalpos.services.view.card_view import CardView, PointsStanding, StampStanding
from loyalpos.ui.desk import Desk
from loyalpos.ui.notices import Sound, Tone
from loyalpos.ui.pages.counter import CounterPage


@dataclass
class Heard:
    """Everything that was said at a desk."""

    toasts: list[tuple[str, Tone, bool]] = field(default_factory=list)
    sounds: list[Sound] = field(default_factory=list)

    def listen(self, desk: Desk) -> None:
        """Write down what is said from now on."""
        desk.notices.toast_wanted.connect(lambda *said: self.toasts.append(said))
        desk.notices.sound_wanted.connect(self.sounds.append)

    @property
    def last(self) -> str:
        """The newest sentence."""
        return self.toasts[-1][0]


def seen(page: CounterPage, name: str) -> bool:
    """Say whether a part with this name is visible."""
    return any(part.isVisible() for part in page.findChildren(QWidget, name))


def button(page: QWidget, name: str) -> QPushButton:
    """Return the visible button with a name; what was just added is shown by then."""
    settle()
    return next(found for found in page.findChildren(QPushButton, name) if found.isVisible())


def scan_line(page: CounterPage) -> QLineEdit:
    """Return the scan field."""
    line = page.findChild(QLineEdit, "scan-field")
    assert line is not None
    return line


def texts(page: QWidget) -> str:
    """Return all texts that can be read, one below the other."""
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    buttons = [found.text() for found in page.findChildren(QPushButton) if found.isVisible()]
    return "\n".join(labels + buttons)


def press(page: CounterPage, key: Qt.Key) -> None:
    """Press a key wherever the focus is."""
    QTest.keyClick(page.focusWidget() or page, key)


def type_text(page: CounterPage, text: str) -> None:
    """Type into the scan field, without waiting for the search."""
    line = scan_line(page)
    line.setFocus()
    QTest.keyClicks(line, text)


def stamps(view: CardView) -> int:
    """Return the stamps on the first stamp card."""
    return next(one.stamps for one in view.standings if isinstance(one, StampStanding))


def points(view: CardView) -> int:
    """Return the points of the first points program."""
    return next(one.points for one in view.standings if isinstance(one, PointsStanding))


def settle() -> None:
    """Let posted events through, as deleting and laying out."""
    QApplication.processEvents()
