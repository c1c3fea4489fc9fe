"""The name of a key in a thin frame, beside what the key does."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalpos.ui import theme
from loyalpos.ui.widgets import painting


class KeyBadge(QWidget):
    """Shows a key such as ``F2``; ``tone`` names a colour of the palette."""

    def __init__(self, key: str, tone: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._tone = key, tone
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().follow(self._dress)

    def sizeHint(self) -> QSize:
        return painting.key_badge_size(self._key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.begin(painter)
        place = QRect(0, 0, self.width(), self.height())
        painting.key_badge(painter, place, self._key, theme.current().colour(self._tone))

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
