"""The sheet where a sale, or a part of it, is taken back: what comes of it stands there first."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.sale.returning import Returned
from loyalpos.services.view.card_view import ActLine, Outcome, ReturnLook
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.allowed_act import AllowedAct
from loyalpos.ui.dialogs.answer_place import said_above
from loyalpos.ui.dialogs.focused_button import is_enter, press_focused
from loyalpos.ui.dialogs.returns.goods import Goods
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.label import Label, sub
from loyalpos.ui.widgets.sheet import Sheet
from loyalpos.ui.words import formats, phrases, return_texts
from loyalpos.ui.words.take_back_texts import entry_text, reason_text
from loyalpos.ui.words.wording import problem_text, refusal_code_text

translate = QCoreApplication.translate


class ReturnSheet(Sheet):
    """Takes one act back. A cashier is sent to a manager for it, as everywhere."""

    taken = Signal(object)  # Outcome

    def __init__(self, desk: Desk, act: ActLine, parent: QWidget) -> None:
        super().__init__(translate("ReturnSheet", "Take back or return"), parent)
        self.setObjectName("return-sheet")
        self._desk, self._target = desk, act
        self._goods: Goods | None = None
        self._asked = 0
        self._possible = False
        self._earlier = sub()
        reasons = [(reason, reason_text(reason)) for reason in ReverseReason]
        self.reason = ChoiceField(self.tr("Reason"), list(reasons), "return-reason")
        self.reason.box.setPlaceholderText(self.tr("Choose a reason"))
        self.reason.box.setCurrentIndex(-1)
        self.said = Banner(Tone.INFO, "return-outcome")
        self.take = Button(variant=Variant.DANGER, icon="undo")
        self.take.setObjectName("confirm-return")
        self._sending = AllowedAct(desk, self)
        self._fill()
        self._connect()
        self._ask(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (is_enter(event) and press_focused(self)):
            super().keyPressEvent(event)

    def _fill(self) -> None:
        self.body.setSpacing(theme.current().px(Space.BASE))
        what = Label(entry_text(self._target), TypeSize.BODY, Weight.SEMIBOLD)
        at = formats.local(self._target.at)
        when = f"{formats.full_day(at.date())} {formats.clock_time(at)}"
        who = phrases.act_by(self._target)
        self.body.addWidget(what)
        self.body.addWidget(sub(" · ".join(part for part in (when, who) if part)))
        self.body.addWidget(self._earlier)
        self.body.addWidget(self.reason)
        self.body.addStretch(1)
        keep = Button(self.tr("Leave it"))
        keep.setObjectName("cancel-return")
        keep.setAccessibleName(keep.text())
        keep.clicked.connect(self.dismiss)
        buttons = QHBoxLayout()
        buttons.addWidget(keep)
        buttons.addWidget(self.take, 1)
        self.footer.addLayout(said_above(self.said, buttons), 1)
        self._earlier.hide()
        self._word_take(whole=True)

    def _connect(self) -> None:
        self.reason.box.currentIndexChanged.connect(self._allow)
        self.take.clicked.connect(self._send)
        self._sending.busy_changed.connect(self.take.set_busy)
        self._sending.done.connect(self._done)
        self._sending.failed.connect(self._refused)

    def _chosen(self) -> Returned | None:
        """What comes back; None is all of it."""
        whole = self._goods is None or self._goods.whole
        return None if whole or self._goods is None else self._goods.returned()

    def _look(self) -> None:
        self._ask(self._chosen())

    def _ask(self, returned: Returned | None) -> None:
        """Ask what would happen; only the answer to the newest question is shown."""
        self._asked += 1
        ticket, till, target = self._asked, self._desk.shop.till, self._target.act
        self._word_take(whole=returned is None)
        self._desk.do(
            lambda: till.look(target, returned),
            lambda look: self._show_look(ticket, look),
            lambda problem: self._show_problem(ticket, problem),
        )

    def _show_look(self, ticket: int, look: ReturnLook) -> None:
        if ticket != self._asked:
            return
        if self._goods is None:
            self._show_goods(look)
        self._possible = True
        self.said.set_tone(Tone.INFO)
        self.said.say(return_texts.outcome(look))
        self._allow()

    def _show_goods(self, look: ReturnLook) -> None:
        self._goods = Goods(look.sold)
        if self._goods.has_choice:
            self._goods.changed.connect(self._look)
            self.body.insertWidget(self.body.indexOf(self.reason), self._goods)
        before = return_texts.came_back_before(look.sold)
        self._earlier.setText(before)
        self._earlier.setVisible(bool(before))

    def _show_problem(self, ticket: int, problem: Exception) -> None:
        if ticket != self._asked:
            return
        self._possible = False
        nothing = isinstance(problem, Refused) and problem.code is Refusal.RETURN_NOTHING
        self.said.set_tone(Tone.NEUTRAL if nothing else Tone.DANGER)
        self.said.say(problem_text(problem))
        self._allow()

    def _word_take(self, *, whole: bool) -> None:
        words = self.tr("Take all of it back") if whole else self.tr("Take this part back")
        self.take.setText(words)
        self.take.setAccessibleName(words)

    def _allow(self) -> None:
        if not self._possible:
            self.take.disable(self.said.accessibleName())
        elif self.reason.box.currentIndex() < 0:
            self.take.disable(refusal_code_text(Refusal.REASON_NEEDED))
        else:
            self.take.enable()

    def _send(self) -> None:
        till, by, target = self._desk.shop.till, self._desk.session.by, self._target.act
        reason, returned = ReverseReason(str(self.reason.value())), self._chosen()
        if returned is None:
            self._sending.send(
                (by, reason, None), lambda act: till.reverse(act, by, target, reason)
            )
        else:
            self._sending.send(
                (by, reason, returned),
                lambda act: till.give_back(act, by, target, returned, reason),
            )

    def _done(self, outcome: Outcome) -> None:
        self.dismiss()
        self.taken.emit(outcome)

    def _refused(self, problem: Exception) -> None:
        self.said.set_tone(Tone.DANGER)
        self.said.say(problem_text(problem))
