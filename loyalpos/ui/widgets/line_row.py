"""One line of a history: when, what, who, and perhaps a way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import ElidedLabel, Label, sub
from loyalpos.ui.widgets.panel import HairLine

WHEN_WIDTH = 66
LEAST_HEIGHT = 45


class LineRow(QWidget):
    """Texts in one line over a hairline; ``action`` becomes a button at the end."""

    acted = Signal()

    def __init__(
        self, when: str, what: str, who: str = "", action: str = "", icon: str = ""
    ) -> None:
        super().__init__()
        look = theme.current()
        time = ElidedLabel(when, TypeSize.SUB, tone="muted", tabular=True)
        time.setMinimumWidth(look.px(WHEN_WIDTH))
        words = ElidedLabel(what, TypeSize.BODY)
        row = QHBoxLayout()
        row.setSpacing(look.px(Space.SMALL))
        row.addStrut(look.px(LEAST_HEIGHT))
        row.addWidget(time)
        row.addWidget(words, 1)
        if who:
            person = ElidedLabel(who, TypeSize.SUB, tone="muted")
            person.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(person)
        self.action: Button | None = None
        if action:
            self.action = Button(action, icon=icon, height=Height.CONTROL)
            self.action.setObjectName("line-action")
            self.action.setAccessibleName(f"{action}: {what}")
            self.action.clicked.connect(self.acted)
            row.addWidget(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(HairLine())
        self.setAccessibleName(" ".join(part for part in (when, what, who) if part))


class ThingRow(QWidget):
    """Something a customer has: an icon, its name, a quieter second line, and a button."""

    acted = Signal()

    def __init__(
        self, icon: str, what: str, detail: str = "", action: str = "", tone: str = "gold"
    ) -> None:
        super().__init__()
        look = theme.current()
        self._icon, self._tone, self._mark = icon, tone, Label()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(what, TypeSize.BODY, Weight.SEMIBOLD))
        if detail:
            words.addWidget(sub(detail))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(Space.BASE))
        row.addWidget(self._mark)
        row.addLayout(words, 1)
        self.action: Button | None = None
        if action:
            self.action = Button(action, height=Height.CONTROL)
            self.action.setObjectName("thing-action")
            self.action.setAccessibleName(f"{action}: {what}")
            self.action.clicked.connect(self.acted)
            row.addWidget(self.action)
        self.setAccessibleName(f"{what} {detail}".strip())
        theme.current().follow(self._draw_icon)

    def _draw_icon(self) -> None:
        look = theme.current()
        colour = look.colour(self._tone).name()
        self._mark.setPixmap(assets.pixmap(self._icon, colour, look.px(22)))
        self._mark.setFixedWidth(look.px(22))
