"""Made-up customers: a name of their language, a number that fits, and what they agreed to."""

from __future__ import annotations

import random

from loyalpos.domain.customer.customer import (
    DAYS_IN_MONTH,
    Agreement,
    Birthday,
    Details,
    Purpose,
    Registration,
)
from loyalpos.domain.customer.search_text import fold
from loyalpos.services.sample.names import REGIONS, USUAL_ORDERS, Region

_ANONYMOUS = 0.06
_WITH_PHONE = 0.75
_WITH_EMAIL = 0.45
_WITH_BIRTHDAY = 0.4
_WITH_NOTE = 0.2
_MARKETING = 0.35
_WORDINGS = {
    Purpose.MEMBERSHIP: "May keep these details for the loyalty card",
    Purpose.MARKETING: "May send offers by e-mail, at most twice a month",
    Purpose.BIRTHDAY: "May remember the birthday for a small gift",
}


def registration(number: int, chance: random.Random) -> Registration:
    """Return what the register sheet would hand over for sample customer ``number``.

    Numbers keep e-mail addresses apart; all of them end in a domain that reaches nobody.
    """
    if chance.random() < _ANONYMOUS:
        return Registration(Details())
    region = chance.choices(REGIONS, [region.share for region in REGIONS])[0]
    name = f"{chance.choice(region.given)} {chance.choice(region.family)}"
    details = Details(
        name=name,
        phone=_phone(region, chance) if chance.random() < _WITH_PHONE else "",
        email=_email(name, number) if chance.random() < _WITH_EMAIL else "",
        language=region.language,
        birthday=_birthday(chance) if chance.random() < _WITH_BIRTHDAY else None,
        note=chance.choice(USUAL_ORDERS) if chance.random() < _WITH_NOTE else "",
    )
    return Registration(details, _agreements(details, chance))


def _phone(region: Region, chance: random.Random) -> str:
    digits = "".join(str(chance.randrange(10)) for _ in range(region.mobile_digits))
    return f"{region.country_code}{chance.choice(region.mobile_starts)}{digits}"


def _email(name: str, number: int) -> str:
    letters = "".join(sign for sign in fold(name) if sign.isascii() and sign.isalpha())
    return f"{letters}{number}@example.com"


def _birthday(chance: random.Random) -> Birthday:
    month = chance.randrange(1, 13)
    return Birthday(month, chance.randrange(1, DAYS_IN_MONTH[month - 1] + 1))


def _agreements(details: Details, chance: random.Random) -> tuple[Agreement, ...]:
    purposes = [Purpose.MEMBERSHIP]
    if details.email and chance.random() < _MARKETING:
        purposes.append(Purpose.MARKETING)
    if details.birthday:
        purposes.append(Purpose.BIRTHDAY)
    return tuple(Agreement(purpose, _WORDINGS[purpose]) for purpose in purposes)
