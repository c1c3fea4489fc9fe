"""Birthdays as people type them."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from loyalpos.domain.customer.customer import Birthday
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.ui.birthday_field import BirthdayField, birthday_from
from loyalpos.ui.words import formats

CHRISTMAS_EVE = Birthday(month=12, day=24)


@pytest.mark.parametrize(
    "typed", ["24-12", "24/12", "24.12.", "24 12", "24 December", "24 dec", "24. Dezember"]
)
def test_day_and_month_in_any_form(typed: str) -> None:
    formats.set_region("de" if "Dez" in typed else "en", "DE", "Europe/Berlin", "EUR")
    assert birthday_from(typed) == CHRISTMAS_EVE
    formats.set_region("en", "GB", "UTC", "EUR")


@pytest.mark.parametrize(
    "typed", ["24", "12-24", "31-4", "24-12-1980", "0-1", "x", "24 foo", "²-1"]
)
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        birthday_from(typed)
    assert refused.value.code is Refusal.BIRTHDAY_WRONG


def test_r59_the_leap_day_is_a_day() -> None:
    assert birthday_from("29-2") == Birthday(month=2, day=29)


def test_the_field_reads_what_it_shows(qtbot: QtBot) -> None:
    field = BirthdayField("Birthday")
    qtbot.addWidget(field)
    assert field.birthday() is None
    field.set_birthday(CHRISTMAS_EVE)
    assert field.birthday() == CHRISTMAS_EVE
