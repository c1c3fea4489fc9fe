"""One act on the card: when, what, who, and the button that takes it back."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.services.view.card_view import ActLine
from loyalpos.ui import theme
from loyalpos.ui.tokens import Height, Space, TypeSize
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.label import ElidedLabel
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.widgets.why_button import WhyButton
from loyalpos.ui.words import formats, phrases

TIME_WIDTH = 58  # as wide as "28 Nov"; longer months take more


def row_height() -> int:
    """A control with a little air and the line below it, in pixels."""
    look = theme.current()
    return look.height(Height.CONTROL) + look.px(4) + 1


class ActRow(QWidget):
    """Made once and filled anew for every customer: making widgets takes longer than a frame."""

    undo_wanted = Signal()
    reverse_wanted = Signal(object)  # ActLine
    why_wanted = Signal(object, object)  # the button, and ActLine

    def __init__(self) -> None:
        super().__init__()
        self._line: ActLine | None = None
        self._compact = False
        self._time = ElidedLabel(size=TypeSize.SUB, tone="muted")
        self._what = ElidedLabel(size=TypeSize.BODY)
        self._who = ElidedLabel(size=TypeSize.SUB, tone="muted")
        self._undo = Button(self.tr("Undo"), icon="undo", height=Height.CONTROL)
        self._undo.setObjectName("undo")
        self._undo.clicked.connect(self.undo_wanted)
        self._reverse = Button(variant=Variant.QUIET, icon="undo", height=Height.CONTROL)
        self._reverse.setObjectName("reverse")
        self._reverse.clicked.connect(lambda: self.reverse_wanted.emit(self._line))
        self._why = WhyButton()
        self._why.clicked.connect(lambda: self.why_wanted.emit(self._why, self._line))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(Space.SMALL))
        row.addWidget(self._time)
        row.addWidget(self._what, 1)
        row.addWidget(self._who)
        row.addWidget(self._why)
        for button in (self._undo, self._reverse):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row.addStrut(row_height() - 1)  # rows without a button are as high as those with one
        column.addLayout(row, 1)
        column.addWidget(HairLine())
        theme.current().follow(self._dress)

    def show_act(self, line: ActLine, now: datetime, *, undo: bool) -> None:
        """Show an act; ``undo`` offers the one key, otherwise the way of the history."""
        self._line = line
        words = phrases.act_text(line)
        if line.reversed:
            words = self.tr("{act} (taken back)").format(act=words)
        when = formats.moment_in_list(line.at, now)
        self._time.setText(when)
        self._what.setText(words)
        self._what.set_tone("muted" if line.reversed else "ink")
        self._who.setText(phrases.act_by(line))
        self._why.ask_about(words)
        undo_words = self.tr("Undo: {act}").format(act=words)
        self._undo.setAccessibleName(undo_words)
        self._undo.setToolTip(f"{undo_words} (Ctrl+Z)")
        back = self.tr("Take back: {act}, {when}").format(act=words, when=when)
        self._reverse.setAccessibleName(back)
        self._reverse.setToolTip(back)
        self._undo.setHidden(not undo)
        self._reverse.setHidden(undo or not line.returnable)
        self._fit()

    def set_compact(self, compact: bool) -> None:
        """Where there is little room, who did it is told by "Why?", and undo has a sign only."""
        self._compact = compact
        self._undo.setText("" if compact else self.tr("Undo"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Who did it never shortens what was done."""
        gap = theme.current().px(Space.SMALL)
        parts = (self._time, self._what, self._who, self._why, self._undo, self._reverse)
        shown = (part for part in parts if part is self._who or not part.isHidden())
        wide = sum(part.sizeHint().width() + gap for part in shown) - gap
        self._who.setHidden(self._compact or wide > self.width())

    def _dress(self) -> None:
        self._time.setMinimumWidth(theme.current().px(TIME_WIDTH))
        self.setFixedHeight(row_height())
