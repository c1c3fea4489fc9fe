"""Two processes on one file: every act counts once [R4], and a voucher is used once [R22]."""

from __future__ import annotations

import random
import sys
from pathlib import Path
from uuid import UUID

import pytest
from corner_cafe import OWNER, stamps

from loyalpos.domain.business_day import from_ms
from loyalpos.domain.problem import Refusal
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop

if sys.platform == "win32":
    pytest.skip("Windows has no fork server", allow_module_level=True)

from stamping_process import redeem_these, stamp_these, tills

ACTS = 150
VOUCHERS = 30


def test_r4_shared_acts_count_once(shop: Shop, customer: int, shop_folder: Path) -> None:
    acts = [new_act() for _ in range(ACTS)]
    running = []
    for seed in (1, 2):
        shuffled = random.Random(seed).sample(acts, ACTS)
        ours, theirs = tills.Pipe()
        till = tills.Process(target=stamp_these, args=(shop_folder, customer, shuffled, theirs))
        till.start()
        running.append((till, ours))
    for _, pipe in running:
        assert pipe.recv_bytes() == b"open"
    for _, pipe in running:
        pipe.send_bytes(b"go")
    new = [pipe.recv() for _, pipe in running]
    for till, pipe in running:
        till.join()
        pipe.close()
        assert till.exitcode == 0
    assert sum(new) == ACTS
    collected, ready = stamps(shop.till.open(customer))
    assert collected + 9 * ready == ACTS
    assert shop.checks.all().good


def test_r22_two_tills_use_a_voucher_at_the_same_moment_and_one_succeeds(
    shop: Shop, customer: int, shop_folder: Path
) -> None:
    """Each answer is checked: one booked it, the other is told where and when it went."""
    for _ in range(VOUCHERS // 10):
        shop.till.stamp(new_act(), OWNER, Purchase(customer, 90, again=True))
    vouchers = [view.voucher for view in shop.till.open(customer).vouchers]
    assert len(vouchers) == VOUCHERS
    together = tills.Barrier(2)
    running = []
    for _ in range(2):
        ours, theirs = tills.Pipe()
        args = (shop_folder, customer, vouchers, together, theirs)
        till = tills.Process(target=redeem_these, args=args)
        till.start()
        running.append((till, ours))
    answers = [pipe.recv() for _, pipe in running]
    for till, pipe in running:
        till.join()
        pipe.close()
        assert till.exitcode == 0
    for pair in zip(*answers, strict=True):
        (booked,) = (answer for answer in pair if isinstance(answer, UUID))
        ((code, facts),) = (answer for answer in pair if not isinstance(answer, UUID))
        assert code == Refusal.VOUCHER_USED
        row = shop.file.db.execute("SELECT ts_ms FROM act WHERE id = ?", (booked.bytes,))
        (moment,) = row.fetchone()
        on = shop.file.date_of(moment)
        assert facts == {"on": on, "at": from_ms(moment), "till": shop.file.till}
    assert shop.till.open(customer).vouchers == ()
    assert stamps(shop.till.open(customer)) == (0, 0)
    assert shop.checks.all().good
