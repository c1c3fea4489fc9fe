"""What is bought now, and the two acts: stamping, and giving the reward."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy

from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.sale.units_earned import qualifies
from loyalpos.domain.shop.shop import Item
from loyalpos.ui import theme
from loyalpos.ui.pages.counter.acts_pair import ActsPair
from loyalpos.ui.pages.counter.basket import Basket
from loyalpos.ui.pages.counter.density import ROOMY, Density
from loyalpos.ui.pages.counter.offer import Offer
from loyalpos.ui.pages.counter.question import Question, QuestionBox
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.amount_field import AmountField
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.widgets.quantity_stepper import QuantityStepper
from loyalpos.ui.widgets.tile import ItemTile
from loyalpos.ui.words import formats

TILES_IN_A_ROW = 3
MOST_TILES = 6
MOST_TILES_COMPACT = 3


class PurchasePanel(Panel):
    """Entry and acts. A question takes the place of the acts until it is answered."""

    stamp_wanted = Signal()
    give_wanted = Signal()
    changed = Signal()  # what is bought

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("purchase")
        self._basket = Basket()
        self._density = ROOMY
        self._earning: Earning | None = None  # of the card that is stamped
        self._held = False
        self._items: tuple[Item, ...] = ()
        self._tiles: dict[int, ItemTile] = {}
        self._shelf = QGridLayout()
        self._shelf.setSpacing(theme.current().px(Space.SMALL))
        self.quantity = QuantityStepper()
        self.amount = self._amount_field()
        self._warning = Banner(Tone.DANGER, "purchase-warning")
        self.acts = ActsPair()
        self.question = QuestionBox("purchase-question")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._lay_out()
        self._connect()

    def purchase(self, customer: int) -> Purchase:
        """What was entered, for a customer."""
        return self._basket.purchase(customer, self.amount.amount())

    def check_amount(self) -> bool:
        """Say below the field when what is typed is no amount; True when it can be booked."""
        wrong = bool(self.amount.text()) and self.amount.amount() is None
        words = self.tr("Type the amount as on the receipt, for example {amount}.")
        self.amount.show_error(words.format(amount=formats.amount(740)) if wrong else "")
        return not wrong

    def ask_amount(self, sentence: str) -> None:
        """Say below the amount that it is needed, and wait for it there."""
        self.amount.show_error(sentence)
        self.amount.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_items(self, items: Sequence[Item]) -> None:
        """Show what the shop sells as tiles."""
        if tuple(items) != self._items:
            self._items = tuple(items)
            self._basket.offer(items)
            self._fill_shelf()
            self._show_basket()

    def show_offer(self, offer: Offer) -> None:
        """Name the acts after what this customer can have."""
        self._earning = offer.earning
        self.quantity.show_unit(self._unit())
        self.acts.show_offer(offer)

    def begin(self) -> None:
        """Empty the entry for the next purchase."""
        self._basket.clear()
        self.amount.set_amount(None)
        self.amount.show_error("")
        self.warn("")
        self._show_basket()

    def step(self, by: int) -> None:
        """Buy one more (+1) or one fewer (-1)."""
        if self._held:
            return
        self._basket.step(by)
        self._show_basket()
        self.changed.emit()

    def warn(self, sentence: str, lead: str = "") -> None:
        """Say above the acts what did not work; empty takes it away."""
        self._warning.say(sentence, lead)

    def hold(self, held: bool) -> None:
        """Take no entry while an act runs, or is asked about."""
        self._held = held
        for part in (*self._tiles.values(), self.quantity):
            part.setEnabled(not held)
        self.amount.line.setReadOnly(held)

    def ask(self, question: Question) -> None:
        """Ask in the place of the acts."""
        self.acts.hide()
        self.question.ask(question)

    def set_density(self, density: Density) -> None:
        """Use more or less air; where there is little, the heading goes."""
        refill = density.compact != self._density.compact
        self._density = density
        density.fit(self.body)
        self.acts.set_density(density)
        for button in (self.quantity.fewer, self.quantity.more):
            button.setMinimumWidth(theme.current().px(56 if density.compact else 64))
        if refill:
            self._fill_shelf()
        self._show_basket()

    def _lay_out(self) -> None:
        entry = QHBoxLayout()
        entry.setSpacing(theme.current().px(Space.BASE))
        entry.addWidget(self.quantity, 3)
        entry.addWidget(self.amount, 2, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(self._shelf)
        self.body.addLayout(entry)
        for part in (self._warning, self.acts, self.question):
            self.body.addWidget(part)

    def _connect(self) -> None:
        for button in (self.quantity.fewer, self.quantity.more):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.acts.stamp_wanted.connect(self.stamp_wanted)
        self.acts.give_wanted.connect(self.give_wanted)
        self.quantity.changed.connect(lambda count: self.step(count - self._basket.quantity))
        self.amount.amount_changed.connect(lambda _amount: self._show_total())
        self.amount.amount_changed.connect(lambda _amount: self.changed.emit())
        self.question.closed.connect(self.acts.show)

    def _amount_field(self) -> AmountField:
        field = AmountField(self.tr("Amount, if wanted"), "amount")
        field.label.hide()
        field.line.setPlaceholderText(self.tr("Amount"))
        return field

    def _fill_shelf(self) -> None:
        for tile in self._tiles.values():
            self._shelf.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        most = MOST_TILES_COMPACT if self._density.compact else MOST_TILES
        self._tiles = {item.number: self._tile(item) for item in self._items[:most]}
        for place, tile in enumerate(self._tiles.values()):
            self._shelf.addWidget(tile, place // TILES_IN_A_ROW, place % TILES_IN_A_ROW)
            self._shelf.setColumnStretch(place % TILES_IN_A_ROW, 1)

    def _tile(self, item: Item) -> ItemTile:
        price = formats.money(item.price) if item.price else ""
        tile = ItemTile(item.name, price, f"item-{item.number}")
        tile.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        tile.clicked.connect(lambda: self._tap(item.number))
        return tile

    def _tap(self, item: int) -> None:
        self._basket.tap(item)
        self._show_basket()
        self.changed.emit()

    def _show_basket(self) -> None:
        for number, tile in self._tiles.items():
            tile.show_count(self._basket.count(number))
        self.quantity.set_value(self._basket.quantity)
        self.quantity.show_unit(self._unit())
        self._show_total()

    def _show_total(self) -> None:
        typed = self.amount.amount()
        total = self._basket.total if typed is None else typed
        note = "" if total is None else formats.money(total)
        if self._density.compact:
            self.set_heading("")
        else:
            self.set_heading(self.tr("This purchase"), note)
        self.amount.line.setPlaceholderText(
            self.tr("Amount") if self._basket.total is None else formats.amount(self._basket.total)
        )

    def _unit(self) -> str:
        """Stamps only where each item is one: a bagel beside the coffee may be none."""
        count, earning = self._basket.quantity, self._earning
        by_item = earning is not None and earning.per is Per.ITEM
        if earning and by_item and all(qualifies(earning, line) for line in self._basket.lines):
            return self.tr("stamp(s)", "", count)
        return self.tr("item(s)", "", count)
