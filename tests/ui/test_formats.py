"""Days, money and waits in the till's language."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from loyalpos.domain.customer.customer import Birthday
from loyalpos.ui.birthday_field import birthday_from
from loyalpos.ui.words import formats

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def dutch_shop() -> None:
    formats.set_region("en", "NL", "Europe/Amsterdam", "EUR")


def test_money_has_its_sign_and_two_digits() -> None:
    assert formats.money(740).replace("\u00a0", " ") == "€ 7,40"
    formats.set_region("nb", "NO", "Europe/Oslo", "NOK")
    assert formats.amount(740) == "7,40"
    assert "kr" in formats.money(740)


@pytest.mark.parametrize(("language", "country"), [("en", "GB"), ("de", "DE"), ("nb", "NO")])
def test_a_large_amount_is_read_as_it_is_shown(language: str, country: str) -> None:
    formats.set_region(language, country, "UTC", "EUR")
    assert formats.minor_from(formats.amount(123_456_789)) == 123_456_789


@pytest.mark.parametrize(
    ("typed", "minor"),
    [("7.40", 740), ("7,4", 740), ("7", 700), (" 12.00 ", 1200), (",50", 50), ("0", 0)],
)
def test_an_amount_is_read_with_comma_or_point(typed: str, minor: int) -> None:
    assert formats.minor_from(typed) == minor


@pytest.mark.parametrize("typed", ["x", "7.405", "-1", "1e5", "1.2.3", "٣", "9" * 10])
def test_what_is_no_amount_is_none(typed: str) -> None:
    assert formats.minor_from(typed) is None


def test_the_business_day_of_the_shop_decides_today() -> None:
    late = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)  # half past midnight in Amsterdam
    assert formats.ago(late, NOON) == "today"
    assert formats.moment_in_list(late, NOON) == "00:30"
    assert formats.moment_in_list(datetime(2026, 11, 16, 9, 0, tzinfo=UTC), NOON) == "16 Nov"


def test_birthdays_count_down_and_29_february_is_kept_on_the_28th() -> None:
    assert formats.days_until_birthday(Birthday(11, 22), NOON) == 0
    assert formats.days_until_birthday(Birthday(11, 27), NOON) == 5
    assert formats.days_until_birthday(Birthday(11, 21), NOON) == 364
    february = datetime(2027, 2, 27, 12, 0, tzinfo=UTC)
    assert formats.days_until_birthday(Birthday(2, 29), february) == 1


@pytest.mark.parametrize(
    ("language", "country", "short", "full"),
    [
        ("en", "NL", "3 November", "3 November 2026"),
        ("en", "US", "November 3", "November 3, 2026"),
        ("nl", "NL", "3 november", "3 november 2026"),
        ("de", "AT", "3. November", "3. November 2026"),
        ("nb", "NO", "3. november", "3. november 2026"),
        ("pt", "PT", "3 de novembro", "3 de novembro de 2026"),
    ],
)
def test_a_day_is_written_as_the_language_does(
    language: str, country: str, short: str, full: str
) -> None:
    formats.set_region(language, country, "UTC", "EUR")
    assert formats.day(date(2026, 11, 3)) == short
    assert formats.full_day(date(2026, 11, 3)) == full
    assert birthday_from(formats.birthday(Birthday(2, 29))) == Birthday(2, 29)


def test_months_are_written_as_the_language_does() -> None:
    assert formats.month(date(2024, 3, 1)) == "March 2024"
    formats.set_region("de", "DE", "Europe/Berlin", "EUR")
    assert formats.month(date(2024, 3, 1)) == "März 2024"


@pytest.mark.parametrize(
    ("language", "country", "long", "short", "full"),
    [
        ("en", "GB", "3 November", "3 Nov", "3 November 2026"),
        ("nl", "NL", "3 november", "3 nov", "3 november 2026"),
        ("de", "DE", "3. November", "3. Nov", "3. November 2026"),
        ("nb", "NO", "3. november", "3. nov", "3. november 2026"),
        ("pt", "PT", "3 de novembro", "3 nov", "3 de novembro de 2026"),
    ],
)
def test_every_language_writes_its_days_in_its_own_way(
    language: str, country: str, long: str, short: str, full: str
) -> None:
    formats.set_region(language, country, "Europe/Amsterdam", "EUR")
    when = date(2026, 11, 3)
    assert (formats.day(when), formats.short_day(when), formats.full_day(when)) == (
        long,
        short,
        full,
    )
