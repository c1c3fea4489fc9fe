"""Searching as people type: name by name and number by number, a search for each key pressed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path

from loyalpos.cli.bench.figures import Figures
from loyalpos.cli.bench.timing import Times
from loyalpos.domain.customer.customer import Details
from loyalpos.services.opening import open_search

PEOPLE = 150
_LAST_DIGITS = 6
_LETTERS_OF_EMAIL = 6
_SEED = 3


def search_times(folder: Path, customers: int, clock: Callable[[], datetime]) -> Figures:
    """Type names, slips, phone numbers and addresses of the shop's own customers."""
    chance = random.Random(_SEED)  # noqa: S311  (which customers, not a secret)
    times = Times()
    find = open_search(folder, clock)
    try:
        for _ in range(PEOPLE):
            details = find.detail(chance.randint(1, customers)).details
            for text in _keystrokes(details, chance):
                times.take("search", partial(find.search, text))
    finally:
        find.close()
    return {
        "search_p50_ms": round(times.median("search"), 3),
        "search_p99_ms": round(times.percentile("search", 99), 3),
    }


def _keystrokes(details: Details, chance: random.Random) -> Iterator[str]:
    """Yield what stands in the field after each key, the empty field first."""
    yield ""
    digits = "".join(sign for sign in details.phone if sign.isdigit())
    typed = (
        details.name,
        _with_slip(details.name, chance),
        digits,
        digits[-_LAST_DIGITS:],
        details.email[:_LETTERS_OF_EMAIL],
    )
    for whole in typed:
        yield from (whole[:length] for length in range(1, len(whole) + 1))


def _with_slip(name: str, chance: random.Random) -> str:
    """Swap two neighbours, as fast fingers do."""
    if len(name) < 2:
        return name
    place = chance.randrange(len(name) - 1)
    return name[:place] + name[place + 1] + name[place] + name[place + 2 :]
