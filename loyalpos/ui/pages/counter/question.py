"""A question asked in place, where the answer will be seen; the first answer is the safe one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.pages.counter.digits_entry import Digits, DigitsEntry
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class Answer:
    """A button of a question and what follows it."""

    text: str
    follow: Callable[[], object]
    icon: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. ``refuse`` answers Esc, and Enter where no digits are asked for.

    It has the focus then, and changes nothing.
    """

    sentence: str
    refuse: Answer
    answers: tuple[Answer, ...] = ()
    digits: Digits | None = None


class QuestionBox(QWidget):
    """Shows one question at a time. Enter and Space press the button that has the focus."""

    opened = Signal()
    closed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        look = theme.current()
        self._question: Question | None = None
        self._buttons: list[Button] = []
        self.entry = DigitsEntry()
        self.entry.typed.connect(self._digits_typed)
        self._sentence = Label(size=TypeSize.BUTTON, weight=Weight.SEMIBOLD)
        self._sentence.setObjectName(f"{name}-sentence")
        self._grid = QGridLayout()
        self._grid.setSpacing(look.px(Space.SMALL))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.BASE))
        column.addWidget(self._sentence)
        column.addWidget(self.entry)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.hide()

    @property
    def open(self) -> bool:
        """True while an answer is awaited."""
        return self._question is not None

    def ask(self, question: Question) -> None:
        """Show a question; the safe answer gets the focus."""
        self._clear()
        self._question = question
        self._sentence.setText(question.sentence)
        self.setAccessibleName(question.sentence)
        self._buttons = [self._button(question.refuse, safe=True)]
        self._buttons += [self._button(answer, safe=False) for answer in question.answers]
        self._arrange()
        self.entry.begin(question.digits)
        self.show()
        first = self._buttons[0] if question.digits is None else self.entry.line
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.emit()

    def press(self) -> None:
        """Press the answer that has the focus, or the safe one; take what is typed."""
        if self.entry.line.hasFocus():
            self.entry.take()
            return
        focused = [button for button in self._buttons if button.hasFocus()]
        (focused or self._buttons)[0].click()

    def refuse(self) -> None:
        """Give the safe answer."""
        if self._buttons:
            self._buttons[0].click()

    def drop(self) -> None:
        """Take the question away without an answer."""
        if self._question is not None:
            self._clear()
            self.hide()
            self.closed.emit()

    def _arrange(self) -> None:
        """The safe answer beside a single other one, below several."""
        safe, *others = self._buttons
        if len(others) < 2:
            for column, button in enumerate(self._buttons):
                self._grid.addWidget(button, 0, column)
            return
        for place, button in enumerate(others):
            self._grid.addWidget(button, place // 2, place % 2)
        self._grid.addWidget(safe, (len(others) + 1) // 2, 0, 1, 2)

    def _button(self, answer: Answer, *, safe: bool) -> Button:
        key = "Esc" if safe else ""
        button = Button(answer.text, Variant.PLAIN, icon=answer.icon, key=key, height=Height.MAIN)
        button.setObjectName(answer.name or self.objectName() + ("-no" if safe else "-yes"))
        button.setAccessibleName(answer.text)
        button.clicked.connect(lambda: self._follow(answer))
        return button

    def _digits_typed(self, digits: str) -> None:
        asked = self._question.digits if self._question is not None else None
        if asked is not None:
            self.drop()
            asked.follow(digits)

    def _follow(self, answer: Answer) -> None:
        self.drop()
        answer.follow()

    def _clear(self) -> None:
        self._question = None
        self.entry.begin(None)
        for button in self._buttons:
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
