"""The customer's cards: replace a lost one, add one for the partner, block a stolen one."""

from __future__ import annotations

from enum import Enum, auto, unique
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.customer.customer import CardState
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import CardLine, CustomerDetail, Replaced
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.card_handout import CardHandout
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.flow import FlowLayout
from loyalpos.ui.widgets.label import Label, section, sub
from loyalpos.ui.widgets.question import Question, answer
from loyalpos.ui.words import formats

translate = QCoreApplication.translate


@unique
class _Asked(Enum):
    """Which question stands open."""

    NOTHING = auto()
    REPLACE = auto()
    ADD = auto()
    BLOCK = auto()


class Cards(QWidget):
    """Every card with its state. A blank card that is scanned answers an open question."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer = 0
        self._asked = _Asked.NOTHING
        self._to_block = b""
        self._acts: dict[str, UUID] = {}  # by blank card: pressed again is the same act [R4]
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.current().px(Space.SMALL))
        self._replace = Button(icon="refresh", height=Height.CONTROL)
        answer(self.tr("Replace card"), "replace-card", self._replace)
        self._add = Button(icon="plus", height=Height.CONTROL)
        answer(self.tr("Add a card"), "add-card", self._add)
        self._make = Button(variant=Variant.PRIMARY, icon="printer", height=Height.CONTROL)
        self._block = Button(variant=Variant.DANGER, icon="ban", height=Height.CONTROL)
        answer(self.tr("Make a new card"), "make-card", self._make)
        answer(self.tr("Block card"), "confirm-block", self._block)
        cancel = answer(self.tr("Cancel"), "cancel-card")
        self.question = Question("card-question", self._make, self._block, cancel)
        self._lay_out()
        self._replace.clicked.connect(self._ask_replace)
        self._add.clicked.connect(self._ask_add)
        self._make.clicked.connect(lambda: self._hand_out(""))
        self._block.clicked.connect(self._do_block)
        cancel.clicked.connect(self.close_question)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.SMALL))
        column.addWidget(section(self.tr("Cards")))
        column.addLayout(self._lines)
        column.addWidget(self.question)
        buttons = FlowLayout(gap=Space.SMALL)
        buttons.addWidget(self._replace)
        buttons.addWidget(self._add)
        column.addLayout(buttons)

    def show_detail(self, detail: CustomerDetail) -> None:
        """List the cards of a customer, those in use first."""
        if detail.view.customer != self._customer:
            self.close_question()
        self._customer = detail.view.customer
        while (item := self._lines.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
        for card in sorted(detail.cards, key=lambda card: card.state is not CardState.ACTIVE):
            line = _Line(card)
            line.block_pressed.connect(self._ask_block)
            self._lines.addWidget(line)
        some = any(card.state is CardState.ACTIVE for card in detail.cards)
        words = self.tr("Replace card") if some else self.tr("New card")
        answer(words, "replace-card", self._replace)

    def take_scan(self, token: str) -> bool:
        """Hand out a scanned blank card, when a new card is being asked for."""
        if self._asked not in (_Asked.REPLACE, _Asked.ADD):
            return False
        self._hand_out(token)
        return True

    def close_question(self) -> None:
        """Ask nothing any more."""
        self._asked = _Asked.NOTHING
        self.question.hide()

    def _ask_replace(self) -> None:
        self._ask(
            _Asked.REPLACE,
            self.tr("Replace the card?"),
            self.tr(
                "The old card stops working at once; stamps and rewards stay with the customer. "
                "Make a new card, or scan a blank one."
            ),
        )

    def _ask_add(self) -> None:
        self._ask(
            _Asked.ADD,
            self.tr("A further card"),
            self.tr(
                "It collects for the same customer, for example for the partner. "
                "Make a new card, or scan a blank one."
            ),
        )

    def _ask_block(self, card: bytes, short_code: str) -> None:
        self._to_block = card
        lead = self.tr("Block card {code}?").format(code=short_code)
        sentence = self.tr(
            "It opens nobody any more, and cannot be unblocked. Stamps and rewards stay."
        )
        self._ask(_Asked.BLOCK, lead, sentence)

    def _ask(self, asked: _Asked, lead: str, sentence: str) -> None:
        self._asked = asked
        self._acts.clear()
        self._block.setVisible(asked is _Asked.BLOCK)
        self._make.setVisible(asked is not _Asked.BLOCK)
        self.question.ask(lead, sentence)

    def _hand_out(self, blank: str) -> None:
        enrol, by, customer = self._desk.shop.enrol, self._desk.session.by, self._customer
        act = self._acts.setdefault(blank, new_act())
        add = self._asked is _Asked.ADD
        use_case = enrol.add_card if add else enrol.replace_card
        self._make.set_busy(True)
        self._desk.do(lambda: use_case(act, by, customer, blank), self._handed_out, self._refused)

    def _handed_out(self, handed: Replaced) -> None:
        self._make.set_busy(False)
        self.close_question()
        self.changed.emit()
        if handed.card is None:
            self._desk.notices.done(self.tr("The new card works from now on."))
            return
        CardHandout(self._desk, handed.card, handed.view, self.window()).open()

    def _do_block(self) -> None:
        enrol, act, by, card = (
            self._desk.shop.enrol,
            new_act(),
            self._desk.session.by,
            self._to_block,
        )
        self._desk.do(lambda: enrol.block_card(act, by, card), self._blocked, self._refused)

    def _blocked(self, _detail: CustomerDetail) -> None:
        self.close_question()
        self.changed.emit()
        self._desk.notices.done(self.tr("The card is blocked."))

    def _refused(self, problem: Exception) -> None:
        self._make.set_busy(False)
        self._desk.notices.problem(problem)


class _Line(QWidget):
    """One card: its code, its state, its dates, and blocking it while it works."""

    block_pressed = Signal(bytes, str)  # card, short code

    def __init__(self, card: CardLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        code = Label(card.short_code, TypeSize.BODY, Weight.SEMIBOLD)
        code.setWordWrap(False)
        code.setObjectName("card-code")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(code)
        words.addWidget(sub(_dates(card)))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(Space.SMALL))
        row.addLayout(words, 1)
        state, tone, icon = _state(card.state)
        row.addWidget(Chip(state, tone, icon), 0, Qt.AlignmentFlag.AlignVCenter)
        if card.state is CardState.ACTIVE:
            block = Button(icon="ban", variant=Variant.QUIET, height=Height.CONTROL)
            words_of_block = translate("Cards", "Block card {code}").format(code=card.short_code)
            block.setObjectName("block-card")
            block.setAccessibleName(words_of_block)
            block.setToolTip(words_of_block)
            block.clicked.connect(lambda: self.block_pressed.emit(card.card, card.short_code))
            row.addWidget(block, 0, Qt.AlignmentFlag.AlignVCenter)


def _dates(card: CardLine) -> str:
    issued = formats.full_day(card.issued)
    if card.ended is None:
        return translate("Cards", "since {day}").format(day=issued)
    words = translate("Cards", "{first} to {last}")
    return words.format(first=issued, last=formats.full_day(card.ended))


def _state(state: CardState) -> tuple[str, Tone, str]:
    match state:
        case CardState.ACTIVE:
            return translate("Cards", "In use"), Tone.PRIMARY, "check"
        case CardState.REPLACED:
            return translate("Cards", "Replaced"), Tone.NEUTRAL, "refresh"
        case CardState.BLOCKED:
            return translate("Cards", "Blocked"), Tone.DANGER, "ban"
