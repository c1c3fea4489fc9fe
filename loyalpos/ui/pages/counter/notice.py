"""A scan that opens nobody: what it was, and buttons for what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.services.view.card_view import CardView, NoticeKind, ScanNotice
from loyalpos.ui.pages.counter.density import Density, share_width
from loyalpos.ui.pages.counter.notice_words import words_of
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.empty_state import EmptyState
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.words import phrases

PICTURE = 200
SEVERAL = 6  # customers offered by name


class NoticeScene(QWidget):
    """Its first button is the main one: Enter presses it, Esc ignores the scan.

    Where a guess would be taken ("did you mean"), there is no main button and Enter does nothing.
    """

    customer_wanted = Signal(int)
    new_card_wanted = Signal(int)  # hand out a new card to this customer
    blank_wanted = Signal(str, int)  # give this blank card's token to this customer
    register_wanted = Signal(str)
    code_wanted = Signal(str)  # present this code
    search_wanted = Signal(str)
    ignored = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self._main: Button | None = None
        self._state = EmptyState("alert", PICTURE)
        share_width(self._state)
        panel = Panel()
        panel.body.addWidget(self._state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(panel)

    def show_notice(self, notice: ScanNotice, at_hand: CardView | None = None) -> None:
        """Word a notice; a blank card can be given to the customer ``at_hand``."""
        words = words_of(notice)
        self._state.say(words.icon, words.title, words.sentence, words.tone)
        self._main = None
        self._offer(self._buttons(notice, at_hand))

    def show_candidates(self, views: Sequence[CardView]) -> None:
        """Offer the customers that share a card number."""
        self._main = None
        self._offer([self._candidate(view) for view in views[:SEVERAL]])

    def press_main(self) -> None:
        """Do what Enter says on the main button."""
        if self._main is not None:
            self._main.click()

    def set_density(self, _density: Density) -> None:
        """The picture and its words stand in the middle at any size."""

    def _offer(self, buttons: list[Button]) -> None:
        ignore = self._button("ignore", self.tr("Ignore"), "", "Esc")
        ignore.show_as(Variant.QUIET, self.tr("Ignore"), "", "Esc")
        ignore.clicked.connect(self.ignored)
        self._state.show_buttons(*buttons, ignore)

    def _buttons(self, notice: ScanNotice, at_hand: CardView | None) -> list[Button]:
        match notice.kind:
            case NoticeKind.BLANK:
                return self._blank(notice.token, at_hand)
            case NoticeKind.REPLACED | NoticeKind.BLOCKED if notice.customer is not None:
                return self._ended(notice.customer)
            case NoticeKind.SHORT_CODE_WRONG if notice.text:
                return [self._suggestion(notice.text), self._search("")]
            case NoticeKind.NOT_OURS:
                return [self._search("", main=True), self._register("")]
            case NoticeKind.FOREIGN:
                return [self._search(notice.text, main=bool(notice.text))]
            case _:
                return [self._search("", main=True)]

    def _blank(self, token: str, at_hand: CardView | None) -> list[Button]:
        buttons = [self._register(token, main=True)]
        if at_hand is not None:
            name = phrases.first_name_of(at_hand)
            text = self.tr("New card for {name}").format(name=name)
            give = self._button("give-blank", text, "card")
            give.setToolTip(self.tr("The card in use until now stops working."))
            customer = at_hand.customer
            give.clicked.connect(lambda: self.blank_wanted.emit(token, customer))
            buttons.append(give)
        return buttons

    def _ended(self, customer: int) -> list[Button]:
        opening = self._button("open", self.tr("Open the customer"), "users", main=True)
        opening.clicked.connect(lambda: self.customer_wanted.emit(customer))
        handing = self._button("new-card", self.tr("Hand out a new card"), "qrcode")
        handing.clicked.connect(lambda: self.new_card_wanted.emit(customer))
        return [opening, handing]

    def _suggestion(self, code: str) -> Button:
        button = self._button("suggestion", self.tr("Yes, open {code}").format(code=code), "check")
        button.clicked.connect(lambda: self.code_wanted.emit(code))
        return button

    def _search(self, text: str, *, main: bool = False) -> Button:
        words = self.tr("Search for it") if text else self.tr("Search by name")
        button = self._button("search", words, "search", main=main)
        button.clicked.connect(lambda: self.search_wanted.emit(text))
        return button

    def _register(self, token: str, *, main: bool = False) -> Button:
        button = self._button("register", self.tr("Register a customer"), "user-plus", main=main)
        button.clicked.connect(lambda: self.register_wanted.emit(token))
        return button

    def _candidate(self, view: CardView) -> Button:
        text = phrases.name_of(view)
        if view.phone_tail:
            text = self.tr("{name}, …{digits}").format(name=text, digits=view.phone_tail)
        button = self._button(f"candidate-{view.customer}", text, "user")
        button.clicked.connect(lambda: self.customer_wanted.emit(view.customer))
        return button

    def _button(
        self, name: str, text: str, icon: str, key: str = "", *, main: bool = False
    ) -> Button:
        variant = Variant.PRIMARY if main else Variant.PLAIN
        button = Button(text, variant, icon=icon, key="Enter" if main else key)
        button.setObjectName(f"notice-{name}")
        button.setAccessibleName(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if main:
            self._main = button
        return button
