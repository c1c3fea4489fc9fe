"""Rows that let units go which a customer would otherwise owe [R34]."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from sqlite_utils import Database

from loyalpos.store.ledger import lid_range

# The rest of the ledger is not read: a shop looks back on a month, or a year.
_ROWS = """
SELECT l.ts_ms, l.customer, l.program, l.version, l.why, l.staff, a.reason
FROM ledger l CROSS JOIN act a ON a.id = l.act
WHERE l.lid BETWEEN ? AND ? AND instr(l.why, '"forgiven"') ORDER BY l.lid DESC"""
_DAY = "SELECT day FROM ledger WHERE lid BETWEEN ? AND ? ORDER BY lid LIMIT 1"


class LetGoRow(NamedTuple):
    """A row with ``forgiven`` units in its ``why``; the ``reason`` of its act may be empty."""

    ts_ms: int
    customer: int
    program: int
    version: int
    why: str
    staff: int
    reason: str


def rows(db: Database, till: int, newest: int, first: int, last: int) -> tuple[LetGoRow, ...]:
    """Return what a till let go from one day through another, the newest first.

    :param newest: the place of the till's newest row; days are since 1970, and never fall.
    """
    start, _ = lid_range(till)
    places = range(start, newest + 1)

    def day_from(place: int) -> int:
        found = db.conn.execute(_DAY, (place, newest)).fetchone()
        return int(found[0]) if found else last + 1

    since = start + bisect_left(places, first, key=day_from)
    until = start + bisect_left(places, last + 1, key=day_from) - 1
    return tuple(LetGoRow._make(row) for row in db.conn.execute(_ROWS, (since, until)))
