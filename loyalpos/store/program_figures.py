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
SELECT v.program, coalesce(f.customers, 0), coalesce(f.on_older, 0), v.since_ms
FROM program_version v LEFT JOIN (
  SELECT s.program, count(*) AS customers,
    sum(s.balance > 0 AND s.version < n.newest) AS on_older
  FROM standing s JOIN (
    SELECT program, max(version) AS newest FROM program_version GROUP BY program
  ) n ON n.program = s.program
  GROUP BY s.program
) f ON f.program = v.program
WHERE v.version = 1"""


def of_all(db: Database) -> dict[int, ProgramFigures]:
    """Return the figures by the number of the program."""
    return {number: ProgramFigures(*figures) for number, *figures in db.execute(_OF_ALL).fetchall()}
