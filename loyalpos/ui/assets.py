"""Fonts and icons from ``resources``, read once and kept."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QFontDatabase, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from loyalpos.paths import RESOURCES

FONT_FAMILY = "Inter"
FALLBACK_ICON = "star"
_FONT_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Bold.ttf")


class ResourceMissing(Exception):
    """A file that the program ships is not there: the installation is damaged."""


def load_fonts() -> str:
    """Make the shipped family known to Qt and return its name.

    :raises ResourceMissing: when a font file cannot be read.
    """
    for name in _FONT_FILES:
        if QFontDatabase.addApplicationFont(str(RESOURCES / "fonts" / name)) < 0:
            raise ResourceMissing(name)
    return FONT_FAMILY


def icon_names() -> tuple[str, ...]:
    """The names of all icons, sorted."""
    return tuple(sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg")))


def pixmap(name: str, colour: str, size: int) -> QPixmap:
    """An icon as a picture of ``size`` device-independent pixels, tinted and cached.

    A program may name an icon that this version no longer ships: it is painted as a star.
    """
    ratio = QApplication.primaryScreen().devicePixelRatio()
    return _painted(name, colour, size, ratio)


def icon(name: str, colour: str, size: int = 24) -> QIcon:
    """The same picture for Qt's own widgets."""
    return QIcon(pixmap(name, colour, size))


@cache
def _drawing(name: str) -> str:
    path = RESOURCES / "icons" / f"{name}.svg"
    if not path.is_file():
        path = RESOURCES / "icons" / f"{FALLBACK_ICON}.svg"
    return path.read_text(encoding="utf-8")


@cache
def _painted(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    drawing = _drawing(name).replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(drawing.encode()))
    picture = QPixmap(QSize(size, size) * ratio)
    picture.fill("transparent")
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
