"""Filling a new file does not wait for the disk; everything after it does again."""

from __future__ import annotations

import pytest
from sqlite_utils import Database

from loyalpos.services.opening import Shop
from loyalpos.store.filling import filling

OFF, FULL = 0, 2


def _synchronous(db: Database) -> int:
    return int(db.execute("PRAGMA synchronous").fetchone()[0])


def test_only_the_block_does_not_wait_for_the_disk(shop: Shop) -> None:
    with filling(shop.file.db):
        assert _synchronous(shop.file.db) == OFF
    assert _synchronous(shop.file.db) == FULL


def test_only_the_block_has_more_memory(shop: Shop) -> None:
    usual = shop.file.db.execute("PRAGMA cache_size").fetchone()[0]
    with filling(shop.file.db):
        assert shop.file.db.execute("PRAGMA cache_size").fetchone()[0] < usual < 0  # in KiB
    assert shop.file.db.execute("PRAGMA cache_size").fetchone()[0] == usual


def test_a_failure_inside_brings_durability_back_too(shop: Shop) -> None:
    with pytest.raises(LookupError), filling(shop.file.db):
        raise LookupError
    assert _synchronous(shop.file.db) == FULL


def test_after_filling_everything_is_in_the_file_itself(shop: Shop) -> None:
    with filling(shop.file.db):
        shop.file.db.execute("UPDATE setting SET updated_ms = updated_ms + 1")
    journal = shop.file.path.with_name("shop.db-wal")
    assert journal.stat().st_size == 0
