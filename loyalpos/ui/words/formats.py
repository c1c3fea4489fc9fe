"""Days, times, money and counts as the till's language writes them.

The language and the shop's zone are set once, when the window is built; Qt's own tables do the
rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from loyalpos.domain.customer.customer import Birthday

translate = QCoreApplication.translate

DAYS_IN_WORDS = 60
MINOR_DIGITS = 2  # of every currency offered in CURRENCIES (ISO 4217)
CURRENCIES = {
    "EUR": "€",
    "NOK": "kr",
    "SEK": "kr",
    "DKK": "kr",
    "GBP": "£",
    "CHF": "CHF",
    "PLN": "zł",
    "BRL": "R$",
    "USD": "$",
}
_LEAP_YEAR = 2024
_WEEKDAY_FIRST = re.compile(r"^dddd,?\s*")
_YEAR_AT_THE_END = re.compile(r"(,| 'de')?\s*yyyy$")
_MONTH = {"pt": "{month} de {year}"}


@dataclass(slots=True)
class _Region:
    locale: QLocale
    zone: ZoneInfo
    currency: str


_region = _Region(QLocale(QLocale.Language.English), ZoneInfo("UTC"), "EUR")


def set_region(language: str, country: str, time_zone: str, currency: str) -> None:
    """Write from now on as ``language`` in ``country`` does; times in ``time_zone``."""
    locale = QLocale(f"{language}_{country}")
    if locale.language() == QLocale.Language.C:
        locale = QLocale(language)
    _region.locale = locale
    _region.zone = ZoneInfo(time_zone)
    _region.currency = currency
    QLocale.setDefault(locale)


def money(minor: int) -> str:
    """Return minor units with the currency's sign where the language puts it, as ``€ 7.40``."""
    return _region.locale.toCurrencyString(minor / _minor_units(), currency_symbol())


def amount(minor: int) -> str:
    """Return minor units as a person would type them, as ``7.40`` or ``1200.00``."""
    typed = QLocale(_region.locale)
    typed.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return typed.toString(minor / _minor_units(), "f", MINOR_DIGITS)


def minor_from(typed: str) -> int | None:
    """Return minor units of a typed amount (comma or point), or None if it is no amount."""
    whole, _, part = typed.strip().replace(",", ".").partition(".")
    whole, part = whole or "0", part or "0"
    digits = whole + part
    if not (digits.isascii() and digits.isdigit()) or len(part) > MINOR_DIGITS or len(whole) > 9:
        return None
    return int(whole) * _minor_units() + int(part.ljust(MINOR_DIGITS, "0"))


def _minor_units() -> int:
    return int(10**MINOR_DIGITS)


def currency_symbol() -> str:
    """Return the sign of the shop's currency."""
    return CURRENCIES.get(_region.currency, _region.currency)


def number(count: int) -> str:
    """Return a count with the language's digit grouping."""
    return _region.locale.toString(count)


def tenths(count: int) -> str:
    """Return so many tenths as a number with one decimal, as ``3.1``."""
    return _region.locale.toString(count / 10, "f", 1)


def local(moment: datetime) -> datetime:
    """Return the moment in the shop's zone."""
    return moment.astimezone(_region.zone)


def clock_time(moment: datetime) -> str:
    """Return the shop's time of day, as ``14:02``."""
    here = local(moment)
    return QTime(here.hour, here.minute).toString("HH:mm")


def day(when: date) -> str:
    """Return a day without its year, as ``3 November`` or ``3 de novembro``."""
    return _written(when, _day_pattern())


def short_day(when: date) -> str:
    """Return a day in a column, as ``16 Nov`` or ``16. Nov``."""
    pattern = _day_pattern().replace("MMMM", "MMM").replace("'de' ", "")
    return _written(when, pattern).rstrip(".")


def full_day(when: date) -> str:
    """Return a day with its year, as ``3 November 2026`` or ``3. November 2026``."""
    return _written(when, _full_day_pattern())


def _day_pattern() -> str:
    return _YEAR_AT_THE_END.sub("", _full_day_pattern())


def _full_day_pattern() -> str:
    """The language's own long date, without the day of the week that it begins with."""
    return _WEEKDAY_FIRST.sub("", _region.locale.dateFormat(QLocale.FormatType.LongFormat))


def month(when: date) -> str:
    """Return a month with its year, as ``March 2024``."""
    name = _region.locale.standaloneMonthName(when.month)
    return _MONTH.get(_language(), "{month} {year}").format(month=name, year=when.year)


def _language() -> str:
    return _region.locale.name().partition("_")[0]


def _written(when: date, pattern: str) -> str:
    return _region.locale.toString(QDate(when.year, when.month, when.day), pattern)


def birthday(born: Birthday) -> str:
    """Return day and month of a birthday; 29 February needs a leap year to be written."""
    return day(date(_LEAP_YEAR, born.month, born.day))


def moment_in_list(moment: datetime, now: datetime) -> str:
    """Return the time for today, and the day for anything older."""
    here = local(moment)
    return clock_time(moment) if here.date() == local(now).date() else short_day(here.date())


def ago(moment: datetime, now: datetime) -> str:
    """Return how many days ago a moment was, in words."""
    days = (local(now).date() - local(moment).date()).days
    if days <= 0:
        return translate("Formats", "today")
    if days == 1:
        return translate("Formats", "yesterday")
    if days < DAYS_IN_WORDS:
        return translate("Formats", "%n day(s) ago", None, days)
    return full_day(local(moment).date())


def duration(seconds: int) -> str:
    """Return a wait in words, rounded up: ``40 seconds``, ``3 minutes``, ``2 hours``."""
    if seconds < 1:
        return translate("Formats", "a moment")
    if seconds < 90:
        return translate("Formats", "%n second(s)", None, seconds)
    minutes = -(-seconds // 60)
    if minutes < 90:
        return translate("Formats", "%n minute(s)", None, minutes)
    hours = -(-minutes // 60)
    return translate("Formats", "%n hour(s)", None, hours)


def days_until_birthday(born: Birthday, now: datetime) -> int:
    """Return the days until the next birthday; 29 February is kept on the 28th [R59]."""
    today = local(now).date()
    years = (today.year, today.year + 1)
    return next(left for year in years if (left := (_on(born, year) - today).days) >= 0)


def weekday_in(days: int, now: datetime) -> str:
    """Return the name of the day of the week in so many days."""
    when = local(now).date() + timedelta(days=days)
    return _region.locale.standaloneDayName(when.isoweekday())


def _on(born: Birthday, year: int) -> date:
    try:
        return date(year, born.month, born.day)
    except ValueError:
        return date(year, 2, 28)


def utc_now() -> datetime:
    """Return the moment as every clock of the program gives it: aware, in UTC."""
    return datetime.now(UTC)
