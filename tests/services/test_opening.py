"""Creating and opening a shop, and every reason not to."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from corner_cafe import COFFEE_CARD, OWNER, PROFILE, FakeClock, stamps
from sqlite_utils import Database

from loyalpos.domain.problem import Ailment, Refusal, Refused, Trouble
from loyalpos.domain.program.program import StampRule
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services import opening
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import create_shop, open_shop, shop_exists, shop_file
from loyalpos.store import schema
from loyalpos.store.connection import connect
from loyalpos.store.migrations import steps


@pytest.fixture
def closed(shop_folder: Path, clock: FakeClock) -> Path:
    """Return the file of a shop that nobody has open."""
    create_shop(shop_folder, PROFILE, "Ada", (COFFEE_CARD,), clock).close()
    return shop_file(shop_folder)


def test_a_shop_is_closed_and_found_again(
    closed: Path, shop_folder: Path, clock: FakeClock
) -> None:
    assert [path.name for path in shop_folder.iterdir()] == ["shop.db"]
    for stamped in range(3):
        shop = open_shop(shop_folder, clock)
        shop.file.db.execute(
            "INSERT OR IGNORE INTO customer(n, id, created_ms, created_day, updated_ms, till)"
            " VALUES (1, x'01', 0, 0, 0, 1)"
        )
        assert stamps(shop.till.open(1)) == (2 * stamped, 0)
        shop.till.stamp(new_act(), OWNER, Purchase(1, 2, again=True))
        assert shop.checks.all().good
        shop.close()


def trouble(folder: Path, clock: FakeClock) -> Ailment:
    with pytest.raises(Trouble) as told:
        open_shop(folder, clock)
    return told.value.code


def test_a_missing_file_is_never_replaced(tmp_path: Path, clock: FakeClock) -> None:
    assert not shop_exists(tmp_path)
    assert trouble(tmp_path, clock) is Ailment.FILE_MISSING
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("remains", ["shop.db-wal", "backups/2026-03-01.db"])
def test_nothing_new_is_made_where_a_file_is_missing(
    tmp_path: Path, clock: FakeClock, remains: str
) -> None:
    (tmp_path / remains).parent.mkdir(exist_ok=True)
    (tmp_path / remains).write_bytes(b"something")
    assert shop_exists(tmp_path)
    with pytest.raises(Trouble) as told:
        create_shop(tmp_path, PROFILE, "Ada", (), clock)
    assert told.value.code is Ailment.FILE_MISSING
    assert not shop_file(tmp_path).exists()


def test_a_shop_is_never_made_over_another(
    closed: Path, shop_folder: Path, clock: FakeClock
) -> None:
    before = closed.read_bytes()
    with pytest.raises(Trouble) as told:
        create_shop(shop_folder, PROFILE, "Eve", (), clock)
    assert told.value.code is Ailment.FILE_EXISTS
    assert closed.read_bytes() == before


def test_a_creation_that_was_cut_short_leaves_no_shop(
    shop_folder: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_short(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(opening, "_first_rows", cut_short)
        with pytest.raises(KeyboardInterrupt):
            create_shop(shop_folder, PROFILE, "Ada", (), clock)
    assert not shop_exists(shop_folder)
    create_shop(shop_folder, PROFILE, "Ada", (), clock).close()
    assert [path.name for path in shop_folder.iterdir()] == ["shop.db"]


def test_what_a_shop_needs_is_asked_for(shop_folder: Path, clock: FakeClock) -> None:
    drafts = (replace(COFFEE_CARD, rule=StampRule(0)),)
    for profile, owner, programs, code in (
        (replace(PROFILE, name=" "), "Ada", (), Refusal.SHOP_NAME_NEEDED),
        (PROFILE, " ", (), Refusal.STAFF_NAME_NEEDED),
        (PROFILE, "Ada", drafts, Refusal.PROGRAM_GOAL_WRONG),
    ):
        with pytest.raises(Refused) as told:
            create_shop(shop_folder, profile, owner, programs, clock)
        assert told.value.code is code
    assert not shop_folder.exists()


def test_a_newer_file_is_left_untouched(closed: Path, shop_folder: Path, clock: FakeClock) -> None:
    db = connect(closed)
    db.execute(f"PRAGMA user_version = {schema.SCHEMA_VERSION + 1}")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.conn.close()
    before = closed.read_bytes()
    assert trouble(shop_folder, clock) is Ailment.FILE_NEWER
    assert closed.read_bytes() == before
    assert [path.name for path in shop_folder.iterdir()] == ["shop.db"]


def test_an_older_file_is_copied_before_it_is_migrated(
    closed: Path, shop_folder: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = schema.SCHEMA_VERSION + 1
    monkeypatch.setattr(steps, "_migrations", list(steps._migrations))

    @steps(name="later")
    def later_schema(db: Database) -> None:
        db.execute("CREATE TABLE later(a INTEGER PRIMARY KEY) STRICT")
        db.execute(f"PRAGMA user_version = {later}")

    for module in ("loyalpos.services.opening", "loyalpos.store.folder"):
        monkeypatch.setattr(f"{module}.SCHEMA_VERSION", later)
    shop = open_shop(shop_folder, clock)
    assert shop.file.db.table("later").exists()
    shop.close()
    (copy,) = (shop_folder / "backups").glob("*.db")
    kept = connect(copy)
    assert kept.execute("PRAGMA user_version").fetchone() == (schema.SCHEMA_VERSION,)
    assert not kept.table("later").exists()
    kept.conn.close()


def test_no_migration_without_a_copy(
    closed: Path, shop_folder: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    later = schema.SCHEMA_VERSION + 1
    for module in ("loyalpos.services.opening", "loyalpos.store.folder"):
        monkeypatch.setattr(f"{module}.SCHEMA_VERSION", later)
    (shop_folder / "backups").write_text("a file where the folder should be")
    before = closed.read_bytes()
    assert trouble(shop_folder, clock) is Ailment.BACKUP_FAILED
    assert closed.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TRIGGER ledger_no_update",
        "DROP INDEX card_customer",
        "CREATE TABLE extra(a)",
        "DELETE FROM setting",
        "DELETE FROM secret",
        "UPDATE setting SET value = 'no JSON'",
    ],
)
def test_a_file_that_was_tampered_with_is_not_opened(
    closed: Path, shop_folder: Path, clock: FakeClock, statement: str
) -> None:
    db = connect(closed)
    db.execute(statement)
    db.conn.close()
    assert trouble(shop_folder, clock) is Ailment.FILE_DAMAGED


def test_a_cloud_folder_holds_no_shop(tmp_path: Path, closed: Path, clock: FakeClock) -> None:
    folder = tmp_path / "Dropbox"
    shutil.copytree(closed.parent, folder)
    assert trouble(folder, clock) is Ailment.FOLDER_IN_CLOUD
    with pytest.raises(Trouble) as told:
        create_shop(tmp_path / "OneDrive", PROFILE, "Ada", (), clock)
    assert told.value.code is Ailment.FOLDER_IN_CLOUD
