"""A full disk: nothing half, nothing lost, and on it goes when there is room."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from corner_cafe import OWNER

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop


def test_a_full_disk_loses_nothing_and_reads_go_on(
    shop: Shop, add_customer: Callable[..., int]
) -> None:
    customers = [add_customer("Somebody") for _ in range(20)]
    db = shop.file.db
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    told: list[UUID] = []
    act = new_act()
    db.execute(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(Trouble) as trouble:
        while True:
            shop.till.stamp(act, OWNER, Purchase(customers[len(told) % 20], 7, again=True))
            told.append(act)
            act = new_act()
    assert trouble.value.code is Ailment.DISK_FULL
    assert len(told) > 10
    assert all(shop.till.outcome(done) is not None for done in told)
    assert shop.till.outcome(act) is None
    assert shop.till.open(customers[0]).visits > 0
    assert shop.checks.all().good
    db.execute(f"PRAGMA max_page_count = {pages + 100}")
    shop.till.stamp(act, OWNER, Purchase(customers[0], 7, again=True))
    assert shop.till.outcome(act) is not None
    assert shop.checks.all().good
