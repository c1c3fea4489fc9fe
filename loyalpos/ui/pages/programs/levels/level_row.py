"""The fields of one level: its name, what it needs, what it gives."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.level.tier import Level, Measure
from loyalpos.ui import theme
from loyalpos.ui.pages.programs.draft_form import Blamed
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.amount_field import AmountField
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.field import Field, TextField
from loyalpos.ui.widgets.field_grid import FieldGrid
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.widgets.reading_fields import CountField, FactorField


class LevelRow(QWidget):
    """One level of the ladder; the first has no threshold and cannot be removed."""

    edited = Signal()
    remove_wanted = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = place == 0
        name = f"level-{place}"
        self.name = TextField(self.tr("Name of the level"), f"{name}-name", self.tr("Gold"))
        self.spent = AmountField(self.tr("From an amount spent of"), f"{name}-spent")
        self.count = CountField("", f"{name}-count")
        self.factor = FactorField(self.tr("Stamps and points, times"), f"{name}-factor")
        none = self.tr("none")
        self.discount = CountField(self.tr("Percent off every sale"), f"{name}-discount", none)
        self.early = CountField(self.tr("Offers so many days earlier"), f"{name}-early", none)
        self.remove = Button(icon="trash", height=Height.CONTROL)
        answer(self.tr("Remove this level"), f"{name}-remove", self.remove)
        self.remove.clicked.connect(self.remove_wanted)
        self._pairs = FieldGrid(*self.fields())
        look = theme.current()
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.BASE))
        column.addLayout(self._pairs)
        column.addLayout(row)
        column.addWidget(HairLine())
        if self._first:
            self.remove.hide()
        for field in (self.name, self.spent, self.count, self.factor, self.discount, self.early):
            field.edited.connect(lambda _text: self.edited.emit())

    def fields(self) -> tuple[Field, ...]:
        """Everything that can be wrong."""
        return self.name, self.spent, self.count, self.factor, self.discount, self.early

    def show_level(self, level: Level) -> None:
        """Fill the fields without telling."""
        self.name.set_text(level.name)
        self.name.line.setCursorPosition(0)
        self.spent.set_amount(level.threshold)
        self.count.set_count(level.threshold)
        self.factor.set_factor(level.factor)
        self.discount.set_count(level.discount)
        self.early.set_count(level.early_days)

    def show_measure(self, measure: Measure) -> None:
        """Ask for the threshold in what counts; the first level begins at nothing."""
        by_visits = measure is Measure.VISITS
        words = self.tr("From so many visits") if by_visits else self.tr("From so many earned")
        self.count.label.setText(words)
        self.count.editor.setAccessibleName(words)
        needs: list[Field] = []
        if not self._first:
            needs.append(self.spent if measure is Measure.SPEND else self.count)
        self._pairs.show_only(self.name, *needs, self.factor, self.discount, self.early)

    def level(self, measure: Measure) -> Level:
        """Return what the fields say."""
        by_spend = measure is Measure.SPEND
        threshold = (self.spent.amount() or 0) if by_spend else self.count.count()
        return Level(
            self.name.text(),
            0 if self._first else threshold,
            self.factor.factor(),
            self.discount.count(),
            self.early.count(),
        )

    def threshold_field(self, measure: Measure) -> Blamed:
        """Return the field of the threshold; of the first level the name has to do."""
        if self._first:
            return self.name
        return self.spent if measure is Measure.SPEND else self.count
