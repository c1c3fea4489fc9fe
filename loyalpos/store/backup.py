"""A verified copy of the shop's file.

A copy is written under a temporary name, checked by reading it back, made durable, and only then
given its name. Beside it stands its SHA-256.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path

from sqlite_utils import Database
from sqlite_utils.utils import sqlite3

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.store.connection import connect_readonly
from loyalpos.store.folder import make_durable

_BLOCK = 1 << 20


def back_up(db: Database, target: Path) -> None:
    """Copy the open file to ``target``, whole, or leave nothing there.

    :raises Trouble: DISK_FULL or BACKUP_FAILED.
    """
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        db.conn.execute("VACUUM INTO ?", (str(part),))
        verify_copy(part)
        digest = _sha256(part)
        make_durable(part)
        part.replace(target)
        manifest = target.with_name(target.name + ".sha256")
        manifest.write_text(f"{digest}  {target.name}\n", encoding="ascii")
        make_durable(manifest)
        make_durable(target.parent)
    except (OSError, sqlite3.Error, Trouble) as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        full = getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL
        raise Trouble(Ailment.DISK_FULL if full else Ailment.BACKUP_FAILED) from error


def verify_copy(path: Path) -> None:
    """Read a copy from its first to its last page.

    :raises Trouble: BACKUP_FAILED where it is damaged.
    """
    try:
        copy = connect_readonly(path)
        try:
            found = [row[0] for row in copy.conn.execute("PRAGMA quick_check")]
        finally:
            copy.conn.close()
    except (Trouble, sqlite3.Error) as error:
        raise Trouble(Ailment.BACKUP_FAILED) from error
    if found != ["ok"]:
        raise Trouble(Ailment.BACKUP_FAILED)


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()
