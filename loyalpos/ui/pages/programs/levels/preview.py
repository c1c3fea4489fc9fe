"""What cashiers will see of the levels, and how many customers stand on each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.domain.level.tier import LadderDraft, Level
from loyalpos.ui import theme
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.label import Label
from loyalpos.ui.widgets.line_row import ThingRow
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.words import level_texts, phrases


class LevelsPreview(QWidget):
    """Follows every key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ThingRow] = []
        counter = Panel(self.tr("At the counter"))
        self.chip = Chip("", Tone.GOLD, "star")
        self.way = Label()
        counter.body.addWidget(self.chip)
        counter.body.addWidget(self.way)
        self._ladder = Panel(self.tr("The ladder"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.MEDIUM))
        column.addWidget(counter)
        column.addWidget(self._ladder)
        column.addStretch(1)

    def show_draft(self, draft: LadderDraft, customers: Sequence[int]) -> None:
        """Show somebody on the way to the second level, and the ladder from the top."""
        self.chip.show_text(draft.levels[0].name or "…")
        self.way.setText(level_texts.way_up(draft))
        self.way.setVisible(bool(self.way.text()))
        for row in self._rows:
            self._ladder.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        levels = len(draft.levels)  # who stood on one that goes stands on the highest left
        counts = [*customers[: levels - 1], sum(customers[levels - 1 :]), *([0] * levels)]
        self._rows = [
            ThingRow("shield", level.name or "…", _detail(level, draft, count))
            for level, count in zip(draft.levels, counts, strict=False)
        ]
        for row in reversed(self._rows):
            self._ladder.body.addWidget(row)


def _detail(level: Level, ladder: LadderDraft, customers: int) -> str:
    terms = phrases.capitalised(level_texts.terms(level, ladder))
    return f"{terms}\n{level_texts.standing(customers)}"
