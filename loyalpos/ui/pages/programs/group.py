"""One group on the programs page: its heading, the way to a new one, and a tile for each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.pages.programs.editing import Status
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.empty_state import PictureTile
from loyalpos.ui.widgets.label import Label, section, sub
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.widgets.tile import Tile

TWO_COLUMNS_FROM = 1100
_PICTURE = 64


@dataclass(frozen=True, slots=True)
class GroupWords:
    """``name`` ends the names of its buttons, as in "new-offer"."""

    name: str
    heading: str
    new: str
    icon: str
    nothing: str  # what it is for, said while there is none


class RowTile(Tile):
    """One thing in a line: icon, name, a sentence, figures, and how it is with it."""

    def __init__(self, name: str, icon: str, words: tuple[str, str, str], status: Status) -> None:
        row = QHBoxLayout()
        super().__init__(name, row)
        look = theme.current()
        title, sentence, figures = words
        self._icon, self._mark = icon, Label()
        lines = QVBoxLayout()
        lines.setSpacing(look.px(2))
        lines.addWidget(self.add_text(Label(title, TypeSize.BODY, Weight.SEMIBOLD)))
        lines.addWidget(self.add_text(sub(sentence)))
        row.setSpacing(look.px(Space.MEDIUM))
        row.addWidget(self.add_text(self._mark), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(lines, 1)
        if figures:
            count = self.add_text(sub(figures))
            count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(count)
        if status.words:
            chip = Chip(status.words, status.tone, status.icon)
            chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        said = (title, sentence, figures, status.words)
        self.setAccessibleName(". ".join(part for part in said if part))
        look.follow(self._draw_icon)

    def _draw_icon(self) -> None:
        look = theme.current()
        self._mark.setPixmap(assets.pixmap(self._icon, look.palette.primary, look.px(24)))


class Nothing(Panel):
    """What a group is for, said while it has nothing: a picture, a sentence, a button."""

    def __init__(self, words: GroupWords, button: Button) -> None:
        super().__init__()
        look = theme.current()
        row = QHBoxLayout()
        row.setSpacing(look.px(Space.MEDIUM))
        row.addWidget(PictureTile(words.icon, Tone.PRIMARY, _PICTURE))
        row.addWidget(Label(words.nothing), 1)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)


class Group(QWidget):
    """Tiles in one column, or with ``cards`` in two where there is room."""

    wanted = Signal(object)  # what the tile pressed stands for
    new_wanted = Signal()

    def __init__(self, words: GroupWords, *, cards: bool = False) -> None:
        super().__init__()
        self._cards = cards
        self._tiles: Sequence[Tile] = ()
        self.new = Button(icon="plus", height=Height.CONTROL)
        answer(words.new, f"new-{words.name}", self.new)
        self.first = Button(variant=Variant.PRIMARY, icon="plus", height=Height.CONTROL)
        answer(words.new, f"first-{words.name}", self.first)
        look = theme.current()
        top = QHBoxLayout()
        top.setSpacing(look.px(Space.MEDIUM))
        top.addStrut(look.height(Height.CONTROL))
        top.addWidget(section(words.heading), 1)
        top.addWidget(self.new)
        self._nothing = Nothing(words, self.first)
        self._grid = QGridLayout()
        self._grid.setSpacing(look.px(Space.BASE))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.SMALL))
        column.addLayout(top)
        column.addWidget(self._nothing)
        column.addLayout(self._grid)
        for button in (self.new, self.first):
            button.clicked.connect(self.new_wanted)
        self.show_tiles(())

    def show_tiles(self, tiles: Sequence[tuple[Tile, object]], *, one_only: bool = False) -> None:
        """List these, each with what it stands for; with ``one_only`` there is no second one."""
        for old in self._tiles:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._tiles = [tile for tile, _what in tiles]
        for tile, what in tiles:
            tile.clicked.connect(lambda _checked=False, what=what: self.wanted.emit(what))
        self._place()
        self._nothing.setVisible(not tiles)
        self.new.setVisible(bool(tiles) and not one_only)

    def show_rights(self, why_not: str) -> None:
        """Let nobody begin something new who may not, and say why."""
        for button in (self.new, self.first):
            button.disable(why_not) if why_not else button.enable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        two = self._cards and self.width() >= theme.current().px(TWO_COLUMNS_FROM)
        columns = 2 if two else 1
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
