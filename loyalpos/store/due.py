"""Which customers a day has something for: a date that passed, a review, a birthday, a silence.

Those whose rows went to another customer are left out [R52].
"""

from __future__ import annotations

from collections.abc import Collection

from sqlite_utils import Database

_NOT_MERGED = "EXISTS (SELECT 1 FROM customer c WHERE c.n = customer AND c.merged_into IS NULL)"
_EXPIRED = f"""
SELECT customer FROM standing WHERE expires_day < :day AND {_NOT_MERGED}
UNION
SELECT customer FROM voucher WHERE state = 'issued' AND expires_day < :day AND {_NOT_MERGED}
ORDER BY customer"""  # noqa: S608
_REVIEWS = f"""
SELECT customer FROM standing WHERE review_day <= ? AND program = 0 AND {_NOT_MERGED}
ORDER BY customer"""  # noqa: S608
_BORN = """
SELECT n FROM customer c
WHERE birthday_md IN ({days}) AND merged_into IS NULL AND EXISTS (
  SELECT 1 FROM consent WHERE customer = c.n AND purpose = 'birthday' AND withdrawn_ms IS NULL)
ORDER BY n"""
_SILENT = f"""
SELECT customer FROM standing
WHERE program = 0 AND customer > ? AND visits >= ? AND last_ms < ? AND {_NOT_MERGED}
ORDER BY customer LIMIT ?"""  # noqa: S608


def expired(db: Database, day: int) -> tuple[int, ...]:
    """Return who has units or vouchers whose last day, since 1970, is before ``day``."""
    return _customers(db, _EXPIRED, {"day": day})


def reviews(db: Database, day: int) -> tuple[int, ...]:
    """Return whose level is to be reviewed by a day."""
    return _customers(db, _REVIEWS, (day,))


def born(db: Database, days: Collection[int]) -> tuple[int, ...]:
    """Return who lets their birthday be known that is on one of the days: month * 100 + day."""
    marks = ", ".join("?" * len(days))
    return _customers(db, _BORN.format(days=marks), tuple(days))


def silent(
    db: Database, after: int, least_visits: int, before_ms: int, most: int
) -> tuple[int, ...]:
    """Return customers of a number above ``after`` who came so often, and not since a moment."""
    return _customers(db, _SILENT, (after, least_visits, before_ms, most))


def _customers(db: Database, query: str, said: tuple[int, ...] | dict[str, int]) -> tuple[int, ...]:
    return tuple(customer for (customer,) in db.execute(query, said).fetchall())
