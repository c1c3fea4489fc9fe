"""What earns, under which conditions, and at most."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.ui import theme
from loyalpos.ui.pages.programs.category_choice import CategoryChoice
from loyalpos.ui.pages.programs.draft_form import Blamed
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.amount_field import AmountField
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.field_grid import FieldGrid
from loyalpos.ui.widgets.folded_group import FoldedGroup
from loyalpos.ui.widgets.reading_fields import CountField, FactorField
from loyalpos.ui.words import program_texts


class EarningFields(QObject):
    """The fields of an earning rule; where they stand is the form's business.

    ``per`` and ``unit`` are among the first things that are asked, ``conditions`` and ``limits``
    are folded away.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        pers: list[tuple[object, str]] = [
            (Per.ITEM, self.tr("each item")),
            (Per.VISIT, self.tr("each visit")),
            (Per.AMOUNT, self.tr("the amount")),
        ]
        self.per = ChoiceField(self.tr("What earns"), pers, "program-per")
        self.unit = AmountField(self.tr("One for every amount of"), "program-unit")
        self.minimum = AmountField(self.tr("Least purchase"), "program-minimum")
        self.factor = FactorField(self.tr("How many times as much"), "program-factor")
        self.categories = CategoryChoice("program-categories")
        no_limit = self.tr("no limit")
        self.visit = CountField(self.tr("At most in a visit"), "program-most-visit", no_limit)
        self.day = CountField(self.tr("At most in a day"), "program-most-day", no_limit)
        none = self.tr("none")
        self.bonus = CountField(self.tr("Extra with the first purchase"), "program-bonus", none)
        column = QVBoxLayout()
        column.setSpacing(theme.current().px(Space.BASE))
        column.addLayout(FieldGrid(self.minimum, self.factor))
        column.addWidget(self.categories)
        self.conditions = FoldedGroup(self.tr("Conditions"), "program-conditions", column)
        caps = FieldGrid(self.visit, self.day, self.bonus)
        self.limits = FoldedGroup(self.tr("Limits and bonus"), "program-limits", caps)
        for field in (self.unit, self.minimum, self.factor, self.visit, self.day, self.bonus):
            field.edited.connect(lambda _text: self._tell())
        self.per.picked.connect(lambda _per: self._tell())
        self.categories.edited.connect(self._tell)

    def show_earning(self, earning: Earning, known: Iterable[str]) -> None:
        """Show a rule without telling; ``known`` are the categories of the shop's items."""
        self.per.set_value(earning.per)
        self.unit.set_amount(earning.unit or None)
        self.minimum.set_amount(earning.minimum or None)
        self.factor.set_factor(earning.factor)
        self.categories.show_choice(earning.categories, earning.excluded, known)
        self.visit.set_count(earning.most_a_visit)
        self.day.set_count(earning.most_a_day)
        self.bonus.set_count(earning.first_bonus)
        for group in (self.conditions, self.limits):
            group.open(opened=False)
        self._show()

    def earning(self) -> Earning:
        """Return the rule that the fields say."""
        per = Per(str(self.per.value()))
        wanted, excluded = self.categories.categories()
        return Earning(
            per,
            (self.unit.amount() or 0) if per is Per.AMOUNT else 0,
            self.minimum.amount() or 0,
            wanted,
            excluded,
            self.factor.factor(),
            self.visit.count(),
            self.day.count(),
            self.bonus.count(),
        )

    def all_fields(self) -> tuple[Blamed, ...]:
        """Everything that can be wrong."""
        caps = (self.visit, self.day, self.bonus)
        return self.per, self.unit, self.minimum, self.factor, self.categories, *caps

    def blamed(self, problem: Refused) -> Blamed | None:
        """Return the field of a refusal about earning."""
        if problem.code is Refusal.CAP_WRONG:
            return self.day if problem.facts.get("field") == "most_a_day" else self.visit
        fields: dict[Refusal, Blamed] = {
            Refusal.PROGRAM_UNIT_WRONG: self.unit,
            Refusal.MINIMUM_WRONG: self.minimum,
            Refusal.FACTOR_WRONG: self.factor,
            Refusal.FACTOR_NEVER: self.factor,
            Refusal.CATEGORY_BOTH: self.categories,
            Refusal.FIRST_BONUS_WRONG: self.bonus,
        }
        return fields.get(problem.code)

    def _tell(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        earning = self.earning()
        self.conditions.show_said(program_texts.conditions(earning) or self.tr("all purchases"))
        self.limits.show_said(program_texts.limits(earning) or self.tr("none"))
