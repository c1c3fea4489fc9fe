"""Where a new program starts from: the kind of shop that fits best."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.program_templates import TEMPLATES
from loyalpos.ui import theme
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import Label, title
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.widgets.scrolled import BAR_EDGE, scrolled
from loyalpos.ui.widgets.tile import ChoiceTile
from loyalpos.ui.words import program_texts, template_words

COLUMNS = 3


class TemplateChoice(QWidget):
    """A tile for every template."""

    chosen = Signal(object)  # ProgramDraft
    left = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        back = Button(icon="arrow-left", height=Height.CONTROL)
        answer(self.tr("Programs"), "templates-back", back)
        back.clicked.connect(self.left)
        top = QHBoxLayout()
        top.setSpacing(look.px(Space.MEDIUM))
        top.setContentsMargins(0, 0, look.px(BAR_EDGE), 0)
        top.addWidget(back)
        top.addWidget(title(self.tr("New program")), 1)
        tiles = QWidget()
        grid = QGridLayout()
        grid.setSpacing(look.px(Space.MEDIUM))
        self.tiles: list[ChoiceTile] = []
        for place, template in enumerate(TEMPLATES):
            draft = template_words.draft_of(template.code, currency)
            kind = template_words.words_of(template.in_currency(currency)).kind
            tile = ChoiceTile(
                draft.icon,
                kind,
                program_texts.promise(draft),
                f"template-{template.code}",
                above=True,
            )
            tile.clicked.connect(lambda _checked=False, draft=draft: self.chosen.emit(draft))
            self.tiles.append(tile)
            grid.addWidget(tile, place // COLUMNS, place % COLUMNS)
        inner = QVBoxLayout(tiles)
        inner.addLayout(grid)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.LARGE))
        column.addLayout(top)
        column.addWidget(Label(self.tr("Start from what fits best. Everything can be changed.")))
        column.addWidget(scrolled(tiles, "templates-scroll"), 1)
