"""Checking a shop's file from outside of the till, which may be open: the file is only read."""

from __future__ import annotations

from pathlib import Path

from loyalpos.services.checks import CheckReport, Checks
from loyalpos.services.opening import shop_file, understood
from loyalpos.services.shop_file import Clock
from loyalpos.store import migrations
from loyalpos.store.connection import connect_readonly, reading
from loyalpos.store.folder import check_header


def inspect(folder: Path, clock: Clock) -> CheckReport:
    """Run all checks on the shop in ``folder``; nothing in it can be written.

    Where the tables are not those of a shop, nothing else is looked at.

    :raises Trouble: FILE_MISSING, FILE_DAMAGED, FILE_NOT_A_SHOP, FILE_NEWER, or what SQLite says.
    """
    path = shop_file(folder)
    check_header(path)
    db = connect_readonly(path)
    try:
        with reading():
            if migrations.shape(db) != migrations.expected_shape():
                return CheckReport(False, None, 0, ())
            return Checks(understood(path, db, clock)).all()
    finally:
        db.conn.close()
