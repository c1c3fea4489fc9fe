"""Whether the file still says what was booked: the chain, the sums, the pages."""

from __future__ import annotations

import struct
from itertools import groupby

from sqlite_utils import Database

from loyalpos.store.chain import START, ActRow, LedgerRow, act_digest, seal
from loyalpos.store.ledger import head, lid_range, lines_of

_ROW_WIDTH = len(LedgerRow._fields)
_CHAIN = f"""
SELECT {", ".join("l." + column for column in LedgerRow._fields)}, l.hash,
  {", ".join("a." + column for column in ActRow._fields)}
FROM ledger l LEFT JOIN act a ON a.id = l.act
WHERE l.lid BETWEEN ? AND ? ORDER BY l.lid"""  # noqa: S608
_HASH = "SELECT hash FROM ledger WHERE lid = ?"

_STANDINGS = """
SELECT b.customer, b.program, v.version, b.balance, (
  SELECT count(*) FROM voucher w
  WHERE w.customer = b.customer AND w.program = b.program AND w.state = 'issued'),
  0, NULL, NULL, NULL
FROM (SELECT customer, program, sum(delta) AS balance FROM ledger GROUP BY customer, program) b
JOIN (SELECT customer, program, version, max(lid) FROM ledger WHERE kind <> 'reversal'
      GROUP BY customer, program) v USING (customer, program)
UNION ALL
SELECT s.customer, 0, 0, 0, 0, s.visits, l.ts_ms, l.lid >> 40, s.id
FROM (SELECT customer, sum(visits) AS visits, id, max(lid) FROM act
      WHERE lid IS NOT NULL GROUP BY customer) s
LEFT JOIN (SELECT customer, ts_ms, lid, max(lid) FROM act
           WHERE visits = 1 AND id NOT IN (SELECT target FROM act WHERE target IS NOT NULL)
           GROUP BY customer) l ON l.customer = s.customer"""
_DAYS = """
SELECT day, sum(visits), sum(stamps), sum(rewards), sum(new_customers)
FROM (
  SELECT coalesce(t.day, a.day) AS day, a.visits, a.stamps, a.rewards, 0 AS new_customers
  FROM act a LEFT JOIN act t ON t.id = a.target WHERE a.visits <> 0
  UNION ALL SELECT created_day, 0, 0, 0, 1 FROM customer
) GROUP BY day"""
_VOUCHERS = """
WITH used AS MATERIALIZED (
  SELECT u.customer, u.voucher FROM ledger u
  WHERE u.kind = 'redeem' AND NOT EXISTS (SELECT 1 FROM ledger r WHERE r.reverses = u.lid))
SELECT f.customer, f.voucher, CASE
  WHEN EXISTS (SELECT 1 FROM ledger r WHERE r.reverses = f.lid) THEN 'withdrawn'
  WHEN used.voucher IS NOT NULL THEN 'redeemed'
  ELSE 'issued' END
FROM ledger f LEFT JOIN used ON used.customer = f.customer AND used.voucher = f.voucher
WHERE f.kind = 'full-card'"""
_KEPT_STANDINGS = """
SELECT customer, program, version, balance, ready, visits, last_ms, last_till, last_act
FROM standing"""
_KEPT_DAYS = "SELECT day, visits, stamps, rewards, new_customers FROM daily"
_KEPT_VOUCHERS = "SELECT customer, id, state FROM voucher WHERE state <> 'expired'"


def broken_link(db: Database, key: bytes, till: int, newest: int | None = None) -> int | None:
    """Return the place of the first row of a till that is not as it was sealed, or None.

    :param newest: how many of the newest rows to look at; all when None.
    """
    first, last = lid_range(till)[0] + 1, head(db, till).lid
    if newest is not None:
        first = max(first, last - newest + 1)
    before = _hash_before(db, first, till)
    if before is None:
        return first
    expected = first
    found = db.execute(_CHAIN, (first, last))
    for act, rows in groupby(found, key=lambda row: ActRow._make(row[_ROW_WIDTH + 1 :])):
        digest = act_digest(act, lines_of(db, act.id) if act.lines else ())
        for row in rows:
            sealed = LedgerRow._make(row[:_ROW_WIDTH])
            if sealed.lid != expected or _sealed(key, before, sealed, digest) != row[_ROW_WIDTH]:
                return expected
            before, expected = row[_ROW_WIDTH], expected + 1
    return None if expected == last + 1 else expected


def _sealed(key: bytes, before: bytes, row: LedgerRow, digest: bytes) -> bytes | None:
    try:
        return seal(key, before, row, digest)
    except (AttributeError, TypeError, struct.error):
        return None  # a damaged row may hold what its columns never can


def _hash_before(db: Database, first: int, till: int) -> bytes | None:
    if first == lid_range(till)[0] + 1:
        return START
    row = db.execute(_HASH, (first - 1,)).fetchone()
    return row[0] if row else None


def wrong_sums(db: Database) -> int:
    """Return how many standings, days and vouchers differ from what the ledger comes to."""
    pairs = ((_STANDINGS, _KEPT_STANDINGS), (_DAYS, _KEPT_DAYS), (_VOUCHERS, _KEPT_VOUCHERS))
    return sum(_differing(db, *pair) + _differing(db, *reversed(pair)) for pair in pairs)


def _differing(db: Database, one: str, other: str) -> int:
    query = f"SELECT count(*) FROM (SELECT * FROM ({one}) EXCEPT SELECT * FROM ({other}))"  # noqa: S608
    return int(db.execute(query).fetchone()[0])


def rebuild_sums(db: Database) -> None:
    """Make the sums again out of the ledger, inside the caller's transaction."""
    for table, truth in (("standing", _STANDINGS), ("daily", _DAYS)):
        db.execute(f"DELETE FROM {table}")  # noqa: S608
        db.execute(f"INSERT INTO {table} {truth}")


def page_damage(db: Database, most: int = 20) -> tuple[str, ...]:
    """Return what SQLite finds wrong with the pages of the file; slow: reads all of it."""
    found = [str(row[0]) for row in db.execute(f"PRAGMA quick_check({most})").fetchall()]
    if found == ["ok"]:
        return ()
    lines = [line for words in found for line in words.splitlines()]
    return tuple(line for line in lines if not line.startswith("***"))
