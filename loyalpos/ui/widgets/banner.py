"""A soft box inside a page that says something and perhaps offers to act on it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import Height, Radius, Space, TypeSize, Weight
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.chip import Tone, tone_colours
from loyalpos.ui.widgets.label import Label

_ICONS = {
    Tone.PRIMARY: "check",
    Tone.GOLD: "gift",
    Tone.INFO: "info",
    Tone.DANGER: "alert",
    Tone.NEUTRAL: "info",
}
_TEXT = {Tone.PRIMARY: "primary", Tone.INFO: "info", Tone.DANGER: "danger"}


class Banner(QFrame):
    """``lead`` is the short bold part, ``text`` the rest; ``action`` becomes a button."""

    acted = Signal()

    def __init__(
        self, tone: Tone = Tone.INFO, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tone, self._icon = tone, _ICONS[tone]
        self._lead = Label(size=TypeSize.BODY, weight=Weight.BOLD)
        self._text = Label(size=TypeSize.BODY)
        self._action = Button(height=Height.CONTROL)
        self._action.setObjectName(f"{name}-action")
        self._action.clicked.connect(self.acted)
        self._words = words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._lead)
        words.addWidget(self._text)
        words.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.addLayout(words, 1)
        self._row.addWidget(self._action, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setObjectName(name)
        theme.current().follow(self._dress)
        self.say("")

    def say(self, text: str, lead: str = "", action: str = "") -> None:
        """Word it anew; with no words at all it takes no room."""
        self._lead.setText(lead)
        self._lead.setVisible(bool(lead))
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(f"{lead} {text}".strip())
        self.setVisible(bool(text or lead))

    def add(self, widget: QWidget) -> None:
        """Put something of its own below the words."""
        self._words.insertWidget(self._words.count() - 1, widget)

    def set_tone(self, tone: Tone, icon: str = "") -> None:
        """Change what it is about."""
        self._tone, self._icon = tone, icon or _ICONS[tone]
        self._dress()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        ground, ink = tone_colours(self._tone, look.palette)
        painter = QPainter(self)
        painting.begin(painter)
        painting.box(painter, self.rect(), fill=ground, radius=look.px(Radius.CONTROL))
        side = look.px(20)
        top = (self.height() - side) // 2
        painter.drawPixmap(look.px(Space.MEDIUM), top, assets.pixmap(self._icon, ink, side))

    def _dress(self) -> None:
        look = theme.current()
        edge = look.px(14)
        self._row.setContentsMargins(look.px(48), edge, edge, edge)
        self._row.setSpacing(look.px(Space.MEDIUM))
        for label in (self._lead, self._text):
            label.set_tone(_TEXT.get(self._tone, "ink"))
        self.update()
