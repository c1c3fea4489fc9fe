"""Where something new starts from: a tile for each template."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import Label, title
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.widgets.scrolled import BAR_EDGE, scrolled
from loyalpos.ui.widgets.tile import ChoiceTile

THREE_COLUMNS_FROM = 860
TWO_COLUMNS_FROM = 560


@dataclass(frozen=True, slots=True)
class Start:
    """One template: ``what`` is handed over when it is chosen."""

    code: str
    icon: str
    words: str
    sentence: str
    what: object


class Choosing(QWidget):
    """All starts of one kind of thing; ``name`` begins the names of its buttons."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, name: str, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self._name = name
        self.tiles: list[ChoiceTile] = []
        back = Button(icon="arrow-left", height=Height.CONTROL)
        answer(self.tr("Programs"), f"{name}templates-back", back)
        back.clicked.connect(self.left)
        top = QHBoxLayout()
        top.setSpacing(look.px(Space.MEDIUM))
        top.setContentsMargins(0, 0, look.px(BAR_EDGE), 0)
        top.addWidget(back)
        top.addWidget(title(heading), 1)
        listing = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(look.px(Space.MEDIUM))
        inner = QVBoxLayout(listing)
        inner.addLayout(self._grid)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.LARGE))
        column.addLayout(top)
        column.addWidget(Label(self.tr("Start from what fits best. Everything can be changed.")))
        column.addWidget(scrolled(listing, f"{name}templates-scroll"), 1)

    def show_starts(self, starts: Iterable[Start]) -> None:
        """Offer these; the first one takes the focus when the scene does."""
        for old in self.tiles:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.tiles = [self._tile(start) for start in starts]
        self._place()
        self.setFocusProxy(self.tiles[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _tile(self, start: Start) -> ChoiceTile:
        name = f"{self._name}template-{start.code}"
        tile = ChoiceTile(start.icon, start.words, start.sentence, name, above=True)
        tile.clicked.connect(lambda: self.chosen.emit(start.what))
        return tile

    def _place(self) -> None:
        look, width = theme.current(), self.width()
        wide, middle = look.px(THREE_COLUMNS_FROM), look.px(TWO_COLUMNS_FROM)
        columns = 3 if width >= wide else 2 if width >= middle else 1
        for place, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        for column in range(3):
            self._grid.setColumnStretch(column, int(column < columns))
