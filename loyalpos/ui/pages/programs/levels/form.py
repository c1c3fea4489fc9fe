"""The fields of the ladder: what counts, and its levels from the lowest up."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.level.tiers import MAX_LEVELS
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.ui import theme
from loyalpos.ui.pages.programs.draft_form import Blamed, DraftForm
from loyalpos.ui.pages.programs.levels.level_row import LevelRow
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.field_grid import FieldGrid
from loyalpos.ui.widgets.label import section
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.widgets.reading_fields import CountField
from loyalpos.ui.words import level_texts

_STEP = 2  # a level added needs twice as much as the one below
_LEAST_STEP = 10


class LadderForm(DraftForm):
    """Everything an owner says about levels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.all_fields, self.blamed, parent)
        self.rows: list[LevelRow] = []
        measures: list[tuple[object, str]] = [(one, level_texts.measure(one)) for one in Measure]
        self.measure = ChoiceField(self.tr("What counts"), measures, "ladder-measure")
        self.months = CountField(self.tr("Within how many months"), "ladder-months")
        self.add = Button(icon="plus", height=Height.CONTROL)
        answer(self.tr("Add a level"), "ladder-add", self.add)
        look = theme.current()
        self._list = QVBoxLayout()
        self._list.setSpacing(look.px(Space.BASE))
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(look.px(Space.BASE))
        column.addLayout(FieldGrid(self.measure, self.months))
        column.addWidget(HairLine())
        column.addWidget(section(self.tr("Levels, the lowest first")))
        column.addLayout(self._list)
        column.addLayout(row)
        column.addStretch(1)
        self.measure.picked.connect(lambda _measure: self._choose_measure())
        self.months.edited.connect(lambda _text: self.tell())
        self.add.clicked.connect(self._add)
        self.setFocusProxy(self.measure)

    def show_ladder(self, draft: LadderDraft) -> None:
        """Fill the fields."""
        self.measure.set_value(draft.measure)
        self.months.set_count(draft.months)
        self._show_levels(draft.levels)

    def ladder(self) -> LadderDraft:
        """Return what the fields say, checked by nobody yet."""
        measure = self._measure()
        return LadderDraft(
            measure, tuple(row.level(measure) for row in self.rows), self.months.count()
        )

    def all_fields(self) -> Iterable[Blamed]:
        """Return everything that can be wrong, from top to bottom."""
        yield from (self.measure, self.months)
        for row in self.rows:
            yield from row.fields()

    def blamed(self, problem: Refused) -> Blamed | None:
        """Return the field that a refusal is about, None when it is about none of them."""
        place = problem.facts.get("level")
        row = self.rows[place] if isinstance(place, int) and place < len(self.rows) else None
        match problem.code:
            case Refusal.LADDER_MONTHS_WRONG:
                return self.months
            case Refusal.LADDER_LEVELS_WRONG:
                return self.measure
            case Refusal.LADDER_NAME_NEEDED if row is not None:
                return row.name
            case Refusal.LADDER_THRESHOLD_WRONG if row is not None:
                return row.threshold_field(self._measure())
            case Refusal.LADDER_PERK_WRONG if row is not None:
                perks = {"factor": row.factor, "discount": row.discount, "early_days": row.early}
                return perks.get(str(problem.facts.get("perk")))
        return None

    def _measure(self) -> Measure:
        return Measure(str(self.measure.value()))

    def _show_levels(self, levels: Sequence[Level]) -> None:
        while len(self.rows) > len(levels):
            self._take_away(self.rows.pop())
        while len(self.rows) < len(levels):
            self.rows.append(self._new_row(len(self.rows)))
        for row, level in zip(self.rows, levels, strict=True):
            row.show_level(level)
            row.show_measure(self._measure())
        if len(self.rows) < MAX_LEVELS:
            self.add.enable()
        else:
            self.add.disable(self.tr("More levels are not possible."))

    def _new_row(self, place: int) -> LevelRow:
        row = LevelRow(place)
        row.edited.connect(self.tell)
        row.remove_wanted.connect(lambda: self._remove(place))
        self._list.addWidget(row)
        return row

    def _take_away(self, row: LevelRow) -> None:
        self._list.removeWidget(row)
        row.hide()
        row.setParent(None)
        row.deleteLater()

    def _add(self) -> None:
        levels = self.ladder().levels
        highest = levels[-1].threshold if levels else 0
        self._show_levels([*levels, Level("", max(highest * _STEP, highest + self._least_step()))])
        self.rows[-1].name.setFocus()
        self.tell()

    def _least_step(self) -> int:
        return _LEAST_STEP * (1000 if self._measure() is Measure.SPEND else 1)

    def _remove(self, place: int) -> None:
        levels = self.ladder().levels
        self._show_levels([*levels[:place], *levels[place + 1 :]])
        self.rows[place - 1].name.setFocus()
        self.tell()

    def _choose_measure(self) -> None:
        for row in self.rows:
            row.show_measure(self._measure())
        self.tell()
