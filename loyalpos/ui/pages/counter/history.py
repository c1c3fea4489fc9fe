"""The last acts on the card, and how to take one back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout

from loyalpos.services.view.card_view import ActLine
from loyalpos.ui import theme
from loyalpos.ui.pages.counter.act_row import ActRow, row_height
from loyalpos.ui.pages.counter.density import ROOMY, Density
from loyalpos.ui.widgets.label import sub
from loyalpos.ui.widgets.panel import Panel

LAST_ACTS = 5


class HistoryPanel(Panel):
    """As many of the last acts as there is room for, the newest first."""

    undo_wanted = Signal()
    reverse_wanted = Signal(object)  # ActLine
    why_wanted = Signal(object, object)  # the button, and ActLine

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("history")
        self._rows = [ActRow() for _ in range(LAST_ACTS)]
        self._filled = 0
        self._density = ROOMY
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._nothing = sub(self.tr("Nothing yet: the first stamp will stand here."))
        for row in self._rows:
            row.undo_wanted.connect(self.undo_wanted)
            row.reverse_wanted.connect(self.reverse_wanted)
            row.why_wanted.connect(self.why_wanted)
            row.hide()
            self._list.addWidget(row)
        self.body.addLayout(self._list)
        self.body.addWidget(self._nothing)
        self.body.addStretch(1)
        self.set_heading(self.tr("On this card"), self.tr("Newest first"))
        # The rows that do not fit are hidden, so they must not ask for room.
        self.body.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def show_acts(self, acts: Iterable[ActLine], now: datetime, undoable: ActLine | None) -> None:
        """Show the acts; ``undoable`` is the one that Ctrl+Z takes back."""
        shown = list(zip(self._rows, acts, strict=False))
        for row, line in shown:
            row.show_act(line, now, undo=line is undoable)
        self._filled = len(shown)
        self._nothing.setHidden(bool(shown))
        self.note.setVisible(len(shown) > 1)
        self._fit_rows()

    def set_busy(self, busy: bool) -> None:
        """Take no press while an act runs."""
        for row in self._rows:
            row.setEnabled(not busy)

    def set_density(self, density: Density) -> None:
        """Use more or less air."""
        self._density = density
        density.fit(self.body)
        self.body.setSpacing(theme.current().px(4))
        for row in self._rows:
            row.set_compact(density.compact)
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

    def _fit_rows(self) -> None:
        """Show only whole rows: a row cut in half would look like a fault."""
        room = max((self.height() - self._taken()) // row_height(), 1)
        for place, row in enumerate(self._rows):
            row.setHidden(place >= min(room, self._filled))

    def _taken(self) -> int:
        look = theme.current()
        return 2 * look.px(self._density.card) + self.heading.sizeHint().height() + look.px(4)
