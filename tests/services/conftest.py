"""Fixtures for the services."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from merging_steps import Counter

from loyalpos.services.opening import Shop


@pytest.fixture
def counter(shop: Shop) -> Counter:
    """Return a till of the shop, at which two people are served."""
    return Counter(shop)


@pytest.fixture
def pair(add_customer: Callable[..., int]) -> tuple[int, int]:
    """Return two customers: who is kept, and who goes."""
    return add_customer("Ada Lovelace"), add_customer("Ada King")
