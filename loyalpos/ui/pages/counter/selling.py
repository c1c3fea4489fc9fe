"""A purchase on its way to the till, with every question that the till asks about it.

Whatever is asked, the act is sent again under its own UUID [R4], with all answers given so far.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.sale.sale import Purchase, Shown
from loyalpos.domain.sale.units_earned import NotEarnedReason
from loyalpos.services.view.card_view import Outcome
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.pin import ManagerPin
from loyalpos.ui.notices import Sound
from loyalpos.ui.pages.counter import questions
from loyalpos.ui.pages.counter.booking import Booking
from loyalpos.ui.pages.counter.customer import CustomerScene
from loyalpos.ui.pages.counter.question import Question
from loyalpos.ui.words.wording import refusal_text


@dataclass(frozen=True, slots=True)
class Sale:
    """What is sent: a purchase, perhaps with a ``voucher`` to use or a ``program`` to spend in."""

    purchase: Purchase
    voucher: UUID | None = None
    program: int = 0


class Selling(QObject):
    """Sends sales, and asks in the place of the acts."""

    stale = Signal()  # what is shown of the customer is not true any more

    def __init__(self, desk: Desk, scene: CustomerScene, booking: Booking) -> None:
        super().__init__(scene)
        self._desk = desk
        self._scene = scene
        self._booking = booking
        self._sale: Sale | None = None
        self._proof_asked = False
        self._begin: Callable[[], None] = lambda: None
        scene.purchase.question.closed.connect(self._question_closed)

    def send(self, sale: Sale, begin: Callable[[], None]) -> None:
        """Send a sale; ``begin`` shows that it is on its way, now and after every answer."""
        if not self._booking.busy:
            self._sale, self._begin, self._proof_asked = sale, begin, False
            begin()
        self._booking.book(*self._work(sale))

    def card_shown(self, customer: int) -> bool:
        """Take a scan of the customer's card as the answer, where that was asked [R24]."""
        sale = self._sale
        if sale is None or not self._proof_asked or sale.purchase.customer != customer:
            return False
        self._scene.purchase.question.drop()
        self._again(shown=replace(sale.purchase.shown, card=True))
        return True

    def ask_manager(self, allowed: Callable[[], None]) -> None:
        """Ask a manager to allow the act that was refused."""
        act = self._booking.act
        if act is not None:
            sheet = ManagerPin(self._desk, act, self._scene.window())
            sheet.approved.connect(allowed)
            sheet.open()

    def refused(self, problem: Refused) -> None:
        """Ask what a refusal leaves open, or say why it is so."""
        match problem.code:
            case Refusal.STAMP_AGAIN:
                yes = partial(self._again, again=True)
                self._ask(questions.stamp_again(problem, yes, self._forget))
            case Refusal.STAMP_TOO_SOON:
                allowed = partial(self._again, again=True)
                allow = allowed if self._manages else partial(self.ask_manager, allowed)
                forget, manages = self._forget, self._manages
                self._ask(questions.too_soon(problem, allow, forget, manages=manages))
            case Refusal.DAY_CAP:
                self._ask(questions.over_cap(problem, self._allow_more, self._forget))
            case Refusal.PROOF_NEEDED:
                self._ask_proof(problem)
            case Refusal.MANAGER_NEEDED:
                self.ask_manager(self._booking.repeat)
                return
            case Refusal.NOTHING_TO_STAMP:
                self._say_nothing_earned(problem)
            case _:
                self._forget()
                self._desk.notices.problem(problem)
                self.stale.emit()
                return
        self._desk.notices.sound_wanted.emit(Sound.LOOK_HERE)

    @property
    def _manages(self) -> bool:
        return self._desk.session.person.role.manages

    def _work(self, sale: Sale) -> tuple[Sale, Callable[[UUID], Outcome]]:
        """Return what makes two tries the same act, and the try itself."""
        till, by, purchase = self._desk.shop.till, self._desk.session.by, sale.purchase
        if sale.voucher is not None:
            voucher = sale.voucher
            return sale, lambda act: till.redeem(act, by, voucher, purchase)
        if sale.program:
            return sale, lambda act: till.spend(act, by, sale.program, purchase)
        return sale, lambda act: till.stamp(act, by, purchase)

    def _again(self, *, again: bool = False, shown: Shown | None = None, reason: str = "") -> None:
        """Send the refused sale with one answer more."""
        sale = self._sale
        if sale is None:
            return
        asked = sale.purchase
        answered = replace(
            asked,
            again=asked.again or again,
            shown=shown or asked.shown,
            reason=reason or asked.reason,
        )
        self._sale, self._proof_asked = replace(sale, purchase=answered), False
        self._begin()
        self._booking.answer(*self._work(self._sale))

    def _allow_more(self, reason: str) -> None:
        allowed = partial(self._again, again=True, reason=reason)
        if self._manages:
            allowed()
        else:
            self.ask_manager(allowed)

    def _ask_proof(self, problem: Refused) -> None:
        sale = self._sale
        if sale is None:
            return
        wrong = bool(sale.purchase.shown.phone_digits)
        question = questions.proof(
            problem, self._digits_told, self._ask_manager_to_prove, self._forget, wrong=wrong
        )
        self._ask(question)
        self._proof_asked = True

    def _digits_told(self, digits: str) -> None:
        if self._sale is not None:
            self._again(shown=replace(self._sale.purchase.shown, phone_digits=digits))

    def _ask_manager_to_prove(self) -> None:
        self.ask_manager(self._again)

    def _say_nothing_earned(self, problem: Refused) -> None:
        self._forget()
        by_amount = (NotEarnedReason.NO_AMOUNT, NotEarnedReason.BELOW_MINIMUM)
        told = problem.facts.get("reason") or NotEarnedReason.NO_AMOUNT
        if told in by_amount:
            self._scene.purchase.ask_amount(refusal_text(problem))
        else:
            self._scene.purchase.warn(refusal_text(problem))

    def _ask(self, question: Question) -> None:
        self._scene.purchase.ask(question)

    def _question_closed(self) -> None:
        """A card that is scanned from now on answers nothing, however the question ended [R24]."""
        self._proof_asked = False

    def _forget(self) -> None:
        self._booking.forget()
