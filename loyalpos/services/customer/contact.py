"""Phone numbers and e-mail addresses: how they are kept, shown and found again [R53].

A number is kept as E.164 (+31612345678) and shown as people of the shop's country write it. A
number counts as right when its length fits its country: ranges are opened faster than tills are
updated, and a customer's new number must not be refused.

What knows all countries' numbers takes a while to load, so it is loaded with the first contact that
somebody types and not with the program.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.tidy_text import tidy

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

_PUNCTUATION = frozenset(" +-./()\u2010\u2011\u2012\u2013\u00a0")
_LONGEST = 40
_INTERNATIONAL = "00"


class PhoneKeys(NamedTuple):
    """What a kept number is found by: its digits from the last on, and spelt from the start."""

    reversed: str
    words: tuple[str, ...]


def read_phone(typed: str, country: str) -> str:
    """Return a typed number as E.164, or nothing where nothing was typed.

    :param country: ISO 3166-1, for numbers without a country code.
    :raises Refused: PHONE_WRONG.
    """
    text = tidy(typed)
    if not text:
        return ""
    import phonenumbers

    if len(text) > _LONGEST or not is_phone_like(text):
        raise Refused(Refusal.PHONE_WRONG)
    try:
        number = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException as error:
        raise Refused(Refusal.PHONE_WRONG) from error
    if not _right_length(number):
        raise Refused(Refusal.PHONE_WRONG)
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def show_phone(e164: str, country: str) -> str:
    """Return a kept number to be read: 06 12345678 at home, +47 41 23 45 67 elsewhere."""
    if not e164:
        return ""
    import phonenumbers

    number = phonenumbers.parse(e164, None)
    at_home = country in phonenumbers.region_codes_for_country_code(number.country_code or 0)
    styles = phonenumbers.PhoneNumberFormat
    return phonenumbers.format_number(number, styles.NATIONAL if at_home else styles.INTERNATIONAL)


def read_email(typed: str) -> str:
    """Return a typed address as it is kept, or nothing where nothing was typed. Asks no network.

    :raises Refused: EMAIL_WRONG.
    """
    text = tidy(typed)
    if not text:
        return ""
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError as error:
        raise Refused(Refusal.EMAIL_WRONG) from error


def is_phone_like(text: str) -> bool:
    """Say whether a text has digits, and nothing but digits and what stands between them."""
    return any(sign.isdecimal() for sign in text) and all(
        sign.isdecimal() or sign in _PUNCTUATION for sign in text
    )


def phone_keys(e164: str) -> PhoneKeys:
    """Return what a kept number is found by."""
    if not e164:
        return PhoneKeys("", ())
    import phonenumbers

    number = phonenumbers.parse(e164, None)
    at_home = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
    words = dict.fromkeys((typed_digits(e164), typed_digits(at_home)))
    return PhoneKeys(typed_digits(e164)[::-1], tuple(words))


def typed_digits(text: str) -> str:
    """Return the digits of a text as ASCII, without the 00 before a country code."""
    digits = "".join(str(int(sign)) for sign in text if sign.isdecimal())
    return digits.removeprefix(_INTERNATIONAL)


def endings(text: str) -> tuple[str, ...]:
    """Return what typed digits may be the end of, reversed: as typed, and without a leading 0.

    "0612345678" ends no number that has its country code, "612345678" does.
    """
    digits = "".join(str(int(sign)) for sign in text if sign.isdecimal())
    ends = (digits[::-1], digits.lstrip("0")[::-1])
    return tuple(end for end in dict.fromkeys(ends) if end)


def _right_length(number: PhoneNumber) -> bool:
    import phonenumbers

    possible = phonenumbers.is_possible_number_for_type_with_reason(
        number, phonenumbers.PhoneNumberType.FIXED_LINE_OR_MOBILE
    )
    return possible == phonenumbers.ValidationResult.IS_POSSIBLE or phonenumbers.is_valid_number(
        number
    )
