"""A draft played through the last 90 days of a shop with 10,000 customers."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from loyalpos.cli.bench.figures import Figures
from loyalpos.domain.program.program import ProgramDraft, StampRule
from loyalpos.services.opening import open_replaying
from loyalpos.services.promise.replaying import DAYS
from loyalpos.services.sample.bulk import BulkSize, write_bulk
from loyalpos.services.sample.premises import GOAL, PROGRAMS

CUSTOMERS = 10_000
ROWS = 100_000
_COFFEE = 1  # the number of the first program


def replay_times(beside: Path, clock: Callable[[], datetime]) -> Figures:
    """Return how long it takes in such a shop, made beside ``beside`` and removed."""
    with tempfile.TemporaryDirectory(prefix="bench-", dir=beside) as made:
        folder = Path(made) / "shop"
        write_bulk(folder, BulkSize(CUSTOMERS, ROWS, days=DAYS), clock())
        start = time.perf_counter()
        replaying = open_replaying(folder, clock)
        try:
            found = replaying.replay(_draft(), _COFFEE, lambda percent: None, lambda: False)
        finally:
            replaying.close()
        taken = time.perf_counter() - start
    assert found is not None
    return {"replay_s": round(taken, 2), "replay_sales": found.sales}


def _draft() -> ProgramDraft:
    """Return the first program with a card that is full two stamps earlier."""
    return replace(PROGRAMS[0], rule=StampRule(GOAL - 2))
