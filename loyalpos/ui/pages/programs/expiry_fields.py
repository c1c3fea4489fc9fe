"""How long stamps and points are valid, and how long a program runs."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.problem import Refusal
from loyalpos.domain.program.program import GRACE_DAYS
from loyalpos.ui import theme
from loyalpos.ui.pages.programs.draft_form import Blamed
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.field_grid import FieldGrid
from loyalpos.ui.widgets.folded_group import FoldedGroup
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.widgets.reading_fields import CountField, DayField
from loyalpos.ui.words import program_texts


class ExpiryFields(QObject):
    """Two folded groups: when what was collected goes, and when the program itself ends [R16]."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._today = date.min
        policies: list[tuple[object, str]] = [
            (ExpiryPolicy.NEVER, self.tr("Never")),
            (ExpiryPolicy.EACH, self.tr("Each purchase for itself")),
            (ExpiryPolicy.SINCE_VISIT, self.tr("All of it, after the last visit")),
        ]
        self.policy = ChoiceField(self.tr("They expire"), policies, "program-expiry")
        self.months = CountField(self.tr("After how many months"), "program-expiry-months")
        self.validity = FoldedGroup(
            self.tr("Expiry"), "program-validity", FieldGrid(self.policy, self.months)
        )
        self.last = DayField(self.tr("Last day"), "program-last")
        self.last.line.setPlaceholderText(self.tr("no end"))
        self.grace = CountField(self.tr("Days in which rewards can still be used"), "program-grace")
        self.stop = Button(icon="pause", height=Height.CONTROL)
        answer(self.tr("Stop now"), "program-stop", self.stop)
        row = QHBoxLayout()
        row.addWidget(self.stop)
        row.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(theme.current().px(Space.BASE))
        column.addLayout(FieldGrid(self.last, self.grace))
        column.addLayout(row)
        self.end = FoldedGroup(self.tr("End"), "program-end", column)
        self.policy.picked.connect(lambda _policy: self._tell())
        for field in (self.months, self.last, self.grace):
            field.edited.connect(lambda _text: self._tell())
        self.stop.clicked.connect(self._stop)

    def show_expiry(self, expiry: Expiry, end: tuple[date | None, int], today: date) -> None:
        """Show an expiry, and the last day with its days of grace, without telling."""
        self._today = today
        self.policy.set_value(expiry.policy)
        self.months.set_count(expiry.months)
        self.last.set_day(end[0])
        self.grace.set_count(end[1])
        for group in (self.validity, self.end):
            group.open(opened=False)
        self._show()

    def expiry(self) -> Expiry:
        """Return the expiry that the fields say."""
        return Expiry(ExpiryPolicy(str(self.policy.value())), self.months.count())

    def last_day(self) -> date | None:
        """Return the last day on which the program earns."""
        return self.last.day()

    def grace_days(self) -> int:
        """Return for how many days more rewards can be used."""
        return self.grace.count() if self.grace.text() else GRACE_DAYS

    def all_fields(self) -> tuple[Blamed, ...]:
        """Everything that can be wrong."""
        return self.policy, self.months, self.last, self.grace

    def blamed(self, code: Refusal) -> Blamed | None:
        """Return the field of a refusal about time."""
        if code is Refusal.EXPIRY_WRONG:
            return self.months
        if code is Refusal.GRACE_WRONG:
            return self.grace
        return None

    def _stop(self) -> None:
        """Yesterday was the last day; pressed again it runs on without an end."""
        runs = self._runs()
        self.last.set_day(date.fromordinal(self._today.toordinal() - 1) if runs else None)
        self._tell()

    def _runs(self) -> bool:
        last = self.last.day()
        return last is None or self._today <= last

    def _tell(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        self.months.setVisible(self.policy.value() != ExpiryPolicy.NEVER)
        self.validity.show_said(program_texts.expiry(self.expiry()))
        self.end.show_said(program_texts.end(self.last.day(), self._today))
        words = self.tr("Stop now") if self._runs() else self.tr("Let it run again")
        self.stop.setText(words)
        self.stop.setAccessibleName(words)
