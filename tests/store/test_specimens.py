"""A file of every schema ever released is kept in tests/shops, and opens.

A missing specimen of the present schema is written here, and is to be committed with a release.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from corner_cafe import COFFEE_CARD, OWNER, POINTS_CARD, PROFILE, FakeClock, points, stamps

from loyalpos.domain.customer.customer import Details, Registration
from loyalpos.domain.sale.sale import Purchase, SaleLine, Shown
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import create_shop, open_shop, shop_file
from loyalpos.store.schema import SCHEMA_VERSION

SHOPS = Path(__file__).resolve().parent.parent / "shops"
VERSIONS = range(1, SCHEMA_VERSION + 1)
MOST_BYTES = 250_000
CARD = Shown(card=True)


def specimen(version: int) -> Path:
    return SHOPS / f"schema-{version}.db"


def write_specimen(path: Path, folder: Path, clock: FakeClock) -> None:
    """Make a shop in which everything happened once."""
    shop = create_shop(folder, PROFILE, "Ada", (COFFEE_CARD, POINTS_CARD), clock)
    customer = shop.enrol.register(new_act(), OWNER, Registration(Details())).view.customer
    lines = (SaleLine("Latte", 11, 350),)
    filled = shop.till.stamp(new_act(), OWNER, Purchase(customer, 11, 15_000, lines))
    shop.till.redeem(
        new_act(), OWNER, filled.view.vouchers[0].voucher, Purchase(customer, 2, shown=CARD)
    )
    shop.till.spend(new_act(), OWNER, 2, Purchase(customer, shown=CARD))
    shop.till.stamp(new_act(), OWNER, Purchase(customer, again=True))
    shop.till.undo(new_act(), OWNER)
    shop.close()
    shutil.copyfile(shop_file(folder), path)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_released_file_opens(version: int, tmp_path: Path, clock: FakeClock) -> None:
    kept = specimen(version)
    if version == SCHEMA_VERSION and not kept.exists():
        write_specimen(kept, tmp_path / "new", clock)
        pytest.fail(f"{kept.name} was missing and has been written: commit it")
    assert kept.stat().st_size < MOST_BYTES
    folder = tmp_path / "shop"
    folder.mkdir()
    shutil.copyfile(kept, shop_file(folder))
    shop = open_shop(folder, clock)
    try:
        view = shop.till.open(1)
        assert stamps(view) == (3, 0)
        assert points(view) == 5
        assert view.visits == 3
        assert shop.checks.all().good
    finally:
        shop.close()
