"""The counter with a customer: who, what they have, what is bought now, what was booked."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from loyalpos.services.card_view import CardView, PointsStanding, StampStanding
from loyalpos.ui import theme
from loyalpos.ui.pages.counter.cards import PointsCard, StampCard
from loyalpos.ui.pages.counter.customer_header import CustomerHeader
from loyalpos.ui.pages.counter.density import ROOMY, Dense, Density
from loyalpos.ui.pages.counter.history import HistoryPanel
from loyalpos.ui.pages.counter.purchase import PurchasePanel
from loyalpos.ui.pages.counter.question import QuestionBox
from loyalpos.ui.pages.counter.vouchers import VouchersCard
from loyalpos.ui.widgets.scrolled import show_through

LEFT_SHARE, RIGHT_SHARE = 683, 441  # of the width, as drawn


class CustomerScene(QWidget):
    """Two columns: the customer on the left, the act on the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("customer")
        self._density = ROOMY
        self._shown: tuple[int, ...] = ()
        self._stamp_cards: dict[int, StampCard] = {}
        self._points_cards: dict[int, PointsCard] = {}
        self.header = CustomerHeader()
        self.vouchers = VouchersCard()
        self.purchase = PurchasePanel()
        self.history = HistoryPanel()
        self.history.question_open.connect(self.purchase.setHidden)
        self._cards = QGridLayout()
        self._below = QGridLayout()
        self._left = QVBoxLayout()
        self._right = QVBoxLayout()
        self._columns = QHBoxLayout(self)
        self._lay_out()

    def show_customer(self, view: CardView, now: datetime, *, grow: bool = False) -> None:
        """Paint everything of a customer anew."""
        self._build_cards(view)
        for standing in view.standings:
            match standing:
                case StampStanding():
                    card = self._stamp_cards[standing.program.number]
                    card.show_standing(standing, grow=grow)
                case PointsStanding():
                    self._points_cards[standing.program.number].show_standing(standing)
        self.header.show_customer(view, now)
        self.vouchers.show_vouchers(view.vouchers)
        self._arrange_below()

    def set_density(self, density: Density) -> None:
        """Use more or less air."""
        self._density = density
        gap = theme.current().px(density.gap)
        for layout in (self._left, self._right, self._cards, self._below):
            layout.setSpacing(gap)
        self._columns.setSpacing(theme.current().px(density.column_gap))
        panels = (self.header, self.vouchers, self.purchase, self.history)
        parts: tuple[Dense, ...] = (*panels, *self._cards_shown())
        for part in parts:
            part.set_density(density)
        self._arrange_cards()

    def question_open(self) -> bool:
        """True while any question waits for its answer."""
        return self.purchase.question.open or self.history.question.open

    def press_answer(self) -> None:
        """Press the answer that has the focus, or the safe one."""
        self._asked().press()

    def refuse(self) -> None:
        """Give the safe answer."""
        self._asked().refuse()

    def drop_questions(self) -> None:
        """Take open questions away without an answer."""
        self.purchase.question.drop()
        self.history.question.drop()

    def _asked(self) -> QuestionBox:
        history = self.history.question
        return history if history.open else self.purchase.question

    def _lay_out(self) -> None:
        for layout in (self._left, self._right, self._columns):
            layout.setContentsMargins(0, 0, 0, 0)
        self._left.addWidget(self.header)
        self._left.addLayout(self._cards)
        self._left.addLayout(self._below)
        self._left.addStretch(1)
        self._below.addWidget(self.vouchers)
        self._right.addWidget(self.purchase)
        self._right.addWidget(self.history, 1)
        inside = QWidget()
        inside.setLayout(self._left)
        scroll = QScrollArea()
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
        self._arrange_cards()

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
        """Points and vouchers in two columns; what is alone takes the whole width."""
        for column in (0, 1):
            self._below.setColumnStretch(column, 1)
        shown: list[QWidget] = list(self._points_cards.values())
        if not self.vouchers.isHidden():
            shown.append(self.vouchers)
        for place, card in enumerate(shown):
            wide = place == len(shown) - 1 and place % 2 == 0
            self._below.addWidget(card, place // 2, place % 2, 1, 2 if wide else 1)
