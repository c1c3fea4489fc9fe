"""The button of the program: what it does, with which key, and why it cannot be pressed now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import Height, Palette, Radius, TypeSize, Weight, mixed
from loyalpos.ui.widgets import painting

BUSY_STEP_MS = 80
DISABLED_SHARE = 0.5


@unique
class Variant(Enum):
    """How much a button asks to be pressed."""

    PRIMARY = "primary"
    GOLD = "gold"
    PLAIN = "plain"
    QUIET = "quiet"
    DANGER = "danger"


@dataclass(frozen=True, slots=True)
class Colours:
    """What one button is painted with; an empty colour is not painted."""

    fill: str
    text: str
    line: str = ""


_SIZES = {
    Height.CONTROL: TypeSize.SUB,
    Height.REGULAR: TypeSize.BODY,
    Height.MAIN: TypeSize.BUTTON,
    Height.BIG: TypeSize.BIG_BUTTON,
    Height.PIN_KEY: TypeSize.PIN_KEY,
}
_AIR = 8  # above and below the lines of a text
_ICONS = {Height.BIG: 24, Height.PIN_KEY: 26}


def colours(variant: Variant, palette: Palette) -> Colours:
    """The colours of a button at rest."""
    match variant:
        case Variant.PRIMARY:
            return Colours(palette.primary, palette.on_primary)
        case Variant.GOLD:
            return Colours(palette.gold_fill, palette.on_gold)
        case Variant.PLAIN:
            return Colours(palette.surface, palette.ink, palette.border)
        case Variant.QUIET:
            return Colours("", palette.muted)
        case Variant.DANGER:
            return Colours(palette.surface, palette.danger, palette.border)


def ring_after(ring: bool, reason: Qt.FocusReason) -> bool:
    """Whether the focus must be seen when it came for ``reason``: not after a press.

    A window that comes back to the front shows what it showed before.
    """
    if reason in (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason):
        return ring
    return reason is not Qt.FocusReason.MouseFocusReason


def state_fill(fill: str, palette: Palette, *, hovered: bool, pressed: bool) -> str:
    """The fill under the pointer: a little of the ink stirred in, more while pressed."""
    share = 0.12 if pressed else 0.06 if hovered else 0.0
    return mixed(fill or palette.surface, palette.ink, share) if share else fill


class Button(QPushButton):
    """A push button. ``key`` is only shown, the page owns the shortcut.

    ``height`` decides height and type: CONTROL 48, REGULAR 56, MAIN 64 or BIG 76 pixels. MAIN and
    BIG wrap their text onto a second line when it grows; the others keep room for all of it.
    """

    def __init__(
        self,
        text: str = "",
        variant: Variant = Variant.PLAIN,
        *,
        icon: str = "",
        key: str = "",
        height: Height = Height.REGULAR,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._variant = variant
        self._icon_name = icon
        self._key = key
        self._height = height
        self._reason = ""
        self._busy_text = ""
        self._busy_width = 0
        self._ring = False
        self._angle = 0
        self._spin = QTimer(self)
        self._spin.setInterval(BUSY_STEP_MS)
        self._spin.timeout.connect(self._turn)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        shrinks = height in (Height.MAIN, Height.BIG)
        policy = QSizePolicy.Policy.Preferred if shrinks else QSizePolicy.Policy.Minimum
        self.setSizePolicy(policy, QSizePolicy.Policy.Fixed)
        theme.current().follow(self._dress)

    @property
    def reason(self) -> str:
        """Why it cannot be pressed, or nothing."""
        return self._reason

    @property
    def busy(self) -> bool:
        """True while the pressed act runs."""
        return bool(self._busy_width)

    def show_as(self, variant: Variant, text: str, icon: str = "", key: str = "") -> None:
        """Become another button in the same place."""
        if (variant, text, icon, key) == (self._variant, self.text(), self._icon_name, self._key):
            return
        self._variant, self._icon_name, self._key = variant, icon, key
        self.setText(text)
        self.updateGeometry()
        self.update()

    def disable(self, reason: str) -> None:
        """Refuse to be pressed, and say why in the tooltip."""
        self.setEnabled(False)
        self._give_reason(reason)

    def enable(self) -> None:
        """Be pressable again."""
        self._give_reason("")
        self.setEnabled(not self.busy)

    def set_busy(self, busy: bool) -> None:
        """Show that the act runs; width and place stay, presses are ignored meanwhile."""
        if busy == self.busy:
            return
        self._busy_width = self.width() if busy else 0
        self._spin.start() if busy and not theme.current().less_motion else self._spin.stop()
        self.setEnabled(not busy and not self._reason)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._busy_width or self._wanted_width(self._text_width()), self._least())

    def minimumSizeHint(self) -> QSize:
        words = self.text().split() or [""]
        longest = max(self.fontMetrics().horizontalAdvance(word) for word in words)
        return QSize(self._wanted_width(longest), self._least())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(self._ring, event.reason())
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange:
            self.update()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.begin(painter)
        palette = theme.current().palette
        look = self._state_colours(palette)
        radius = theme.current().px(Radius.CONTROL)
        rect = QRectF(self.rect())
        if self.hasFocus() and self._ring:
            painting.focus_ring(painter, rect, radius)
            rect = painting.inside_ring(rect)
            radius -= painting.RING_INSET
        painting.box(painter, rect, fill=look.fill, line=look.line, radius=radius)
        self._paint_content(painter, QColor(look.text))

    def _give_reason(self, reason: str) -> None:
        if reason != self._reason:
            self._reason = reason
            self.setToolTip(reason)
            self.setAccessibleDescription(reason)

    def _state_colours(self, palette: Palette) -> Colours:
        look = colours(self._variant, palette)
        if not self.isEnabled() and not self.busy:
            fill = mixed(look.fill, palette.surface, DISABLED_SHARE) if look.fill else ""
            text = mixed(look.text, fill or palette.surface, DISABLED_SHARE)
            return Colours(fill, text, palette.line if look.line else "")
        hovered = self.underMouse() and self.isEnabled()
        fill = state_fill(look.fill, palette, hovered=hovered, pressed=self.isDown())
        return Colours(fill, look.text, look.line)

    def _paint_content(self, painter: QPainter, colour: QColor) -> None:
        text_rect, flags, font = self._text_place()
        icon, gap = self._icon_side(), theme.current().px(10)
        badge = painting.key_badge_size(self._key) if self._key else QSize(0, 0)
        total = self._extras_width() + text_rect.width()
        left, middle = (self.width() - total) // 2, self.height() // 2
        if icon:
            self._paint_icon(painter, QRect(left, middle - icon // 2, icon, icon), colour)
            left += icon + (gap if self.text() else 0)
        painter.setPen(colour)
        painter.setFont(font)
        place = QRect(left, 0, text_rect.width(), self.height())
        text = self.text()
        if not flags & Qt.TextFlag.TextWordWrap:
            width = text_rect.width()
            text = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)
        painter.drawText(place, flags, text)
        if self._key:
            spot = QRect(left + text_rect.width() + gap, middle - badge.height() // 2, 0, 0)
            spot.setSize(badge)
            painting.key_badge(painter, spot, self._key, colour)

    def _paint_icon(self, painter: QPainter, rect: QRect, colour: QColor) -> None:
        name = "busy" if self.busy else self._icon_name
        picture = assets.pixmap(name, colour.name(), rect.width())
        if not self.busy:
            painter.drawPixmap(rect.topLeft(), picture)
            return
        painter.save()
        painter.translate(QRectF(rect).center())
        painter.rotate(self._angle)
        painter.drawPixmap(-rect.width() // 2, -rect.height() // 2, picture)
        painter.restore()

    def _text_place(self) -> tuple[QRect, int, QFont]:
        """The room the text takes: on one line, on two, or in smaller letters on three."""
        room = self.width() - self._extras_width() - 2 * self._padding()
        flags = int(Qt.AlignmentFlag.AlignCenter)
        wanted = self._text_width()
        if wanted <= room or self._height not in (Height.MAIN, Height.BIG):
            return QRect(0, 0, min(wanted, max(room, 0)), self.height()), flags, self.font()
        flags |= int(Qt.TextFlag.TextWordWrap)
        look, place = theme.current(), QRect(0, 0, room, self.height())
        font, rect = self.font(), place
        for size in (_SIZES[self._height], TypeSize.BODY, TypeSize.SUB, TypeSize.CAPTION):
            font = look.font(size, Weight.SEMIBOLD)
            rect = QFontMetrics(font).boundingRect(place, flags, self.text())
            if rect.height() <= self.height() - look.px(_AIR):
                break
        return rect, flags, font

    def _extras_width(self) -> int:
        gap = theme.current().px(10)
        icon = self._icon_side()
        extras = icon + (gap if icon and self.text() else 0)
        if self._key:
            extras += gap + painting.key_badge_size(self._key).width()
        return extras

    def _icon_side(self) -> int:
        if not self._icon_name and not self.busy:
            return 0
        return theme.current().px(_ICONS.get(self._height, 20))

    def _text_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(self.text()) + 1 if self.text() else 0

    def _padding(self) -> int:
        return theme.current().px(14 if self._height is Height.CONTROL else 18)

    def _wanted_width(self, text: int) -> int:
        return max(self._extras_width() + text + 2 * self._padding(), self._least())

    def _least(self) -> int:
        return theme.current().height(self._height)

    def _turn(self) -> None:
        self._angle = (self._angle + 30) % 360
        self.update()

    def _dress(self) -> None:
        self.setFont(theme.current().font(_SIZES[self._height], Weight.SEMIBOLD))
        self.setMinimumHeight(self._least())
        self.updateGeometry()
        self.update()
