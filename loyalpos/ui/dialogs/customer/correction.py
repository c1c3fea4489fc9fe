"""The sheet where a balance is corrected by hand, with a reason [R55]."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from loyalpos.domain.ledger.correcting import MOST_UNITS, Correction, CorrectionReason
from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.program import StampRule
from loyalpos.services.view.card_view import CardView, StampStanding, Standing
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.customer.answer_sheet import AnswerSheet, unchosen
from loyalpos.ui.widgets.button import Variant
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.label import sub
from loyalpos.ui.widgets.quantity_stepper import QuantityStepper
from loyalpos.ui.words import phrases
from loyalpos.ui.words.reason_texts import correction_reason
from loyalpos.ui.words.wording import refusal_code_text

translate = QCoreApplication.translate


class CorrectionSheet(AnswerSheet):
    """More or fewer units in one program; what the customer then has is said at once."""

    def __init__(self, desk: Desk, view: CardView, parent: QWidget) -> None:
        heading = translate("CorrectionSheet", "Correct a balance")
        super().__init__(heading, "correction", desk, Variant.PRIMARY, parent)
        self._view = view
        self._standings: dict[int, Standing] = {
            standing.program.number: standing for standing in view.standings
        }
        programs: list[tuple[object, str]] = [
            (number, standing.program.draft.name) for number, standing in self._standings.items()
        ]
        self.program = ChoiceField(self.tr("Program"), programs, "correction-program")
        self.units = QuantityStepper(-MOST_UNITS, MOST_UNITS, "correction-units")
        self.units.set_value(1)
        reasons: list[tuple[object, str]] = [
            (reason, correction_reason(reason)) for reason in CorrectionReason
        ]
        field = ChoiceField(self.tr("Reason"), reasons, "correction-reason")
        self.reason = unchosen(field, self.tr("Choose a reason"))
        self.body.addWidget(sub(phrases.name_of(view)))
        for part in (self.program, self.units, self.reason):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self._connect()
        self._word()

    def _connect(self) -> None:
        self.program.picked.connect(self._word)
        self.units.changed.connect(self._word)
        self.reason.box.currentIndexChanged.connect(self._word)
        self.confirm.clicked.connect(self._send)

    @property
    def _standing(self) -> Standing | None:
        number = self.program.value()
        return self._standings.get(number) if isinstance(number, int) else None

    def _word(self) -> None:
        """Say what it comes to; full cards and rewards that become stamps are told afterwards."""
        standing = self._standing
        if standing is None:
            self.confirm.disable(refusal_code_text(Refusal.PROGRAM_UNKNOWN))
            return
        count = self.units.value()
        units = _units(standing, abs(count))
        self.units.show_unit(_counted(standing))
        self.word_confirm(
            self.tr("Add {units}").format(units=units)
            if count > 0
            else self.tr("Take {units} off").format(units=units)
        )
        self.say(self._told(standing, count) if count else "")
        if not count:
            self.confirm.disable(self.tr("Choose how many."))
        elif self.reason.box.currentIndex() < 0:
            self.confirm.disable(refusal_code_text(Refusal.REASON_NEEDED))
        else:
            self.confirm.enable()

    def _told(self, standing: Standing, count: int) -> str:
        before, after = phrases.balance(standing), standing.units + count
        if isinstance(standing, StampStanding) and after >= standing.goal:
            words = self.tr("Now {before}. The card becomes full.")
        elif after < 0:
            words = self.tr("Now {before}. What is missing comes from unused rewards.")
        else:
            words = self.tr("Now {before}. Afterwards {after}.")
        return words.format(before=before, after=_units(standing, after))

    def _send(self) -> None:
        standing = self._standing
        if standing is None:
            return
        corrections, by, customer = (
            self.desk.shop.corrections,
            self.desk.session.by,
            self._view.customer,
        )
        program, units = standing.program.number, self.units.value()
        what = Correction(program, units, CorrectionReason(str(self.reason.value())))
        self.sending.send(
            (by, what),
            lambda act: corrections.correct(act, by, customer, what),
        )


def _units(standing: Standing, count: int) -> str:
    card = isinstance(standing.program.draft.rule, StampRule)
    return phrases.stamps(count) if card else phrases.points(count)


def _counted(standing: Standing) -> str:
    if isinstance(standing.program.draft.rule, StampRule):
        return translate("CorrectionSheet", "stamps")
    return translate("CorrectionSheet", "points")
