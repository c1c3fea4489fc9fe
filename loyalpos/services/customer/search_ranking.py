"""Who is meant first: the best match of the words, then who was here last."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import IntEnum
from functools import lru_cache

from loyalpos.domain.customer.search_text import search_words
from loyalpos.store.search import Candidate


class Fit(IntEnum):
    """How well a typed word fits a name, best first."""

    WORD = 0
    START = 1
    ELSEWHERE = 2  # in a note, an address or a number


def fit(typed: Sequence[str], name: str) -> tuple[int, int]:
    """Return how well the folded words fit: the worst of them, then all together."""
    of_name = _words_of(name)
    fits = [_fit_of(word, of_name) for word in typed]
    return max(fits, default=0), sum(fits)


def ranked(typed: Sequence[str], found: Iterable[Candidate]) -> list[int]:
    """Return the customers in the order in which they are shown."""
    ordered = sorted(
        found, key=lambda one: (*fit(typed, one.name), -(one.last_ms or 0), one.customer)
    )
    return [one.customer for one in ordered]


@lru_cache(maxsize=4096)  # the next key pressed meets mostly the same people
def _words_of(name: str) -> tuple[str, ...]:
    return tuple(search_words(name).split())


def _fit_of(word: str, of_name: Sequence[str]) -> Fit:
    if word in of_name:
        return Fit.WORD
    if any(part.startswith(word) for part in of_name):
        return Fit.START
    return Fit.ELSEWHERE
