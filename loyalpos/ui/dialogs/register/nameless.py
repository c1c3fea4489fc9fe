"""The offer of a card without a name."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import sub


class Nameless(QWidget):
    """Shown as long as nothing is typed: a card collects without a name just as well."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Card without a name")
        self.button = Button(words, icon="card", height=Height.CONTROL)
        self.button.setObjectName("register-nameless")
        self.button.setAccessibleName(words)
        self.button.clicked.connect(self.pressed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(Space.MEDIUM))
        row.addWidget(sub(self.tr("No details wanted? A card collects without a name too.")), 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
