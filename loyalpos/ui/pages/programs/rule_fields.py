"""The figures of a rule: how much is collected for one reward, and what points pay."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.program import PointsRule, StampRule
from loyalpos.ui.pages.programs.draft_form import Blamed
from loyalpos.ui.widgets.amount_field import AmountField
from loyalpos.ui.widgets.field import Field
from loyalpos.ui.widgets.field_grid import FieldGrid
from loyalpos.ui.widgets.folded_group import FoldedGroup
from loyalpos.ui.widgets.reading_fields import CountField
from loyalpos.ui.words import program_texts


class StampFields(QObject):
    """N stamps, and how many of them a new customer has from the start; the form places them."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.goal = CountField(self.tr("Stamps to collect"), "program-goal")
        none = self.tr("none")
        self.head_start = CountField(
            self.tr("Head start for new customers"), "program-head-start", none
        )
        for field in (self.goal, self.head_start):
            field.edited.connect(lambda _text: self.edited.emit())

    def fields(self) -> tuple[Field, ...]:
        """Everything that can be wrong."""
        return self.goal, self.head_start

    def show_rule(self, rule: StampRule) -> None:
        """Show a rule without telling."""
        self.goal.set_count(rule.goal)
        self.head_start.set_count(rule.head_start)

    def rule(self, *, also_in_this_sale: bool) -> StampRule:
        """Return the rule that the fields say, without milestones."""
        return StampRule(self.goal.count(), self.head_start.count(), also_in_this_sale)


class PointsFields(QObject):
    """How many points a reward costs, and whether they pay like money [R23]; placed by the form."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.goal = CountField(self.tr("Points for the reward"), "program-cost")
        none = self.tr("none")
        self.head_start = CountField(
            self.tr("Head start for new customers"), "program-points-start", none
        )
        self.worth = AmountField(self.tr("A point pays"), "program-worth")
        self.percent = CountField(
            self.tr("At most so many percent of a purchase"), "program-worth-percent"
        )
        pays = FieldGrid(self.worth, self.percent)
        self.money = FoldedGroup(self.tr("Points as money"), "program-money", pays)
        for field in self.fields():
            field.edited.connect(lambda _text: self._tell())

    def fields(self) -> tuple[AmountField | CountField, ...]:
        """Everything that can be wrong."""
        return self.goal, self.head_start, self.worth, self.percent

    def show_rule(self, rule: PointsRule) -> None:
        """Show a rule without telling."""
        self.goal.set_count(rule.cost)
        self.head_start.set_count(rule.head_start)
        self.worth.set_amount(rule.worth or None)
        self.percent.set_count(rule.most_percent)
        self.money.open(opened=False)
        self.money.show_said(program_texts.money(rule) or self.tr("no"))

    def rule(self) -> PointsRule:
        """Return the rule that the fields say."""
        return PointsRule(
            self.goal.count(),
            self.head_start.count(),
            self.worth.amount() or 0,
            self.percent.count(),
        )

    def blamed(self, code: Refusal) -> Blamed | None:
        """Return the field of a refusal about points as money."""
        return {
            Refusal.POINTS_WORTH_WRONG: self.worth,
            Refusal.POINTS_PERCENT_WRONG: self.percent,
        }.get(code)

    def _tell(self) -> None:
        self.money.show_said(program_texts.money(self.rule()) or self.tr("no"))
        self.edited.emit()
