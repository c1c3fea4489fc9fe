"""What happened stays as it happened, whoever asks the file."""

from __future__ import annotations

import pytest
from corner_cafe import OWNER
from sqlite_utils.utils import sqlite3

from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop

APPEND_ONLY = ("act", "sale_line", "ledger", "program", "promise")
NEVER_DELETED = ("customer", "card", "consent", "voucher", "staff")


@pytest.fixture
def busy_shop(shop: Shop, customer: int) -> Shop:
    """Return a shop with a row in every table that is guarded."""
    lines = (SaleLine("Latte", 9, 350),)
    shop.till.stamp(new_act(), OWNER, Purchase(customer, 9, lines=lines))
    db = shop.file.db
    db.execute("INSERT INTO card VALUES (x'01', 'B', ?, 'active', 0, NULL, 0, 1)", (customer,))
    db.execute(
        "INSERT INTO consent(customer, purpose, wording, given_ms, given_to)"
        " VALUES (?, 'membership', 'yes', 0, 1)",
        (customer,),
    )
    return shop


@pytest.mark.parametrize("table", APPEND_ONLY)
def test_r1_nothing_is_updated(busy_shop: Shop, table: str) -> None:
    column = busy_shop.file.db.table(table).columns[-1].name
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        busy_shop.file.db.execute(f"UPDATE {table} SET {column} = {column}")


@pytest.mark.parametrize("table", (*APPEND_ONLY, *NEVER_DELETED))
def test_r1_nothing_is_deleted(busy_shop: Shop, table: str) -> None:
    before = busy_shop.file.db.table(table).count
    assert before > 0
    with pytest.raises(sqlite3.IntegrityError, match="append-only"):
        busy_shop.file.db.execute(f"DELETE FROM {table}")
    with pytest.raises(sqlite3.IntegrityError):
        busy_shop.file.db.execute(f"REPLACE INTO {table} SELECT * FROM {table}")
    assert busy_shop.file.db.table(table).count == before


def test_a_voucher_cannot_become_another_s(busy_shop: Shop) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="promised"):
        busy_shop.file.db.execute("UPDATE voucher SET customer = customer + 1")


def test_one_act_and_one_reversal_for_each_row(busy_shop: Shop) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        busy_shop.file.db.execute("INSERT INTO act SELECT * FROM act")
    take_back = (
        "INSERT INTO ledger SELECT max(lid) + 1, act, ts_ms, day, customer, program, version,"
        " 'reversal', -delta, NULL, 5, staff, hash, '' FROM ledger"
    )
    busy_shop.file.db.execute(take_back)
    with pytest.raises(sqlite3.IntegrityError, match="UNIQUE"):
        busy_shop.file.db.execute(take_back)


def test_an_act_is_by_somebody_of_the_shop(shop: Shop, customer: int) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
        shop.till.stamp(new_act(), 99, Purchase(customer))
    assert shop.file.db.table("ledger").count == 0
