"""Two processes with the same acts on one file: every act counts once [R4]."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest
from corner_cafe import stamps

from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop

if sys.platform == "win32":
    pytest.skip("Windows has no fork server", allow_module_level=True)

from stamping_process import stamp_these, tills

ACTS = 150


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
