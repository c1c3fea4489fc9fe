"""A few digits that answer a question, as the last ones of a phone number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.field import TextField


@dataclass(frozen=True, slots=True)
class Digits:
    """An answer that is typed: so many digits, then Enter or the button beside them."""

    label: str
    count: int
    follow: Callable[[str], object]
    name: str = ""


class DigitsEntry(QWidget):
    """The field and its button. Too few digits are said below it and answer nothing."""

    typed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._asked: Digits | None = None
        self._field = TextField("", "question-digits")
        self._field.line.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self._check = Button(self.tr("Check"), icon="check", height=Height.CONTROL)
        self._check.setObjectName("question-digits-check")
        self._check.setAccessibleName(self.tr("Check the digits"))
        self._check.clicked.connect(self.take)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(Space.SMALL))
        row.addWidget(self._field, 1)
        row.addWidget(self._check, 0, Qt.AlignmentFlag.AlignTop)
        self._field.label.hide()
        self.hide()

    @property
    def line(self) -> QLineEdit:
        """Where the digits are typed."""
        return self._field.line

    def begin(self, asked: Digits | None) -> None:
        """Ask for digits, or for none."""
        self._asked = asked
        self._field.set_text("")
        self._field.show_error("")
        if asked is not None:
            self._field.line.setMaxLength(asked.count)
            self._field.line.setPlaceholderText("•" * asked.count)
            self._field.line.setAccessibleName(asked.label)
        self.setVisible(asked is not None)

    def take(self) -> None:
        """Answer with what is typed."""
        text = self._field.text()
        if self._asked is None:
            return
        if len(text) == self._asked.count and text.isascii() and text.isdecimal():
            self.typed.emit(text)
            return
        count = self._asked.count
        self._field.show_error(self.tr("Type %n digit(s).", "", count))
        self._field.line.setFocus(Qt.FocusReason.OtherFocusReason)
