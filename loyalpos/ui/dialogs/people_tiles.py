"""The people of the shop as tiles, one of them chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from loyalpos.domain.shop.staff import StaffMember
from loyalpos.ui import theme
from loyalpos.ui.dialogs.role_words import role_text
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.scrolled import show_through
from loyalpos.ui.widgets.tile import PersonTile

COLUMNS = 2
ROWS_SHOWN = 4


class PeopleTiles(QWidget):
    """Two columns of tiles; more than eight people are scrolled."""

    chosen = Signal(int)  # staff number

    def __init__(self) -> None:
        super().__init__()
        self._tiles: dict[int, PersonTile] = {}
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.current().px(Space.BASE))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        show_through(self._scroll, self._inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    def show_people(self, people: tuple[StaffMember, ...]) -> None:
        """Show these people instead of those before."""
        for tile in self._tiles.values():
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._tiles = {}
        for place, person in enumerate(people):
            number = person.number
            tile = PersonTile(person.name, role_text(person.role), f"person-{number}")
            tile.clicked.connect(lambda _checked=False, number=number: self.chosen.emit(number))
            self._tiles[number] = tile
            self._grid.addWidget(tile, place // COLUMNS, place % COLUMNS)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        rows = min(-(-len(people) // COLUMNS), ROWS_SHOWN)
        self._scroll.setFixedHeight(self._height_of(rows))

    def select(self, number: int) -> None:
        """Mark one of them."""
        for other, tile in self._tiles.items():
            tile.set_selected(other == number)

    def focus_on(self, number: int) -> None:
        """Put the focus on the tile of a person."""
        self._tiles[number].setFocus()

    def _height_of(self, rows: int) -> int:
        tallest = max((tile.sizeHint().height() for tile in self._tiles.values()), default=0)
        return rows * tallest + max(rows - 1, 0) * self._grid.verticalSpacing()
