"""Weekdays, hours and typed days, in the language of the till."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from loyalpos.ui.words import day_texts, formats

TODAY = date(2026, 3, 2)


@pytest.fixture(autouse=True)
def _region() -> Iterator[None]:
    formats.set_region("en", "GB", "UTC", "EUR")
    yield
    formats.set_region("en", "GB", "UTC", "EUR")


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((), ""),
        ((0, 1, 2, 3, 4, 5, 6), ""),
        ((1,), "on Tuesdays"),
        ((6,), "on Sundays"),
        ((0, 1), "on Monday and Tuesday"),
        ((4, 0, 2), "on Monday, Wednesday and Friday"),
        ((0, 1, 2, 3, 4), "from Monday to Friday"),
    ],
)
def test_days_of_the_week_are_said(days: tuple[int, ...], words: str) -> None:
    assert day_texts.on_weekdays(days) == words


@pytest.mark.parametrize(
    ("begin", "end", "words"),
    [
        (0, 1440, ""),
        (840, 960, "14:00 to 16:00"),
        (0, 600, "until 10:00"),
        (1020, 1440, "from 17:00 on"),
    ],
)
def test_hours_are_said(begin: int, end: int, words: str) -> None:
    assert day_texts.hours(begin, end) == words


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (None, None, ""),
        (None, date(2026, 11, 30), "until 30 November"),
        (date(2026, 4, 3), None, "from 3 April on"),
        (date(2026, 4, 3), date(2026, 4, 6), "from 3 April to 6 April"),
        (date(2026, 4, 3), date(2026, 4, 3), "on 3 April"),
        (None, date(2027, 1, 2), "until 2 January 2027"),
    ],
)
def test_dates_are_said(first: date | None, last: date | None, words: str) -> None:
    assert day_texts.dates(first, last, TODAY) == words


@pytest.mark.parametrize(
    ("typed", "minute"),
    [
        ("14:00", 840),
        ("14.30", 870),
        ("1430", 870),
        ("9", 540),
        ("00:00", 0),
        ("24:00", 1440),
        ("24:01", None),
        ("25:00", None),
        ("14:60", None),
        ("noon", None),
        ("", None),
        ("١٤:٠٠", None),
        ("1" * 4000, None),
    ],
)
def test_times_of_the_day_are_read(typed: str, minute: int | None) -> None:
    assert day_texts.minute_from(typed) == minute


@pytest.mark.parametrize("language", ["en", "nl", "de", "nb", "pt"])
def test_a_day_is_read_as_it_is_written(language: str) -> None:
    formats.set_region(
        language, {"en": "GB", "nb": "NO"}.get(language, language.upper()), "UTC", "EUR"
    )
    for day in (date(2026, 11, 30), date(2026, 3, 2), date(2028, 2, 29)):
        assert day_texts.day_from(day_texts.typed_day(day)) == day
        assert day_texts.day_from(formats.full_day(day)) == day
        assert day_texts.day_from(day.isoformat()) == day


def test_an_american_month_comes_first() -> None:
    formats.set_region("en", "US", "UTC", "USD")
    assert day_texts.day_from("3/2/2026") == date(2026, 3, 2)


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "31-02-2026", "30-11", "30-11-26", "1-2-3-2026", "9" * 4000, "2026-2026-1"],
)
def test_what_is_no_day_is_not_guessed(typed: str) -> None:
    assert day_texts.day_from(typed) is None
