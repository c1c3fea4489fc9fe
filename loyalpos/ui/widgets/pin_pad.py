"""Where a PIN is tapped or typed. The digits are never shown and never leave but by a signal."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from loyalpos.domain.shop.staff import LONGEST_PIN
from loyalpos.ui import theme
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.button import Button

LEAST_DOTS = 4
DOT = 16


class PinDots(QWidget):
    """One dot for each digit typed, and rings for those that are expected."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = 0
        self.setObjectName("pin-dots")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_typed(0)
        theme.current().follow(self.update)

    def show_typed(self, count: int) -> None:
        """Fill ``count`` dots."""
        self._typed = count
        self.setAccessibleName(self.tr("%n digit(s) typed", "", count))
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(LEAST_DOTS * look.px(2 * DOT), look.px(DOT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        count, side = max(LEAST_DOTS, self._typed), look.px(DOT)
        step = min(side + look.px(14), (self.width() - side) / max(count - 1, 1))
        left = (self.width() - (count - 1) * step - side) / 2
        for index in range(count):
            dot = QRectF(left + index * step, (self.height() - side) / 2, side, side)
            if index < self._typed:
                painting.box(painter, dot, fill=look.palette.primary, radius=side / 2)
            else:
                line = look.palette.border
                painting.box(painter, dot, line=line, width=2, radius=side / 2)


class PinPad(QWidget):
    """Ten digits, one step back, and done. The keyboard does the same."""

    entered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pin-pad")
        self.setAccessibleName(self.tr("PIN"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._digits = ""
        self._dots = PinDots()
        keys = QGridLayout()
        keys.setSpacing(theme.current().px(14))
        for index, digit in enumerate("123456789"):
            keys.addWidget(self._digit_key(digit), index // 3, index % 3)
        self.back = self._key("", "backspace", "pin-back", self.tr("Delete the last digit"))
        self.back.clicked.connect(self._go_back)
        self.done = self._key("", "check", "pin-done", self.tr("Done"))
        self.done.clicked.connect(self._finish)
        keys.addWidget(self.back, 3, 0)
        keys.addWidget(self._digit_key("0"), 3, 1)
        keys.addWidget(self.done, 3, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.LARGE))
        column.addWidget(self._dots)
        column.addLayout(keys)

    def clear(self) -> None:
        """Forget what was typed."""
        self._digits = ""
        self._dots.show_typed(0)

    def typed(self) -> int:
        """How many digits were typed."""
        return len(self._digits)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in set("0123456789"):
            self._add(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._go_back()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        else:
            super().keyPressEvent(event)

    def _digit_key(self, digit: str) -> Button:
        button = self._key(digit, "", f"pin-{digit}", digit)
        button.clicked.connect(lambda: self._add(digit))
        return button

    def _key(self, text: str, icon: str, name: str, words: str) -> Button:
        button = Button(text, icon=icon, height=Height.PIN_KEY)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setMinimumWidth(theme.current().px(84))
        return button

    def _add(self, digit: str) -> None:
        if len(self._digits) < LONGEST_PIN:
            self._digits += digit
            self._dots.show_typed(len(self._digits))

    def _go_back(self) -> None:
        self._digits = self._digits[:-1]
        self._dots.show_typed(len(self._digits))

    def _finish(self) -> None:
        digits = self._digits
        self.clear()
        if digits:
            self.entered.emit(digits)
