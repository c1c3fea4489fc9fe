"""The figures of a rule: how much is collected for one reward."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from loyalpos.domain.earning import Earning, Per
from loyalpos.domain.program import PointsRule, StampRule
from loyalpos.ui import theme
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.amount_field import AmountField
from loyalpos.ui.widgets.field import Field, TextField


class NumberField(TextField):
    """A whole number, typed. What is no number counts as none: the rule then says what is wrong."""

    def number(self) -> int:
        """Return what is typed, and 0 for nothing or no number."""
        typed = self.text().replace(" ", "")
        return int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 10 else 0

    def set_number(self, number: int) -> None:
        """Show a number."""
        self.set_text(str(number))


class StampFields(QWidget):
    """N stamps, and how many of them a new customer has from the start."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goal = NumberField(self.tr("Stamps to collect"), "program-goal")
        self.head_start = NumberField(self.tr("Head start for new customers"), "program-head-start")
        _in_a_row(self, self.goal, self.head_start)
        for field in (self.goal, self.head_start):
            field.edited.connect(lambda _text: self.edited.emit())

    def fields(self) -> tuple[Field, ...]:
        """Everything that can be wrong."""
        return self.goal, self.head_start

    def show_rule(self, rule: StampRule) -> None:
        """Show a rule without telling."""
        self.goal.set_number(rule.goal)
        self.head_start.set_number(rule.head_start)

    def rule(self, *, also_in_this_sale: bool) -> StampRule:
        """Return the rule that the fields say."""
        return StampRule(self.goal.number(), self.head_start.number(), also_in_this_sale)


class PointsFields(QWidget):
    """For which amount there is a point, and how many points a reward costs."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = PointsRule(cost=100)
        self._earning = Earning(Per.AMOUNT, unit=100)
        self.unit = AmountField(self.tr("One point for every"), "program-unit")
        self.goal = NumberField(self.tr("Points for the reward"), "program-cost")
        self.head_start = NumberField(
            self.tr("Head start for new customers"), "program-points-start"
        )
        _in_a_row(self, self.unit, self.goal, self.head_start)
        self.show_rule(self._shown, self._earning)
        for field in (self.unit, self.goal, self.head_start):
            field.edited.connect(lambda _text: self.edited.emit())

    def fields(self) -> tuple[Field, ...]:
        """Everything that can be wrong."""
        return self.unit, self.goal, self.head_start

    def show_rule(self, rule: PointsRule, earning: Earning) -> None:
        """Show a rule without telling."""
        self._shown, self._earning = rule, earning
        self.unit.set_amount(earning.unit)
        self.goal.set_number(rule.cost)
        self.head_start.set_number(rule.head_start)

    def rule(self) -> PointsRule:
        """Return the rule that the fields say; what they do not show stays as it was."""
        return replace(
            self._shown,
            cost=self.goal.number(),
            head_start=self.head_start.number(),
        )

    def earning(self) -> Earning:
        """Return how the fields say that points are earned."""
        return replace(self._earning, unit=self.unit.amount() or 0)


def _in_a_row(parent: QWidget, *fields: Field) -> None:
    """Two in a row: captions of other languages need the room."""
    grid = QGridLayout(parent)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(theme.current().px(Space.BASE))
    for place, field in enumerate(fields):
        grid.addWidget(field, place // 2, place % 2)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
