"""What the customer agrees to: separate choices, none of them ticked beforehand."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.domain.customer.customer import Agreement, Purpose
from loyalpos.ui.tokens import TypeSize
from loyalpos.ui.widgets.check_choice import CheckChoice
from loyalpos.ui.widgets.label import Label
from loyalpos.ui.words import consent_texts


class Consents(QWidget):
    """One tick for each purpose; that for the birthday only while there is a birthday."""

    toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agreements = {purpose: consent_texts.agreement(purpose) for purpose in Purpose}
        self.choices = {purpose: self._choice(purpose) for purpose in Purpose}
        self.error = Label(size=TypeSize.CAPTION, tone="danger")
        self.error.setObjectName("register-consent-error")
        self.error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        order = (
            Purpose.MEMBERSHIP,
            Purpose.BIRTHDAY,
            Purpose.MARKETING,
            Purpose.PERSONAL_OFFERS,
        )
        for purpose in order:
            column.addWidget(self.choices[purpose])
        column.insertWidget(2, self.error)
        self.show_birthday(False)

    def _choice(self, purpose: Purpose) -> CheckChoice:
        choice = CheckChoice(
            self._agreements[purpose].wording,
            consent_texts.footnote(purpose),
            f"register-agree-{purpose.value}",
        )
        choice.toggled.connect(self._toggled)
        return choice

    @property
    def any_ticked(self) -> bool:
        """Whether something was ticked."""
        return any(choice.isChecked() for choice in self.choices.values())

    def agreements(self) -> tuple[Agreement, ...]:
        """Return what is ticked and shown, in the wording that is on the screen."""
        return tuple(
            self._agreements[purpose]
            for purpose, choice in self.choices.items()
            if choice.isChecked() and not choice.isHidden()
        )

    def needed(self) -> CheckChoice | None:
        """Return the first choice without which the typed details cannot be kept."""
        needed = (self.choices[Purpose.MEMBERSHIP], self.choices[Purpose.BIRTHDAY])
        return next((one for one in needed if not one.isHidden() and not one.isChecked()), None)

    def show_birthday(self, typed: bool) -> None:
        """Ask about the birthday, or not; a tick is not kept for another time."""
        choice = self.choices[Purpose.BIRTHDAY]
        choice.setVisible(typed)
        if not typed:
            choice.setChecked(False)

    def show_error(self, sentence: str) -> None:
        """Say below the choices that are needed what is missing."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))

    def ask(self, choice: CheckChoice) -> None:
        """Go to a choice, to be ticked with the space bar."""
        choice.setFocus(Qt.FocusReason.TabFocusReason)

    def _toggled(self) -> None:
        self.show_error("")
        self.toggled.emit()
