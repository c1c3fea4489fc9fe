"""The seal over the ledger shows what was changed behind the program's back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from corner_cafe import OWNER
from sqlite_utils import Database

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.store.chain import fingerprint

FIRST = 1 << 40  # the place before the first row of till 1


@pytest.fixture
def sealed(shop: Shop, customer: int) -> Shop:
    """Return a shop with ten rows in its ledger."""
    for _ in range(10):
        purchase = Purchase(customer, again=True, lines=(SaleLine("Tea", 1, 250),))
        shop.till.stamp(new_act(), OWNER, purchase)
    assert shop.checks.all().good
    return shop


def behind_its_back(db: Database, *statements: str) -> None:
    for name, table in db.execute(
        "SELECT name, tbl_name FROM sqlite_master WHERE type = 'trigger'"
    ).fetchall():
        if table in ("ledger", "act", "sale_line"):
            db.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        db.execute(statement)


@pytest.mark.parametrize(
    ("statement", "broken_at"),
    [
        ("UPDATE ledger SET delta = delta + 1 WHERE lid = {}", 5),
        ("UPDATE ledger SET kind = 'head-start' WHERE lid = {}", 5),
        ("UPDATE ledger SET customer = 2 WHERE lid = {}", 5),
        ("UPDATE ledger SET voucher = x'00000000000000000000000000000001' WHERE lid = {}", 5),
        ("UPDATE act SET amount = 100 WHERE lid = {}", 5),
        ("UPDATE act SET staff = 2 WHERE lid = {}", 5),
        ("UPDATE sale_line SET price = 1 WHERE act = (SELECT id FROM act WHERE lid = {})", 5),
        ("DELETE FROM ledger WHERE lid = {}", 5),
        ("DELETE FROM act WHERE lid = {}", 5),
        ("UPDATE ledger SET lid = lid + 100 WHERE lid = {}", 5),
        ("UPDATE ledger SET act = NULL WHERE 0 = {}", None),
    ],
)
def test_a_change_shows_where_it_was_made(
    sealed: Shop, statement: str, broken_at: int | None
) -> None:
    db = sealed.file.db
    db.execute("PRAGMA foreign_keys = OFF")
    behind_its_back(db, statement.format(FIRST + 5))
    assert sealed.checks.all().broken_at == broken_at
    if broken_at is not None:
        with pytest.raises(Trouble) as told:
            sealed.checks.at_start()
        assert told.value.code is Ailment.FILE_DAMAGED


def test_at_start_only_the_newest_rows_are_read(
    sealed: Shop, customer: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("loyalpos.services.checks.ROWS_AT_START", 3)
    behind_its_back(sealed.file.db, f"UPDATE ledger SET delta = 7 WHERE lid = {FIRST + 5}")
    sealed.checks.at_start()
    behind_its_back(sealed.file.db, f"UPDATE ledger SET delta = 7 WHERE lid = {FIRST + 9}")
    with pytest.raises(Trouble):
        sealed.checks.at_start()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE standing SET balance = balance + 1 WHERE program = 1",
        "UPDATE standing SET visits = 0 WHERE program = 0",
        "UPDATE standing SET ready = 5",
        "DELETE FROM standing",
        "UPDATE daily SET stamps = 0",
        "DELETE FROM daily",
        "INSERT INTO daily VALUES (18262, 1, 1, 1, 1)",
    ],
)
def test_r1_sums_are_made_again_from_the_ledger(sealed: Shop, statement: str) -> None:
    before = sealed.till.today()
    sealed.file.db.execute(statement)
    assert sealed.checks.all().wrong_sums > 0
    assert sealed.checks.rebuild() > 0
    assert sealed.checks.all().good
    assert sealed.checks.rebuild() == 0
    assert sealed.till.today() == before


def test_a_voucher_given_out_behind_its_back_shows(
    sealed: Shop, add_customer: Callable[..., int]
) -> None:
    sealed.file.db.execute(
        "INSERT INTO voucher(customer, id, program, version, state, issued_ms, issued_lid)"
        " VALUES (?, x'01', 1, 1, 'issued', 0, 0)",
        (add_customer(),),
    )
    assert sealed.checks.all().wrong_sums > 0


def test_r4_fingerprints_tell_contents_apart() -> None:
    key = bytes(32)
    contents: list[tuple[object, ...]] = [
        (),
        (None,),
        ("",),
        (0,),
        ("0",),
        (b"0",),
        ("a", "b"),
        ("ab", ""),
        ("a,b",),
        ("a', 'b",),
        (("a", "b"),),
        ("ä",),
        ("a\u0308",),
    ]
    seen = {fingerprint(key, "stamp", *one) for one in contents}
    assert len(seen) == len(contents)
    assert fingerprint(key, "redeem") not in seen
    assert fingerprint(b"1" * 32, "stamp") not in seen
