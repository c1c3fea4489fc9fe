"""The owner's list of what customers were forgiven instead of owing it [R34]."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.services.opening import open_forgiving
from loyalpos.services.view.forgiven_view import ForgivenList
from loyalpos.ui import side_lane, theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.label import Label, sub
from loyalpos.ui.widgets.line_row import ThingRow
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.widgets.sheet import Sheet
from loyalpos.ui.words import forgiven_texts
from loyalpos.ui.words.forgiven_texts import Period

MOST_ROWS = 100

translate = QCoreApplication.translate


class ForgivenSheet(Sheet):
    """A sum for the time that is chosen, and below it each time somebody was forgiven."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(translate("ForgivenSheet", "What was forgiven"), parent)
        self.setObjectName("forgiven-sheet")
        self._desk = desk
        self._asked = 0
        periods: list[tuple[object, str]] = [(one, forgiven_texts.period(one)) for one in Period]
        self.period = ChoiceField(self.tr("Time"), periods, "forgiven-period")
        self.total = Label(size=TypeSize.SECTION, weight=Weight.BOLD)
        self.total.setObjectName("forgiven-total")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.current().px(Space.SMALL))
        self._more = sub()
        lead = self.tr(
            "Stamps and points of returned goods whose reward was used already: where customers"
            " do not owe them, or would owe more than one reward."
        )
        for widget in (sub(lead), self.period, self.total):
            self.body.addWidget(widget)
        self.body.addLayout(self._rows)
        self.body.addWidget(self._more)
        self.body.addStretch(1)
        self.period.picked.connect(self._ask)
        self._ask()

    def _ask(self) -> None:
        """Look the chosen time up; only the answer to the newest question is shown."""
        self._asked += 1
        folder, clock = self._desk.shop.file.path.parent, self._desk.clock
        days = Period(str(self.period.value())).days(self._desk.today)
        side_lane.current().run(
            self,
            lambda: _listed(folder, clock, *days),
            partial(self._show, self._asked),
            self._desk.notices.problem,
        )

    def _show(self, ticket: int, found: ForgivenList) -> None:
        if ticket != self._asked:
            return
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.total.setText(forgiven_texts.total(found))
        for row in found.rows[:MOST_ROWS]:
            what, how = forgiven_texts.what(row), forgiven_texts.how(row)
            self._rows.addWidget(ThingRow("undo", what, how, tone="muted"))
            self._rows.addWidget(HairLine())
        older = len(found.rows) - MOST_ROWS
        self._more.setText(self.tr("%n older one(s) are in the sum.", "", max(0, older)))
        self._more.setVisible(older > 0)


def _listed(
    folder: Path, clock: Callable[[], datetime], first: date | None, last: date
) -> ForgivenList:
    """Read the ledger beside the open till, which a long look back must not keep waiting."""
    forgiving = open_forgiving(folder, clock)
    try:
        return forgiving.listed(first, last)
    finally:
        forgiving.close()
