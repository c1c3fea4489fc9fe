"""A sheet that asks a few things and sends one act, which a manager may have to allow."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from loyalpos.services.view.card_view import Outcome
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.allowed_act import AllowedAct
from loyalpos.ui.dialogs.answer_place import said_above
from loyalpos.ui.dialogs.focused_button import is_enter, press_focused
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.sheet import Sheet
from loyalpos.ui.words import phrases
from loyalpos.ui.words.wording import problem_text


class AnswerSheet(Sheet):
    """Fields go into ``body``; below them stands what is said, then the answers.

    A subclass says what ``confirm`` sends.
    """

    booked = Signal(object)  # Outcome

    def __init__(
        self, heading: str, name: str, desk: Desk, variant: Variant, parent: QWidget
    ) -> None:
        super().__init__(heading, parent)
        self.setObjectName(name)
        self.desk = desk
        self.said = Banner(Tone.INFO, f"{name}-said")
        self.confirm = Button(variant=variant)
        self.confirm.setObjectName(f"confirm-{name}")
        self.sending = AllowedAct(desk, self)
        leave = Button(self.tr("Leave it"))
        leave.setObjectName(f"cancel-{name}")
        leave.setAccessibleName(leave.text())
        leave.clicked.connect(self.dismiss)
        buttons = QHBoxLayout()
        buttons.addWidget(leave)
        buttons.addWidget(self.confirm, 1)
        self.footer.addLayout(said_above(self.said, buttons), 1)
        self.body.setSpacing(theme.current().px(Space.BASE))
        self.sending.busy_changed.connect(self.confirm.set_busy)
        self.sending.failed.connect(self.say_problem)
        self.sending.done.connect(self._finish)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (is_enter(event) and press_focused(self)):
            super().keyPressEvent(event)

    def word_confirm(self, words: str) -> None:
        """Name what the great button does."""
        self.confirm.setText(words)
        self.confirm.setAccessibleName(words)

    def say(self, sentence: str) -> None:
        """Say what the act would do."""
        self.said.set_tone(Tone.INFO)
        self.said.say(sentence)

    def say_problem(self, problem: Exception) -> None:
        """Say why nothing was booked."""
        self.said.set_tone(Tone.DANGER)
        self.said.say(problem_text(problem))

    def _finish(self, outcome: Outcome) -> None:
        self.dismiss()
        self.booked.emit(outcome)
        self.desk.notices.done(phrases.outcome_text(outcome))


def unchosen(field: ChoiceField, hint: str) -> ChoiceField:
    """Return a choice that a person has to make."""
    field.box.setPlaceholderText(hint)
    field.box.setCurrentIndex(-1)
    return field
