"""Small tiles of which one is chosen: icons and colours. One Tab stop, arrows inside."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from loyalpos.paper.colours import ink_on
from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import Radius, Space
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.flow import FlowLayout
from loyalpos.ui.widgets.label import caption
from loyalpos.ui.widgets.tile import Tile

SIDE = 48
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class SmallTile(Tile):
    """A square that shows one value."""

    def __init__(self, value: str, spoken: str, name: str) -> None:
        super().__init__(name, QHBoxLayout())
        self.value = value
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = theme.current().px(SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows belong to the grid; a button would only move the focus with them."""
        if event.key() in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paint_mark(self, painter: QPainter, icon: str, colour: str) -> None:
        """Paint an icon in the middle."""
        side = theme.current().px(24)
        corner = self.rect().center() - QPoint(side // 2 - 1, side // 2 - 1)
        painter.drawPixmap(corner, assets.pixmap(icon, colour, side))


class IconTile(SmallTile):
    """An icon that a stamp can carry."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        palette = theme.current().palette
        chosen = self.isChecked()
        colour = palette.primary if chosen else palette.ink if self.isEnabled() else palette.muted
        self.paint_mark(QPainter(self), self.value, colour)


class ColourTile(SmallTile):
    """A colour of a card; the chosen one is ticked and framed."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        edge = look.px(7)
        inner: QRect = self.rect().adjusted(edge, edge, -edge, -edge)
        painting.box(painter, inner, fill=self.value, radius=look.px(Radius.SMALL))
        if self.isChecked():
            self.paint_mark(painter, "check", ink_on(self.value))


class ChoiceGrid(QWidget):
    """A caption over tiles that continue on the next line."""

    picked = Signal(str)

    def __init__(
        self,
        label: str,
        tiles: Iterable[SmallTile],
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self._tiles = list(tiles)
        self._value = ""
        flow = FlowLayout(gap=Space.SMALL)
        for tile in self._tiles:
            flow.addWidget(tile)
            tile.clicked.connect(lambda _checked=False, tile=tile: self._pick(tile))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.TINY))
        column.addWidget(caption(label))
        column.addLayout(flow)

    def value(self) -> str:
        """What is chosen, also when no tile shows it."""
        return self._value

    def set_value(self, value: str) -> None:
        """Choose without telling. A value of an older version that has no tile is kept."""
        self._value = value
        for tile in self._tiles:
            tile.set_selected(tile.value == value)
        home = next((tile for tile in self._tiles if tile.isChecked()), self._tiles[0])
        for tile in self._tiles:
            reached = Qt.FocusPolicy.StrongFocus if tile is home else Qt.FocusPolicy.ClickFocus
            tile.setFocusPolicy(reached)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        place = next((i for i, tile in enumerate(self._tiles) if tile.hasFocus()), -1)
        if not step or place < 0:
            super().keyPressEvent(event)
            return
        tile = self._tiles[(place + step) % len(self._tiles)]
        self._pick(tile)
        tile.setFocus(Qt.FocusReason.TabFocusReason)

    def _pick(self, tile: SmallTile) -> None:
        self.set_value(tile.value)
        self.picked.emit(tile.value)
