"""Finding customers by what somebody types: words, the end of a phone number, an address, a code.

Every query takes the first rows that it meets; which of them come first is not SQL's business.
FTS5's own rank would read every match of a short prefix.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3

from loyalpos.store.connection import reading

_MATCH = "SELECT rowid FROM customer_search WHERE customer_search MATCH ? LIMIT ?"
_PHONE = """
SELECT n FROM customer
WHERE phone_reversed <> '' AND phone_reversed >= ? AND phone_reversed < ? || ':' LIMIT ?"""
_EMAIL = """
SELECT n FROM customer
WHERE email_folded <> '' AND email_folded >= ? AND email_folded < ? || char(1114111) LIMIT ?"""
# Who was merged with another customer is found as that one only [R52].
_CODE = """
SELECT coalesce(o.merged_into, o.n) FROM card JOIN customer o ON o.n = customer
WHERE short_code >= ? AND short_code < ? || 'a' LIMIT ?"""
_NEWEST_ROWS = """
SELECT coalesce(o.merged_into, o.n)
FROM (SELECT lid, customer FROM ledger ORDER BY lid DESC LIMIT ?) l
JOIN customer o ON o.n = l.customer ORDER BY l.lid DESC"""
_NEWEST = "SELECT n FROM customer WHERE merged_into IS NULL ORDER BY n DESC LIMIT ?"
_TOTAL = """
SELECT coalesce(sum(new_customers), 0)
  - (SELECT count(*) FROM customer WHERE merged_into IS NOT NULL) FROM daily"""
_CANDIDATES = """
SELECT c.n, c.name, s.last_ms
FROM json_each(?) j CROSS JOIN customer c ON c.n = j.value
LEFT JOIN standing s ON s.customer = c.n AND s.program = 0"""
_LINES = """
SELECT c.n, c.name, c.phone, c.email, v.last_ms, s.version, coalesce(s.balance, 0), p.balance,
  (SELECT count(*) FROM voucher w
   WHERE w.customer = c.n AND w.program = :stamps AND w.state = 'issued'),
  EXISTS (SELECT 1 FROM voucher w
   WHERE w.customer = c.n AND w.program = :stamps AND w.state = 'issued' AND w.at = 0)
FROM json_each(:customers) j CROSS JOIN customer c ON c.n = j.value
LEFT JOIN standing v ON v.customer = c.n AND v.program = 0
LEFT JOIN standing s ON s.customer = c.n AND s.program = :stamps
LEFT JOIN standing p ON p.customer = c.n AND p.program = :points"""

ROWS_A_CUSTOMER = 20  # how far back in the ledger to look for so many different customers


class SearchGivenUp(Exception):
    """The search was interrupted for a newer one. Nobody waits for its answer."""


class Candidate(NamedTuple):
    """Somebody who may be meant."""

    customer: int
    name: str
    last_ms: int | None


class LineRow(NamedTuple):
    """What a list shows of a customer. ``version`` is the one promised in the stamp program.

    ``ready`` counts the unused rewards of that program; ``full``: one of them is of a full card.
    """

    customer: int
    name: str
    phone: str
    email: str
    last_ms: int | None
    version: int | None
    balance: int
    points: int | None
    ready: int
    full: int


@contextmanager
def giving_up() -> Iterator[None]:
    """Tell an interrupted query from one that failed.

    :raises SearchGivenUp: when the connection was interrupted.
    :raises Trouble: what SQLite says about the machine or the file.
    """
    try:
        with reading():
            yield
    except sqlite3.OperationalError as error:
        if getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT:
            raise SearchGivenUp from None
        raise


def with_words(db: Database, words: Sequence[str], most: int) -> list[int]:
    """Return customers who have all of these folded words, whole."""
    return _numbers(db, _MATCH, " ".join(f'"{word}"' for word in words), most)


def with_word_starts(db: Database, starts: Sequence[str], most: int) -> list[int]:
    """Return customers who have words that start like all of these."""
    return _numbers(db, _MATCH, " ".join(f'"{start}"*' for start in starts), most)


def with_any_start(
    db: Database, any_of: Sequence[str], starts: Sequence[str], most: int
) -> list[int]:
    """Return customers with a word that starts like one of ``any_of``, and like all ``starts``."""
    either = " OR ".join(f'"{start}"*' for start in any_of)
    return _numbers(db, _MATCH, " AND ".join((f"({either})", *(f'"{s}"*' for s in starts))), most)


def with_phone_end(db: Database, reversed_digits: str, most: int) -> list[int]:
    """Return customers whose number ends like this; the digits from the last one on [R53]."""
    return _numbers(db, _PHONE, reversed_digits, reversed_digits, most)


def with_email_start(db: Database, folded: str, most: int) -> list[int]:
    """Return customers whose address starts like this."""
    return _numbers(db, _EMAIL, folded, folded, most)


def with_code_start(db: Database, letters: str, most: int) -> list[int]:
    """Return customers with a card, also an ended one, whose code to type starts like this."""
    return _numbers(db, _CODE, letters, letters, most)


def latest(db: Database, most: int) -> list[int]:
    """Return who was served last, newest first, then the newest customers."""
    served = _numbers(db, _NEWEST_ROWS, most * ROWS_A_CUSTOMER)
    both = dict.fromkeys((*dict.fromkeys(served), *_numbers(db, _NEWEST, most)))
    return list(both)[:most]


def total(db: Database) -> int:
    """Return how many customers there are."""
    return int(db.execute(_TOTAL).fetchone()[0])


def candidates(db: Database, customers: Sequence[int]) -> tuple[Candidate, ...]:
    """Return what decides who comes first."""
    found = db.execute(_CANDIDATES, (json.dumps(customers),)).fetchall()
    return tuple(map(Candidate._make, found))


def lines(db: Database, customers: Sequence[int], stamps: int, points: int) -> tuple[LineRow, ...]:
    """Return what a list shows of customers, in their order.

    :param stamps: the stamp program to show, 0 for none; ``points`` the same for points.
    """
    wanted = {"customers": json.dumps(customers), "stamps": stamps, "points": points}
    return tuple(map(LineRow._make, db.execute(_LINES, wanted).fetchall()))


def _numbers(db: Database, query: str, *arguments: str | int) -> list[int]:
    return [row[0] for row in db.execute(query, arguments).fetchall()]
