"""The last acts on the card, and how to take one back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from loyalpos.services.card_view import ActKind, ActLine
from loyalpos.ui import formats, phrases, theme
from loyalpos.ui.pages.counter.density import ROOMY, Density
from loyalpos.ui.pages.counter.question import Question, QuestionBox
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.label import ElidedLabel, sub
from loyalpos.ui.widgets.panel import HairLine, Panel

TIME_WIDTH = 58  # as wide as "28 Nov" with room for longer months
BOOKED_BY_HAND = (ActKind.STAMP, ActKind.POINTS, ActKind.REDEEM)


def row_height() -> int:
    """A control with a little air and the line below it."""
    look = theme.current()
    return look.height(Height.CONTROL) + look.px(4) + 1


class HistoryPanel(Panel):
    """As many of the last acts as there is room for, the newest first."""

    undo_wanted = Signal()
    reverse_wanted = Signal(object)  # ActLine
    question_open = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history")
        self._rows: list[ActRow] = []
        self._density = ROOMY
        self.question = QuestionBox("history-question")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._nothing = sub(self.tr("Nothing yet: the first stamp will stand here."))
        self.body.addLayout(self._list)
        for part in (self._nothing, self.question):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.set_heading(self.tr("On this card"), self.tr("Newest first"))
        # The rows that do not fit are hidden, so they must not ask for room.
        self.body.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.question.closed.connect(self._question_closed)

    def show_acts(self, acts: Iterable[ActLine], now: datetime, undoable: ActLine | None) -> None:
        """Show the acts; ``undoable`` is the one that Ctrl+Z takes back."""
        self.question.drop()
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [ActRow(line, now, undo=line is undoable) for line in acts]
        for row in self._rows:
            row.undo_wanted.connect(self.undo_wanted)
            row.reverse_wanted.connect(self.reverse_wanted)
            self._list.addWidget(row)
        self._nothing.setVisible(not self._rows)
        self._fit_rows()

    def ask(self, question: Question) -> None:
        """Ask in the place of the list."""
        for row in self._rows:
            row.hide()
        self.question_open.emit(True)
        self.question.ask(question)

    def set_busy(self, busy: bool) -> None:
        """Take no press while an act runs."""
        for row in self._rows:
            row.setEnabled(not busy)

    def set_density(self, density: Density) -> None:
        """Use more or less air."""
        self._density = density
        density.fit(self.body)
        self.body.setSpacing(theme.current().px(4))
        self._fit_rows()

    def hasHeightForWidth(self) -> bool:
        """No: it takes what the purchase leaves."""
        return False

    def minimumSizeHint(self) -> QSize:
        """The heading and one row."""
        return QSize(super().minimumSizeHint().width(), self._taken() + row_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_rows()

    def _question_closed(self) -> None:
        self.question_open.emit(False)
        self._fit_rows()

    def _fit_rows(self) -> None:
        """Show only whole rows: a row cut in half would look like a fault."""
        if self.question.open:
            return
        room = (self.height() - self._taken()) // row_height()
        for place, row in enumerate(self._rows):
            row.setVisible(place < max(room, 1))
            row.set_compact(self._density.compact)

    def _taken(self) -> int:
        look = theme.current()
        return 2 * look.px(self._density.card) + self.heading.sizeHint().height() + look.px(4)


class ActRow(QWidget):
    """When, what, who, and the button that takes it back."""

    undo_wanted = Signal()
    reverse_wanted = Signal(object)  # ActLine

    def __init__(self, line: ActLine, now: datetime, *, undo: bool) -> None:
        super().__init__()
        look = theme.current()
        self._line = line
        when = formats.moment_in_list(line.at, now)
        time = ElidedLabel(when, TypeSize.SUB, tone="muted")
        time.setFixedWidth(max(look.px(TIME_WIDTH), time.sizeHint().width()))
        tone = "muted" if line.reversed else "ink"
        what = ElidedLabel(self._words(), TypeSize.BODY, Weight.REGULAR, tone)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(Space.SMALL))
        row.addWidget(time)
        row.addWidget(what, 1)
        self._who = ElidedLabel(line.staff_name, TypeSize.SUB, tone="muted")
        self._just_booked = undo
        row.addWidget(self._who)
        if undo:
            row.addWidget(self._undo_button())
        elif line.kind in BOOKED_BY_HAND and not line.reversed:
            row.addWidget(self._reverse_button(when))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(HairLine())
        self.setFixedHeight(row_height())

    def set_compact(self, compact: bool) -> None:
        """Beside Undo there is little room, and who stamped a moment ago is still here."""
        self._who.setVisible(not (compact and self._just_booked))

    def _words(self) -> str:
        words = phrases.act_text(self._line)
        return self.tr("{act} (taken back)").format(act=words) if self._line.reversed else words

    def _undo_button(self) -> Button:
        button = Button(self.tr("Undo"), icon="undo", height=Height.CONTROL)
        button.setObjectName("undo")
        button.setToolTip("Ctrl+Z")
        button.setAccessibleName(self.tr("Undo: {act}").format(act=self._words()))
        button.clicked.connect(self.undo_wanted)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _reverse_button(self, when: str) -> Button:
        button = Button(variant=Variant.QUIET, icon="undo", height=Height.CONTROL)
        button.setObjectName(f"reverse-{self._line.act}")
        words = self.tr("Take back: {act}, {when}").format(act=self._words(), when=when)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self.reverse_wanted.emit(self._line))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
