"""Which goods of a sale come back: its lines, or how many items and for how much."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.sale.returning import Returned, SoldBefore
from loyalpos.ui import theme
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.amount_field import AmountField
from loyalpos.ui.widgets.label import Label, sub
from loyalpos.ui.widgets.quantity_stepper import QuantityStepper
from loyalpos.ui.words import formats, return_texts

STEPPER_WIDTH = 210


class Goods(QWidget):
    """All that is left of the sale is chosen at first; fewer is stepped down to.

    With an amount go the items that it is about worth, until somebody says how many.
    """

    changed = Signal()

    def __init__(self, sold: SoldBefore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sold = sold
        self._steppers: dict[int, QuantityStepper] = {}
        self._items: QuantityStepper | None = None
        self._amount: AmountField | None = None
        self._items_said = False
        self._items_left = max(0, sold.quantity - sum(past.items for past in sold.returned))
        worth = sold.base or sold.amount or 0
        self._worth_left = max(0, worth - sum(past.amount or 0 for past in sold.returned))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.current().px(Space.BASE))
        if sold.lines:
            self._add_lines()
        else:
            self._add_items_and_amount()

    @property
    def has_choice(self) -> bool:
        """Whether anything less than all of it could come back."""
        most = sum(self._most_of_line(index) for index in range(len(self._sold.lines)))
        return most > 1 or self._items is not None or self._amount is not None

    @property
    def whole(self) -> bool:
        """Whether all that is left comes back."""
        if self._sold.lines:
            steppers = self._steppers.items()
            return all(one.value() == self._most_of_line(index) for index, one in steppers)
        if self._amount is not None and self._amount.amount() == self._worth_left:
            return True
        if self._items is not None:
            return self._items.value() == self._items_left and not self._typed_amount()
        return not self._typed_amount()

    def returned(self) -> Returned:
        """Return what is chosen."""
        if self._sold.lines:
            lines = ((index, one.value()) for index, one in self._steppers.items())
            return Returned(tuple(line for line in lines if line[1]))
        amount = self._amount.amount() if self._amount is not None else None
        if self._typed_amount() and amount is None:
            return Returned()
        items = self._items.value() if self._items is not None else 0
        return Returned((), items, amount)

    def _add_lines(self) -> None:
        for index, line in enumerate(self._sold.lines):
            most = self._most_of_line(index)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addStretch(1)
            words.addWidget(Label(line.item, TypeSize.BODY, Weight.SEMIBOLD))
            words.addWidget(sub(return_texts.line_note(self._sold, index)))
            words.addStretch(1)
            stepper = self._stepper(most, f"return-line-{index}", line.item)
            self._steppers[index] = stepper
            self._add_row(words, stepper)

    def _add_items_and_amount(self) -> None:
        if self._items_left > 1:
            words = QVBoxLayout()
            words.addWidget(Label(self.tr("Items"), TypeSize.BODY, Weight.SEMIBOLD))
            self._items = self._stepper(self._items_left, "return-items", self.tr("Items"))
            self._items.changed.connect(self._say_items)
            self._add_row(words, self._items)
        if self._worth_left:
            self._amount = AmountField(self.tr("Amount that came back"), "return-amount")
            hint = self.tr("{amount} is all of it").format(amount=formats.money(self._worth_left))
            self._amount.line.setPlaceholderText(hint)
            self._amount.amount_changed.connect(self._hear_amount)
            self._column.addWidget(self._amount)

    def _say_items(self) -> None:
        self._items_said = True

    def _hear_amount(self, amount: int | None) -> None:
        if self._items is not None and not self._items_said:
            self._items.set_value(self._about(amount or 0))
        self.changed.emit()

    def _about(self, amount: int) -> int:
        """Return how many items an amount is about worth: all for all of it, else at least one."""
        if not 0 < amount < self._worth_left:
            return self._items_left
        items = -(-amount * self._items_left // self._worth_left)
        return min(items, self._items_left - 1)

    def _add_row(self, words: QVBoxLayout, stepper: QuantityStepper) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(Space.BASE))
        row.addLayout(words, 1)
        row.addWidget(stepper)
        self._column.addLayout(row)

    def _stepper(self, most: int, name: str, what: str) -> QuantityStepper:
        stepper = QuantityStepper(0, most, name)
        stepper.setFixedWidth(theme.current().px(STEPPER_WIDTH))
        stepper.set_value(most)
        stepper.show_unit(self.tr("of %n", "", most))
        fewer, more = self.tr("Fewer: {item}"), self.tr("More: {item}")
        stepper.fewer.setAccessibleName(fewer.format(item=what))
        stepper.more.setAccessibleName(more.format(item=what))
        stepper.changed.connect(lambda _count: self.changed.emit())
        return stepper

    def _most_of_line(self, index: int) -> int:
        return return_texts.left_of_line(self._sold, index)

    def _typed_amount(self) -> bool:
        return self._amount is not None and bool(self._amount.text())
