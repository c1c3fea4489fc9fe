"""The least that a durable write can cost on this disk, to measure the till against."""

from __future__ import annotations

from pathlib import Path

from loyalpos.store.connection import checkpoint, connect, sqlite_version
from loyalpos.store.folder import discard_part


class Yardstick:
    """A file with one table, opened like a shop's (WAL, FULL) but without anything of a shop."""

    def __init__(self, path: Path) -> None:
        self._path = path
        discard_part(path)
        self._db = connect(path, create=True)
        self._db.conn.execute("CREATE TABLE line(n INTEGER PRIMARY KEY, text TEXT)")

    def insert(self) -> None:
        """Insert one row durably: one statement, one commit."""
        self._db.conn.execute("INSERT INTO line(text) VALUES ('a bare row')")

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
