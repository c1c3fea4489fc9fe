"""A question asked inside the page, where the answer belongs: never a box over the work."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.flow import FlowLayout
from loyalpos.ui.widgets.label import Label
from loyalpos.ui.widgets.panel import Panel


class Question(Panel):
    """A soft box with a bold lead, a sentence, and its answers. Hidden until it is asked.

    Further widgets (a choice of reasons, a field) go between sentence and answers with
    :meth:`add_between`. The answers are buttons of the page: it connects them itself.
    """

    def __init__(self, name: str, *answers: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self.set_colours("raised", "border")
        self._lead = Label(weight=Weight.BOLD)
        self._sentence = Label(size=TypeSize.SUB)
        self._answers = FlowLayout(gap=Space.SMALL)
        for answer in answers:
            self._answers.addWidget(answer)
        self.body.addWidget(self._lead)
        self.body.addWidget(self._sentence)
        self.body.addLayout(self._answers)
        self.body.setSpacing(theme.current().px(Space.SMALL))
        self.hide()

    def add_between(self, widget: QWidget) -> None:
        """Put a widget above the answers."""
        self.body.insertWidget(self.body.count() - 1, widget)

    def ask(self, lead: str, sentence: str) -> None:
        """Show it with these words and take the focus to the first answer."""
        self._lead.setText(lead)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{lead} {sentence}".strip())
        self.show()
        first = self._answers.itemAt(0)
        if first is not None and (answer := first.widget()) is not None:
            answer.setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._come_into_view)

    def _come_into_view(self) -> None:
        """Scroll what the question stands in, once the question has its place there."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if around is not None:
            around.ensureWidgetVisible(self)


def answer(words: str, name: str, button: Button | None = None) -> Button:
    """Return a button of control height that is named as it reads."""
    made = button or Button(height=Height.CONTROL)
    made.setText(words)
    made.setObjectName(name)
    made.setAccessibleName(words)
    return made
