"""The first program: chosen from templates, with the two things that most shops change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox

from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.program import MAX_GOAL, MAX_TEXT, PointsRule
from loyalpos.domain.program.program_templates import TEMPLATES
from loyalpos.ui import theme
from loyalpos.ui.dialogs.wizard.answers import Answers
from loyalpos.ui.dialogs.wizard.step import Step
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.field import Field, TextField
from loyalpos.ui.widgets.tile import ChoiceTile
from loyalpos.ui.words.template_words import words_of
from loyalpos.ui.words.wording import refusal_code_text

COLUMNS = 3
TILE_HEIGHT = 92
MOST_POINTS = 100_000


class ProgramStep(Step):
    """A tile for every template; below them the reward and how much it takes."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self._tiles: dict[str, ChoiceTile] = {}
        look = theme.current()
        grid = QGridLayout()
        grid.setSpacing(look.px(Space.BASE))
        for place, template in enumerate(TEMPLATES):
            words = words_of(template.in_currency(answers.currency))
            code = template.code
            tile = ChoiceTile(template.icon, words.kind, words.tagline, f"template-{code}")
            tile.clicked.connect(lambda _checked, code=code: self._choose(code))
            tile.setMinimumHeight(look.px(TILE_HEIGHT))
            self._tiles[code] = tile
            grid.addWidget(tile, place // COLUMNS, place % COLUMNS)
            grid.setColumnStretch(place % COLUMNS, 1)
        self.column.addLayout(grid)
        self.column.addLayout(self._make_fields())
        self.column.addStretch(1)
        self._show_program()

    def heading(self) -> str:
        return self.tr("What do you want to give back?")

    def lead(self) -> str:
        return self.tr("Choose a start. Everything can be changed later.")

    def focus_first(self) -> None:
        self._tiles[self.answers.template].setFocus()

    def complete(self) -> bool:
        wanting = not self.answers.program().reward.text.strip()
        self.reward.show_error(refusal_code_text(Refusal.PROGRAM_REWARD_NEEDED) if wanting else "")
        return not wanting

    def _make_fields(self) -> QHBoxLayout:
        self.reward = TextField(self.tr("Customers get"), "reward")
        self.reward.line.setMaxLength(MAX_TEXT)
        self.reward.edited.connect(self._keep_reward)
        self.goal = QSpinBox()
        self._goal_field = Field("", self.goal, "goal")
        self.goal.valueChanged.connect(self._keep_goal)
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(Space.MEDIUM))
        row.addWidget(self.reward, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._goal_field, 1, Qt.AlignmentFlag.AlignTop)
        return row

    def _choose(self, code: str) -> None:
        if code != self.answers.template:
            self.answers.template, self.answers.reward, self.answers.goal = code, None, None
        self._show_program()

    def _keep_reward(self, text: str) -> None:
        self.answers.reward = text
        self.reward.show_error("")

    def _keep_goal(self, goal: int) -> None:
        self.answers.goal = goal

    def _show_program(self) -> None:
        draft = self.answers.program()
        for code, tile in self._tiles.items():
            tile.set_selected(code == self.answers.template)
        points = isinstance(draft.rule, PointsRule)
        self.reward.set_text(draft.reward.text)
        self.reward.line.setReadOnly(points)
        words = self.tr("Points for a reward") if points else self.tr("Stamps on a full card")
        self._goal_field.label.setText(words)
        self.goal.setAccessibleName(words)
        self.goal.blockSignals(True)
        self.goal.setRange(1, MOST_POINTS if points else MAX_GOAL)
        self.goal.setValue(
            draft.rule.cost if isinstance(draft.rule, PointsRule) else draft.rule.goal
        )
        self.goal.blockSignals(False)
