"""Painted cards: the whole face as it is printed, and a small one for lists."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalpos.domain.program.program import ProgramDraft
from loyalpos.paper.card_face import CARD_HEIGHT, CARD_WIDTH, Face, card_page
from loyalpos.paper.colours import WHITE, darkened, ink_on
from loyalpos.ui import assets, theme
from loyalpos.ui.printing import paint
from loyalpos.ui.tokens import Radius, TypeSize, Weight
from loyalpos.ui.widgets import painting

MOST_WIDTH = 400
LEAST_WIDTH = 220
MINI = QSize(190, 120)
_FADE = 0.32


class CardFacePicture(QWidget):
    """The printed card in its own proportions, painted by the routine that prints it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face: Face | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_face(self, face: Face) -> None:
        """Paint another card."""
        self._face = face
        self.setAccessibleName(f"{face.shop_name}, {face.tagline}")
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._card_width(width) * CARD_HEIGHT / CARD_WIDTH)

    def sizeHint(self) -> QSize:
        width = theme.current().px(MOST_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = theme.current().px(LEAST_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._face is None:
            return
        painter = QPainter(self)
        painting.begin(painter)
        paint(painter, card_page(self._face).marks, self._card_width(self.width()) / CARD_WIDTH)

    def _card_width(self, width: int) -> int:
        return min(width, theme.current().px(MOST_WIDTH))


class MiniCard(QWidget):
    """A program at a glance: its colour, its icon, its name."""

    def __init__(self, draft: ProgramDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(MINI.width()), look.px(MINI.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        colour = self._draft.colour
        ink = ink_on(colour)
        run = QLinearGradient(QPointF(0, 0), QPointF(self.width(), self.height()))
        run.setColorAt(0, QColor(colour))
        run.setColorAt(1, QColor(darkened(colour, _FADE) if ink == WHITE else colour))
        radius = look.px(Radius.CONTROL)
        shape = QPainterPath()
        shape.addRoundedRect(self.rect(), radius, radius)
        painter.fillPath(shape, run)
        edge, side = look.px(12), look.px(32)
        painter.drawPixmap(
            self.width() - edge - side,
            self.height() - edge - side,
            assets.pixmap(self._draft.icon, ink, side),
        )
        painter.setPen(QColor(ink))
        painter.setFont(look.font(TypeSize.SUB, Weight.BOLD))
        room = QRect(edge, edge, self.width() - 2 * edge, look.px(20))
        words = painter.fontMetrics().elidedText(
            self._draft.name, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
