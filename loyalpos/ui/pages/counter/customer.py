"""The counter with a customer: who, what they have, what is bought now, what was booked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.view.card_view import CardView, PointsStanding, StampStanding
from loyalpos.services.view.quote_view import Quote
from loyalpos.ui import theme
from loyalpos.ui.pages.counter.cards import StampCard
from loyalpos.ui.pages.counter.customer_header import CustomerHeader
from loyalpos.ui.pages.counter.density import ROOMY, Dense, Density
from loyalpos.ui.pages.counter.history import HistoryPanel
from loyalpos.ui.pages.counter.offer import Offer, offer_of
from loyalpos.ui.pages.counter.points_card import PointsCard
from loyalpos.ui.pages.counter.purchase import PurchasePanel
from loyalpos.ui.pages.counter.quote_panel import QuotePanel
from loyalpos.ui.pages.counter.vouchers import VouchersCard
from loyalpos.ui.widgets.scrolled import show_through
from loyalpos.ui.words import formats, quote_texts

LEFT_SHARE, RIGHT_SHARE = 683, 441  # of the width, as drawn


class CustomerScene(QWidget):
    """Two columns: the customer on the left, the act on the right."""

    changed = Signal()  # what is bought, or what is used in it
    why_wanted = Signal(object, object)  # the button, and ActLine, a program or a voucher
    typed_in = Signal(object)  # a QLineEdit that was made, as those of ``lines``

    def __init__(self) -> None:
        super().__init__()
        self._view: CardView | None = None
        self.setObjectName("customer")
        self._density = ROOMY
        self._shown: tuple[int, ...] = ()
        self._stamp_cards: dict[int, StampCard] = {}
        self._points_cards: dict[int, PointsCard] = {}
        self.header = CustomerHeader()
        self.vouchers = VouchersCard()
        self.purchase = PurchasePanel()
        self.quote = QuotePanel()
        self.history = HistoryPanel()
        self.history.why_wanted.connect(self.why_wanted)
        self.vouchers.why_wanted.connect(self.why_wanted)
        self.purchase.changed.connect(self.changed)
        self.vouchers.changed.connect(self._used_changed)
        self.quote.best_wanted.connect(self.vouchers.choose_best)
        self._cards = QGridLayout()
        self._below = QGridLayout()
        self._left = QVBoxLayout()
        self._right = QVBoxLayout()
        self._columns = QHBoxLayout(self)
        self._lay_out()

    @property
    def lines(self) -> tuple[QLineEdit, ...]:
        """Where something is typed for any customer: the keys of the counter count there too."""
        return self.purchase.amount.line, self.purchase.question.entry.line

    def show_customer(self, view: CardView, now: datetime, *, grow: bool = False) -> None:
        """Paint everything of a customer anew."""
        self._view = view
        self._build_cards(view)
        for standing in view.standings:
            match standing:
                case StampStanding():
                    card = self._stamp_cards[standing.program.number]
                    card.show_standing(standing, now, grow=grow)
                case PointsStanding():
                    points = self._points_cards[standing.program.number]
                    points.show_standing(standing, now, view.level)
        self.header.show_customer(view, now)
        self.vouchers.show_vouchers(view.vouchers, formats.local(now).date())
        self._arrange_below()

    def begin(self) -> None:
        """Empty the entry for the next purchase: nothing is bought, and nothing used."""
        self.purchase.begin()
        self.vouchers.begin()
        for card in self._points_cards.values():
            card.begin()
        self._used_changed()

    def entered(self, customer: int) -> Purchase:
        """Return the purchase as it was entered, with all that is used in it."""
        paid = next((paid for card in self._points_cards.values() if (paid := card.paid())), None)
        return replace(
            self.purchase.purchase(customer),
            vouchers=self.vouchers.chosen,
            code=self.vouchers.code.code,
            points=paid,
        )

    def check_entry(self) -> bool:
        """Take what is typed to its end; False where it is no amount, or no number of points."""
        self.vouchers.code.finish()
        cards = self._points_cards.values()
        return self.purchase.check_amount() and all(card.check_points() for card in cards)

    def hold(self, held: bool) -> None:
        """Take no entry while an act runs, or is asked about."""
        self.purchase.hold(held)
        self.vouchers.hold(held)
        self.quote.hold(held)
        for card in self._points_cards.values():
            card.hold(held)

    def uses_something(self) -> bool:
        """Say whether a voucher or a code was put into the purchase."""
        return bool(self.vouchers.chosen or self.vouchers.code.code)

    def show_offer(self, view: CardView) -> Offer:
        """Name the acts after what this customer can have; return that."""
        used = len(self.vouchers.chosen) + bool(self.vouchers.code.code)
        offer = replace(offer_of(view), used=used)
        self.purchase.show_offer(offer)
        return offer

    def show_quote(self, quote: Quote | None) -> None:
        """Show what the purchase comes to, and why something chosen does not apply."""
        known = quote_texts.names(self._view, quote) if self._view and quote else {}
        self.quote.show_quote(self._view, quote)
        self.vouchers.show_quote(quote, known)
        for card in self._points_cards.values():
            card.show_quote(quote)
        self._fit_right()

    def set_density(self, density: Density) -> None:
        """Use more or less air."""
        self._density = density
        gap = theme.current().px(density.gap)
        for layout in (self._left, self._right, self._cards, self._below):
            layout.setSpacing(gap)
        self._columns.setSpacing(theme.current().px(density.column_gap))
        panels = (self.header, self.vouchers, self.purchase, self.quote, self.history)
        parts: tuple[Dense, ...] = (*panels, *self._cards_shown())
        for part in parts:
            part.set_density(density)
        self._arrange_cards()
        self._fit_right()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_right()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The list of vouchers takes what the rest of the column leaves."""
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self._fit_left()
        return super().eventFilter(watched, event)

    def question_open(self) -> bool:
        """True while any question waits for its answer."""
        return self.purchase.question.open

    def press_answer(self) -> None:
        """Press the answer that has the focus, or the safe one."""
        self.purchase.question.press()

    def refuse(self) -> None:
        """Give the safe answer."""
        self.purchase.question.refuse()

    def drop_questions(self) -> None:
        """Take open questions away without an answer."""
        self.purchase.question.drop()

    def _lay_out(self) -> None:
        for layout in (self._left, self._right, self._columns):
            layout.setContentsMargins(0, 0, 0, 0)
        self._left.addWidget(self.header)
        self._left.addLayout(self._cards)
        self._left.addLayout(self._below)
        self._left.addStretch(1)
        self._below.addWidget(self.vouchers)
        self._right.addWidget(self.purchase)
        self._right.addWidget(self.quote)
        self._right.addWidget(self.history, 1000)
        self._right.addStretch(1)  # takes the room where the history gives way
        self._inside = inside = QWidget()
        inside.setLayout(self._left)
        inside.installEventFilter(self)
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        show_through(scroll, inside)
        self._columns.addWidget(scroll, LEFT_SHARE)
        self._columns.addLayout(self._right, RIGHT_SHARE)

    def _build_cards(self, view: CardView) -> None:
        """Make a card for every program; the same programs keep their cards."""
        programs = tuple(standing.program.number for standing in view.standings)
        if programs == self._shown:
            return
        self._shown = programs
        for old in self._cards_shown():
            old.hide()
            old.deleteLater()
        self._stamp_cards = {
            standing.program.number: StampCard(standing.program.number)
            for standing in view.standings
            if isinstance(standing, StampStanding)
        }
        self._points_cards = {
            standing.program.number: PointsCard(standing.program.number)
            for standing in view.standings
            if isinstance(standing, PointsStanding)
        }
        for card in self._cards_shown():
            card.set_density(self._density)
            card.why_wanted.connect(self.why_wanted)
        for points in self._points_cards.values():
            points.changed.connect(self.changed)
            self.typed_in.emit(points.line)
        self._arrange_cards()

    def _used_changed(self) -> None:
        if self._view is not None:
            self.show_offer(self._view)
        self.changed.emit()

    def _fit_left(self) -> None:
        place = self._scroll.viewport().size()
        if not self.vouchers.isHidden() and place.height() > 0:
            self.vouchers.give(place.height() - _height(self._left, place.width()))

    def _fit_right(self) -> None:
        """The history gives way where the purchase and its price need the room."""
        if self.quote.isHidden():
            self.history.show()
            return
        gap, width = self._right.spacing(), self._right.geometry().width()
        taken = sum(
            _height(part, width) + gap for part in (self.purchase, self.quote) if part.isVisible()
        )
        left = self.height() - taken
        self.history.setHidden(left < self.history.minimumSizeHint().height())

    def _cards_shown(self) -> tuple[StampCard | PointsCard, ...]:
        return (*self._stamp_cards.values(), *self._points_cards.values())

    def _arrange_cards(self) -> None:
        """One card below the other; side by side where there is little height."""
        columns = 2 if self._density.compact and len(self._stamp_cards) > 1 else 1
        self._cards.setColumnStretch(0, 1)
        self._cards.setColumnStretch(1, columns - 1)
        for place, card in enumerate(self._stamp_cards.values()):
            self._cards.addWidget(card, place // columns, place % columns)
            card.set_narrow(columns > 1)
        self._arrange_below()

    def _arrange_below(self) -> None:
        """Points and vouchers in two columns; what is alone takes the whole width.

        The vouchers have more of the room: their texts are longer.
        """
        for column, share in enumerate((2, 3)):
            self._below.setColumnStretch(column, share)
        shown: list[QWidget] = list(self._points_cards.values())
        if not self.vouchers.isHidden():
            shown.append(self.vouchers)
        for place, card in enumerate(shown):
            wide = place == len(shown) - 1 and place % 2 == 0
            self._below.addWidget(card, place // 2, place % 2, 1, 2 if wide else 1)


def _height(part: QWidget | QLayout, width: int) -> int:
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
