"""Rewards on the way to a full card: "a cookie at 5"."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.program import Milestone
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.ui import theme
from loyalpos.ui.pages.programs.draft_form import Blamed
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.amount_field import AmountField
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.field import TextField
from loyalpos.ui.widgets.folded_group import FoldedGroup
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.widgets.reading_fields import CountField
from loyalpos.ui.words import program_texts

MOST_ROWS = 5
_BESIDE_THE_BOX = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
_NEW = Milestone(0, Reward("", RewardKind.GIFT))


class MilestoneRow(QWidget):
    """At how many stamps, what, and what it costs."""

    edited = Signal()
    remove_wanted = Signal()

    def __init__(self, place: int) -> None:
        super().__init__()
        self._shown = _NEW
        name = f"program-milestone-{place}"
        self.at = CountField(self.tr("At stamp"), f"{name}-at")
        self.text = TextField(self.tr("Reward, as you would say it"), f"{name}-reward")
        self.cost = AmountField(self.tr("Costs you about"), f"{name}-cost")
        self.remove = Button(icon="trash", height=Height.CONTROL)
        answer(self.tr("Remove"), f"{name}-remove", self.remove)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.current().px(Space.SMALL))
        grid.addWidget(self.at, 0, 0)
        grid.addWidget(self.text, 0, 1)
        grid.addWidget(self.cost, 1, 0)
        grid.addWidget(self.remove, 1, 1, _BESIDE_THE_BOX)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 2)
        for field in (self.at, self.text, self.cost):
            field.edited.connect(lambda _text: self.edited.emit())
        self.remove.clicked.connect(self.remove_wanted)

    def show_milestone(self, milestone: Milestone) -> None:
        """Show a milestone without telling."""
        self._shown = milestone
        self.at.set_count(milestone.at)
        self.text.set_text(milestone.reward.text)
        self.cost.set_amount(milestone.reward.cost or None)

    def milestone(self) -> Milestone:
        """Return what the fields say; what they do not show stays as it was."""
        kept = replace(self._shown.reward, text=self.text.text(), cost=self.cost.amount() or 0)
        return Milestone(self.at.count(), kept)


class MilestoneRows(QObject):
    """A folded group with a row for each milestone."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[MilestoneRow] = []
        self.add = Button(icon="plus", height=Height.CONTROL)
        answer(self.tr("Add a reward on the way"), "program-milestone-add", self.add)
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.current().px(Space.BASE))
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme.current().px(Space.BASE))
        column.addLayout(self._list)
        column.addLayout(row)
        self.group = FoldedGroup(self.tr("On the way"), "program-milestones", column)
        self.add.clicked.connect(self._add)

    def show_milestones(self, milestones: tuple[Milestone, ...]) -> None:
        """Show the milestones without telling."""
        self.group.open(opened=False)
        self._show_all(milestones)

    def milestones(self) -> tuple[Milestone, ...]:
        """Return what the rows say."""
        return tuple(row.milestone() for row in self.rows)

    def all_fields(self) -> tuple[Blamed, ...]:
        """Everything that can be wrong."""
        return tuple(field for row in self.rows for field in (row.at, row.text, row.cost))

    def blamed(self, problem: Refused) -> Blamed | None:
        """Return the field of a refusal about a milestone."""
        at = problem.facts.get("at")
        found = [row for row in self.rows if row.at.count() == at]
        if at is None or not found:
            return None
        match problem.code:
            case Refusal.MILESTONE_WRONG | Refusal.MILESTONE_TWICE:
                return found[-1].at
            case Refusal.REWARD_COST_WRONG:
                return found[0].cost
            case _:
                return found[0].text

    def _show_all(self, milestones: tuple[Milestone, ...]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for place, milestone in enumerate(milestones):
            row = MilestoneRow(place)
            row.show_milestone(milestone)
            row.edited.connect(self._tell)
            row.remove_wanted.connect(lambda place=place: self._remove(place))
            self.rows.append(row)
            self._list.addWidget(row)
        self._show_said()

    def _add(self) -> None:
        self._show_all((*self.milestones(), _NEW))
        self.rows[-1].at.setFocus()
        self._tell()

    def _remove(self, place: int) -> None:
        kept = [one for index, one in enumerate(self.milestones()) if index != place]
        self._show_all(tuple(kept))
        self.add.setFocus()
        self._tell()

    def _tell(self) -> None:
        self._show_said()
        self.edited.emit()

    def _show_said(self) -> None:
        if len(self.rows) < MOST_ROWS:
            self.add.enable()
        else:
            self.add.disable(self.tr("More rewards on one card are not possible."))
        self.group.show_said(program_texts.milestones(self.milestones()) or self.tr("nothing"))
