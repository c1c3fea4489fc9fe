"""How many: fewer, the number, more."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import ElidedLabel, Label


class QuantityStepper(QWidget):
    """A count between ``least`` and ``most`` with its unit below."""

    changed = Signal(int)

    def __init__(
        self, least: int = 1, most: int = 99, name: str = "quantity", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._least, self._most, self._value = least, most, least
        self.fewer = self._button("minus", f"{name}-fewer", self.tr("Fewer"))
        self.more = self._button("plus", f"{name}-more", self.tr("More"))
        self.fewer.clicked.connect(lambda: self.step(-1))
        self.more.clicked.connect(lambda: self.step(1))
        self._number = Label(size=30, weight=Weight.BOLD, tabular=True)
        self._unit = ElidedLabel(size=TypeSize.SUB, tone="muted")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        for label in (self._number, self._unit):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.addWidget(label)
        words.addStretch(1)  # the number stays with its unit where the row is higher
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(Space.SMALL))
        row.addWidget(self.fewer)
        row.addLayout(words, 1)
        row.addWidget(self.more)
        self.set_value(least)

    def value(self) -> int:
        """The count shown."""
        return self._value

    def set_value(self, value: int) -> None:
        """Show another count, held between the bounds; :attr:`changed` stays silent."""
        self._value = min(max(value, self._least), self._most)
        self._number.setText(str(self._value))
        self.fewer.setEnabled(self._value > self._least)
        self.more.setEnabled(self._value < self._most)

    def show_unit(self, words: str) -> None:
        """Say below the number what is counted, in its plural."""
        self._unit.setText(words)
        self._number.setAccessibleName(f"{self._value} {words}")

    def step(self, by: int) -> None:
        """Count up or down, as the buttons and the keys + and - do."""
        before = self._value
        self.set_value(before + by)
        if self._value != before:
            self.changed.emit(self._value)

    def _button(self, icon: str, name: str, words: str) -> Button:
        button = Button(icon=icon)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setMinimumWidth(theme.current().px(64))
        return button
