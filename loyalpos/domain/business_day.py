"""The shop's own calendar: which day a moment belongs to."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

_FIRST_DAY = date(1970, 1, 1).toordinal()


def business_day(moment: datetime, zone: ZoneInfo) -> date:
    """Return the shop-local day of an aware moment [R3, R42]."""
    return moment.astimezone(zone).date()


def from_ms(milliseconds: int) -> datetime:
    """Return the aware UTC moment of milliseconds since 1970."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def to_ms(moment: datetime) -> int:
    """Return milliseconds since 1970 of an aware moment, rounded to the nearest."""
    return round(moment.timestamp() * 1000)


def day_number(day: date) -> int:
    """Return the days since 1970 of a date, as the file and the rows keep it."""
    return day.toordinal() - _FIRST_DAY


def from_day_number(number: int) -> date:
    """Return the date of days since 1970."""
    return date.fromordinal(number + _FIRST_DAY)
