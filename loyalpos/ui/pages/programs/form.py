"""The fields of a program: from a draft, and back to one."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program import MAX_TEXT, PointsRule, ProgramDraft, Rule, StampRule
from loyalpos.domain.reward import Reward, RewardKind
from loyalpos.ui import theme
from loyalpos.ui.pages.programs import looks
from loyalpos.ui.pages.programs.choice_grid import ChoiceGrid, ColourTile, IconTile
from loyalpos.ui.pages.programs.draft_form import Blamed, DraftForm
from loyalpos.ui.pages.programs.rule_fields import PointsFields, StampFields
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.amount_field import AmountField
from loyalpos.ui.widgets.check_choice import CheckChoice
from loyalpos.ui.widgets.field import ChoiceField, TextField
from loyalpos.ui.widgets.label import section
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.widgets.tile import ChoiceTile


class ProgramForm(DraftForm):
    """Everything an owner says about a program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make_fields()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.name)

    def _make_fields(self) -> None:
        self.stamps_kind = ChoiceTile(
            "ticket", self.tr("Stamps"), self.tr("A card that fills up"), "kind-stamps"
        )
        self.points_kind = ChoiceTile(
            "star", self.tr("Points"), self.tr("By the amount spent"), "kind-points"
        )
        self.name = TextField(self.tr("Name"), "program-name", self.tr("Coffee card"))
        self.tagline = TextField(self.tr("Line on the card"), "program-tagline")
        self.stamps = StampFields()
        self.points = PointsFields()
        hint = self.tr("a free coffee")
        self.reward = TextField(self.tr("Reward, as you would say it"), "program-reward", hint)
        kinds: list[tuple[object, str]] = [
            (RewardKind.FREE_ITEM, self.tr("A free item")),
            (RewardKind.AMOUNT_OFF, self.tr("An amount off")),
        ]
        self.kind = ChoiceField(self.tr("What it does"), kinds, "program-reward-kind")
        self.amount = AmountField(self.tr("Amount off"), "program-reward-amount")
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
        names = QGridLayout()
        names.setSpacing(look.px(Space.BASE))
        for place, field in enumerate((self.name, self.tagline)):
            names.addWidget(field, 0, place)
            names.setColumnStretch(place, 1)
        column.addLayout(names)
        column.addWidget(HairLine())
        column.addWidget(section(self.tr("How customers earn")))
        self._kinds = QWidget()
        row = QHBoxLayout(self._kinds)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(Space.BASE))
        row.addWidget(self.stamps_kind, 1)
        row.addWidget(self.points_kind, 1)
        column.addWidget(self._kinds)
        column.addWidget(self.stamps)
        column.addWidget(self.points)
        column.addWidget(HairLine())
        column.addWidget(section(self.tr("What they get")))
        grid = QGridLayout()
        grid.setSpacing(look.px(Space.BASE))
        grid.addWidget(self.reward, 0, 0, 1, 2)
        grid.addWidget(self.kind, 1, 0)
        grid.addWidget(self.amount, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addWidget(self.also_now)
        column.addWidget(HairLine())
        column.addWidget(section(self.tr("How it looks")))
        for choice in (self.icon, self.colour):
            column.addWidget(choice)
        column.addStretch(1)

    def _connect(self) -> None:
        self.stamps_kind.clicked.connect(lambda: self._choose_kind(stamps=True))
        self.points_kind.clicked.connect(lambda: self._choose_kind(stamps=False))
        for field in (self.name, self.tagline, self.reward, self.amount):
            field.edited.connect(lambda _text: self._changed())
        self.kind.picked.connect(lambda _kind: self._changed())
        self.also_now.clicked.connect(self._changed)
        for grid in (self.icon, self.colour):
            grid.picked.connect(lambda _value: self._changed())
        self.stamps.edited.connect(self._changed)
        self.points.edited.connect(self._changed)

    def show_draft(self, draft: ProgramDraft, *, new: bool) -> None:
        """Fill the fields. A program keeps its kind; only a new one can choose it."""
        self._kinds.setVisible(new)
        self.name.set_text(draft.name)
        self.tagline.set_text(draft.tagline)
        self.reward.set_text(draft.reward.text)
        for field in (self.name, self.tagline, self.reward):
            field.line.setCursorPosition(0)
        self.kind.set_value(draft.reward.kind)
        self.amount.set_amount(draft.reward.amount or None)
        self.icon.set_value(draft.icon)
        self.colour.set_value(draft.colour)
        match draft.rule:
            case StampRule() as rule:
                self.stamps.show_rule(rule)
                self.also_now.setChecked(rule.also_in_this_sale)
            case PointsRule() as rule:
                self.points.show_rule(rule, draft.earning)
        self._show_kind(stamps=isinstance(draft.rule, StampRule))
        self._show_amount()
        self.clear_errors()

    def draft(self) -> ProgramDraft:
        """Return what the fields say, checked by nobody yet."""
        kind = RewardKind(str(self.kind.value()))
        amount = self.amount.amount() or 0
        reward = Reward(self.reward.text(), kind, amount if kind is RewardKind.AMOUNT_OFF else 0)
        return ProgramDraft(
            self.name.text(),
            self.tagline.text(),
            self.icon.value(),
            self.colour.value(),
            self._rule(),
            reward,
        )

    def _rule(self) -> Rule:
        if self.stamps_kind.isChecked():
            return self.stamps.rule(also_in_this_sale=self.also_now.isChecked())
        return self.points.rule()

    def _choose_kind(self, *, stamps: bool) -> None:
        self._show_kind(stamps=stamps)
        self._changed()

    def _show_kind(self, *, stamps: bool) -> None:
        self.stamps_kind.set_selected(stamps)
        self.points_kind.set_selected(not stamps)
        self.stamps.setVisible(stamps)
        self.points.setVisible(not stamps)
        self.also_now.setVisible(stamps)

    def _show_amount(self) -> None:
        self.amount.setVisible(self.kind.value() == RewardKind.AMOUNT_OFF)

    def _changed(self) -> None:
        self._show_amount()
        self.tell()

    def all_fields(self) -> Iterable[Blamed]:
        """Return everything that can be wrong."""
        own = (self.name, self.tagline, self.reward, self.kind, self.amount)
        return (*own, *self.stamps.fields(), *self.points.fields())

    def blamed(self, problem: Refused) -> Blamed | None:
        """Return the field that a refusal is about, None when it is about none of them."""
        code = problem.code
        if code is Refusal.PROGRAM_TEXT_TOO_LONG:
            texts = (self.name, self.tagline, self.reward)
            return next((field for field in texts if len(field.text()) > MAX_TEXT), self.name)
        rule = self.stamps if self.stamps_kind.isChecked() else self.points
        fields: dict[Refusal, Blamed] = {
            Refusal.PROGRAM_NAME_NEEDED: self.name,
            Refusal.PROGRAM_REWARD_NEEDED: self.reward,
            Refusal.AMOUNT_WRONG: self.amount,
            Refusal.PROGRAM_GOAL_WRONG: rule.goal,
            Refusal.PROGRAM_HEAD_START_WRONG: rule.head_start,
            Refusal.PROGRAM_UNIT_WRONG: self.points.unit,
        }
        return fields.get(code)
