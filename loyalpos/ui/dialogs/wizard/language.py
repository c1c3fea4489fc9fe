"""The first question, which every shop owner must be able to read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from loyalpos.ui import languages, theme
from loyalpos.ui.dialogs.wizard.answers import Answers
from loyalpos.ui.dialogs.wizard.step import Step
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.tile import ChoiceTile

COLUMNS = 2


class LanguageStep(Step):
    """A tile for every language, in its own words; choosing one changes the wizard at once."""

    chosen = Signal(str)

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self._tiles: dict[str, ChoiceTile] = {}
        grid = QGridLayout()
        grid.setSpacing(theme.current().px(Space.BASE))
        for place, (code, name) in enumerate(languages.NAMES.items()):
            tile = ChoiceTile("globe", name, name=f"language-{code}")
            tile.set_selected(code == answers.language)
            tile.clicked.connect(lambda _checked, code=code: self._choose(code))
            tile.setMinimumHeight(theme.current().height(Height.PIN_KEY))
            self._tiles[code] = tile
            grid.addWidget(tile, place // COLUMNS, place % COLUMNS)
        self.column.addLayout(grid)
        self.column.addStretch(1)

    def heading(self) -> str:
        return self.tr("Welcome to LoyalPOS")

    def lead(self) -> str:
        return self.tr("Which language do you speak at the counter?")

    def focus_first(self) -> None:
        self._tiles[self.answers.language].setFocus()

    def _choose(self, code: str) -> None:
        self.answers.speak(code)
        self.chosen.emit(code)
