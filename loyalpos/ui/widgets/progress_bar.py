"""A thin bar: how far it is to the reward."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalpos.ui import theme
from loyalpos.ui.widgets import painting

THICKNESS = 10


class ProgressBar(QWidget):
    """``done`` of ``goal``; more than the goal is painted as full, less than nothing as empty."""

    def __init__(self, tone: str = "primary", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share = 0.0
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().follow(self._dress)

    @property
    def share(self) -> float:
        """What is painted, 0 to 1."""
        return self._share

    def show_progress(self, done: int, goal: int, words: str) -> None:
        """Paint the share and tell screen readers the same in words."""
        self._share = min(max(done / goal, 0.0), 1.0) if goal > 0 else 0.0
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(120), theme.current().px(THICKNESS))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        rect = QRectF(self.rect())
        radius = rect.height() / 2
        painting.box(painter, rect, fill=look.palette.line, radius=radius)
        if self._share > 0:
            rect.setWidth(max(rect.width() * self._share, rect.height()))
            painting.box(painter, rect, fill=look.colour(self._tone).name(), radius=radius)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
