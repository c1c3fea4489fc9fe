"""A circle with the first letters of a name."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import Weight
from loyalpos.ui.widgets import painting


def initials(name: str) -> str:
    """The first letters of the first and the last word: ``Sanne de Vries`` becomes ``SV``."""
    words = [word for word in name.split() if word[0].isalpha()]
    ends = words if len(words) < 2 else [words[0], words[-1]]
    return "".join(word[0] for word in ends).upper()


class Avatar(QWidget):
    """``diameter`` in pixels at 100 %. A name without letters, or none, shows a card."""

    def __init__(self, name: str = "", diameter: int = 56, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials = ""
        self._diameter = diameter
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_name(name)
        theme.current().follow(self._dress)

    def show_name(self, name: str) -> None:
        """Paint the letters of another name."""
        self._initials = initials(name)
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(self._diameter)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        painting.box(painter, self.rect(), fill=look.palette.primary_soft, radius=self.width() / 2)
        if not self._initials:
            side = self.width() // 2
            corner = (self.width() - side) // 2
            painter.drawPixmap(corner, corner, assets.pixmap("card", look.palette.primary, side))
            return
        painter.setFont(look.font(round(self._diameter * 0.36), Weight.BOLD))
        painter.setPen(QColor(look.palette.primary))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
