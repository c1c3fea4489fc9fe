"""What the counter looks up about a customer: by card, by typed code, and the last acts."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from sqlite_utils import Database

from loyalpos.store.chain import ActRow
from loyalpos.store.standings import COLUMNS, Standings, gathered

_CARD = "SELECT customer, state, ended_ms FROM card WHERE token_hash = ?"
_SHORT_CODE = "SELECT customer, state, ended_ms FROM card WHERE short_code = ?"
_FACE_COLUMNS = "name, phone, language, birthday_md, note, created_day"
_FACE = f"SELECT {_FACE_COLUMNS} FROM customer WHERE n = ?"  # noqa: S608
_AT_COUNTER = f"""
SELECT {_FACE_COLUMNS}, {COLUMNS}
FROM customer LEFT JOIN standing ON standing.customer = n WHERE n = ?"""  # noqa: S608
_BY_CARD = f"""
SELECT card.customer, card.state, card.ended_ms, {_FACE_COLUMNS}, {COLUMNS}
FROM card JOIN customer ON n = card.customer LEFT JOIN standing ON standing.customer = n
WHERE token_hash = ?"""  # noqa: S608
_ACT = f"""
SELECT {", ".join("a." + column for column in ActRow._fields)}, s.name,
  EXISTS (SELECT 1 FROM act r WHERE r.target = a.id)
FROM act a LEFT JOIN staff s ON s.number = a.staff"""  # noqa: S608
_ONE_ACT = f"{_ACT} WHERE a.id = ? AND a.lid IS NOT NULL"
_ACTS = f"{_ACT} WHERE a.customer = ? AND a.lid < ? ORDER BY a.lid DESC LIMIT ?"
# A number instead of "?": with a parameter here SQLite plans the query anew every time.
_LAST_ACTS = f"{_ACT} WHERE a.customer = ? AND a.lid IS NOT NULL ORDER BY a.lid DESC LIMIT 5"
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


class AtCounter(NamedTuple):
    """A customer with what they have."""

    customer: int
    face: Face
    has: Standings


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


_CARD_WIDTH = len(CardFound._fields)
_FACE_WIDTH = len(Face._fields)


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


def at_counter(db: Database, customer: int) -> AtCounter | None:
    """Return a customer with what they have, in one look."""
    rows = db.execute(_AT_COUNTER, (customer,)).fetchall()
    if not rows:
        return None
    return AtCounter(
        customer, Face._make(rows[0][:_FACE_WIDTH]), gathered(row[_FACE_WIDTH:] for row in rows)
    )


def by_card(db: Database, token_hash: bytes) -> tuple[CardFound, AtCounter] | None:
    """Return a card, and its customer with what they have, in one look."""
    rows = db.execute(_BY_CARD, (token_hash,)).fetchall()
    if not rows:
        return None
    found = CardFound._make(rows[0][:_CARD_WIDTH])
    face = Face._make(rows[0][_CARD_WIDTH : _CARD_WIDTH + _FACE_WIDTH])
    has = gathered(row[_CARD_WIDTH + _FACE_WIDTH :] for row in rows)
    return found, AtCounter(found.customer, face, has)


def acts(
    db: Database, customer: int, limit: int, before: UUID | None = None
) -> tuple[ActFound, ...]:
    """Return the customer's acts that booked something, newest first, older than ``before``."""
    beyond = _BEYOND
    if before is not None:
        found = db.execute(_LID, (before.bytes,)).fetchone()
        beyond = found[0] if found and found[0] else 0
    return _acts(db, _ACTS, customer, beyond, limit)


def last_acts(db: Database, customer: int) -> tuple[ActFound, ...]:
    """Return the customer's last five acts, newest first."""
    return _acts(db, _LAST_ACTS, customer)


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
