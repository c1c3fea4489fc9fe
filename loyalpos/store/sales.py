"""The sales of a while, for looking back: who bought what, in the order of the customers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from sqlite_utils import Database

CHUNK = 500  # sales read at once, so that whoever looks can stop in between

# Acts of somebody whose rows went to another customer are that one's now [R52].
_SALES = """
SELECT coalesce(c.merged_into, c.n) AS customer, a.id, a.day, coalesce(a.quantity, 1), a.amount,
  a.facts, c.created_day
FROM act a JOIN customer c ON c.n = a.customer
WHERE a.visits = 1 AND a.day >= ? AND NOT EXISTS (
  SELECT 1 FROM ledger r WHERE r.reverses BETWEEN a.lid AND a.lid + a.rows - 1
    AND r.kind = 'reversal')
ORDER BY customer, a.lid"""
_LINES = """
SELECT l.act, l.item, l.quantity, l.price, l.category, l.earns
FROM sale_line l JOIN act a ON a.id = l.act WHERE a.visits = 1 AND a.day >= ?
ORDER BY l.act, l.line"""
_COUNT = "SELECT count(*) FROM act WHERE visits = 1 AND day >= ?"
_NAMES = "SELECT n, name FROM customer WHERE n IN (SELECT value FROM json_each(?))"


class LineRow(NamedTuple):
    """A line of a sale."""

    item: str
    quantity: int
    price: int
    category: str
    earns: int


class SaleRow(NamedTuple):
    """A sale that still stands. ``day`` is since 1970, ``amount`` in minor units."""

    customer: int
    day: int
    quantity: int
    amount: int | None
    facts: str
    joined_day: int  # of the customer, since 1970
    lines: tuple[LineRow, ...]


def count_since(db: Database, day: int) -> int:
    """Return how many sales there were from a day on, those taken back included."""
    return int(db.execute(_COUNT, (day,)).fetchone()[0])


def since(db: Database, day: int) -> Iterator[SaleRow]:
    """Yield the sales from a day on, each customer's together and in their order."""
    lines: defaultdict[bytes, list[LineRow]] = defaultdict(list)
    for act, *line in db.conn.execute(_LINES, (day,)):
        lines[act].append(LineRow(*line))
    found = db.conn.execute(_SALES, (day,))
    while rows := found.fetchmany(CHUNK):
        for customer, act, *said in rows:
            yield SaleRow._make((customer, *said, tuple(lines.pop(act, ()))))


def names(db: Database, customers: list[int]) -> dict[int, str]:
    """Return the names of customers."""
    listed = "[" + ",".join(map(str, customers)) + "]"
    return dict(db.execute(_NAMES, (listed,)).fetchall())
