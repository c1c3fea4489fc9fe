"""How many customers collect in each program, and on which promise."""

from __future__ import annotations

from typing import NamedTuple

from sqlite_utils import Database


class ProgramFigures(NamedTuple):
    """``on_older`` have stamps on a card of an earlier version [R20]."""

    customers: int
    on_older: int
    since_ms: int


# Walks all standings; the owner looks at this, not the counter.
_OF_ALL = """
SELECT p.number, coalesce(f.customers, 0), coalesce(f.on_older, 0), p.since_ms
FROM promise p LEFT JOIN (
  SELECT s.program, count(*) AS customers,
    sum(s.balance > 0 AND s.version < n.newest) AS on_older
  FROM standing s JOIN (
    SELECT number, max(version) AS newest FROM promise WHERE kind = 'program' GROUP BY number
  ) n ON n.number = s.program
  WHERE s.customer NOT IN (SELECT n FROM customer WHERE merged_into IS NOT NULL)
  GROUP BY s.program
) f ON f.program = p.number
WHERE p.kind = 'program' AND p.version = 1"""


def of_all(db: Database) -> dict[int, ProgramFigures]:
    """Return the figures by the number of the program."""
    return {number: ProgramFigures(*figures) for number, *figures in db.execute(_OF_ALL).fetchall()}
