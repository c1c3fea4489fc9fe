"""Filling a new file with much at once, before anybody relies on it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlite_utils import Database

from loyalpos.store.connection import checkpoint, reading


@contextmanager
def filling(db: Database) -> Iterator[None]:
    """Commit without waiting for the disk inside the block; after it, all of it is durable.

    A machine that fails meanwhile leaves a file to be thrown away.

    :raises Trouble: what SQLite says about the machine or the file.
    """
    conn = db.conn
    with reading():
        usual = conn.execute("PRAGMA synchronous").fetchone()[0]
        conn.execute("PRAGMA synchronous=OFF")
        try:
            yield
        finally:
            conn.execute(f"PRAGMA synchronous={usual}")
            checkpoint(db, whole=True)
