"""A lane runs work in order, away from the window, and brings results back to it.

One lane owns the database: every use case runs on its single thread, so the window never waits for
the disk and two acts never overlap. Tests use :class:`InlineLane`, which needs no thread.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

T = TypeVar("T")

Done = Callable[[T], object]
Failed = Callable[[Exception], object]


class Lane(Protocol):
    """Something that runs work in the order in which it was handed over."""

    def run(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Run ``work``; then, in the window's thread, ``done`` with its result or ``failed``."""

    def close(self, last: Callable[[], object]) -> None:
        """Finish what was handed over, run ``last`` on the same thread, and stop."""


class InlineLane:
    """The lane without a thread: work is done before ``run`` returns."""

    def run(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Run ``work`` now."""
        try:
            result = work()
        except Exception as problem:
            failed(problem)
        else:
            done(result)

    def close(self, last: Callable[[], object]) -> None:
        """Run ``last`` now."""
        last()


class ThreadLane(QObject):
    """One thread for all work; SQLite connections made on it stay on it.

    ``waiting_changed`` tells how many pieces of work are not finished.
    """

    waiting_changed = Signal(int)
    _arrived = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._waiting = 0
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Hand ``work`` over and return at once."""
        self._set_waiting(self._waiting + 1)
        self._threads.submit(self._work, work, done, failed)

    def close(self, last: Callable[[], object]) -> None:
        """Wait for all work, then for ``last``; results still on their way are dropped."""
        self._arrived.disconnect(self._deliver)
        self._threads.submit(last)
        self._threads.shutdown(wait=True)

    def _work(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        try:
            result = work()
        except Exception as problem:
            self._arrived.emit(partial(failed, problem))
        else:
            self._arrived.emit(partial(done, result))

    @Slot(object)
    def _deliver(self, deliver: Callable[[], object]) -> None:
        self._set_waiting(self._waiting - 1)
        deliver()

    def _set_waiting(self, waiting: int) -> None:
        self._waiting = waiting
        self.waiting_changed.emit(waiting)
