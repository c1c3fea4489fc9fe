"""A small rounded word beside a name: never pressed, never colour alone."""

from __future__ import annotations

from enum import Enum, unique

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import Palette, TypeSize, Weight
from loyalpos.ui.widgets import painting


@unique
class Tone(Enum):
    """What a chip or a banner is about."""

    PRIMARY = "primary"
    GOLD = "gold"
    INFO = "info"
    DANGER = "danger"
    NEUTRAL = "neutral"


def tone_colours(tone: Tone, palette: Palette) -> tuple[str, str]:
    """The soft ground of a tone and the text on it."""
    match tone:
        case Tone.PRIMARY:
            return palette.primary_soft, palette.primary
        case Tone.GOLD:
            return palette.gold_soft, palette.gold
        case Tone.INFO:
            return palette.info_soft, palette.info
        case Tone.DANGER:
            return palette.danger_soft, palette.danger
        case Tone.NEUTRAL:
            return palette.raised, palette.muted


class Chip(QWidget):
    """A few words on a soft ground, with an icon when it helps."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.NEUTRAL,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._tone, self._icon = "", tone, icon
        self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.show_text(text, tone, icon)
        theme.current().follow(self._dress)

    @property
    def text(self) -> str:
        """The words shown."""
        return self._text

    def show_text(self, text: str, tone: Tone | None = None, icon: str | None = None) -> None:
        """Word the chip anew; without words it takes no room."""
        before = self._text, self._tone, self._icon
        self._text = text
        self._tone = self._tone if tone is None else tone
        self._icon = self._icon if icon is None else icon
        self.setVisible(bool(text)) if self.parentWidget() else None
        if (self._text, self._tone, self._icon) != before:
            self.setAccessibleName(text)
            self.updateGeometry()
            self.update()

    def set_hint(self, hint: str) -> None:
        """Say more when pointed at, and to a screen reader."""
        self._hint = hint
        self.setAccessibleDescription(hint)
        self.update()

    def sizeHint(self) -> QSize:
        look = theme.current()
        text = self.fontMetrics().horizontalAdvance(self._text) + 1
        return QSize(text + self._icon_room() + look.px(20), look.px(26))

    def minimumSizeHint(self) -> QSize:
        full = self.sizeHint()
        return QSize(min(full.width(), theme.current().px(72)), full.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        ground, ink = tone_colours(self._tone, look.palette)
        line = look.palette.line if self._tone is Tone.NEUTRAL else ""
        painter = QPainter(self)
        painting.begin(painter)
        painting.box(painter, self.rect(), fill=ground, line=line, radius=self.height() / 2)
        left = look.px(10)
        if self._icon:
            side = look.px(14)
            picture = assets.pixmap(self._icon, ink, side)
            painter.drawPixmap(left, (self.height() - side) // 2, picture)
            left += self._icon_room()
        room = QRect(left, 0, self.width() - left - look.px(10) + 1, self.height())
        painter.setPen(QColor(ink))
        painter.setFont(self.font())
        text = self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room.width())
        cut = self._text if text != self._text else ""
        self.setToolTip("\n".join(filter(None, (cut, self._hint))))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _icon_room(self) -> int:
        return theme.current().px(20) if self._icon else 0

    def _dress(self) -> None:
        self.setFont(theme.current().font(TypeSize.CAPTION, Weight.SEMIBOLD))
        self.updateGeometry()
        self.update()
