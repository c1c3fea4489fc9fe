"""A soft shadow without a graphics effect: drawn once, then stretched like a frame."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

REACH = 24  # how far the shadow is seen around its box
_DROP = 8  # how much lower than the box it lies
_CORE = 16
_STRENGTH = 4  # opacity of each of the layers, of 255


def paint_shadow(painter: QPainter, box: QRect) -> None:
    """Paint the shadow of ``box``; call it before the box itself is painted."""
    outer = box.adjusted(-REACH, -REACH, REACH, REACH)
    picture, edge = _picture(), REACH + _CORE
    side = picture.width()
    xs, ys = _cuts(outer.left(), outer.width(), edge), _cuts(outer.top(), outer.height(), edge)
    sources = _cuts(0, side, edge)
    for (x, width), (source_x, source_width) in zip(xs, sources, strict=True):
        for (y, height), (source_y, source_height) in zip(ys, sources, strict=True):
            source = QRect(source_x, source_y, source_width, source_height)
            painter.drawPixmap(QRect(x, y, width, height), picture, source)


def _cuts(start: int, length: int, edge: int) -> tuple[tuple[int, int], ...]:
    middle = max(length - 2 * edge, 0)
    return (start, edge), (start + edge, middle), (start + edge + middle, edge)


@cache
def _picture() -> QPixmap:
    side = 2 * (REACH + _CORE) + 2
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, _STRENGTH))
    for reach in range(REACH - _DROP, 0, -1):
        inset = REACH - reach
        layer = QRect(inset, inset + _DROP // 2, side - 2 * inset, side - 2 * inset)
        painter.drawRoundedRect(layer, reach + 8, reach + 8)
    painter.end()
    return picture
