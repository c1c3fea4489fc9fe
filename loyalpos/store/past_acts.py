"""Reading everything that ever happened, customer by customer, to make the sums of it again."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any, NamedTuple
from uuid import UUID

from sqlite_utils import Database

from loyalpos.domain.ledger.ledger import BookedEntry, Entry, EntryKind

# The one sort that this takes is SQLite's, which needs no more memory for a larger file.
_ROWS = """
SELECT l.customer, a.id, a.kind, a.day, a.visits, a.facts, t.day, t.lid, t.rows,
  l.lid, l.program, l.version, l.kind, l.delta, l.voucher, l.why
FROM ledger l JOIN act a ON a.id = l.act LEFT JOIN act t ON t.id = a.target
ORDER BY l.customer, l.lid"""
_OF_ACT = 9  # columns; what follows is of the row


class PastAct(NamedTuple):
    """An act with its rows; ``target_`` of the sale that it took back, whole or in part."""

    kind: str
    day: int
    visits: int
    facts: str
    target_day: int | None
    target_lid: int | None
    target_rows: int | None
    rows: tuple[BookedEntry, ...]


def by_customer(db: Database) -> Iterator[tuple[int, Iterator[PastAct]]]:
    """Yield every customer who has rows, and what happened to them in the order of the ledger.

    The acts of one customer are to be read before the next customer is.
    """
    found = db.conn.execute(_ROWS)
    for customer, rows in groupby(found, key=lambda row: int(row[0])):
        yield customer, _acts(rows)


def _acts(rows: Iterator[tuple[Any, ...]]) -> Iterator[PastAct]:
    for said, of_act in groupby(rows, key=lambda row: row[1:_OF_ACT]):
        yield PastAct._make((*said[1:], tuple(_booked(*row[_OF_ACT:]) for row in of_act)))


def _booked(
    lid: int,
    program: int,
    version: int,
    kind: str,
    delta: int,
    voucher: bytes | None,
    why: str,
) -> BookedEntry:
    named = UUID(bytes=voucher) if voucher else None
    return BookedEntry(lid, Entry(program, version, EntryKind(kind), delta, named, None, why))
