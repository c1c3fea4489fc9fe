"""The field where a card is scanned or a name typed: the centre of the counter."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import FOCUS_RING, Height, Radius, Space
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.attire import Part, wear
from loyalpos.ui.widgets.key_badge import KeyBadge

RESTING_LINE = 2


class SearchField(QFrame):
    """A large line with a magnifying glass and the key that leads here."""

    edited = Signal(str)  # by the person, at every letter
    submitted = Signal(str)  # Enter was pressed in it

    def __init__(
        self, hint: str, key: str = "", name: str = "search", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setObjectName(name)
        self.line.setAccessibleName(hint)
        self.line.setPlaceholderText(hint)
        self.line.setProperty("bare", True)
        self.line.setFrame(False)
        wear(self.line, Part.FIELD)
        self.line.textEdited.connect(self.edited)
        self.line.returnPressed.connect(self._submit)
        self.line.installEventFilter(self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.line, 1)
        if key:
            self._row.addWidget(KeyBadge(key))
        self.setFocusProxy(self.line)
        theme.current().follow(self._dress)

    def text(self) -> str:
        """What stands in it."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put another text in; :attr:`edited` stays silent."""
        self.line.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        focused = self.line.hasFocus()
        painter = QPainter(self)
        painting.begin(painter)
        painting.box(
            painter,
            self.rect(),
            fill=look.palette.surface,
            line=look.palette.primary if focused else look.palette.border,
            width=FOCUS_RING if focused else RESTING_LINE,
            radius=look.px(Radius.CONTROL),
        )
        side = look.px(20)
        left, top = look.px(Space.LARGE), (self.height() - side) // 2
        painter.drawPixmap(left, top, assets.pixmap("search", look.palette.muted, side))

    def _submit(self) -> None:
        self.submitted.emit(self.line.text())

    def _dress(self) -> None:
        look = theme.current()
        self._row.setContentsMargins(look.px(52), 0, look.px(18), 0)
        self.setMinimumHeight(look.height(Height.REGULAR))
        self.line.setMinimumHeight(look.height(Height.CONTROL))
        self.update()
