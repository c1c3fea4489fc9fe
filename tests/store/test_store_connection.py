"""Opening and writing: all or nothing, and errors that a person can act on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.utils import sqlite3

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.store import connection
from loyalpos.store.connection import (
    checkpoint,
    close,
    connect,
    connect_readonly,
    read_tx,
    write_tx,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return where the file of these tests stands."""
    return tmp_path / "some shop #1?.db"


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    """Return a file with one table."""
    made = connect(path, create=True)
    made.execute("CREATE TABLE t(a INTEGER PRIMARY KEY, b BLOB) STRICT")
    yield made
    made.conn.close()


def pragma(db: Database, name: str) -> object:
    return db.execute(f"PRAGMA {name}").fetchone()[0]


def test_the_file_is_durable_and_guarded(db: Database) -> None:
    assert pragma(db, "journal_mode") == "wal"
    assert pragma(db, "synchronous") == 2
    assert pragma(db, "foreign_keys") == 1
    assert pragma(db, "secure_delete") == 1
    assert pragma(db, "trusted_schema") == 0
    assert pragma(db, "wal_autocheckpoint") == 0


def test_no_wal_where_it_could_damage(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "sqlite_version", lambda: (3, 51, 2))
    db = connect(path, create=True)
    assert pragma(db, "journal_mode") == "delete"
    assert pragma(db, "synchronous") == 3
    db.conn.close()


def test_a_library_that_is_too_old_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "sqlite_version", lambda: (3, 39, 9))
    with pytest.raises(Trouble) as told:
        connect(path, create=True)
    assert told.value.code is Ailment.SQLITE_TOO_OLD
    assert not path.exists()


def test_a_missing_file_stays_missing(path: Path) -> None:
    for opening in (connect, connect_readonly):
        with pytest.raises(Trouble):
            opening(path)
        assert not path.exists()


def test_a_block_that_fails_writes_nothing(db: Database) -> None:
    with pytest.raises(ZeroDivisionError), write_tx(db):
        db.execute("INSERT INTO t(a) VALUES (1)")
        raise ZeroDivisionError
    assert db.table("t").count == 0
    assert not db.conn.in_transaction


def test_a_second_writer_is_told_to_wait(
    db: Database, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.01)
    other = connect(path)
    with write_tx(db):
        with pytest.raises(Trouble) as told, write_tx(other):
            pytest.fail("the second writer came in")
        assert told.value.code is Ailment.FILE_LOCKED
    with write_tx(other):
        other.execute("INSERT INTO t(a) VALUES (2)")
    other.conn.close()
    assert db.table("t").count == 1


def test_a_reader_sees_one_moment(db: Database, path: Path) -> None:
    reader = connect_readonly(path)
    with read_tx(reader):
        assert reader.table("t").count == 0
        db.execute("INSERT INTO t(a) VALUES (1)")
        assert reader.table("t").count == 0
    assert reader.table("t").count == 1
    with pytest.raises(Trouble) as told, read_tx(reader):
        reader.execute("INSERT INTO t(a) VALUES (2)")
    assert told.value.code is Ailment.FOLDER_NOT_WRITABLE
    reader.conn.close()


def test_a_full_disk_rolls_back_and_reads_go_on(db: Database) -> None:
    db.execute(f"PRAGMA max_page_count = {pragma(db, 'page_count')}")
    with pytest.raises(Trouble) as told, write_tx(db):
        for number in range(100):
            db.execute("INSERT INTO t VALUES (?, zeroblob(4000))", (number,))
    assert told.value.code is Ailment.DISK_FULL
    assert not db.conn.in_transaction
    assert db.table("t").count == 0


class FailingAtCommit:
    """A connection whose disk fails while a transaction is being made durable."""

    def __init__(self, conn: sqlite3.Connection) -> None:
        self._conn = conn

    @property
    def in_transaction(self) -> bool:
        return bool(self._conn.in_transaction)

    def execute(self, statement: str) -> object:
        if statement == "COMMIT":
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR | 4 << 8  # IOERR_FSYNC
            raise error
        return self._conn.execute(statement)


def test_r4_a_disk_that_fails_at_commit_leaves_the_outcome_unknown(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(db, "conn", FailingAtCommit(db.conn))
        with pytest.raises(Trouble) as told, write_tx(db):
            pass
    assert told.value.code is Ailment.OUTCOME_UNKNOWN
    assert not db.conn.in_transaction


def test_a_broken_constraint_stays_a_bug(db: Database) -> None:
    db.execute("INSERT INTO t(a) VALUES (1)")
    with pytest.raises(sqlite3.IntegrityError), write_tx(db):
        db.execute("INSERT INTO t(a) VALUES (1)")


def test_closing_twice_is_closing_once(db: Database) -> None:
    close(db)
    close(db)
    with pytest.raises(Trouble) as told, read_tx(db):
        pytest.fail("a closed file was read")
    assert told.value.code is Ailment.CLOSED


def test_a_checkpoint_moves_the_journal_into_the_file(db: Database, path: Path) -> None:
    db.execute("INSERT INTO t(a, b) VALUES (1, x'C0FFEE')")
    assert b"\xc0\xff\xee" not in path.read_bytes()
    checkpoint(db)
    assert b"\xc0\xff\xee" in path.read_bytes()
    checkpoint(db, whole=True)
    assert path.with_name(path.name + "-wal").stat().st_size == 0
