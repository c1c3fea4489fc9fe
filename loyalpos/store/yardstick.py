"""The least that a durable write can cost on this disk, to measure the till against."""

from __future__ import annotations

from pathlib import Path

from loyalpos.store.connection import checkpoint, connect, sqlite_version
from loyalpos.store.folder import discard_part

# What a row of the ledger says, without anything that keeps it true.
_TABLE = """
CREATE TABLE line(
  lid INTEGER PRIMARY KEY, act BLOB, ts_ms INTEGER, day INTEGER, customer INTEGER, program INTEGER,
  version INTEGER, kind TEXT, delta INTEGER, staff INTEGER, hash BLOB)"""
_INSERT = """
INSERT INTO line(act, ts_ms, day, customer, program, version, kind, delta, staff, hash)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_ROW = (bytes(16), 1_790_000_000_000, 20_700, 50_000, 1, 1, "earn", 1, 1, bytes(32))


class Yardstick:
    """A file with one table, opened like a shop's (WAL, FULL) but without anything of a shop."""

    def __init__(self, path: Path) -> None:
        self._path = path
        discard_part(path)
        self._db = connect(path, create=True)
        self._db.conn.execute(_TABLE)

    def insert(self) -> None:
        """Insert one row durably: one statement, one commit."""
        self._db.conn.execute(_INSERT, _ROW)

    def checkpoint(self) -> None:
        """Do what the till does between acts."""
        checkpoint(self._db)

    def remove(self) -> None:
        """Let go of the file and remove it."""
        self._db.conn.close()
        discard_part(self._path)


def sqlite_name() -> str:
    """Return the version of SQLite in use, as it is written."""
    return ".".join(str(part) for part in sqlite_version())
