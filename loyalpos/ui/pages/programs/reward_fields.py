"""What a reward is: its words, what it does to a sale, for which items, and what it costs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.ui import theme
from loyalpos.ui.pages.programs.draft_form import Blamed
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.amount_field import AmountField
from loyalpos.ui.widgets.field import ChoiceField, Field, TextField
from loyalpos.ui.widgets.field_grid import FieldGrid
from loyalpos.ui.widgets.reading_fields import CountField

_ABOUT_ITEMS = frozenset(RewardKind) - {RewardKind.GIFT}


class RewardFields(QWidget):
    """Shows of the figures only the one that the kind needs. ``name`` begins the names of all."""

    edited = Signal()

    def __init__(self, name: str, kinds: Sequence[RewardKind]) -> None:
        super().__init__()
        hint = self.tr("a free coffee")
        self.text = TextField(self.tr("Reward, as you would say it"), name, hint)
        self.kind = ChoiceField(
            self.tr("What it does"), _worded(self._kinds(), kinds), f"{name}-kind"
        )
        self.amount = AmountField(self.tr("Amount off"), f"{name}-amount")
        self.percent = CountField(self.tr("Percent off"), f"{name}-percent")
        self.buy = CountField(self.tr("Items to buy for one free"), f"{name}-buy")
        self.category = ChoiceField(self.tr("For which items"), [], f"{name}-category")
        self.cost = AmountField(self.tr("Costs you about"), f"{name}-cost")
        self._pairs = FieldGrid(
            self.kind, self.amount, self.percent, self.buy, self.category, self.cost
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.BASE))
        column.addWidget(self.text)
        column.addLayout(self._pairs)
        for field in (self.text, self.amount, self.percent, self.buy, self.cost):
            field.edited.connect(lambda _text: self.edited.emit())
        self.kind.picked.connect(lambda _kind: self._choose())
        self.category.picked.connect(lambda _category: self.edited.emit())

    def all_fields(self) -> tuple[Field, ...]:
        """Everything that can be wrong."""
        figures = (self.amount, self.percent, self.buy)
        return (self.text, self.kind, *figures, self.category, self.cost)

    def show_reward(self, reward: Reward, categories: Iterable[str]) -> None:
        """Show a reward without telling; ``categories`` are those of the shop's items."""
        self.text.set_text(reward.text)
        self.text.line.setCursorPosition(0)
        self.kind.set_value(reward.kind)
        self.amount.set_amount(reward.amount if reward.kind is RewardKind.AMOUNT_OFF else None)
        self.percent.set_count(reward.amount if reward.kind is RewardKind.PERCENT_OFF else 10)
        self.buy.set_count(reward.amount if reward.kind is RewardKind.BUY_GET else 1)
        self.category.box.clear()
        self.category.box.addItem(self.tr("All items"), "")
        for category in sorted({*categories, reward.category} - {""}, key=str.casefold):
            self.category.box.addItem(category, category)
        self.category.set_value(reward.category)
        self.cost.set_amount(reward.cost or None)
        self._show_figures()

    def reward(self) -> Reward:
        """Return what the fields say."""
        kind = self._kind()
        amount = {
            RewardKind.AMOUNT_OFF: self.amount.amount() or 0,
            RewardKind.PERCENT_OFF: self.percent.count(),
            RewardKind.BUY_GET: self.buy.count(),
        }.get(kind, 0)
        category = str(self.category.value() or "") if kind in _ABOUT_ITEMS else ""
        return Reward(self.text.text(), kind, amount, category, self.cost.amount() or 0)

    def blamed(self, code: Refusal) -> Blamed | None:
        """Return the field of a refusal about the reward."""
        return {
            Refusal.PROGRAM_REWARD_NEEDED: self.text,
            Refusal.AMOUNT_WRONG: self.amount,
            Refusal.OFFER_WORTH_MORE: self.amount,
            Refusal.PROGRAM_WORTH_MORE: self.amount,
            Refusal.PERCENT_WRONG: self.percent,
            Refusal.BUY_GET_WRONG: self.buy,
            Refusal.REWARD_COST_WRONG: self.cost,
        }.get(code)

    def _kinds(self) -> list[tuple[object, str]]:
        return [
            (RewardKind.FREE_ITEM, self.tr("A free item")),
            (RewardKind.CHEAPEST_FREE, self.tr("The cheapest item free")),
            (RewardKind.BUY_GET, self.tr("Buy some, get one free")),
            (RewardKind.AMOUNT_OFF, self.tr("An amount off")),
            (RewardKind.PERCENT_OFF, self.tr("A percentage off")),
            (RewardKind.GIFT, self.tr("A gift handed over")),
        ]

    def _kind(self) -> RewardKind:
        return RewardKind(str(self.kind.value()))

    def _choose(self) -> None:
        self._show_figures()
        self.edited.emit()

    def _show_figures(self) -> None:
        figure: dict[RewardKind, Field] = {
            RewardKind.AMOUNT_OFF: self.amount,
            RewardKind.PERCENT_OFF: self.percent,
            RewardKind.BUY_GET: self.buy,
        }
        kind = self._kind()
        shown = [figure[kind]] if kind in figure else []
        about: list[Field] = [self.category] if kind in _ABOUT_ITEMS else []
        self._pairs.show_only(self.kind, *shown, *about, self.cost)


def _worded(
    all_kinds: list[tuple[object, str]], kinds: Sequence[RewardKind]
) -> list[tuple[object, str]]:
    return [(kind, words) for kind, words in all_kinds if kind in kinds]
