"""A card as it will be printed, large on the screen."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalpos.paper.card_face import Face, card_page
from loyalpos.ui import printing, theme

MOST_WIDTH = 496  # at 100 %
LEAST_WIDTH = 280  # on a low window: a phone still reads the code off the screen


class CardFace(QWidget):
    """Keeps the shape of the card in whatever room there is; painted once for each size."""

    def __init__(self, face: Face, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = card_page(face)
        self._picture = QPixmap()
        self.setObjectName("card-face")
        words = self.tr("Card of {shop}, number {code}")
        self.setAccessibleName(words.format(shop=face.shop_name, code=face.short_code))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.current().follow(self._dress)

    def sizeHint(self) -> QSize:
        return self._size_for(theme.current().px(LEAST_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        place = self._place()
        scale = self.devicePixelRatioF()
        size = place.size() * scale
        if self._picture.size() != size:
            self._picture = self._painted(size)
            self._picture.setDevicePixelRatio(scale)
        QPainter(self).drawPixmap(place.topLeft(), self._picture)

    def _painted(self, size: QSize) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        printing.paint(painter, self._page.marks, size.width() / self._page.width)
        painter.end()
        return picture

    def _place(self) -> QRect:
        """The largest card in the middle of the room."""
        widest = round(self.height() * self._page.width / self._page.height)
        size = self._size_for(min(self.width(), widest))
        return QRect((self.width() - size.width()) // 2, 0, size.width(), size.height())

    def _size_for(self, width: int) -> QSize:
        return QSize(width, round(width * self._page.height / self._page.width))

    def _dress(self) -> None:
        self.setMaximumHeight(self._size_for(theme.current().px(MOST_WIDTH)).height())
        self.updateGeometry()
