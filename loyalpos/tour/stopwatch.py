"""Times the real window on a real shop: its start, scan after scan, and what memory it keeps.

``loyalpos bench`` starts this in a process of its own and reads the JSON. A scan counts as painted
when the customer of that very code has come from the file and the window has painted after it.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import statistics
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import TextIO, TypeVar

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

from loyalpos.app import App
from loyalpos.services.view.card_view import CardView
from loyalpos.tour import use_a_screen_if_there_is_one
from loyalpos.tour.turns import Turns
from loyalpos.ui.lane import Done, Failed, ThreadLane

T = TypeVar("T")
Figures = dict[str, float | None]

PATIENCE_MS = 60_000
BETWEEN_SCANS_MS = 10
FIRST_SCANS = 100  # after these nothing more may be kept
_STATM = Path("/proc/self/statm")


def main(arguments: Sequence[str], out: TextIO) -> int:
    """Print the figures as JSON; 0 when everything could be timed, 1 when something never came."""
    parser = argparse.ArgumentParser(prog="loyalpos stopwatch", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, metavar="DIR")
    parser.add_argument(
        "--codes", type=Path, required=True, metavar="FILE", help="a line each: customer, code"
    )
    parser.add_argument("--scans", type=int, default=300, metavar="N")
    parser.add_argument(
        "--memory-scans", type=int, default=1000, metavar="N", help="after the timed ones"
    )
    parser.add_argument(
        "--started", type=float, default=time.time(), help="when the process began, since 1970"
    )
    chosen = parser.parse_args(arguments)
    use_a_screen_if_there_is_one()
    application = QApplication.instance() or QApplication(["loyalpos"])
    cards = [_card(line) for line in chosen.codes.read_text(encoding="ascii").splitlines()]
    watch = Stopwatch(chosen.data, chosen.started)
    try:
        figures: Figures = {
            **watch.start(),
            **watch.time_scans(cards[: chosen.scans]),
            **watch.memory(islice(cycle(cards), chosen.memory_scans)),
        }
    except NeverCameError as missing:
        print(f"never came: {missing}", file=out)
        return 1
    finally:
        watch.close()
        application.processEvents()
    print(json.dumps(figures), file=out)
    return 0


def _card(line: str) -> tuple[int, str]:
    customer, code = line.split()
    return int(customer), code


class NeverCameError(Exception):
    """What should have been painted was not, within a minute."""


class WatchedLane(ThreadLane):
    """The usual lane, with a word about each result after the window has taken it."""

    def __init__(self, name: str, told: Callable[[object], object]) -> None:
        super().__init__(name)
        self._told = told

    def run(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Run ``work`` as every lane does."""

        def delivered(result: T) -> None:
            done(result)
            self._told(result)

        super().run(work, delivered, failed)


class Stopwatch(QObject):
    """An application with a shop, and a clock beside it."""

    def __init__(self, folder: Path, started: float) -> None:
        super().__init__()
        self._started = started
        self._expected = 0
        self._due = True  # the next time the window has painted is the moment
        self._loop = QEventLoop()
        self._app = App(folder, lanes=lambda name: WatchedLane(name, self._delivered))
        self._app.usable.connect(self._make_due)
        self._app.window.installEventFilter(self)

    def start(self) -> Figures:
        """Open the shop and return the milliseconds since the process began.

        :raises NeverCameError: when the window does not come.
        """
        self._app.start()
        self._wait("the first paint")
        first = time.time() - self._started
        self._wait("the counter")
        usable = time.time() - self._started
        self._app.sounds.set_volume(0)
        return {"first_paint_ms": _ms(first), "usable_ms": _ms(usable)}

    def time_scans(self, cards: Iterable[tuple[int, str]]) -> Figures:
        """Scan each card once and return how long it took until its customer was painted.

        ``turn_ms`` is the most work that the window's thread had in one turn of its loop, and
        ``first_turn_ms`` the same while the first customer of the day is laid out.
        """
        turns, took, first = Turns(), [], 0.0
        turns.start()
        for card in cards:
            took.append(self._scan(*card))
            if len(took) == 1:
                first = turns.longest()
        turns.stop()
        took.sort()
        return {
            "scans": len(took),
            "scan_p50_ms": _ms(statistics.median(took)),
            "scan_p95_ms": _ms(took[int(0.95 * (len(took) - 1))]),
            "turn_ms": turns.longest() or first,
            "first_turn_ms": first,
        }

    def memory(self, cards: Iterator[tuple[int, str]]) -> Figures:
        """Return how much more memory is kept after all scans than after the first hundred."""
        for card in islice(cards, FIRST_SCANS):
            self._scan(*card)
        before = _resident_mb()
        for card in cards:
            self._scan(*card)
        after = _resident_mb()
        if before is None or after is None:
            return {"rss_growth_mb": None}
        return {"rss_growth_mb": round(after - before, 2)}

    def close(self) -> None:
        """Close the window, and with it the shop."""
        self._app.window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hear that the window paints; what waits for it goes on when it has painted."""
        if self._due and event.type() == QEvent.Type.UpdateRequest:
            self._due = False
            QTimer.singleShot(0, self._loop.quit)
        return False

    def _scan(self, customer: int, code: str) -> float:
        self._rest()
        self._expected = customer
        begin = time.perf_counter()
        self._app.scans.scanned.emit(code)
        self._wait("a scanned customer")
        return time.perf_counter() - begin

    def _delivered(self, result: object) -> None:
        if isinstance(result, CardView) and result.customer == self._expected:
            self._expected = 0
            self._make_due()

    def _make_due(self) -> None:
        self._due = True

    def _rest(self) -> None:
        QTimer.singleShot(BETWEEN_SCANS_MS, self._loop.quit)
        self._loop.exec()

    def _wait(self, what: str) -> None:
        patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        patience.timeout.connect(lambda: self._loop.exit(1))
        patience.start()
        gave_up = self._loop.exec()
        patience.stop()
        patience.deleteLater()
        if gave_up:
            raise NeverCameError(what)


def _ms(seconds: float) -> float:
    return round(1000 * seconds, 2)


def _resident_mb() -> float | None:
    """Return the memory that this process holds, where the system tells it in a file."""
    if not _STATM.exists():
        return None
    gc.collect()
    pages = int(_STATM.read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
