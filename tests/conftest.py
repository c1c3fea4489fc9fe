"""Fixtures for all tests: a clock that stands still, and a shop on a real file."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from corner_cafe import COFFEE_CARD, POINTS_CARD, PROFILE, FakeClock
from hypothesis import settings

from loyalpos.domain.offer.offer import Proof
from loyalpos.domain.shop.shop import ShopRules
from loyalpos.services.opening import Shop, create_shop
from loyalpos.store.settings import write_shop_rules

# Before Qt is loaded: tests draw in memory, on every machine.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# No example is judged by how long it took: the machine may be busy.
settings.register_profile("ci", deadline=None, print_blob=True)
settings.load_profile("ci")


@pytest.fixture
def clock() -> FakeClock:
    """Return the clock that the shop fixture reads."""
    return FakeClock()


@pytest.fixture
def shop_folder(tmp_path: Path) -> Path:
    """Return the folder of the shop fixture."""
    return tmp_path / "shop"


@pytest.fixture
def shop(shop_folder: Path, clock: FakeClock) -> Iterator[Shop]:
    """Return a new shop with a coffee card of nine and points, in which nothing need be shown."""
    made = create_shop(shop_folder, PROFILE, "Ada", (COFFEE_CARD, POINTS_CARD), clock)
    # Most tests are not about what a customer has to show [R24].
    write_shop_rules(made.file.db, ShopRules(proof=Proof.NONE), 0, made.file.till)
    made.file.read_settings()
    yield made
    made.close()


@pytest.fixture
def add_customer(shop: Shop) -> Callable[..., int]:
    """Return a way to put a customer straight into the file of the shop."""
    numbers = itertools.count(1)

    def add(name: str = "") -> int:
        n = next(numbers)
        shop.file.db.execute(
            "INSERT INTO customer(n, id, name, words, created_ms, created_day, updated_ms, till)"
            " VALUES (?, ?, ?, lower(?), 0, 20514, 0, 1)",
            (n, uuid4().bytes, name, name),
        )
        return n

    return add


@pytest.fixture
def customer(add_customer: Callable[..., int]) -> int:
    """Return a customer of the shop who has collected nothing yet."""
    return add_customer("Ada Lovelace")
