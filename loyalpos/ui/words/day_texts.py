"""Weekdays, hours and typed dates, as the till's language writes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from loyalpos.domain.promotion.promotion import MINUTES_OF_DAY
from loyalpos.ui.words import formats

translate = QCoreApplication.translate

WEEKDAYS = range(7)  # 0 is Monday
_LEAST_RUN = 3  # days in a row that are said as a span
_LEAST_LETTERS = 3  # of a month's name
_YEAR_DIGITS = 4


def weekday(day: int) -> str:
    """Return the name of a day of the week, 0 for Monday."""
    return QLocale().standaloneDayName(day + 1)


def short_weekday(day: int) -> str:
    """Return the short name of a day of the week, as ``Mon``."""
    name = QLocale().standaloneDayName(day + 1, QLocale.FormatType.ShortFormat)
    return name.rstrip(".")


def on_weekdays(days: Sequence[int]) -> str:
    """Return days of the week in a sentence, as "on Tuesdays"; nothing for all or none."""
    wanted = sorted(set(days))
    if not wanted or len(wanted) == len(WEEKDAYS):
        return ""
    if len(wanted) == 1:
        return _every(wanted[0])
    if len(wanted) >= _LEAST_RUN and wanted[-1] - wanted[0] == len(wanted) - 1:
        words = translate("DayTexts", "from {first} to {last}")
        return words.format(first=weekday(wanted[0]), last=weekday(wanted[-1]))
    names = [weekday(day) for day in wanted]
    words = translate("DayTexts", "on {days} and {last}")
    return words.format(days=", ".join(names[:-1]), last=names[-1])


def hours(from_minute: int, to_minute: int) -> str:
    """Return a part of the day, as "14:00 to 16:00"; nothing for all of it."""
    begin, end = clock_minute(from_minute), clock_minute(to_minute)
    if from_minute <= 0:
        if to_minute >= MINUTES_OF_DAY:
            return ""
        return translate("DayTexts", "until {end}").format(end=end)
    if to_minute >= MINUTES_OF_DAY:
        return translate("DayTexts", "from {begin} on").format(begin=begin)
    return translate("DayTexts", "{begin} to {end}").format(begin=begin, end=end)


def dates(first: date | None, last: date | None, today: date) -> str:
    """Return between which days, as "until 30 November"; the year where it is another one."""
    if first is not None and first == last:
        return translate("DayTexts", "on {day}").format(day=_day(first, today))
    if first is not None and last is not None:
        words = translate("DayTexts", "from {first} to {last}")
        return words.format(first=_day(first, today), last=_day(last, today))
    if last is not None:
        return translate("DayTexts", "until {last}").format(last=_day(last, today))
    if first is not None:
        return translate("DayTexts", "from {first} on").format(first=_day(first, today))
    return ""


def clock_minute(minute: int) -> str:
    """Return a minute of the day as it is typed, as ``14:00``; the last one is ``24:00``."""
    if minute >= MINUTES_OF_DAY:
        return "24:00"
    return QTime(minute // 60, minute % 60).toString("HH:mm")


def minute_from(typed: str) -> int | None:
    """Return the minute of the day for ``14:00``, ``14.00``, ``1400`` or ``14``, None for others.

    ``24:00`` is the end of the day.
    """
    found = re.fullmatch(r"(\d{1,2})[:.h]?(\d{2})?", typed.strip(), re.ASCII)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if minute > 59 or hour * 60 + minute > MINUTES_OF_DAY:
        return None
    return hour * 60 + minute


def typed_day(when: date) -> str:
    """Return a day in figures, in the order of the language and with its whole year."""
    return QLocale().toString(QDate(when.year, when.month, when.day), _day_pattern())


def day_from(typed: str) -> date | None:
    """Return the day that is typed in figures or with the name of its month, None for no day.

    The order of the figures is that of the language; one that begins with the year is taken too.
    """
    parts = re.findall(r"\d+|[^\W\d_]+", typed)
    figures = [part for part in parts if part.isascii() and part.isdigit()]
    months = [month for part in parts if not part.isdigit() and (month := _month_named(part))]
    years = [figure for figure in figures if len(figure) == _YEAR_DIGITS]
    if len(years) != 1 or len(figures) + len(months) != 3 or max(map(len, figures)) > _YEAR_DIGITS:
        return None
    year = int(years[0])
    if months:
        (day,) = (int(figure) for figure in figures if figure is not years[0])
        return _date(year, months[0], day)
    return _date(year, *_month_and_day([int(figure) for figure in figures], year))


def _month_and_day(figures: list[int], year: int) -> tuple[int, int]:
    year_first = figures[0] == year
    one, other = [figure for figure in figures if figure != year]
    month_first = year_first or _day_pattern().find("M") < _day_pattern().find("d")
    return (one, other) if month_first else (other, one)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month_named(word: str) -> int:
    """The month that begins with these letters, or 0; short words like "de" are no month."""
    if len(word) < _LEAST_LETTERS:
        return 0
    names = (QLocale().standaloneMonthName(month).lower() for month in range(1, 13))
    places = (month for month, name in enumerate(names, 1) if name.startswith(word.lower()))
    return next(places, 0)


def _day_pattern() -> str:
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern if "yyyy" in pattern else pattern.replace("yy", "yyyy")


def _day(when: date, today: date) -> str:
    return formats.day(when) if when.year == today.year else formats.full_day(when)


def _every(day: int) -> str:
    return (
        translate("DayTexts", "on Mondays"),
        translate("DayTexts", "on Tuesdays"),
        translate("DayTexts", "on Wednesdays"),
        translate("DayTexts", "on Thursdays"),
        translate("DayTexts", "on Fridays"),
        translate("DayTexts", "on Saturdays"),
        translate("DayTexts", "on Sundays"),
    )[day]
