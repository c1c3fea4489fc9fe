"""Steps of an owner on the programs page, by keyboard alone."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from loyalpos.ui.pages.programs import ProgramsPage

W = TypeVar("W", bound=QWidget)

_CONTROL = Qt.KeyboardModifier.ControlModifier


class PromiseHands:
    """Keys only: what cannot be reached with them cannot be done here."""

    def __init__(self, page: ProgramsPage) -> None:
        self.page = page

    def press(self, name: str) -> None:
        """Press a button with the space bar."""
        button = self._found(QAbstractButton, name)
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert button.isEnabled(), f"{name} cannot be pressed: {button.toolTip()}"
        assert button.hasFocus(), f"{name} does not take the keyboard"
        QTest.keyClick(button, Qt.Key.Key_Space)
        QApplication.processEvents()

    def enter(self, name: str, text: str) -> None:
        """Replace what stands in a field."""
        line = self.line(name)
        line.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(line, Qt.Key.Key_A, _CONTROL)
        QTest.keyClick(line, Qt.Key.Key_Delete)
        QTest.keyClicks(line, text)

    def paste(self, name: str, text: str) -> None:
        """Put in what no keyboard types, as the clipboard would."""
        line = self.line(name)
        line.setFocus()
        line.selectAll()
        line.insert(text)
        line.textEdited.emit(line.text())

    def pick(self, name: str, steps: int) -> None:
        """Go down or up in a list of choices."""
        box = self._found(QComboBox, name)
        box.setFocus(Qt.FocusReason.TabFocusReason)
        key = Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up
        for _ in range(abs(steps)):
            QTest.keyClick(box, key)

    def save(self) -> None:
        """Press Ctrl+S wherever the focus is."""
        focused = QApplication.focusWidget()
        assert focused is not None, "nobody hears the key"
        QTest.keyClick(focused, Qt.Key.Key_S, _CONTROL)
        QApplication.processEvents()

    def line(self, name: str) -> QLineEdit:
        """Return a field."""
        return self._found(QLineEdit, name)

    def complaint(self, name: str) -> str:
        """Return what is said below a field."""
        return self.line(name).accessibleDescription()

    def texts(self) -> str:
        """Return all that can be read on the page."""
        QApplication.processEvents()
        labels = self.page.findChildren(QLabel)
        return "\n".join(label.text() for label in labels if label.isVisible())

    def nameless(self) -> list[tuple[str, str]]:
        """Return what takes the focus and has no name."""
        return [
            (type(widget).__name__, widget.objectName())
            for widget in self.page.findChildren(QWidget)
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
            and widget.isVisible()
            and not (widget.accessibleName() or widget.focusProxy())
        ]

    def _found(self, kind: type[W], name: str) -> W:
        QApplication.processEvents()
        found = self.page.findChild(kind, name)
        assert found is not None, f"there is no {name}"
        return found
