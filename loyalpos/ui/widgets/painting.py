"""How rounded boxes, focus rings and key badges are drawn by widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from loyalpos.ui import theme
from loyalpos.ui.tokens import FOCUS_RING, TypeSize

RING_GAP = 2
BADGE_LINE = 0.6  # how much of the text's colour its frame has
RING_INSET = FOCUS_RING + RING_GAP


def begin(painter: QPainter) -> None:
    """Set what every widget here paints with."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    *,
    fill: str = "",
    line: str = "",
    width: float = 1.0,
    radius: float,
) -> None:
    """A rounded box whose line lies wholly inside ``rect``; empty colours paint nothing."""
    half = width / 2 if line else 0.0
    inner = QRectF(rect).adjusted(half, half, -half, -half)
    painter.setPen(QPen(QColor(line), width) if line else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    corner = max(min(radius - half, inner.height() / 2, inner.width() / 2), 0.0)
    painter.drawRoundedRect(inner, corner, corner)


def focus_ring(painter: QPainter, rect: QRect | QRectF, radius: float, colour: str = "") -> None:
    """The ring that shows where the keyboard is, along the inner edge of ``rect``."""
    ring = colour or theme.current().palette.primary
    box(painter, rect, line=ring, width=FOCUS_RING, radius=radius)


def inside_ring(rect: QRect | QRectF) -> QRectF:
    """What is left for the control inside its focus ring and the gap beside it."""
    return QRectF(rect).adjusted(RING_INSET, RING_INSET, -RING_INSET, -RING_INSET)


def key_badge_size(text: str) -> QSize:
    """How large the badge of a key such as ``Enter`` is."""
    look = theme.current()
    metrics = QFontMetrics(look.font(TypeSize.CAPTION - 1))
    width = metrics.horizontalAdvance(text) + look.px(12)
    return QSize(max(width, look.px(20)), look.px(20))


def key_badge(painter: QPainter, rect: QRect, text: str, colour: QColor) -> None:
    """The name of a key in a thin frame of the colour of the text beside it."""
    look = theme.current()
    painter.save()
    painter.setOpacity(BADGE_LINE)
    box(painter, rect, line=colour.name(), radius=look.px(5))
    painter.restore()
    painter.setPen(colour)
    painter.setFont(look.font(TypeSize.CAPTION - 1))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
