"""Filling a new file with much at once, before anybody relies on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3

from loyalpos.store.connection import checkpoint, reading

# The pages that a large shop is written to in turns have room in memory.
_WHILE_FILLING = {"synchronous": "OFF", "cache_size": -65_536}


@contextmanager
def filling(db: Database) -> Iterator[None]:
    """Commit without waiting for the disk inside the block; after it, all of it is durable.

    A machine that fails meanwhile leaves a file to be thrown away.

    :raises Trouble: what SQLite says about the machine or the file.
    """
    conn = db.conn
    usual = {name: conn.execute(f"PRAGMA {name}").fetchone()[0] for name in _WHILE_FILLING}
    with reading():
        try:
            _set(conn, _WHILE_FILLING)
            yield
        finally:
            _set(conn, usual)
            checkpoint(db, whole=True)


def _set(conn: sqlite3.Connection, pragmas: Mapping[str, object]) -> None:
    for name, value in pragmas.items():
        conn.execute(f"PRAGMA {name}={value}")
