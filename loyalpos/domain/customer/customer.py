"""Who collects: the details a customer may give, and what they agreed to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.tidy_text import tidy

MAX_NAME = 120
MAX_NOTE = 500
DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@unique
class Purpose(StrEnum):
    """What a customer can agree to, each a choice of its own."""

    MEMBERSHIP = "membership"
    MARKETING = "marketing"
    PERSONAL_OFFERS = "personal-offers"
    BIRTHDAY = "birthday"


@dataclass(frozen=True, slots=True)
class Agreement:
    """One ticked choice with the exact wording that was shown."""

    purpose: Purpose
    wording: str


@dataclass(frozen=True, slots=True)
class Birthday:
    """Day and month are enough; 29 February is a day."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class Details:
    """What is known of a customer. Texts as typed; all empty for an anonymous card."""

    name: str = ""
    phone: str = ""
    email: str = ""
    language: str = ""  # BCP 47, as in the till's languages: en, nl, de, nb, pt
    birthday: Birthday | None = None
    note: str = ""  # the usual order

    @property
    def anonymous(self) -> bool:
        """Whether the details name nobody."""
        return not (self.name or self.phone or self.email)


@dataclass(frozen=True, slots=True)
class Registration:
    """What the register sheet hands over. ``card`` is a blank card's token; empty makes one.

    ``brought_by`` is the number of the customer who brought this one [R60].
    """

    details: Details
    agreements: tuple[Agreement, ...] = ()
    card: str = ""
    brought_by: int | None = None


@unique
class CardState(StrEnum):
    """The life of a card. Only an active one opens a customer at the counter."""

    ACTIVE = "active"
    REPLACED = "replaced"
    BLOCKED = "blocked"


def checked(details: Details) -> Details:
    """Return the details with tidy texts, or refuse what is too long or no date.

    Phone numbers and e-mail addresses are checked by ``services.contact``.

    :raises Refused: NAME_TOO_LONG, NOTE_TOO_LONG or BIRTHDAY_WRONG.
    """
    name, note = tidy(details.name), tidy(details.note)
    if len(name) > MAX_NAME:
        raise Refused(Refusal.NAME_TOO_LONG, length=len(name), most=MAX_NAME)
    if len(note) > MAX_NOTE:
        raise Refused(Refusal.NOTE_TOO_LONG, length=len(note), most=MAX_NOTE)
    born = details.birthday
    if born and not (1 <= born.month <= 12 and 1 <= born.day <= DAYS_IN_MONTH[born.month - 1]):
        raise Refused(Refusal.BIRTHDAY_WRONG)
    return Details(name, tidy(details.phone), tidy(details.email), details.language, born, note)
