"""Checking a shop's file from outside of the till, which may be open: the file is only read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from loyalpos.services.checks import Checks
from loyalpos.services.opening import shop_file
from loyalpos.services.shop_file import Clock, ShopFile
from loyalpos.store.connection import connect_readonly, reading
from loyalpos.store.folder import check_header


@contextmanager
def inspecting(folder: Path, clock: Clock) -> Iterator[Checks]:
    """Open the shop in ``folder`` for its checks; nothing in it can be written.

    :raises Trouble: FILE_MISSING, FILE_DAMAGED, FILE_NOT_A_SHOP, FILE_NEWER, or what SQLite says.
    """
    path = shop_file(folder)
    check_header(path)
    db = connect_readonly(path)
    try:
        with reading():
            yield Checks(ShopFile(path, db, clock))
    finally:
        db.conn.close()
