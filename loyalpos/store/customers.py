"""Customers, as they are stored. Personal data stands in this one table only."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from sqlite_utils import Database


class CustomerRow(NamedTuple):
    """What is known of a customer, and what search finds them by."""

    name: str
    phone: str  # E.164
    email: str
    language: str
    birthday_md: int | None  # month * 100 + day
    note: str
    words: str
    phone_reversed: str
    email_folded: str


class Written(NamedTuple):
    """When and on which till something is written. ``day`` is shop-local, since 1970."""

    ms: int
    day: int
    till: int


class TwinRow(NamedTuple):
    """A customer who has the same phone number or e-mail address."""

    customer: int
    name: str
    phone_reversed: str
    email_folded: str


_COLUMNS = ", ".join(CustomerRow._fields)
_ADD = f"""
INSERT INTO customer({_COLUMNS}, id, created_ms, created_day, updated_ms, till)
VALUES ({", ".join("?" * len(CustomerRow._fields))}, ?, ?, ?, ?, ?)"""  # noqa: S608
_CHANGE = f"""
UPDATE customer SET {", ".join(column + " = ?" for column in CustomerRow._fields)},
  updated_ms = ?, till = ? WHERE n = ?"""  # noqa: S608
_FIND = f"SELECT {_COLUMNS} FROM customer WHERE n = ?"  # noqa: S608
_FORGET_BIRTHDAY = """
UPDATE customer SET birthday_md = NULL, updated_ms = ?, till = ? WHERE n = ?"""
_NOW_OF = "SELECT coalesce(merged_into, n) FROM customer WHERE n = ?"
_IS_MERGED = "SELECT merged_into IS NOT NULL FROM customer WHERE n = ?"
_MERGE_INTO = """
UPDATE customer SET merged_into = :kept, words = '', phone_reversed = '', email_folded = '',
  updated_ms = :ms, till = :till WHERE n = :gone"""
# Those who went to the one who goes go along.
_MERGE_ALONG = "UPDATE customer SET merged_into = :kept WHERE merged_into = :gone"
_PART = """
UPDATE customer SET merged_into = NULL, updated_ms = :ms, till = :till WHERE n = :gone"""
_PART_ALONG = """
UPDATE customer SET merged_into = :gone WHERE n IN (
  WITH RECURSIVE along(n) AS (
    SELECT gone FROM merge WHERE kept = :gone AND undone IS NULL
    UNION SELECT m.gone FROM along JOIN merge m ON m.kept = along.n AND m.undone IS NULL
  ) SELECT n FROM along)"""
_TWINS = """
SELECT n, name, phone_reversed, email_folded FROM customer
WHERE phone_reversed = :phone AND phone_reversed <> '' AND n <> :but
UNION
SELECT n, name, phone_reversed, email_folded FROM customer
WHERE email_folded = :email AND email_folded <> '' AND n <> :but
ORDER BY n LIMIT :most"""


def add(db: Database, person: UUID, row: CustomerRow, written: Written) -> int:
    """Keep a new customer and return their number."""
    times = (written.ms, written.day, written.ms, written.till)
    added = db.execute(_ADD, (*row, person.bytes, *times)).lastrowid
    assert added is not None
    return int(added)


def change(db: Database, customer: int, row: CustomerRow, written: Written) -> None:
    """Keep other details of a customer."""
    db.execute(_CHANGE, (*row, written.ms, written.till, customer))


def forget_birthday(db: Database, customer: int, written: Written) -> None:
    """Keep the birthday no longer."""
    db.execute(_FORGET_BIRTHDAY, (written.ms, written.till, customer))


def find(db: Database, customer: int) -> CustomerRow | None:
    """Return what is known of a customer."""
    row = db.execute(_FIND, (customer,)).fetchone()
    return CustomerRow._make(row) if row else None


def now_of(db: Database, customer: int) -> int:
    """Return whose rows a customer's are now: their own, or of who they were merged into [R52]."""
    return int(db.conn.execute(_NOW_OF, (customer,)).fetchone()[0])


def is_merged(db: Database, customer: int) -> bool | None:
    """Say whether a customer's rows went to another one; None where there is no such customer."""
    row = db.execute(_IS_MERGED, (customer,)).fetchone()
    return bool(row[0]) if row else None


def merge_into(db: Database, gone: int, kept: int, written: Written) -> None:
    """Let one customer stand for another, whom no search finds any more [R52].

    The details stay in the row, for the undoing.
    """
    names = {"gone": gone, "kept": kept, "ms": written.ms, "till": written.till}
    db.execute(_MERGE_INTO, names)
    db.execute(_MERGE_ALONG, names)


def part(db: Database, gone: int, row: CustomerRow, written: Written) -> None:
    """Let a customer stand for nobody else again, and be found by what ``row`` says."""
    names = {"gone": gone, "ms": written.ms, "till": written.till}
    db.execute(_PART, names)
    db.execute(_PART_ALONG, names)
    change(db, gone, row, written)


def twins(
    db: Database, phone_reversed: str, email_folded: str, but: int = 0, most: int = 5
) -> tuple[TwinRow, ...]:
    """Return who has this phone number or e-mail address already [R53], except for ``but``."""
    wanted = {"phone": phone_reversed, "email": email_folded, "but": but, "most": most}
    return tuple(map(TwinRow._make, db.execute(_TWINS, wanted).fetchall()))
