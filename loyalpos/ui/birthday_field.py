"""A birthday typed as day and month, the way people say it: 24-12, 24.12. or 24 December."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from loyalpos.domain.customer.customer import Birthday, Details, checked
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.ui.widgets.field import TextField
from loyalpos.ui.words import formats

_LEAST_LETTERS = 3  # of a month's name


class BirthdayField(TextField):
    """Holds a day without a year."""

    def __init__(self, label: str, name: str = "birthday", parent: QWidget | None = None) -> None:
        super().__init__(label, name, parent=parent)
        self.line.setPlaceholderText(self.tr("day and month"))

    def birthday(self) -> Birthday | None:
        """Return what is typed; None when nothing is.

        :raises Refused: BIRTHDAY_WRONG when it is no day of a year.
        """
        return birthday_from(self.text()) if self.text() else None

    def set_birthday(self, born: Birthday | None) -> None:
        """Show a birthday in words, or nothing."""
        self.set_text("" if born is None else formats.birthday(born))


def birthday_from(typed: str) -> Birthday:
    """Return the birthday for a typed text: the day first, then the month.

    :raises Refused: BIRTHDAY_WRONG.
    """
    parts = re.findall(r"\d+|[^\W\d_]+", typed)
    words = [part for part in parts if not part.isdigit()]
    numbers = [int(part) for part in parts if part.isascii() and part.isdigit() and len(part) < 3]
    months = [month for word in words if (month := _month_named(word))]
    found = numbers + months
    if len(found) != 2 or len(numbers) + len(words) != len(parts) or not numbers:
        raise Refused(Refusal.BIRTHDAY_WRONG)
    born = Birthday(month=found[1], day=found[0])
    checked(Details(birthday=born))
    return born


def _month_named(word: str) -> int:
    """The month that begins with these letters, or 0; short words like "de" are no month."""
    if len(word) < _LEAST_LETTERS:
        return 0
    names = (QLocale().standaloneMonthName(month).lower() for month in range(1, 13))
    places = (month for month, name in enumerate(names, 1) if name.startswith(word.lower()))
    return next(places, 0)
