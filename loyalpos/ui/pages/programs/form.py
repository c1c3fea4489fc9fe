"""The fields of a program: from a draft, and back to one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.earning import Per
from loyalpos.domain.program.program import MAX_TEXT, PointsRule, ProgramDraft, Rule, StampRule
from loyalpos.domain.program.reward import RewardKind
from loyalpos.ui import theme
from loyalpos.ui.pages.programs import looks
from loyalpos.ui.pages.programs.choice_grid import ChoiceGrid, ColourTile, IconTile
from loyalpos.ui.pages.programs.draft_form import Blamed, DraftForm
from loyalpos.ui.pages.programs.earning_fields import EarningFields
from loyalpos.ui.pages.programs.expiry_fields import ExpiryFields
from loyalpos.ui.pages.programs.milestone_rows import MilestoneRows
from loyalpos.ui.pages.programs.reward_fields import RewardFields
from loyalpos.ui.pages.programs.rule_fields import PointsFields, StampFields
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.check_choice import CheckChoice
from loyalpos.ui.widgets.field import TextField
from loyalpos.ui.widgets.field_grid import FieldGrid
from loyalpos.ui.widgets.label import section
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.widgets.tile import ChoiceTile

KINDS = tuple(kind for kind in RewardKind if kind is not RewardKind.BUY_GET)


class ProgramForm(DraftForm):
    """Everything an owner says about a program; what most leave as it is is folded away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.all_fields, self.blamed, parent)
        self.categories: tuple[str, ...] = ()  # of the shop's items
        self._make_fields()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.name)

    def _make_fields(self) -> None:
        self.stamps_kind = ChoiceTile(
            "ticket", self.tr("Stamps"), self.tr("A card that fills up"), "kind-stamps"
        )
        self.points_kind = ChoiceTile(
            "star", self.tr("Points"), self.tr("A balance that grows"), "kind-points"
        )
        self.name = TextField(self.tr("Name"), "program-name", self.tr("Coffee card"))
        self.tagline = TextField(self.tr("Line on the card"), "program-tagline")
        self.stamps = StampFields()
        self.points = PointsFields()
        self.earning = EarningFields()
        self.milestones = MilestoneRows()
        self.expiry = ExpiryFields()
        self.reward = RewardFields("program-reward", KINDS)
        self.also_now = CheckChoice(
            self.tr("Also in this sale"),
            self.tr("Ten at once: nine paid, one free. Otherwise the reward is for the next sale."),
            "program-also-now",
        )
        icons = [IconTile(icon, said, f"icon-{icon}") for icon, said in looks.icons().items()]
        self.icon = ChoiceGrid(self.tr("Stamp"), icons, "program-icon")
        tiles = [ColourTile(c, said, f"colour-{c[1:]}") for c, said in looks.colours().items()]
        self.colour = ChoiceGrid(self.tr("Colour"), tiles, "program-colour")

    def _lay_out(self) -> None:
        look = theme.current()
        column = QVBoxLayout(self)
        column.setSpacing(look.px(Space.BASE))
        column.addLayout(FieldGrid(self.name, self.tagline))
        self._lay_out_earning(column)
        column.addWidget(HairLine())
        column.addWidget(section(self.tr("What they get")))
        column.addWidget(self.reward)
        column.addWidget(self.also_now)
        column.addLayout(_listed(self.milestones.group, self.expiry.end))
        column.addWidget(HairLine())
        column.addWidget(section(self.tr("How it looks")))
        for choice in (self.icon, self.colour):
            column.addWidget(choice)
        column.addStretch(1)

    def _lay_out_earning(self, column: QVBoxLayout) -> None:
        look = theme.current()
        column.addWidget(HairLine())
        column.addWidget(section(self.tr("How customers earn")))
        self._kinds = QWidget()
        row = QHBoxLayout(self._kinds)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(Space.BASE))
        row.addWidget(self.stamps_kind, 1)
        row.addWidget(self.points_kind, 1)
        column.addWidget(self._kinds)
        self._figures = FieldGrid(
            self.stamps.goal,
            self.points.goal,
            self.earning.per,
            self.earning.unit,
            self.stamps.head_start,
            self.points.head_start,
        )
        column.addLayout(self._figures)
        earning, expiry = self.earning, self.expiry
        groups = (earning.conditions, earning.limits, expiry.validity, self.points.money)
        column.addLayout(_listed(*groups))

    def _connect(self) -> None:
        self.stamps_kind.clicked.connect(lambda: self._choose_kind(stamps=True))
        self.points_kind.clicked.connect(lambda: self._choose_kind(stamps=False))
        for field in (self.name, self.tagline):
            field.edited.connect(lambda _text: self.tell())
        self.also_now.clicked.connect(self.tell)
        for grid in (self.icon, self.colour):
            grid.picked.connect(lambda _value: self.tell())
        for part in (self.stamps, self.points, self.earning, self.milestones, self.expiry):
            part.edited.connect(self._changed)
        self.reward.edited.connect(self.tell)

    def show_draft(self, draft: ProgramDraft, today: date, *, new: bool) -> None:
        """Fill the fields. A program keeps its kind; only a new one can choose it."""
        self._kinds.setVisible(new)
        self.name.set_text(draft.name)
        self.tagline.set_text(draft.tagline)
        for field in (self.name, self.tagline):
            field.line.setCursorPosition(0)
        self.icon.set_value(draft.icon)
        self.colour.set_value(draft.colour)
        self.earning.show_earning(draft.earning, self.categories)
        self.reward.show_reward(draft.reward, self.categories)
        self.expiry.show_expiry(draft.expiry, (draft.last_day, draft.grace_days), today)
        match draft.rule:
            case StampRule() as rule:
                self.stamps.show_rule(rule)
                self.also_now.setChecked(rule.also_in_this_sale)
                self.milestones.show_milestones(rule.milestones)
            case PointsRule() as rule:
                self.points.show_rule(rule)
        self._show_kind(stamps=isinstance(draft.rule, StampRule))
        self.clear_errors()

    def draft(self) -> ProgramDraft:
        """Return what the fields say, checked by nobody yet."""
        return ProgramDraft(
            self.name.text(),
            self.tagline.text(),
            self.icon.value(),
            self.colour.value(),
            self._rule(),
            self.reward.reward(),
            self.earning.earning(),
            self.expiry.expiry(),
            self.expiry.last_day(),
            self.expiry.grace_days(),
        )

    def _rule(self) -> Rule:
        if not self.stamps_kind.isChecked():
            return self.points.rule()
        rule = self.stamps.rule(also_in_this_sale=self.also_now.isChecked())
        return replace(rule, milestones=self.milestones.milestones())

    def _choose_kind(self, *, stamps: bool) -> None:
        self._show_kind(stamps=stamps)
        self.tell()

    def _show_kind(self, *, stamps: bool) -> None:
        self.stamps_kind.set_selected(stamps)
        self.points_kind.set_selected(not stamps)
        self.points.money.setVisible(not stamps)
        self._show_figures()
        self.also_now.setVisible(stamps)
        self.milestones.group.setVisible(stamps)

    def _changed(self) -> None:
        self._show_figures()
        self.tell()

    def _show_figures(self) -> None:
        """Leave no gap where a figure is not asked for."""
        rule = self.stamps if self.stamps_kind.isChecked() else self.points
        unit = [self.earning.unit] if self.earning.per.value() == Per.AMOUNT else []
        self._figures.show_only(rule.goal, self.earning.per, *unit, rule.head_start)

    def all_fields(self) -> Iterable[Blamed]:
        """Return everything that can be wrong."""
        rule = self.stamps.fields() if self.stamps_kind.isChecked() else self.points.fields()
        yield from (self.name, self.tagline, *rule)
        yield from self.earning.all_fields()
        yield from self.reward.all_fields()
        yield from self.milestones.all_fields()
        yield from self.expiry.all_fields()

    def blamed(self, problem: Refused) -> Blamed | None:
        """Return the field that a refusal is about, None when it is about none of them."""
        code = problem.code
        if code is Refusal.PROGRAM_TEXT_TOO_LONG and "at" not in problem.facts:
            texts = (self.name, self.tagline, self.reward.text)
            return next((field for field in texts if len(field.text()) > MAX_TEXT), self.name)
        rule = self.stamps if self.stamps_kind.isChecked() else self.points
        fields: dict[Refusal, Blamed] = {
            Refusal.PROGRAM_NAME_NEEDED: self.name,
            Refusal.PROGRAM_GOAL_WRONG: rule.goal,
            Refusal.PROGRAM_HEAD_START_WRONG: rule.head_start,
        }
        return (
            fields.get(code)
            or self.milestones.blamed(problem)
            or self.earning.blamed(problem)
            or self.points.blamed(code)
            or self.expiry.blamed(code)
            or self.reward.blamed(code)
        )


def _listed(*groups: QWidget) -> QVBoxLayout:
    """Return folded groups as one list."""
    column = QVBoxLayout()
    column.setSpacing(0)
    for group in groups:
        column.addWidget(group)
    return column
