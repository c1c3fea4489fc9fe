"""Fields whose text is read as something else, and that say when they cannot read it.

Each has :meth:`complaint`: the sentence for a text that cannot be read, nothing for one that can.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from PySide6.QtWidgets import QWidget

from loyalpos.ui.widgets.field import TextField
from loyalpos.ui.words import day_texts
from loyalpos.ui.words.promotion_texts import factor_from, factor_text

_MOST_DIGITS = 9
_EXAMPLE_DAY = date(2026, 12, 24)


class CountField(TextField):
    """A whole number. Nothing typed is 0, and 0 is shown as nothing where ``hint`` says what it is.

    The hint is what no number means, as "no limit".
    """

    def __init__(
        self, label: str, name: str = "", hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(label, name, hint, parent)
        self._blank = bool(hint)

    def count(self) -> int:
        """Return the number; 0 for nothing, and for what cannot be read."""
        typed = self.text().replace(" ", "")
        return int(typed) if _is_count(typed) else 0

    def set_count(self, count: int) -> None:
        """Show a number."""
        self.set_text("" if self._blank and not count else str(count))

    def complaint(self) -> str:
        """Return why the text cannot be read, or nothing."""
        typed = self.text().replace(" ", "")
        if not typed or _is_count(typed):
            return ""
        return self.tr("Type a whole number, for example 10.")


class FactorField(TextField):
    """How many times as much, typed with a comma or a point."""

    def factor(self) -> Fraction:
        """Return the factor; 1 for nothing, and for what cannot be read."""
        return factor_from(self.text()) or Fraction(1)

    def set_factor(self, factor: Fraction) -> None:
        """Show a factor."""
        self.set_text(factor_text(factor))

    def complaint(self) -> str:
        """Return why the text cannot be read, or nothing."""
        if not self.text() or factor_from(self.text()) is not None:
            return ""
        return self.tr("Type a number, for example {example}.").format(
            example=factor_text(Fraction(3, 2))
        )


class DayField(TextField):
    """A day with its year, or none."""

    def day(self) -> date | None:
        """Return the day; None for nothing, and for what cannot be read."""
        return day_texts.day_from(self.text())

    def set_day(self, day: date | None) -> None:
        """Show a day in figures, or nothing."""
        self.set_text("" if day is None else day_texts.typed_day(day))

    def complaint(self) -> str:
        """Return why the text cannot be read, or nothing."""
        if not self.text() or self.day() is not None:
            return ""
        example = day_texts.typed_day(_EXAMPLE_DAY)
        return self.tr("Type day, month and year, for example {example}.").format(example=example)


class HourField(TextField):
    """A time of the day; nothing typed is ``blank``, in minutes."""

    def __init__(self, label: str, name: str, blank: int, parent: QWidget | None = None) -> None:
        super().__init__(label, name, day_texts.clock_minute(blank), parent)
        self._blank = blank

    def minute(self) -> int:
        """Return the minute of the day; what cannot be read is as nothing."""
        minute = day_texts.minute_from(self.text())
        return self._blank if minute is None else minute

    def set_minute(self, minute: int) -> None:
        """Show a time of the day, nothing for the one that nothing means."""
        self.set_text("" if minute == self._blank else day_texts.clock_minute(minute))

    def complaint(self) -> str:
        """Return why the text cannot be read, or nothing."""
        if not self.text() or day_texts.minute_from(self.text()) is not None:
            return ""
        return self.tr("Type hours and minutes, for example 14:00.")


def _is_count(typed: str) -> bool:
    return typed.isascii() and typed.isdigit() and len(typed) <= _MOST_DIGITS
