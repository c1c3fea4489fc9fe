"""What each turn of the event loop costs the window's own thread.

Processor time, not time on the clock: other programs and a sleeping loop are not in it, so what is
told is the work that could make a frame late.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QAbstractEventDispatcher, QObject


class Turns(QObject):
    """Notes the turns of the thread that made it, in milliseconds of processor time."""

    def __init__(self) -> None:
        super().__init__()
        self._took: list[float] = []
        self._since = 0.0
        self._loop = QAbstractEventDispatcher.instance()

    def start(self) -> None:
        """Watch from now on."""
        self._since = time.thread_time()
        self._loop.aboutToBlock.connect(self._turned)

    def stop(self) -> None:
        """Watch no more."""
        self._loop.aboutToBlock.disconnect(self._turned)

    def longest(self) -> float:
        """Return the most work in one turn, in ms, and forget them all."""
        took, self._took = self._took, []
        return round(max(took, default=0.0), 2)

    def _turned(self) -> None:
        now = time.thread_time()
        self._took.append(1000 * (now - self._since))
        self._since = now
