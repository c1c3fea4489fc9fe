"""What the register sheet, the search and the customers page show."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from loyalpos.domain.customer.customer import CardState, Details, Purpose
from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.problem import Refusal
from loyalpos.services.view.card_view import CardView


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A line of a list. ``balance`` and ``goal`` are of the first stamp program (goal 0: none).

    ``ready`` counts its rewards that wait; ``full``: one of them is of a full card.
    """

    customer: int
    name: str
    phone_tail: str
    email: str
    balance: int
    goal: int
    ready: int
    points: int | None
    last_visit: datetime | None
    full: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """The best rows for a search; ``more``: not all are shown; ``total``: all customers."""

    rows: tuple[CustomerRow, ...]
    more: bool
    total: int


@dataclass(frozen=True, slots=True)
class CardLine:
    """One card of a customer. ``short_code`` is grouped as printed: BCDF-GHJK-LNPR."""

    card: bytes
    short_code: str
    state: CardState
    issued: date
    ended: date | None


@dataclass(frozen=True, slots=True)
class ConsentLine:
    """One agreement and its life."""

    purpose: Purpose
    wording: str
    given: datetime
    staff_name: str
    withdrawn: datetime | None


@dataclass(frozen=True, slots=True)
class CustomerDetail:
    """All that the customers page shows of one person."""

    view: CardView
    details: Details
    cards: tuple[CardLine, ...]
    consents: tuple[ConsentLine, ...]


@dataclass(frozen=True, slots=True)
class IssuedCard:
    """A card to be printed or shown now. The token exists nowhere else: only its hash is stored."""

    token: str
    short_code: str


@dataclass(frozen=True, slots=True)
class Registered:
    """A new customer. ``card`` is None when a blank card was handed out or the act was known."""

    view: CardView
    card: IssuedCard | None
    changes: Changes


@dataclass(frozen=True, slots=True)
class Replaced:
    """The customer with the new card; the old one is dead."""

    view: CardView
    card: IssuedCard | None
    changes: Changes


@dataclass(frozen=True, slots=True)
class Twin:
    """An existing customer with the same phone or e-mail [R53]."""

    customer: int
    name: str
    same_phone: bool
    same_email: bool


@dataclass(frozen=True, slots=True)
class DraftCheck:
    """What is wrong or doubtful with details while they are typed. Field -> refusal."""

    phone: Refusal | None
    email: Refusal | None
    twins: tuple[Twin, ...]
    phone_shown: str  # the phone number as it will be kept and shown
