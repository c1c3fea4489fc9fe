"""What the counter looks up about a customer: by card, by typed code, and the last acts."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from sqlite_utils import Database

from loyalpos.store.chain import ActRow

_CARD = "SELECT customer, state, ended_ms FROM card WHERE token_hash = ?"
_SHORT_CODE = "SELECT customer, state, ended_ms FROM card WHERE short_code = ?"
_FACE = """
SELECT name, phone, language, birthday_md, note, created_day FROM customer WHERE n = ?"""
_ACT = f"""
SELECT {", ".join("a." + column for column in ActRow._fields)}, s.name,
  EXISTS (SELECT 1 FROM act r WHERE r.target = a.id)
FROM act a LEFT JOIN staff s ON s.number = a.staff"""  # noqa: S608
_ONE_ACT = f"{_ACT} WHERE a.id = ? AND a.lid IS NOT NULL"
_ACTS = f"{_ACT} WHERE a.customer = ? AND a.lid < ? ORDER BY a.lid DESC LIMIT ?"
_LID = "SELECT lid FROM act WHERE id = ?"
_BEYOND = (1 << 63) - 1
_TODAY = "SELECT visits, stamps, rewards, new_customers FROM daily WHERE day = ?"


class CardFound(NamedTuple):
    """Whose card it is, and whether it still opens them."""

    customer: int
    state: str
    ended_ms: int | None


class Face(NamedTuple):
    """What the counter shows of a person."""

    name: str
    phone: str
    language: str
    birthday_md: int | None
    note: str
    created_day: int


class ActFound(NamedTuple):
    """An act of a customer, who did it, and whether it was taken back."""

    act: ActRow
    staff_name: str
    reversed: bool


class DayFigures(NamedTuple):
    """A line of ``daily``."""

    visits: int = 0
    stamps: int = 0
    rewards: int = 0
    new_customers: int = 0


def card(db: Database, token_hash: bytes) -> CardFound | None:
    """Find a card by the hash of its token."""
    row = db.execute(_CARD, (token_hash,)).fetchone()
    return CardFound._make(row) if row else None


def cards_with(db: Database, short_code: str) -> tuple[CardFound, ...]:
    """Find cards by their typed code; two cards may share one."""
    found = db.execute(_SHORT_CODE, (short_code,)).fetchall()
    return tuple(map(CardFound._make, found))


def face(db: Database, customer: int) -> Face | None:
    """Return what the counter shows of a customer."""
    row = db.execute(_FACE, (customer,)).fetchone()
    return Face._make(row) if row else None


def acts(
    db: Database, customer: int, limit: int, before: UUID | None = None
) -> tuple[ActFound, ...]:
    """Return the customer's acts that booked something, newest first, older than ``before``."""
    beyond = _BEYOND
    if before is not None:
        found = db.execute(_LID, (before.bytes,)).fetchone()
        beyond = found[0] if found and found[0] else 0
    return _acts(db, _ACTS, customer, beyond, limit)


def act(db: Database, number: UUID) -> tuple[ActFound, ...]:
    """Return the one act of that UUID, or nothing where it booked nothing."""
    return _acts(db, _ONE_ACT, number.bytes)


def _acts(db: Database, query: str, *arguments: int | bytes) -> tuple[ActFound, ...]:
    return tuple(
        ActFound(ActRow._make(row[:-2]), row[-2] or "", bool(row[-1]))
        for row in db.execute(query, arguments).fetchall()
    )


def day_figures(db: Database, day: str) -> DayFigures:
    """Return the figures of one business day (ISO date)."""
    row = db.execute(_TODAY, (day,)).fetchone()
    return DayFigures._make(row) if row else DayFigures()
