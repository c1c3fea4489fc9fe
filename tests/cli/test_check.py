"""The check command: one sentence for each finding, what to do, and an honest exit status."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from corner_cafe import COFFEE_CARD, PROFILE, FakeClock

from loyalpos.cli.check import main
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import create_shop
from loyalpos.services.sample.bulk import BulkSize, write_bulk
from loyalpos.store.connection import connect


def _check(folder: Path, *more: str) -> tuple[int, list[str]]:
    out = io.StringIO()
    return main(["--data", str(folder), *more], out), out.getvalue().splitlines()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a closed shop with a few hundred rows."""
    write_bulk(tmp_path / "shop", BulkSize(30, 300), FakeClock().now)
    return tmp_path / "shop"


def _behind_the_programs_back(folder: Path, table: str, change: str) -> None:
    """Change a table, as a database tool would, past its guards."""
    db = connect(folder / "shop.db")
    guards = db.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (table,)
    ).fetchall()
    for name, _ in guards:
        db.execute(f"DROP TRIGGER {name}")
    db.execute(change)
    for _, sql in guards:
        db.execute(sql)
    db.conn.close()


def test_a_good_shop_is_good(folder: Path) -> None:
    assert _check(folder) == (0, [f"{folder}: everything is as it was booked"])


def test_checking_writes_nothing(folder: Path) -> None:
    before = (folder / "shop.db").read_bytes()
    _check(folder)
    assert (folder / "shop.db").read_bytes() == before


def test_a_shop_is_checked_beside_its_open_till(tmp_path: Path) -> None:
    shop = create_shop(tmp_path, PROFILE, "Ada", (COFFEE_CARD,), FakeClock())
    try:
        assert _check(tmp_path)[0] == 0
    finally:
        shop.close()


def test_an_edited_row_is_told_with_its_place(folder: Path) -> None:
    _behind_the_programs_back(
        folder, "ledger", "UPDATE ledger SET delta = delta + 5 WHERE lid = (1 << 40) + 17"
    )
    status, lines = _check(folder)
    assert status == 1
    assert lines[0].startswith(f"{folder}: row 17 of the ledger is not as it was booked")
    assert "backups" in lines[0]


def test_a_removed_row_is_told_with_its_place(folder: Path) -> None:
    _behind_the_programs_back(folder, "ledger", "DELETE FROM ledger WHERE lid = (1 << 40) + 9")
    status, lines = _check(folder)
    assert status == 1
    assert "row 9 of the ledger" in lines[0]


def test_sums_are_not_made_again_from_a_broken_ledger(folder: Path) -> None:
    _behind_the_programs_back(
        folder, "ledger", "UPDATE ledger SET delta = delta + 5 WHERE lid = (1 << 40) + 17"
    )
    before = (folder / "shop.db").read_bytes()
    status, lines = _check(folder, "--rebuild")
    assert status == 1
    assert not [line for line in lines if "were made again" in line]
    assert (folder / "shop.db").read_bytes() == before


def test_wrong_sums_are_told_and_made_again(folder: Path) -> None:
    """[R1] the ledger decides, the balances follow."""
    _behind_the_programs_back(
        folder, "standing", "UPDATE standing SET balance = balance + 1 WHERE program = 1"
    )
    status, lines = _check(folder)
    assert status == 1
    assert "differ from the ledger" in lines[0]
    assert "--rebuild" in lines[0]
    status, lines = _check(folder, "--rebuild")
    assert status == 0
    assert "sums were made again" in lines[0]
    assert _check(folder)[0] == 0


def test_a_wrong_day_is_made_again(folder: Path) -> None:
    _behind_the_programs_back(folder, "daily", "UPDATE daily SET stamps = 99999")
    assert _check(folder)[0] == 1
    assert _check(folder, "--rebuild")[0] == 0


def test_a_voucher_that_the_ledger_never_gave_is_told_and_stays(folder: Path) -> None:
    _behind_the_programs_back(
        folder,
        "voucher",
        "INSERT INTO voucher(customer, id, program, version, state, issued_ms, issued_lid)"
        " VALUES (1, randomblob(16), 1, 1, 'issued', 0, 1)",
    )
    assert _check(folder)[0] == 1
    status, lines = _check(folder, "--rebuild")
    assert status == 1
    assert "differ from the ledger" in lines[-1]


@pytest.mark.parametrize("change", ["CREATE TABLE notes(text)", "DROP TABLE item"])
def test_tables_of_somebody_else_are_told(folder: Path, change: str) -> None:
    _behind_the_programs_back(folder, "daily", change)
    status, lines = _check(folder)
    assert status == 1
    assert "tables were changed by something else" in lines[0]


def test_damaged_pages_are_told(folder: Path) -> None:
    path = folder / "shop.db"
    contents = bytearray(path.read_bytes())
    for page in range(20, 60):
        contents[page * 4096 + 200 : page * 4096 + 400] = bytes(200)
    path.write_bytes(contents)
    status, lines = _check(folder)
    assert status == 1
    assert "damaged" in lines[0]
    assert "backups" in lines[0]


def test_a_shop_without_its_keys_is_damaged(folder: Path) -> None:
    _behind_the_programs_back(folder, "secret", "DELETE FROM secret")
    status, lines = _check(folder)
    assert status == 1
    assert "damaged" in lines[0]


def test_half_a_file_is_damaged(folder: Path) -> None:
    path = folder / "shop.db"
    path.write_bytes(path.read_bytes()[: 8 * 4096])
    status, lines = _check(folder, "--rebuild")
    assert status == 1
    assert "damaged" in lines[0]


@pytest.mark.parametrize(
    ("contents", "sentence"),
    [
        (None, "there is no shop in this folder"),
        (b"", "the shop's file is damaged"),
        (b"x" * 4096, "not a shop of LoyalPOS"),
    ],
)
def test_what_is_no_shop_is_told_and_left_alone(
    tmp_path: Path, contents: bytes | None, sentence: str
) -> None:
    if contents is not None:
        (tmp_path / "shop.db").write_bytes(contents)
    status, lines = _check(tmp_path)
    assert status == 1
    assert len(lines) == 1
    assert sentence in lines[0]
    assert [path.name for path in tmp_path.iterdir()] == ([] if contents is None else ["shop.db"])


def test_no_customer_is_named(tmp_path: Path) -> None:
    shop = create_shop(tmp_path, PROFILE, "Ada", (COFFEE_CARD,), FakeClock())
    db = shop.file.db
    db.execute(
        "INSERT INTO customer(n, id, name, words, created_ms, created_day, updated_ms, till)"
        " VALUES (1, randomblob(16), 'Zebedee', 'zebedee', 0, 20514, 0, 1)"
    )
    shop.till.stamp(new_act(), 1, Purchase(1))
    db.execute("UPDATE standing SET balance = 7")
    shop.close()
    status, lines = _check(tmp_path)
    assert status == 1
    assert "zebedee" not in " ".join(lines).casefold()
