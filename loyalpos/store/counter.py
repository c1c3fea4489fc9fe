"""What the counter looks up about a customer: by card, by typed code, and the last acts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple
from uuid import UUID

from sqlite_utils import Database

from loyalpos.store.schema import REVERSED
from loyalpos.store.schema_rulebook import JOINED
from loyalpos.store.standings import COLUMNS, Standings, gathered
from loyalpos.store.vouchers import VoucherRow

# The cards of somebody whose rows went to another customer open that one [R52].
_CARD = """
SELECT coalesce(o.merged_into, o.n), state, ended_ms
FROM card JOIN customer o ON o.n = customer WHERE token_hash = ?"""
_SHORT_CODE = """
SELECT coalesce(o.merged_into, o.n), state, ended_ms
FROM card JOIN customer o ON o.n = customer WHERE short_code = ?"""
_OF_STANDING = ", ".join("s." + column for column in COLUMNS.split(", "))
_OF_VOUCHER = ", ".join("v." + column for column in VoucherRow._fields)
_FACE_COLUMNS = "name, phone, language, birthday_md, note, created_day"
_OF_FACE = ", ".join("c." + column for column in _FACE_COLUMNS.split(", "))
_FACE = f"SELECT {_FACE_COLUMNS} FROM customer WHERE n = ?"  # noqa: S608
_AT_COUNTER = f"""
SELECT c.n, {_OF_FACE}, {_OF_STANDING}
FROM customer o JOIN customer c ON c.n = coalesce(o.merged_into, o.n)
LEFT JOIN standing s ON s.customer = c.n WHERE o.n = ?"""  # noqa: S608
# A row for each program, and one more for each further voucher of it that can be used.
_BY_CARD = f"""
SELECT c.n, card.state, card.ended_ms, {_OF_FACE}, {_OF_STANDING}, {_OF_VOUCHER}
FROM card JOIN customer o ON o.n = card.customer
JOIN customer c ON c.n = coalesce(o.merged_into, o.n)
LEFT JOIN standing s ON s.customer = c.n
LEFT JOIN voucher v ON s.ready > 0 AND v.customer = c.n AND v.program = s.program
  AND v.state = 'issued'
WHERE token_hash = ?"""  # noqa: S608
_ACT = f"""
SELECT a.id, a.kind, a.ts_ms, a.lid, a.program, a.version, a.units, a.filled, a.rewards, a.amount,
  a.lines, (SELECT name FROM staff WHERE number = a.staff), {REVERSED}, a.before, {JOINED}, a.facts,
  a.reason, a.rows, a.target, a.stamps, a.customer
FROM act a WHERE a.id = ? AND a.lid IS NOT NULL"""  # noqa: S608
_LAST_ACT = "SELECT last_act FROM standing WHERE customer = ? AND program = 0"
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
    unused: tuple[VoucherRow, ...] | None = None  # vouchers, where they were looked up too


class ActFound(NamedTuple):
    """An act that booked rows: what its line says, who did it, and whether it was taken back."""

    id: bytes
    kind: str
    ts_ms: int
    lid: int
    program: int
    version: int
    units: int
    filled: int
    rewards: int
    amount: int | None
    lines: int
    staff_name: str | None
    reversed: int
    before: bytes | None
    joined: bytes | None  # the last act of another customer, whose acts came here by a merge
    facts: str
    reason: str
    rows: int
    target: bytes | None
    stamps: int
    customer: int


class DayFigures(NamedTuple):
    """A line of ``daily``."""

    visits: int = 0
    stamps: int = 0
    rewards: int = 0
    new_customers: int = 0


_CARD_WIDTH = len(CardFound._fields)
_FACE_WIDTH = len(Face._fields)
_AT_STANDING = _CARD_WIDTH + _FACE_WIDTH
_AT_VOUCHER = _AT_STANDING + len(COLUMNS.split(", "))


def card(db: Database, token_hash: bytes) -> CardFound | None:
    """Find a card by the hash of its token."""
    row = db.conn.execute(_CARD, (token_hash,)).fetchone()
    return CardFound._make(row) if row else None


def cards_with(db: Database, short_code: str) -> tuple[CardFound, ...]:
    """Find cards by their typed code; two cards may share one."""
    found = db.conn.execute(_SHORT_CODE, (short_code,)).fetchall()
    return tuple(map(CardFound._make, found))


def face(db: Database, customer: int) -> Face | None:
    """Return what the counter shows of a customer."""
    row = db.conn.execute(_FACE, (customer,)).fetchone()
    return Face._make(row) if row else None


def at_counter(db: Database, customer: int) -> AtCounter | None:
    """Return a customer, or who they are since a merge [R52], with what they have, in one look."""
    rows = db.conn.execute(_AT_COUNTER, (customer,)).fetchall()
    if not rows:
        return None
    number, face = rows[0][0], Face._make(rows[0][1 : _FACE_WIDTH + 1])
    return AtCounter(number, face, gathered(row[_FACE_WIDTH + 1 :] for row in rows))


def by_card(db: Database, token_hash: bytes) -> tuple[CardFound, AtCounter] | None:
    """Return a card, and its customer with what they have and can use, in one look."""
    rows = db.conn.execute(_BY_CARD, (token_hash,)).fetchall()
    if not rows:
        return None
    found = CardFound._make(rows[0][:_CARD_WIDTH])
    face = Face._make(rows[0][_CARD_WIDTH:_AT_STANDING])
    has = gathered(row[_AT_STANDING:_AT_VOUCHER] for row in rows)
    unused = [VoucherRow._make(row[_AT_VOUCHER:]) for row in rows if row[_AT_VOUCHER] is not None]
    unused.sort(key=lambda row: row.issued_lid)
    return found, AtCounter(found.customer, face, has, tuple(unused))


def acts(
    db: Database, customer: int, limit: int, before: UUID | None = None
) -> tuple[ActFound, ...]:
    """Return the customer's acts that booked something, newest first, older than ``before``."""
    row = db.conn.execute(_LAST_ACT, (customer,)).fetchone()
    walk = history(db, row[0] if row else None)
    if before is not None:
        for one in walk:
            if one.id == before.bytes:
                break
    return tuple(islice(walk, limit))


def acts_from(db: Database, newest: bytes | None, limit: int) -> tuple[ActFound, ...]:
    """Return the act ``newest`` and what the same customer did before it, at most ``limit``."""
    return tuple(islice(history(db, newest), limit))


def history(db: Database, newest: bytes | None) -> Iterator[ActFound]:
    """Yield the act ``newest`` and what the same customer did before it, also before a merge."""
    ahead: list[ActFound] = []  # the next of each chain; more than one only after a merge
    # Act by act: a recursive query takes twice as long for the same.
    while newest is not None or ahead:
        if newest is not None:
            ahead += act(db, newest)
        one = ahead.pop(_latest(ahead) if len(ahead) > 1 else 0)
        yield one
        if one.joined is not None:
            ahead += act(db, one.joined)
        newest = one.before


def _latest(acts: list[ActFound]) -> int:
    return max(range(len(acts)), key=lambda place: (acts[place].ts_ms, acts[place].lid))


def act(db: Database, number: bytes) -> tuple[ActFound, ...]:
    """Return the one act of that UUID, or nothing where it booked nothing."""
    return tuple(map(ActFound._make, db.conn.execute(_ACT, (number,)).fetchall()))


def day_figures(db: Database, day: int) -> DayFigures:
    """Return the figures of one business day, counted from 1970."""
    row = db.conn.execute(_TODAY, (day,)).fetchone()
    return DayFigures._make(row) if row else DayFigures()
