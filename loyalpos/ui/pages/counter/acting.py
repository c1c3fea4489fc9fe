"""Stamping, giving, undoing and taking back: what is booked, and what is asked on the way."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.domain.sale.sale import Shown
from loyalpos.services.view.card_view import ActKind, ActLine, CardView, Outcome
from loyalpos.ui import explaining
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.returns import ReturnSheet
from loyalpos.ui.notices import Sound
from loyalpos.ui.pages.counter.acts_pair import GIVE, STAMP
from loyalpos.ui.pages.counter.booking import Booking
from loyalpos.ui.pages.counter.customer import CustomerScene
from loyalpos.ui.pages.counter.offer import Offer
from loyalpos.ui.pages.counter.selling import Sale, Selling
from loyalpos.ui.words import earning_texts

_MOST_REMEMBERED = 20
_BUSY_SHOWS_AFTER_MS = 150


class Acting(QObject):
    """The acts of the counter, for the customer that is shown."""

    booked = Signal(object)  # Outcome
    stale = Signal()  # what is shown of the customer is not true any more

    def __init__(self, desk: Desk, scene: CustomerScene) -> None:
        super().__init__(scene)
        self._desk = desk
        self._scene = scene
        self._purchase = scene.purchase
        self._view: CardView | None = None
        self._offer = Offer()
        self._card_shown = False
        self._pressed = ""
        self._mine: list[UUID] = []  # acts of this window that Ctrl+Z would take back, oldest first
        self._just_given = QTimer(self, singleShot=True)
        self._just_given.setInterval(QGuiApplication.styleHints().mouseDoubleClickInterval())
        self._undo_ends = QTimer(self, singleShot=True)
        self._undo_ends.timeout.connect(self._undo_over)
        self._booking = Booking(desk, self)
        self._booking.busy_changed.connect(self._busy_changed)
        # An act takes some milliseconds: greying everything for that would only flicker.
        self._busy_shows = QTimer(self, singleShot=True, interval=_BUSY_SHOWS_AFTER_MS)
        self._busy_shows.timeout.connect(partial(self._show_busy, True))
        self._busy_shown = False
        for signal in (self._purchase.question.opened, self._purchase.question.closed):
            signal.connect(self._hold)
        self._booking.booked.connect(self._booked)
        self._selling = Selling(desk, scene, self._booking)
        self._selling.stale.connect(self.stale)
        self._booking.refused.connect(self._selling.refused)
        self._booking.not_booked.connect(self._not_booked)

    def serve(self, view: CardView | None, *, card_shown: bool = False) -> None:
        """Act for this customer from now on; ``card_shown``: the card was scanned [R24]."""
        before, self._view = self._view, view
        same = view is not None and before is not None and before.customer == view.customer
        self._card_shown = card_shown or (same and self._card_shown)
        if not same:
            self._booking.forget()
            self._just_given.stop()
            self._scene.drop_questions()
            self._scene.begin()
        if view is not None:
            self._offer = self._scene.show_offer(view)
            self._show_history(view)

    def card_shown(self, customer: int) -> bool:
        """Take a scan of the card as the answer to a question; False where none was asked."""
        if self._view is not None and self._view.customer == customer:
            self._card_shown = True
        return self._selling.card_shown(customer)

    def stamp(self) -> None:
        """Collect the purchase, with what was chosen for it."""
        if self._offer.collects or self._scene.uses_something():
            self._sell(STAMP)

    def give(self) -> None:
        """Give the reward that is ready: a voucher first, else one for points.

        A key pressed twice by a nervous hand gives one, not the next one too.
        """
        if self._just_given.isActive():
            return
        if self._offer.voucher is not None:
            self._sell(GIVE, voucher=self._offer.voucher.voucher)
        elif self._offer.points_program is not None:
            self._sell(GIVE, program=self._offer.points_program)

    def undo(self) -> None:
        """Take back the last act on this till."""
        till, by = self._desk.shop.till, self._desk.session.by
        self._begin("")
        self._booking.book(("undo", by, *self._mine[-1:]), lambda act: till.undo(act, by))

    def take_back(self, line: ActLine) -> None:
        """Take an older act back, whole or in part, in its own sheet."""
        if self._booking.busy:
            return
        sheet = ReturnSheet(self._desk, line, self._scene.window())
        sheet.taken.connect(self._booked)
        sheet.open()

    def explain(self, button: QWidget, what: object) -> None:
        """Answer "Why?" for a line of the history, a program's balance, or a voucher."""
        match what:
            case ActLine():
                explaining.explain_act(self._desk, button, what.act)
            case UUID() if self._view is not None:
                explaining.explain_voucher(self._desk, button, self._view.customer, what)
            case int() if self._view is not None:
                explaining.explain_balance(self._desk, button, self._view.customer, what)

    def _sell(self, pressed: str, *, voucher: UUID | None = None, program: int = 0) -> None:
        if self._view is None or not self._scene.check_entry():
            return
        purchase = self._scene.entered(self._view.customer)
        purchase = replace(purchase, shown=Shown(card=self._card_shown))
        self._selling.send(Sale(purchase, voucher, program), partial(self._begin, pressed))

    def _begin(self, act: str) -> None:
        if not self._booking.busy:
            self._pressed = act
            self._purchase.warn("")

    def _busy_changed(self, busy: bool) -> None:
        if busy:
            self._busy_shows.start()
        elif self._busy_shows.isActive():
            self._busy_shows.stop()
        else:
            self._show_busy(False)

    def _show_busy(self, busy: bool) -> None:
        self._busy_shown = busy
        self._purchase.acts.set_busy(busy, self._pressed)
        self._scene.history.set_busy(busy)
        self._hold()

    def _hold(self) -> None:
        """What was sent, or is asked about, stays as it is seen until it is booked or refused."""
        self._scene.hold(self._busy_shown or self._scene.question_open())

    def _booked(self, outcome: Outcome) -> None:
        back = outcome.act.kind in (ActKind.REVERSAL, ActKind.RETURN)
        taken_back = {line.act for line in outcome.view.acts if line.reversed}
        self._mine = [act for act in self._mine if act not in taken_back][-_MOST_REMEMBERED:]
        if outcome.act.kind is ActKind.REDEEM:
            self._just_given.start()
        if not back:
            self._mine.append(outcome.act.act)
            self._scene.begin()
        self.booked.emit(outcome)
        self._desk.notices.done(
            earning_texts.outcome_text(outcome, self._desk.clock()),
            undo=outcome.act.undo_until is not None,
            sound=Sound.REWARD_READY if outcome.act.filled else Sound.DONE,
        )

    def _not_booked(self, problem: Exception) -> None:
        """Say that nothing is booked yet; the next press sends the same act [R4]."""
        unknown = isinstance(problem, Trouble) and problem.code is Ailment.OUTCOME_UNKNOWN
        if unknown:
            self._purchase.warn(
                self.tr("Press again: it is looked up first, so nothing is booked twice."),
                self.tr("Not confirmed yet"),
            )
        else:
            self._purchase.warn(
                self.tr("Press again when it is put right; nothing is booked twice."),
                self.tr("Not booked"),
            )
        self._desk.notices.problem(problem)

    def _show_history(self, view: CardView) -> None:
        now = self._desk.clock()
        undoable = next((line for line in view.acts if self._can_undo(line, now)), None)
        self._scene.history.show_acts(view.acts, now, undoable)
        if undoable is not None and undoable.undo_until is not None:
            left = undoable.undo_until - now
            self._undo_ends.start(left // timedelta(milliseconds=1) + 1)
        else:
            self._undo_ends.stop()

    def _can_undo(self, line: ActLine, now: datetime) -> bool:
        """Only the last act on this till: undo has no other target."""
        fresh = line.undo_until is not None and line.undo_until > now
        return fresh and self._mine[-1:] == [line.act]

    def _undo_over(self) -> None:
        if self._view is not None:
            self._show_history(self._view)
