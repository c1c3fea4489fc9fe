"""Who brought whom, once, and for which sale both were rewarded [R60].

A referral waits until the friend's first sale, which settles it: the referrer was rewarded on
``rewarded_day``, or not at all, as where too many were brought. Where that sale is taken back, it
waits again.
"""

from __future__ import annotations

from datetime import date

from sqlite_utils import Database

from loyalpos.domain.business_day import day_number, from_day_number

_ADD = "INSERT INTO referral(friend, referrer, since_day) VALUES (?, ?, ?)"
_WAITING = "SELECT referrer FROM referral WHERE friend = ? AND rewarded_for IS NULL"
_SETTLED = "SELECT referrer FROM referral WHERE friend = ? AND rewarded_for = ?"
_SETTLE = "UPDATE referral SET rewarded_day = ?, rewarded_for = ? WHERE friend = ?"
# Those that somebody brought count for the customer to whom that one's rows went [R52].
_DAYS = """
SELECT rewarded_day FROM referral
WHERE rewarded_day IS NOT NULL AND referrer IN (
  SELECT :customer UNION ALL SELECT gone FROM merge WHERE kept = :customer AND undone IS NULL)"""


def add(db: Database, friend: int, referrer: int, since: date) -> None:
    """Keep who brought a customer."""
    db.execute(_ADD, (friend, referrer, day_number(since)))


def waiting(db: Database, friend: int) -> int | None:
    """Return who brought a customer, as long as no sale of the customer settled that."""
    row = db.conn.execute(_WAITING, (friend,)).fetchone()
    return int(row[0]) if row else None


def settled_by(db: Database, friend: int, sale: bytes) -> int | None:
    """Return who brought a customer, where this very sale settled that."""
    row = db.conn.execute(_SETTLED, (friend, sale)).fetchone()
    return int(row[0]) if row else None


def settle(db: Database, friend: int, sale: bytes, rewarded: date | None) -> None:
    """Keep the sale that settled a referral, and the day if the referrer was rewarded."""
    day = day_number(rewarded) if rewarded else None
    db.execute(_SETTLE, (day, sale, friend))


def wait_again(db: Database, friend: int) -> None:
    """Let a referral wait for the next sale."""
    db.execute(_SETTLE, (None, None, friend))


def rewarded_days(db: Database, referrer: int) -> tuple[date, ...]:
    """Return the days on which a customer was rewarded for friends."""
    found = db.execute(_DAYS, {"customer": referrer}).fetchall()
    return tuple(from_day_number(day) for (day,) in found)
