"""Opening the shop's file, and the one way to write to it.

One connection belongs to one thread. Every write happens inside :func:`write_tx`, every read that a
person waits for inside :func:`read_tx`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3

from loyalpos.domain.problem import Ailment, Trouble

OLDEST_SQLITE = (3, 40, 0)
SAFE_WAL = (3, 51, 3)  # before it, two connections that write and checkpoint can damage the file
BUSY_SECONDS = 5.0
STEPS_BETWEEN_ASKING = 20_000  # of SQLite's own machine, a millisecond or less
# An act changes a few bytes in each of several trees, and writes the whole page of each durably.
PAGE_BYTES = 2048
# The upper pages of every tree of a million rows. More than that only grows the program with every
# customer that is scanned: the rest is in the system's own cache, and no slower there.
TILL_CACHE_KIB = 4_096
SEARCH_CACHE_KIB = 16_384

_AILMENTS = {
    sqlite3.SQLITE_FULL: Ailment.DISK_FULL,
    sqlite3.SQLITE_BUSY: Ailment.FILE_LOCKED,
    sqlite3.SQLITE_LOCKED: Ailment.FILE_LOCKED,
    sqlite3.SQLITE_CORRUPT: Ailment.FILE_DAMAGED,
    sqlite3.SQLITE_NOTADB: Ailment.FILE_DAMAGED,
    sqlite3.SQLITE_IOERR: Ailment.DISK_ERROR,
    sqlite3.SQLITE_CANTOPEN: Ailment.DISK_ERROR,
    sqlite3.SQLITE_READONLY: Ailment.FOLDER_NOT_WRITABLE,
    sqlite3.SQLITE_PERM: Ailment.FOLDER_NOT_WRITABLE,
}

# Said by the driver or the search index and not by SQLite, so it comes without a code.
_SAID = {
    "invalid fts5 file format": Ailment.FILE_DAMAGED,
    "Could not decode to UTF-8": Ailment.FILE_DAMAGED,
    "Cannot operate on a closed database": Ailment.CLOSED,
}

# The driver asks every value that is neither number nor text how it wants to be stored, and spends
# as long on no answer as on the rest of a short statement. Bytes and NULL answer here: as they are.
sqlite3.register_adapter(bytes, bytes)
sqlite3.register_adapter(type(None), lambda nothing: nothing)


def sqlite_version() -> tuple[int, int, int]:
    """Return the version of the SQLite library in use."""
    major, minor, patch = (int(part) for part in sqlite3.sqlite_version.split("."))
    return major, minor, patch


def connect(path: Path, *, create: bool = False) -> Database:
    """Open the file for reading and writing, on the calling thread.

    Without ``create`` a missing file stays missing.

    :raises Trouble: SQLITE_TOO_OLD, or what SQLite says about the file.
    """
    if sqlite_version() < OLDEST_SQLITE:
        raise Trouble(Ailment.SQLITE_TOO_OLD, found=sqlite3.sqlite_version)
    with reading():
        conn = _connection(path, "rwc" if create else "rw")
        try:
            if create:
                conn.execute(f"PRAGMA page_size={PAGE_BYTES}")
            for pragma in _pragmas():
                conn.execute(f"PRAGMA {pragma}")
        except BaseException:
            conn.close()
            raise
    return Database(conn, execute_plugins=False)


def connect_readonly(path: Path) -> Database:
    """Open the file for reading only; any number of these may live beside the writer.

    :raises Trouble: what SQLite says about the file.
    """
    with reading():
        conn = _connection(path, "ro")
        conn.execute("PRAGMA query_only=ON")
        conn.execute("PRAGMA trusted_schema=OFF")
        conn.execute(f"PRAGMA cache_size=-{SEARCH_CACHE_KIB}")
    return Database(conn, execute_plugins=False)


def _connection(path: Path, mode: str) -> sqlite3.Connection:
    return sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        timeout=BUSY_SECONDS,
        cached_statements=256,
    )


def _pragmas() -> tuple[str, ...]:
    safe = sqlite_version() >= SAFE_WAL
    journal = (
        ("journal_mode=WAL", "synchronous=FULL")
        if safe
        else (
            "journal_mode=DELETE",
            "synchronous=EXTRA",
        )
    )
    return (
        *journal,
        "wal_autocheckpoint=0",  # the owner of the connection checkpoints between acts
        "foreign_keys=ON",
        "secure_delete=ON",  # what is erased is gone from the file's bytes too
        "trusted_schema=OFF",
        "fullfsync=1",
        "checkpoint_fullfsync=1",
        f"cache_size=-{TILL_CACHE_KIB}",
    )


@contextmanager
def reading() -> Iterator[None]:
    """Turn what SQLite says about the machine or the file into :class:`Trouble`.

    A broken constraint or a wrong statement is a bug and passes unchanged, and so does an
    interrupted query.
    """
    try:
        yield
    except sqlite3.Error as error:
        trouble = _trouble(error)
        if trouble is None:
            raise
        raise trouble from error
    except UnicodeDecodeError as error:  # the driver could not even read SQLite's complaint
        raise Trouble(Ailment.FILE_DAMAGED) from error


@contextmanager
def read_tx(db: Database) -> Iterator[Database]:
    """Read all of the block from one moment of the file. May stand inside :func:`write_tx`.

    :raises Trouble: what SQLite says about the machine or the file.
    """
    conn = db.conn
    with reading():
        if conn.in_transaction:
            yield db
            return
        conn.execute("BEGIN")
        try:
            yield db
        finally:
            _roll_back(conn)  # nothing was written; what was read is let go


@contextmanager
def write_tx(db: Database) -> Iterator[Database]:
    """Write all of the block, durably, or nothing of it.

    The write lock is taken first, so what the block reads cannot change before it writes.

    :raises Trouble: DISK_FULL, DISK_ERROR, FILE_LOCKED, FILE_DAMAGED with nothing written;
        OUTCOME_UNKNOWN when the disk failed while the block was being made durable [R4].
    """
    conn = db.conn
    with reading():
        conn.execute("BEGIN IMMEDIATE")
        try:
            yield db
        except BaseException:
            _roll_back(conn)
            raise
        try:
            conn.execute("COMMIT")
        except sqlite3.Error as error:
            _roll_back(conn)
            if _primary_code(error) == sqlite3.SQLITE_IOERR:
                raise Trouble(Ailment.OUTCOME_UNKNOWN) from error
            raise


class Stopped(Exception):
    """A long look was given up, because somebody asked to."""


@contextmanager
def stoppable(db: Database, stop: Callable[[], bool]) -> Iterator[None]:
    """Ask every few milliseconds of the block's queries whether to go on.

    :raises Stopped: when ``stop`` says so, also between queries.
    """
    conn = db.conn
    conn.set_progress_handler(lambda: int(stop()), STEPS_BETWEEN_ASKING)
    try:
        yield
    except sqlite3.OperationalError as error:
        if _primary_code(error) != sqlite3.SQLITE_INTERRUPT:
            raise
        raise Stopped from error
    finally:
        conn.set_progress_handler(None, 0)


def checkpoint(db: Database, *, whole: bool = False) -> None:
    """Move what was committed from the journal into the file, without making a writer wait.

    With ``whole`` the journal is emptied too, for closing and before a copy.
    """
    with reading():
        db.conn.execute(f"PRAGMA wal_checkpoint({'TRUNCATE' if whole else 'PASSIVE'})").fetchall()


def close(db: Database) -> None:
    """Finish the journal and let go of the file; once more does nothing."""
    try:
        checkpoint(db, whole=True)
    except Trouble as trouble:
        if trouble.code is not Ailment.CLOSED:
            raise
    finally:
        db.conn.close()


def _roll_back(conn: sqlite3.Connection) -> None:
    # A full disk and some I/O errors have already rolled back by themselves.
    if conn.in_transaction:
        conn.execute("ROLLBACK")


def _primary_code(error: sqlite3.Error) -> int:
    code: int = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    return code & 0xFF


def _trouble(error: sqlite3.Error) -> Trouble | None:
    said = (ailment for words, ailment in _SAID.items() if str(error).startswith(words))
    ailment = next(said, None) or _AILMENTS.get(_primary_code(error))
    return Trouble(ailment) if ailment else None
