"""All programs of the shop, each as a painted card with its promise and its customers."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from loyalpos.services.programs import ProgramView
from loyalpos.ui import theme
from loyalpos.ui.pages.programs.card_pictures import MiniCard
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.empty_state import EmptyState
from loyalpos.ui.widgets.label import Label, sub, title
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.widgets.scrolled import BAR_EDGE, scrolled
from loyalpos.ui.widgets.tile import Tile
from loyalpos.ui.words import program_texts

TWO_COLUMNS_FROM = 1100


class ProgramTile(Tile):
    """One program; a press opens it."""

    def __init__(self, view: ProgramView) -> None:
        row = QHBoxLayout()
        super().__init__(f"program-{view.program.number}", row)
        draft = view.program.draft
        look = theme.current()
        words = QVBoxLayout()
        words.setSpacing(look.px(Space.TINY))
        words.addStretch(1)
        words.addWidget(self.add_text(Label(draft.name, TypeSize.SECTION, Weight.BOLD)))
        promise = program_texts.promise(draft)
        words.addWidget(self.add_text(Label(promise, TypeSize.BODY)))
        count = self.tr("%Ln customer(s)", "", view.customers)
        words.addWidget(self.add_text(sub(count)))
        if view.on_older:
            older = Chip(program_texts.on_older(view.on_older), Tone.GOLD, "clock")
            older.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            words.addWidget(older, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch(1)
        row.setSpacing(look.px(Space.LARGE))
        row.addWidget(MiniCard(draft), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.setAccessibleName(f"{draft.name}. {promise}. {count}")


class Overview(QWidget):
    """The list of programs, and the way to a new one."""

    program_wanted = Signal(object)  # ProgramView
    new_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        self._tiles: list[ProgramTile] = []
        self.new = Button(variant=Variant.PRIMARY, icon="plus")
        answer(self.tr("New program"), "new-program", self.new)
        self.first = Button(variant=Variant.PRIMARY, icon="plus")
        answer(self.tr("New program"), "first-program", self.first)
        top = QHBoxLayout()
        top.addWidget(title(self.tr("Programs")), 1)
        top.addWidget(self.new)
        top.setContentsMargins(0, 0, look.px(BAR_EDGE), 0)
        listing = QWidget()
        self._grid = QGridLayout()
        self._grid.setSpacing(look.px(Space.MEDIUM))
        inner = QVBoxLayout(listing)
        inner.addLayout(self._grid)
        inner.addStretch(1)
        nothing = EmptyState()
        nothing.say(
            "gift",
            self.tr("No program yet"),
            self.tr("Say what customers collect and what they get for it."),
        )
        nothing.show_buttons(self.first)
        self._stack = QStackedWidget()
        self._stack.addWidget(scrolled(listing, "programs-scroll"))
        self._stack.addWidget(nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.LARGE))
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        self.new.clicked.connect(self.new_wanted)
        self.first.clicked.connect(self.new_wanted)

    def show_programs(self, views: tuple[ProgramView, ...]) -> None:
        """List these programs."""
        for old in self._tiles:
            self._grid.removeWidget(old)
            old.deleteLater()
        self._tiles = [ProgramTile(view) for view in views]
        for tile, view in zip(self._tiles, views, strict=True):
            tile.clicked.connect(lambda _checked=False, view=view: self.program_wanted.emit(view))
        self._place_tiles()
        self._stack.setCurrentIndex(0 if views else 1)
        self.new.setVisible(bool(views))

    def show_rights(self, why_not: str) -> None:
        """Let nobody begin a program who may not, and say why."""
        for button in (self.new, self.first):
            button.disable(why_not) if why_not else button.enable()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_tiles()

    def _place_tiles(self) -> None:
        columns = 2 if self.width() >= theme.current().px(TWO_COLUMNS_FROM) else 1
        for place, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, place // columns, place % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
