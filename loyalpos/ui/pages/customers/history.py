"""What happened on the customer's cards, and taking back later than undo reaches."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.services.view.card_view import ActLine, CardView, Outcome
from loyalpos.services.view.customer_view import CustomerDetail
from loyalpos.ui import explaining, theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.returns import ReturnSheet
from loyalpos.ui.tokens import Height, Space, TypeSize
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.label import Label, section, sub
from loyalpos.ui.widgets.mark import Mark
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.widgets.why_button import WhyButton
from loyalpos.ui.words import formats, phrases
from loyalpos.ui.words.take_back_texts import (
    entry_text,
    who_may,
)

MORE_AT_ONCE = 20
WHEN_WIDTH = 64


class History(QWidget):
    """The newest acts; more on request. A sale comes back, whole or in part, with a reason."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: CardView | None = None
        self._acts: tuple[ActLine, ...] = ()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        self._visits = sub()
        self._nothing = sub(self.tr("Nothing yet. The first stamp will stand here."))
        self._rights = sub()
        self._more = Button(variant=Variant.QUIET, icon="chevron-down", height=Height.CONTROL)
        answer(self.tr("Show more"), "history-more", self._more)
        self._more.clicked.connect(self._load_more)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.SMALL))
        head = QHBoxLayout()
        head.addWidget(section(self.tr("History")))
        self._visits.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._visits, 1)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addLayout(self._lines)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._rights)

    def show_detail(self, detail: CustomerDetail) -> None:
        """Show the newest acts of a customer."""
        self._view = detail.view
        visits = self.tr("%Ln visit(s) since {month}", "", detail.view.visits)
        self._visits.setText(visits.format(month=formats.month(detail.view.member_since)))
        self._show_acts(detail.view.acts)
        self._more.setVisible(len(detail.view.acts) >= 5)
        self._more.set_busy(False)

    def _show_acts(self, acts: tuple[ActLine, ...]) -> None:
        self._acts = acts
        while (item := self._lines.takeAt(0)) is not None:
            if (line := item.widget()) is not None:
                line.hide()
                line.deleteLater()
        now = self._desk.clock()
        for place, act in enumerate(acts):
            if place:
                self._lines.addWidget(HairLine())
            row = _Row(act, now)
            row.take_back_pressed.connect(self._take_back)
            row.why_pressed.connect(self._explain)
            self._lines.addWidget(row)
        self._nothing.setVisible(not acts)
        why = who_may(self._desk.session.person.role)
        self._rights.setText(why)
        self._rights.setVisible(bool(why) and any(act.returnable for act in acts))

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

    def _explain(self, button: QWidget, act: ActLine) -> None:
        explaining.explain_act(self._desk, button, act.act)

    def _take_back(self, act: ActLine) -> None:
        sheet = ReturnSheet(self._desk, act, self.window())
        sheet.taken.connect(self._taken)
        sheet.open()

    def _taken(self, outcome: Outcome) -> None:
        self.changed.emit()
        self._desk.notices.done(phrases.outcome_text(outcome))


class _Row(QWidget):
    """When, what and who; and the button that takes it back."""

    take_back_pressed = Signal(object)  # ActLine
    why_pressed = Signal(object, object)  # the button, and ActLine

    def __init__(self, act: ActLine, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        when = sub(formats.moment_in_list(act.at, now))
        when.setFixedWidth(look.px(WHEN_WIDTH))
        what = Label(entry_text(act), TypeSize.BODY, tone="muted" if act.reversed else "ink")
        what.setObjectName("history-entry")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(what)
        if who := phrases.act_by(act):
            words.addWidget(sub(who))
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, look.px(Space.TINY), 0, look.px(Space.TINY))
        row.setSpacing(look.px(Space.SMALL))
        row.addStrut(look.height(Height.CONTROL))
        row.addWidget(when)
        row.addWidget(Mark(phrases.act_icon(act)))
        row.addLayout(words, 1)
        why = WhyButton(phrases.act_text(act))
        why.clicked.connect(lambda: self.why_pressed.emit(why, act))
        row.addWidget(why)
        if act.returnable:
            row.addWidget(self._button(act))
        else:
            row.addSpacing(look.height(Height.CONTROL) + look.px(Space.SMALL))

    def _button(self, act: ActLine) -> Button:
        words = self.tr("Take back or return “{entry}”").format(entry=phrases.act_text(act))
        button = Button(icon="undo", variant=Variant.QUIET, height=Height.CONTROL)
        button.setObjectName("take-back")
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.take_back_pressed.emit(act))
        return button
