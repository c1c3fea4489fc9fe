"""Phone numbers and e-mail addresses, in the ways in which people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.customer.contact import (
    endings,
    is_phone_like,
    phone_keys,
    read_email,
    read_phone,
    show_phone,
    typed_digits,
)

SAME_NUMBER = [
    "0612345678",
    "06 12 34 56 78",
    "06-12345678",
    "06.12.34.56.78",
    "(06) 12345678",
    "+31612345678",
    "+31 6 12345678",
    "0031 6 12345678",
    "\u202a06 12345678\u202c",
    "٠٦١٢٣٤٥٦٧٨",
]


@pytest.mark.parametrize("typed", SAME_NUMBER)
def test_r53_one_number_is_kept_in_one_way(typed: str) -> None:
    assert read_phone(typed, "NL") == "+31612345678"


@pytest.mark.parametrize("typed", SAME_NUMBER)
def test_r53_however_it_is_typed_it_ends_like_the_kept_one(typed: str) -> None:
    kept = phone_keys("+31612345678").reversed
    assert any(kept.startswith(end) for end in endings(typed))


@pytest.mark.parametrize(
    ("typed", "country", "kept"),
    [
        ("412 34 567", "NO", "+4741234567"),
        ("0151 23456789", "DE", "+4915123456789"),
        ("(11) 91234-5678", "BR", "+5511912345678"),
        ("912 345 678", "PT", "+351912345678"),
        ("07400 123456", "GB", "+447400123456"),
        ("06 698 1234", "IT", "+39066981234"),
        ("+47 412 34 567", "NL", "+4741234567"),
    ],
)
def test_numbers_are_read_with_the_country_of_the_shop(typed: str, country: str, kept: str) -> None:
    assert read_phone(typed, country) == kept


@pytest.mark.parametrize(
    "typed", ["061234567", "06123456789012", "112", "0800FLOWERS", "hello", "+", "06<b>", "1" * 999]
)
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        read_phone(typed, "NL")
    assert refused.value.code is Refusal.PHONE_WRONG


def test_a_number_without_a_known_country_needs_its_code() -> None:
    with pytest.raises(Refused):
        read_phone("0612345678", "XX")
    assert read_phone("+31612345678", "XX") == "+31612345678"


def test_at_home_a_number_is_shown_without_the_country() -> None:
    assert show_phone("+31612345678", "NL") == "06 12345678"
    assert show_phone("+31612345678", "NO") == "+31 6 12345678"
    assert show_phone("", "NL") == ""


@pytest.mark.parametrize("country", ["NL", "NO", "DE", "PT", "BR", "GB", "US", "IT"])
def test_a_shown_number_is_read_back(country: str) -> None:
    for e164 in ("+31612345678", "+4741234567", "+12015550123", "+39066981234"):
        assert read_phone(show_phone(e164, country), country) == e164


def test_a_number_is_also_found_from_its_start() -> None:
    assert phone_keys("+31612345678").words == ("31612345678", "0612345678")
    assert typed_digits("0031 6") == "316"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (" Ada@Example.NL ", "Ada@example.nl"),
        ("jo@bücher.de", "jo@bücher.de"),
        ("", ""),
        ("\u200bada@example.nl", "ada@example.nl"),
    ],
)
def test_an_address_is_kept_tidy(typed: str, kept: str) -> None:
    assert read_email(typed) == kept


@pytest.mark.parametrize("typed", ["ada", "ada@", "@b.c", "a b@c.nl", "a@b", "a@" + "b" * 9999])
def test_what_is_no_address_is_refused(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        read_email(typed)
    assert refused.value.code is Refusal.EMAIL_WRONG


@given(st.text(st.characters(), max_size=60))
def test_any_text_is_a_number_or_refused(text: str) -> None:
    is_phone_like(text)
    endings(text)
    try:
        kept = read_phone(text, "NL")
    except Refused as problem:
        assert problem.code is Refusal.PHONE_WRONG
    else:
        assert read_phone(kept, "NL") == kept


@given(st.text(st.characters(), max_size=60))
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        kept = read_email(text)
    except Refused as problem:
        assert problem.code is Refusal.EMAIL_WRONG
    else:
        assert read_email(kept) == kept
