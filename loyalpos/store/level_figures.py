"""How many customers stand on each level."""

from __future__ import annotations

from sqlite_utils import Database

# Walks all customers who ever collected; the owner looks at this, not the counter.
_OF_ALL = """
SELECT s.level, count(*) FROM standing s JOIN customer c ON c.n = s.customer
WHERE s.program = 0 AND c.merged_into IS NULL GROUP BY s.level"""


def of_all(db: Database) -> dict[int, int]:
    """Return the customers by level, from 0; a level without any is missing."""
    return dict(db.execute(_OF_ALL).fetchall())
