"""Merges: whose rows went to whom, and what went along [R52]."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from sqlite_utils import Database

_COLUMNS = "act, kept, gone, day, changed, undone"
_ADD = "INSERT INTO merge(act, kept, gone, day, changed) VALUES (?, ?, ?, ?, ?)"
_FIND = f"SELECT {_COLUMNS} FROM merge WHERE act = ?"  # noqa: S608
_UNDO = "UPDATE merge SET undone = ? WHERE act = ? AND undone IS NULL"
_OF_KEPT = f"""
SELECT {_COLUMNS} FROM merge m
WHERE kept = ? AND undone IS NULL AND day >= ?
ORDER BY (SELECT ts_ms FROM act a WHERE a.id = m.act) DESC, act DESC"""  # noqa: S608
_EVER_OF_KEPT = f"SELECT {_COLUMNS} FROM merge WHERE kept = ?"  # noqa: S608
_BROUGHT = "SELECT friend FROM referral WHERE referrer = ? AND friend <> ? ORDER BY friend"
_REFER = "UPDATE referral SET referrer = ? WHERE friend = ? AND referrer = ?"
_BEFRIEND = """
UPDATE referral SET friend = ?1 WHERE friend = ?2 AND referrer <> ?1
  AND NOT EXISTS (SELECT 1 FROM referral WHERE friend = ?1)"""


class MergeRow(NamedTuple):
    """A merge; ``day`` since 1970, ``changed`` JSON, ``undone`` the act that undid it."""

    act: bytes
    kept: int
    gone: int
    day: int
    changed: str
    undone: bytes | None = None


def add(db: Database, merge: MergeRow) -> None:
    """Keep a merge."""
    db.conn.execute(_ADD, merge[:-1])


def find(db: Database, act: UUID) -> MergeRow | None:
    """Return the merge of an act."""
    row = db.conn.execute(_FIND, (act.bytes,)).fetchone()
    return MergeRow._make(row) if row else None


def undo(db: Database, merge: MergeRow, act: UUID) -> None:
    """Keep that an act undid a merge."""
    db.conn.execute(_UNDO, (act.bytes, merge.act))


def of_kept(db: Database, kept: int, since_day: int) -> tuple[MergeRow, ...]:
    """Return the merges with a customer that still hold, since a day, the newest first."""
    return tuple(map(MergeRow._make, db.conn.execute(_OF_KEPT, (kept, since_day)).fetchall()))


def ever_of_kept(db: Database, kept: int) -> tuple[MergeRow, ...]:
    """Return all merges that there ever were with a customer, undone ones too."""
    return tuple(map(MergeRow._make, db.conn.execute(_EVER_OF_KEPT, (kept,)).fetchall()))


def friends_to(db: Database, gone: int, kept: int) -> tuple[int, ...]:
    """Let whom one customer brought be brought by another, and return them."""
    friends = tuple(row[0] for row in db.conn.execute(_BROUGHT, (gone, kept)).fetchall())
    refer(db, friends, gone, kept)
    return friends


def refer(db: Database, friends: Iterable[int], before: int, now: int) -> None:
    """Let friends who were brought by one customer be brought by another."""
    for friend in friends:
        db.conn.execute(_REFER, (now, friend, before))


def befriend(db: Database, before: int, now: int) -> bool:
    """Let one customer be brought instead of another; False where that cannot be."""
    return bool(db.conn.execute(_BEFRIEND, (now, before)).rowcount == 1)
