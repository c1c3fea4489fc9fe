"""Items: the tiles at the counter, what they are called and cost, and whether they earn."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.shop.setting_values import MAX_ITEM_NAME
from loyalpos.domain.shop.shop import Item
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.settings.category import Category
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.amount_field import AmountField
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.check_choice import CheckChoice
from loyalpos.ui.widgets.field import TextField
from loyalpos.ui.widgets.label import caption, sub


class ItemRow(QWidget):
    """One item: name, category, price, whether it earns, and the buttons to move or remove it."""

    edited = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self.name = TextField(self.tr("Name"), f"item-name-{number}")
        self.name.line.setMaxLength(MAX_ITEM_NAME)
        self.category = TextField(self.tr("Category"), f"item-category-{number}")
        self.category.line.setMaxLength(MAX_ITEM_NAME)
        self.price = AmountField(self.tr("Price"), f"item-price-{number}")
        self.earns = CheckChoice(self.tr("Earns"), name=f"item-earns-{number}")
        self.earns.setChecked(True)
        self.earns.clicked.connect(lambda: self.edited.emit())
        self.up = _small("chevron-up", self.tr("Move up"), f"item-up-{number}")
        self.down = _small("chevron-down", self.tr("Move down"), f"item-down-{number}")
        self.remove = _small("trash", self.tr("Remove"), f"item-remove-{number}")
        for field in (self.name, self.category, self.price):
            field.label.hide()  # the list has them above
            field.edited.connect(self.edited)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(Space.SMALL))
        row.addWidget(self.name, 3, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.category, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.price, 2, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.earns, 0, Qt.AlignmentFlag.AlignTop)
        for button in self.buttons():
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def buttons(self) -> tuple[Button, ...]:
        """Return the three small buttons."""
        return (self.up, self.down, self.remove)

    def show_item(self, item: Item) -> None:
        """Show what is kept."""
        self.name.set_text(item.name)
        self.category.set_text(item.category)
        self.price.set_amount(item.price)
        self.earns.setChecked(item.earns)

    def item(self) -> Item | None:
        """Return what is typed, or None after marking what is wrong."""
        amount = self.price.amount() if self.price.text() else 0
        self.name.show_error("" if self.name.text() else self.tr("Type a name."))
        self.price.show_error("" if amount is not None else self.tr("This is no amount."))
        if not self.name.text() or amount is None:
            return None
        return Item(
            self.number, self.name.text(), amount, self.category.text(), self.earns.isChecked()
        )

    def typed(self) -> tuple[object, ...]:
        """Return what stands in the row, right or wrong."""
        return (
            self.number,
            self.name.text(),
            self.price.amount(),
            self.category.text(),
            self.earns.isChecked(),
        )

    def inputs(self) -> tuple[QWidget, ...]:
        """Return everything that can be used in the row."""
        fields = (self.name.editor, self.category.editor, self.price.editor, self.earns)
        return (*fields, *self.buttons())


class ItemsCategory(Category):
    """Typed in place and kept with one button."""

    key = "items"
    least = Role.MANAGER

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Items"),
            self.tr(
                "Tap them at the counter to remember what was bought. They are optional. "
                "Programs and offers can be for one category."
            ),
        )
        self.rows: list[ItemRow] = []
        self._kept: tuple[Item, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.current().px(Space.SMALL))
        self._none = sub(self.tr("No items yet. A till without them stamps just as well."))
        self.add = Button(self.tr("Add an item"), icon="plus", height=Height.CONTROL)
        self.add.setObjectName("add-item")
        self.add.clicked.connect(self._add)
        self.save = Button(self.tr("Save"), Variant.PRIMARY, icon="check", height=Height.CONTROL)
        self.save.setObjectName("save-items")
        self.save.clicked.connect(self._save)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        self._captions = _captions(self.tr("Name"), self.tr("Category"), self.tr("Price"))
        self.body.addWidget(self._none)
        self.body.addWidget(self._captions)
        self.body.addLayout(self._list)
        self.body.addLayout(buttons)
        self.body.addStretch(1)

    def reload(self) -> None:
        self.desk.do(self.desk.shop.settings.items, self._show)

    def guarded(self) -> Iterable[QWidget]:
        for row in self.rows:
            yield from row.inputs()
        yield from (self.add, self.save)

    def show_rights(self) -> None:
        super().show_rights()
        self._show_order()

    def _show(self, items: tuple[Item, ...]) -> None:
        self._kept = items
        for row in list(self.rows):
            self._take_away(row)
        for item in items:
            self._append(item.number).show_item(item)
        self.show_rights()

    def _append(self, number: int) -> ItemRow:
        row = ItemRow(number)
        row.up.clicked.connect(partial(self._move, row, -1))
        row.down.clicked.connect(partial(self._move, row, +1))
        row.remove.clicked.connect(partial(self._remove, row))
        row.edited.connect(self._show_order)
        self.rows.append(row)
        self._list.addWidget(row)
        return row

    def _add(self) -> None:
        known = [row.number for row in self.rows] + [item.number for item in self._kept]
        row = self._append(max(known, default=0) + 1)
        self.show_rights()
        row.name.setFocus()

    def _move(self, row: ItemRow, by: int) -> None:
        place = self.rows.index(row) + by
        self.rows.remove(row)
        self.rows.insert(place, row)
        self._list.removeWidget(row)
        self._list.insertWidget(place, row)
        self._show_order()

    def _remove(self, row: ItemRow) -> None:
        self._take_away(row)
        self._show_order()

    def _take_away(self, row: ItemRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _show_order(self) -> None:
        """Let only what can be done be pressed: no way up from the top, nothing to save."""
        self._none.setVisible(not self.rows)
        self._captions.setVisible(bool(self.rows))
        if not self.may_change():
            return
        for place, row in enumerate(self.rows):
            first, last = place == 0, place == len(self.rows) - 1
            row.up.disable(self.tr("This is the first.")) if first else row.up.enable()
            row.down.disable(self.tr("This is the last.")) if last else row.down.enable()
        if self._typed_like_kept():
            self.save.disable(self.tr("Nothing was changed."))
        else:
            self.save.enable()

    def _typed_like_kept(self) -> bool:
        kept = [
            (item.number, item.name, item.price, item.category, item.earns) for item in self._kept
        ]
        return [row.typed() for row in self.rows] == kept

    def _save(self) -> None:
        typed = [row.item() for row in self.rows]
        items = tuple(item for item in typed if item is not None)
        if len(items) < len(typed):
            return
        act, by, settings = new_act(), self.desk.session.by, self.desk.shop.settings
        self.desk.do(lambda: settings.set_items(act, by, items), lambda _result: self._saved_all())

    def _saved_all(self) -> None:
        self.show_saved()
        self.desk.news.tell(Changes.SETTINGS)
        self.reload()


def _captions(name: str, category: str, price: str) -> QWidget:
    """Return the captions, above what the rows below them hold."""
    look = theme.current()
    captions = QWidget()
    row = QHBoxLayout(captions)
    row.setSpacing(look.px(Space.SMALL))
    tick = CheckChoice(QCoreApplication.translate("ItemRow", "Earns")).sizeHint().width()
    buttons = 3 * look.px(Height.CONTROL + Space.SMALL)
    row.setContentsMargins(0, 0, buttons + tick + look.px(Space.SMALL), 0)
    for words, stretch in ((name, 3), (category, 2), (price, 2)):
        row.addWidget(caption(words), stretch)
    return captions


def _small(icon: str, words: str, name: str) -> Button:
    button = Button(icon=icon, height=Height.CONTROL)
    button.setObjectName(name)
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button
