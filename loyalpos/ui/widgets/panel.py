"""Surfaces: the white card that groups things, and the hairline that parts them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Radius, Space
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.label import Label, section, sub


class Panel(QFrame):
    """A card with a thin line and round corners. Put children into :attr:`body`.

    With a ``heading`` the first row holds it on the left and ``note`` on the right.
    """

    def __init__(self, heading: str = "", note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill, self._line = "surface", "line"
        self.body = QVBoxLayout(self)
        self.body.setSpacing(theme.current().px(Space.BASE))
        self.heading: Label = section(heading)
        self.note: Label = sub(note)
        self.header = QHBoxLayout()
        self.header.addWidget(self.heading, 1)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.header.addWidget(self.note, 1)
        self.body.addLayout(self.header)
        self.set_heading(heading, note)
        theme.current().follow(self._dress)

    def set_heading(self, heading: str, note: str = "") -> None:
        """Word the first row anew; empty texts take no room."""
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        self.note.setText(note)
        self.note.setVisible(bool(note))

    def set_colours(self, fill: str, line: str) -> None:
        """Paint the card in other colours of the palette, by name."""
        self._fill, self._line = fill, line
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        painting.box(
            painter,
            self.rect(),
            fill=look.colour(self._fill).name(),
            line=look.colour(self._line).name(),
            radius=look.px(Radius.CARD),
        )

    def _dress(self) -> None:
        edge = theme.current().px(Space.LARGE)
        self.body.setContentsMargins(edge, edge, edge, edge)
        self.update()


class HairLine(QWidget):
    """A thin horizontal line between two rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        theme.current().follow(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.current().palette.line))
