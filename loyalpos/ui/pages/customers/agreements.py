"""What the customer agreed to: withdrawing is exactly as easy as giving."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.customer.customer import Details, Purpose
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import ConsentLine, CustomerDetail
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.tokens import Height, Space, TypeSize
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.label import Label, section, sub
from loyalpos.ui.widgets.question import Question, answer
from loyalpos.ui.words import consent_texts, formats

translate = QCoreApplication.translate


class Agreements(QWidget):
    """A line for every purpose with its state and the button for the other one."""

    changed = Signal(object)  # CustomerDetail

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer = 0
        self._anonymous = True
        clear = Button(variant=Variant.DANGER, height=Height.CONTROL)
        answer(self.tr("Withdraw and clear"), "confirm-clear", clear)
        keep = answer(self.tr("Leave it"), "cancel-clear")
        self.question = Question("clear-question", clear, keep)
        clear.clicked.connect(self._clear)
        keep.clicked.connect(self.question.hide)
        self._lines = {purpose: _Line(purpose) for purpose in Purpose}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.TINY))
        column.addWidget(section(self.tr("Agreements")))
        column.addWidget(self.question)
        for line in self._lines.values():
            column.addWidget(line)
            line.pressed.connect(self._turn)

    def show_detail(self, detail: CustomerDetail) -> None:
        """Show the agreements of a customer: for each purpose the newest counts."""
        self._customer = detail.view.customer
        newest = {line.purpose: line for line in sorted(detail.consents, key=lambda c: c.given)}
        for purpose, line in self._lines.items():
            line.show_state(newest.get(purpose))
        self._anonymous = detail.details.anonymous
        self.question.hide()

    def _turn(self, purpose: Purpose, give: bool) -> None:
        enrol, act, by = self._desk.shop.enrol, new_act(), self._desk.session.by
        customer = self._customer
        if purpose is Purpose.MEMBERSHIP and not give and not self._anonymous:
            self._ask_to_clear()
            return
        if give:
            agreement = consent_texts.agreement(purpose)
            self._desk.do(lambda: enrol.agree(act, by, customer, agreement), self.changed.emit)
        else:
            self._desk.do(lambda: enrol.withdraw(act, by, customer, purpose), self.changed.emit)

    def _ask_to_clear(self) -> None:
        """Nothing personal is kept without leave: what stands there goes with the agreement."""
        self.question.ask(
            self.tr("Withdraw and clear the details?"),
            self.tr(
                "Name, phone, e-mail, language, birthday and note are removed. "
                "The card goes on without a name; stamps and rewards stay."
            ),
        )

    def _clear(self) -> None:
        enrol, by, customer = self._desk.shop.enrol, self._desk.session.by, self._customer
        clearing, withdrawing = new_act(), new_act()

        def work() -> CustomerDetail:
            enrol.edit(clearing, by, customer, Details())
            return enrol.withdraw(withdrawing, by, customer, Purpose.MEMBERSHIP)

        self._desk.do(work, self.changed.emit)


class _Line(QWidget):
    """One purpose: its wording, since when, and one button."""

    pressed = Signal(Purpose, bool)  # and whether it is to be given

    def __init__(self, purpose: Purpose, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._purpose = purpose
        self._given = False
        self._wording = Label(consent_texts.question(purpose), TypeSize.SUB)
        self._state = sub()
        self.button = answer("", f"agree-{purpose.value}")
        self.button.clicked.connect(self._press)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._wording)
        words.addWidget(self._state)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.current().px(Space.TINY), 0, 0)
        row.setSpacing(theme.current().px(Space.BASE))
        row.addLayout(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_state(self, consent: ConsentLine | None) -> None:
        """Show the newest agreement to this purpose, given or withdrawn, or that there is none."""
        self._given = consent is not None and consent.withdrawn is None
        self._wording.setText(consent_texts.question(self._purpose))
        self._state.setText(_state_text(consent))
        if self._given and consent is not None:
            self._wording.setText(consent.wording)
        words = self.tr("Withdraw") if self._given else self.tr("Agree")
        answer(words, self.button.objectName(), self.button)
        name = consent_texts.short_name(self._purpose)
        self.button.setAccessibleName(f"{words}: {name}")

    def _press(self) -> None:
        self.pressed.emit(self._purpose, not self._given)


def _state_text(consent: ConsentLine | None) -> str:
    if consent is None:
        return translate("Agreements", "Not agreed")
    if consent.withdrawn is not None:
        day = formats.full_day(formats.local(consent.withdrawn).date())
        return translate("Agreements", "Withdrawn on {day}").format(day=day)
    day = formats.full_day(formats.local(consent.given).date())
    words = translate("Agreements", "Agreed on {day}, asked by {person}")
    return words.format(day=day, person=consent.staff_name)
