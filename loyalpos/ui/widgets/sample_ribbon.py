"""The ribbon over a shop that is not real."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import TypeSize, Weight


class SampleRibbon(QWidget):
    """Says all the time that this is the sample shop. It cannot be closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sample-ribbon")
        self._words = self.tr("SAMPLE SHOP · nothing here is real")
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().follow(self._dress)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(self.fontMetrics().horizontalAdvance(self._words), look.px(26))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.colour("gold_fill"))
        painter.setPen(look.colour("on_gold"))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)

    def _dress(self) -> None:
        self.setFont(theme.current().font(TypeSize.CAPTION, Weight.BOLD))
        self.updateGeometry()
        self.update()
