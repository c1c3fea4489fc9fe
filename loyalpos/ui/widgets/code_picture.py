"""A QR code on the screen: always dark on white, so that every scanner reads it off the glass."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalpos.paper.qr import matrix
from loyalpos.ui import theme
from loyalpos.ui.tokens import LIGHT, Radius
from loyalpos.ui.widgets import painting


class CodePicture(QWidget):
    """Shows ``text`` as a code in a square of ``side`` pixels at 100 %."""

    def __init__(self, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self._modules: tuple[tuple[bool, ...], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().follow(self._dress)

    def show_code(self, text: str) -> None:
        """Show another code."""
        self._modules = matrix(text)
        self.setAccessibleName(self.tr("QR code of {text}").format(text=text))
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        painting.box(
            painter,
            self.rect(),
            fill=LIGHT.surface,
            line=look.palette.line,
            radius=look.px(Radius.CONTROL),
        )
        if not self._modules:
            return
        module = self.width() // len(self._modules)
        edge = (self.width() - module * len(self._modules)) / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for line, row in enumerate(self._modules):
            for place, dark in enumerate(row):
                if dark:
                    spot = QRectF(edge + place * module, edge + line * module, module, module)
                    painter.fillRect(spot, QColor(LIGHT.ink))

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
