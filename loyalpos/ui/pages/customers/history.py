"""What happened on the customer's cards, and taking back an entry later than undo reaches."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.problem import Refusal
from loyalpos.domain.taking_back import ReverseReason
from loyalpos.services.act import new_act
from loyalpos.services.card_view import ActLine, CardView, Outcome
from loyalpos.services.customer_view import CustomerDetail
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.tokens import Height, Space, TypeSize
from loyalpos.ui.widgets.attire import Part, wear
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.label import Label, section, sub
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.widgets.question import Question, answer
from loyalpos.ui.words import formats, phrases
from loyalpos.ui.words.take_back_texts import (
    entry_text,
    forecast,
    reason_text,
    reversible,
    who_may,
)
from loyalpos.ui.words.wording import refusal_code_text

MORE_AT_ONCE = 20


class History(QWidget):
    """The newest acts; more on request. Managers take one back with a reason."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: CardView | None = None
        self._acts: tuple[ActLine, ...] = ()
        self._target: ActLine | None = None
        self._tries: dict[ReverseReason, UUID] = {}  # pressed again is the same act [R4]
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._visits = sub()
        self._nothing = sub(self.tr("Nothing yet. The first stamp will stand here."))
        self._rights = sub()
        self._more = Button(variant=Variant.QUIET, icon="chevron-down", height=Height.CONTROL)
        answer(self.tr("Show more"), "history-more", self._more)
        self._more.clicked.connect(self._load_more)
        self._reason = QComboBox()
        wear(self._reason, Part.FIELD, Part.SCROLL_BAR)
        self._take = Button(variant=Variant.DANGER, icon="undo", height=Height.CONTROL)
        answer(self.tr("Take back"), "confirm-take-back", self._take)
        keep = answer(self.tr("Leave it"), "cancel-take-back")
        self.question = Question("take-back-question", self._take, keep)
        self._take.clicked.connect(self._take_back)
        keep.clicked.connect(self.close_question)
        self._reason.currentIndexChanged.connect(self._show_take)
        self._lay_out()

    def _lay_out(self) -> None:
        self._reason.setObjectName("take-back-reason")
        self._reason.setAccessibleName(self.tr("Reason"))
        self._reason.setPlaceholderText(self.tr("Choose a reason"))
        for reason in ReverseReason:
            self._reason.addItem(reason_text(reason), reason)
        self.question.add_between(self._reason)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.SMALL))
        head = QHBoxLayout()
        head.addWidget(section(self.tr("History")))
        self._visits.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._visits, 1)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(self.question)
        column.addLayout(self._lines)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._rights)

    def show_detail(self, detail: CustomerDetail) -> None:
        """Show the newest acts of a customer."""
        self._view = detail.view
        visits = self.tr("%Ln visit(s) since {month}", "", detail.view.visits)
        self._visits.setText(visits.format(month=formats.month(detail.view.member_since)))
        self.close_question()
        self._show_acts(detail.view.acts)
        self._more.setVisible(len(detail.view.acts) >= 5)
        self._more.set_busy(False)

    def close_question(self) -> None:
        """Ask nothing any more."""
        self._target = None
        self.question.hide()

    def _show_acts(self, acts: tuple[ActLine, ...]) -> None:
        self._acts = acts
        while (item := self._lines.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
        manages = self._desk.session.person.role.manages
        now = self._desk.clock()
        for place, act in enumerate(acts):
            if place:
                self._lines.addWidget(HairLine())
            row = _Row(act, now, manages=manages)
            row.take_back_pressed.connect(self._ask)
            self._lines.addWidget(row)
        self._nothing.setVisible(not acts)
        why = who_may(self._desk.session.person.role)
        self._rights.setText(why)
        self._rights.setVisible(bool(why and acts))

    def _load_more(self) -> None:
        if self._view is None or not self._acts:
            return
        customer, last = self._view.customer, self._acts[-1].act
        self._more.set_busy(True)
        self._desk.do(
            lambda: self._desk.shop.find.history(customer, last, MORE_AT_ONCE),
            lambda older: self._add(customer, older),
        )

    def _add(self, customer: int, older: tuple[ActLine, ...]) -> None:
        if self._view is None or self._view.customer != customer:
            return
        self._more.set_busy(False)
        self._more.setVisible(len(older) == MORE_AT_ONCE)
        self._show_acts(self._acts + older)

    def _ask(self, act: ActLine) -> None:
        if self._view is None:
            return
        self._target = act
        self._tries.clear()
        lead = self.tr("Take back “{entry}”?").format(entry=phrases.act_text(act))
        self._reason.setCurrentIndex(-1)
        self._show_take()
        self.question.ask(lead, forecast(act, self._view))
        self._reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_take(self) -> None:
        if self._reason.currentIndex() < 0:
            self._take.disable(refusal_code_text(Refusal.REASON_NEEDED))
        else:
            self._take.enable()

    def _take_back(self) -> None:
        if self._target is None:
            return
        by, target = self._desk.session.by, self._target.act
        reason = ReverseReason(self._reason.currentData())
        act = self._tries.setdefault(reason, new_act())
        till = self._desk.shop.till
        self._take.set_busy(True)
        self._desk.do(lambda: till.reverse(act, by, target, reason), self._taken, self._refused)

    def _taken(self, outcome: Outcome) -> None:
        self._take.set_busy(False)
        self.close_question()
        self.changed.emit()
        self._desk.notices.done(phrases.outcome_text(outcome))

    def _refused(self, problem: Exception) -> None:
        self._take.set_busy(False)
        self._desk.notices.problem(problem)


class _Row(QWidget):
    """When, what, who; and for managers the button that takes it back."""

    take_back_pressed = Signal(object)  # ActLine

    def __init__(
        self, act: ActLine, now: datetime, *, manages: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        when = sub(formats.moment_in_list(act.at, now))
        when.setFixedWidth(look.px(64))
        what = Label(entry_text(act), TypeSize.BODY, tone="muted" if act.reversed else "ink")
        what.setObjectName("history-entry")
        who = sub(act.staff_name.partition(" ")[0])
        who.setToolTip(act.staff_name)
        who.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(Space.SMALL))
        row.addWidget(when)
        row.addWidget(what, 1)
        row.addWidget(who)
        if manages and not reversible(act):
            row.addSpacing(look.height(Height.CONTROL) + look.px(Space.SMALL))
        elif manages:
            words = self.tr("Take back “{entry}”").format(entry=phrases.act_text(act))
            button = Button(icon="undo", variant=Variant.QUIET, height=Height.CONTROL)
            button.setObjectName("take-back")
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.clicked.connect(lambda: self.take_back_pressed.emit(act))
            row.addWidget(button)
        self.setMinimumHeight(look.px(48))
