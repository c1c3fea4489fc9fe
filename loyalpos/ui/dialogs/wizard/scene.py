"""The wizard's card: the steps in their order, and the buttons below them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from loyalpos.ui import languages, theme
from loyalpos.ui.dialogs.wizard.answers import Answers
from loyalpos.ui.dialogs.wizard.done import DoneStep
from loyalpos.ui.dialogs.wizard.language import LanguageStep
from loyalpos.ui.dialogs.wizard.program import ProgramStep
from loyalpos.ui.dialogs.wizard.scanner import ScannerStep
from loyalpos.ui.dialogs.wizard.shop import ShopStep
from loyalpos.ui.dialogs.wizard.step import Step
from loyalpos.ui.tokens import Space, TypeSize
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.label import Label, title
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.words import formats

STEPS: tuple[type[Step], ...] = (LanguageStep, ShopStep, ProgramStep, ScannerStep, DoneStep)
CARD = QSize(880, 620)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ProgressBars(QWidget):
    """A bar for every step, coloured up to the one that is shown."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._count, self._done = count, 0
        self.setFixedHeight(theme.current().px(6))

    def show_step(self, number: int) -> None:
        """Colour the bars of the steps before ``number`` and its own."""
        self._done = number
        self.setAccessibleName(
            self.tr("Step {number} of {count}").format(number=number, count=self._count)
        )
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        gap = look.px(Space.SMALL)
        width = (self.width() - gap * (self._count - 1)) / self._count
        for place in range(self._count):
            colour = look.palette.primary if place < self._done else look.palette.line
            bar = self.rect().toRectF()
            bar.setLeft(place * (width + gap))
            bar.setWidth(width)
            painting.box(painter, bar, fill=colour, radius=self.height() / 2)


class Wizard(QWidget):
    """Asks for everything a new shop begins with. Enter is the next step, Esc the one before."""

    finished = Signal(object)  # NewShop
    sample_wanted = Signal(str)  # language

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("wizard")
        self.answers = Answers.proposed(languages.system_language())
        self._place = 0
        self._card = Panel()
        self._centre = QVBoxLayout(self)
        edge = theme.current().px(Space.MEDIUM)
        self._centre.setContentsMargins(edge, edge, edge, edge)
        self._build()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self._step

    def take_scan(self, text: str) -> None:
        """Give a scan to the step that is shown."""
        self._step.take_scan(text)

    def go_next(self) -> None:
        """Go on, if everything asked is answered; after the last step hand the shop over."""
        if self._next.busy or not self._step.complete():
            return
        if self._place + 1 < len(STEPS):
            self._go_to(self._place + 1)
            return
        for button in (self._back, self._sample):
            button.setEnabled(False)
        self._next.set_busy(True)
        self.finished.emit(self.answers.new_shop())

    def go_back(self) -> None:
        """Return to the step before; every answer stays."""
        if self._place > 0 and not self._next.busy:
            self._go_to(self._place - 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the focused button, else goes on; Esc goes back."""
        if event.key() in _ENTER:
            focused = self.focusWidget()
            if isinstance(focused, Button):
                focused.click()
            else:
                self.go_next()
        elif event.key() == Qt.Key.Key_Escape:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the card its size, or what there is where the window is small."""
        look = theme.current()
        room = self.contentsRect().size().shrunkBy(self._centre.contentsMargins())
        self._card.setFixedSize(CARD.boundedTo(room))
        above = look.px(40) if room.height() >= CARD.height() else look.px(Space.WIDE)
        self._card.body.setContentsMargins(look.px(48), above, look.px(48), above)

    def _speak(self, language: str) -> None:
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        languages.speak(application, language)
        self._build()
        self._step.focus_first()

    def _build(self) -> None:
        """Make the card anew, in the words of the language that is spoken now."""
        old, self._card = self._card, Panel()
        self._centre.removeWidget(old)
        old.hide()
        old.deleteLater()
        self._centre.addWidget(self._card, 0, Qt.AlignmentFlag.AlignCenter)
        self._bars = ProgressBars(len(STEPS))
        self._heading = title()
        self._heading.setObjectName("heading")
        self._lead = Label(size=TypeSize.BODY, tone="muted")
        self._room = QVBoxLayout()
        body, look = self._card.body, theme.current()
        body.setSpacing(0)
        body.addWidget(self._bars)
        body.addSpacing(look.px(Space.WIDE))
        body.addWidget(self._heading)
        body.addSpacing(look.px(Space.TINY))
        body.addWidget(self._lead)
        body.addSpacing(look.px(Space.LARGE))
        body.addLayout(self._room, 1)
        body.addSpacing(look.px(Space.MEDIUM))
        body.addLayout(self._buttons())
        self._show_step()
        self._fit()

    def _buttons(self) -> QHBoxLayout:
        self._back = Button(self.tr("Back"), Variant.QUIET, key="Esc")
        self._back.setObjectName("back")
        self._back.clicked.connect(self.go_back)
        self._sample = Button(self.tr("Try with sample data"))
        self._sample.setObjectName("sample")
        self._sample.clicked.connect(lambda: self.sample_wanted.emit(self.answers.language))
        self._next = Button(self.tr("Next"), Variant.PRIMARY, key="Enter")
        self._next.setObjectName("next")
        self._next.clicked.connect(self.go_next)
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(Space.BASE))
        row.addWidget(self._back)
        row.addStretch(1)
        row.addWidget(self._sample)
        row.addWidget(self._next)
        return row

    def _go_to(self, place: int) -> None:
        self._place = place
        self._room.removeWidget(self._step)
        self._step.hide()
        self._step.deleteLater()
        self._show_step()

    def _show_step(self) -> None:
        answers = self.answers
        formats.set_region(answers.language, answers.country, answers.time_zone, answers.currency)
        self._step = STEPS[self._place](answers)
        self._step.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        if isinstance(self._step, LanguageStep):
            self._step.chosen.connect(self._speak)
        self._step.changed.connect(self._word_next)
        self._room.addWidget(self._step)
        self._step.show()
        self._bars.show_step(self._place + 1)
        self._heading.setText(self._step.heading())
        self._lead.setText(self._step.lead())
        self._back.setVisible(self._place > 0)
        self._word_next()
        self._step.focus_first()

    def _word_next(self) -> None:
        self._next.show_as(Variant.PRIMARY, self._step.next_words(), key="Enter")
