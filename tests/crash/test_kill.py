"""A till that is killed in mid-work loses nothing that it told anybody about."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

import pytest
from corner_cafe import stamps
from rulebook_checks import check_customer, customers_since
from rulebook_shop import make_rulebook_shop

from loyalpos.services.opening import Shop, open_shop

if sys.platform == "win32":
    pytest.skip("Windows has no signal that kills like this", allow_module_level=True)

from stamping_process import now, sell_for_ever, stamp_for_ever, tills

CYCLES = 100
RICH_CYCLES = 40
FIRST_CUSTOMER = 1
PATIENCE = 60.0  # seconds; a guard against a hang, not a measure


def acknowledged(told: Connection, wanted: int, more_ms: float) -> list[bytes]:
    """Wait for some acts and then a little more, so that the kill falls anywhere in an act."""
    acts: list[bytes] = []
    while len(acts) < wanted and told.poll(PATIENCE):
        acts.append(told.recv_bytes())
    told.poll(more_ms / 1000)
    return acts


def drained(told: Connection) -> list[bytes]:
    """Return what was told before the end."""
    acts = []
    try:
        while told.poll():
            acts.append(told.recv_bytes())
    except EOFError:
        pass
    return acts


def killed(work: Callable[[Path, int, Connection], None], folder: Path, cycles: int) -> set[bytes]:
    """Start a till over and over, kill it at any moment, and return the acts that were told of."""
    chance = random.Random(20)
    told_of: set[bytes] = set()
    for _ in range(cycles):
        ours, theirs = tills.Pipe(duplex=False)
        till = tills.Process(target=work, args=(folder, FIRST_CUSTOMER, theirs))
        till.start()
        theirs.close()
        told_of.update(acknowledged(ours, chance.randrange(4), chance.uniform(0, 2)))
        till.kill()
        till.join()
        told_of.update(drained(ours))
        ours.close()
    return told_of


def test_a_hundred_kills_lose_no_acknowledged_row(
    shop: Shop, customer: int, shop_folder: Path
) -> None:
    shop.close()
    told_of = killed(stamp_for_ever, shop_folder, CYCLES)
    again = open_shop(shop_folder, now)
    try:
        kept = {row[0] for row in again.file.db.execute("SELECT id FROM act")}
        assert len(told_of) > CYCLES
        assert told_of <= kept
        collected, ready = stamps(again.till.open(customer))
        assert collected + 9 * ready == len(kept)
        assert again.checks.all().good
    finally:
        again.close()


def test_sales_with_all_that_they_bring_are_whole_or_not_there(tmp_path: Path) -> None:
    """Vouchers used and given, levels, dates and sums: each sale has all of them, or none."""
    folder = tmp_path / "shop"
    make_rulebook_shop(folder)
    told_of = killed(sell_for_ever, folder, RICH_CYCLES)
    again = open_shop(folder, now)
    try:
        kept = {row[0] for row in again.file.db.execute("SELECT id FROM act")}
        assert len(told_of) > RICH_CYCLES
        assert told_of <= kept
        kinds = dict(again.file.db.execute("SELECT kind, count(*) FROM ledger GROUP BY kind"))
        assert kinds["level"] and kinds["redeem"] and kinds["issue"] and kinds["full-card"]
        for customer in customers_since(again, 0):
            check_customer(again, customer)
        assert again.checks.all().good
    finally:
        again.close()
