"""A copy is whole and read back, or it is not there."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from corner_cafe import OWNER

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.store import backup
from loyalpos.store.backup import back_up, verify_copy
from loyalpos.store.connection import connect_readonly


def test_a_copy_holds_what_is_only_in_the_journal(
    shop: Shop, customer: int, tmp_path: Path
) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer))
    target = tmp_path / "backups" / "copy.db"
    back_up(shop.file.db, target)
    copy = connect_readonly(target)
    assert copy.table("ledger").count == 1
    copy.conn.close()
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    assert (target.parent / "copy.db.sha256").read_text() == f"{digest}  copy.db\n"
    assert sorted(path.name for path in target.parent.iterdir()) == ["copy.db", "copy.db.sha256"]


def test_a_copy_that_does_not_read_back_is_not_kept(
    shop: Shop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(path: Path) -> None:
        raise Trouble(Ailment.BACKUP_FAILED)

    monkeypatch.setattr(backup, "verify_copy", unreadable)
    target = tmp_path / "copy.db"
    target.write_bytes(b"an older copy")
    with pytest.raises(Trouble) as told:
        back_up(shop.file.db, target)
    assert told.value.code is Ailment.BACKUP_FAILED
    assert target.read_bytes() == b"an older copy"
    assert list(tmp_path.glob("*.part")) == []


def test_nowhere_to_write_is_told(shop: Shop, tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("not a folder")
    with pytest.raises(Trouble) as told:
        back_up(shop.file.db, in_the_way / "copy.db")
    assert told.value.code is Ailment.BACKUP_FAILED


def test_a_damaged_copy_is_found(shop: Shop, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    back_up(shop.file.db, target)
    verify_copy(target)
    pages = bytearray(target.read_bytes())
    pages[4096 * 3 : 4096 * 12] = bytes(4096 * 9)
    target.write_bytes(pages)
    with pytest.raises(Trouble) as told:
        verify_copy(target)
    assert told.value.code is Ailment.BACKUP_FAILED
