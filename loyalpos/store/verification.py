"""Whether the file still says what was booked: the chain, the sums, the pages."""

from __future__ import annotations

import struct
from itertools import groupby

from sqlite_utils import Database

from loyalpos.store.chain import START, ActRow, LedgerRow, act_digest, seal
from loyalpos.store.ledger import head, lid_range, lines_of
from loyalpos.store.schema_rulebook import PROMISING

_ROW_WIDTH = len(LedgerRow._fields)
_CHAIN = f"""
SELECT {", ".join("l." + column for column in LedgerRow._fields)}, l.hash,
  {", ".join("a." + column for column in ActRow._fields)}
FROM ledger l LEFT JOIN act a ON a.id = l.act
WHERE l.lid BETWEEN ? AND ? ORDER BY l.lid"""  # noqa: S608
_HASH = "SELECT hash FROM ledger WHERE lid = ?"

# Acts of somebody whose rows went to another customer count for that one [R52].
_WHOSE = """
SELECT a.id, a.lid, a.ts_ms, a.visits,
  CAST(coalesce(c.merged_into, c.n) AS INTEGER) AS customer
FROM act a LEFT JOIN act t ON t.id = a.target AND a.visits < 0
JOIN customer c ON c.n = coalesce(t.customer, a.customer)
WHERE a.visits <> 0"""
_STANDINGS = f"""
SELECT b.customer, b.program, coalesce(v.version, b.version), b.balance, (
  SELECT count(*) FROM voucher w
  WHERE w.customer = b.customer AND w.program = b.program AND w.state = 'issued'),
  b.cards, 0, NULL, NULL, NULL
FROM (SELECT customer, program, version, min(lid), sum(delta) AS balance,
        sum((kind = 'full-card') - (kind = 'withdrawn' AND delta > 0)) AS cards
      FROM ledger WHERE program > 0 GROUP BY customer, program) b
LEFT JOIN (SELECT customer, program, version, max(lid) FROM ledger
      WHERE delta > 0 AND kind IN {PROMISING}
      GROUP BY customer, program) v ON v.customer = b.customer AND v.program = b.program
UNION ALL
SELECT s.customer, 0, 0, 0, (
  SELECT count(*) FROM voucher w
  WHERE w.customer = s.customer AND w.program = 0 AND w.state = 'issued'),
  0, coalesce(n.visits, 0), l.ts_ms, l.lid >> 40, s.id
FROM (SELECT customer, id, max(lid) FROM act WHERE lid IS NOT NULL GROUP BY customer) s
LEFT JOIN (SELECT customer, sum(visits) AS visits FROM ({_WHOSE}) GROUP BY customer) n
  ON n.customer = s.customer
LEFT JOIN (SELECT customer, ts_ms, lid, max(lid) FROM ({_WHOSE})
           WHERE visits = 1 AND id NOT IN (SELECT target FROM act WHERE visits = -1)
           GROUP BY customer) l ON l.customer = s.customer"""  # noqa: S608
_DAYS = """
SELECT day, sum(visits), sum(stamps), sum(rewards), sum(new_customers)
FROM (
  SELECT coalesce(t.day, a.day) AS day, a.visits, a.stamps, a.rewards, 0 AS new_customers
  FROM act a LEFT JOIN act t ON t.id = a.target
  WHERE a.visits <> 0 OR (a.target IS NOT NULL AND (a.stamps <> 0 OR a.rewards <> 0))
  UNION ALL SELECT created_day, 0, 0, 0, 1 FROM customer
) GROUP BY day"""
# What became of a voucher is what the newest of its rows says.
_VOUCHERS = """
SELECT customer, voucher, CASE
  WHEN kind IN ('full-card', 'issue', 'merge-in', 'reversal') THEN 'issued'
  WHEN kind = 'redeem' THEN 'redeemed'
  WHEN kind = 'expire' THEN 'expired'
  ELSE 'withdrawn' END
FROM (SELECT customer, voucher, kind, max(lid) FROM ledger WHERE voucher IS NOT NULL
      GROUP BY customer, voucher)"""
_KEPT_STANDINGS = """
SELECT customer, program, version, balance, ready, cards, visits, last_ms, last_till, last_act
FROM standing"""
_KEPT_DAYS = "SELECT day, visits, stamps, rewards, new_customers FROM daily"
_KEPT_VOUCHERS = "SELECT customer, id, state FROM voucher"


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
    db.execute("DELETE FROM daily")
    db.execute(f"INSERT INTO daily {_DAYS}")
    db.execute("DELETE FROM standing")
    columns = "customer, program, version, balance, ready, cards, visits, last_ms, last_till"
    db.execute(f"INSERT INTO standing({columns}, last_act) {_STANDINGS}")


def page_damage(db: Database, most: int = 20) -> tuple[str, ...]:
    """Return what SQLite finds wrong with the pages of the file; slow: reads all of it."""
    found = [str(row[0]) for row in db.execute(f"PRAGMA quick_check({most})").fetchall()]
    if found == ["ok"]:
        return ()
    lines = [line for words in found for line in words.splitlines()]
    return tuple(line for line in lines if not line.startswith("***"))
