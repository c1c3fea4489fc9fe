"""How long something takes, in milliseconds."""

from __future__ import annotations

import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


class Times:
    """Collects what each kind of work took, in the order in which it was done."""

    def __init__(self) -> None:
        self._taken: defaultdict[str, list[float]] = defaultdict(list)

    def take(self, kind: str, work: Callable[[], T]) -> T:
        """Do ``work`` and keep how long it took."""
        start = time.perf_counter()
        result = work()
        self._taken[kind].append(1000 * (time.perf_counter() - start))
        return result

    def median(self, kind: str) -> float:
        """Return the usual time, in milliseconds."""
        return statistics.median(self._taken[kind])

    def percentile(self, kind: str, percent: int) -> float:
        """Return the time that so many percent stay within, in milliseconds."""
        return percentile(self._taken[kind], percent)


def percentile(values: Sequence[float], percent: int) -> float:
    """Return the value that so many percent of them stay within."""
    ordered = sorted(values)
    return ordered[round(percent / 100 * (len(ordered) - 1))]
