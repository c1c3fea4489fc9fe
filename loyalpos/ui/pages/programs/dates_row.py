"""From which day on something runs, until which, and the button that stops it now."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.problem import Refusal
from loyalpos.ui import theme
from loyalpos.ui.pages.programs.draft_form import Blamed
from loyalpos.ui.pages.programs.editing import Status
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.field_grid import FieldGrid
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.widgets.reading_fields import DayField
from loyalpos.ui.words import formats

translate = QCoreApplication.translate


class DatesRow(QWidget):
    """Both days are included; none typed is open."""

    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = date.min
        self.first = DayField(self.tr("First day"), f"{name}-first")
        self.last = DayField(self.tr("Last day"), f"{name}-last")
        self.first.line.setPlaceholderText(self.tr("at once"))
        self.last.line.setPlaceholderText(self.tr("no end"))
        self.stop = Button(icon="pause", height=Height.CONTROL)
        answer(self.tr("Stop now"), f"{name}-stop", self.stop)
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout()
        row.addWidget(self.stop)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.SMALL))
        column.addLayout(FieldGrid(self.first, self.last))
        column.addLayout(row)
        for field in self.fields():
            field.edited.connect(lambda _text: self._tell())

    def fields(self) -> tuple[DayField, DayField]:
        """Everything that can be wrong."""
        return self.first, self.last

    def show_days(self, first: date | None, last: date | None, today: date) -> None:
        """Show when it runs, without telling."""
        self._today = today
        self.first.set_day(first)
        self.last.set_day(last)
        self._show_stop()

    def blamed(self, code: Refusal) -> Blamed | None:
        """Return the field of a refusal about days."""
        return self.last if code is Refusal.DATES_REVERSED else None

    def _stop(self) -> None:
        """Yesterday was the last day; pressed again it runs on without an end."""
        yesterday = self._today - timedelta(days=1)
        first = self.first.day()
        if not _runs(self.last.day(), self._today):
            self.last.set_day(None)
        elif first is not None and first > yesterday:
            self.show_days(yesterday, yesterday, self._today)
        else:
            self.last.set_day(yesterday)
        self._tell()

    def _tell(self) -> None:
        self._show_stop()
        self.edited.emit()

    def _show_stop(self) -> None:
        running = _runs(self.last.day(), self._today)
        words = self.tr("Stop now") if running else self.tr("Let it run again")
        self.stop.setText(words)
        self.stop.setAccessibleName(words)


def status(first: date | None, last: date | None, today: date) -> Status:
    """Return whether it runs, is planned, or has ended."""
    if not _runs(last, today):
        return Status(translate("DatesRow", "Ended"), Tone.NEUTRAL, "pause")
    if first is not None and today < first:
        words = translate("DatesRow", "Starts {day}").format(day=formats.day(first))
        return Status(words, Tone.INFO, "clock")
    return Status(translate("DatesRow", "Running"), Tone.PRIMARY, "play")


def _runs(last: date | None, today: date) -> bool:
    return last is None or today <= last
