"""Work that has nothing to do with the shop's file and may take forever: printers and pictures.

Every piece has a thread of its own, so that a dead printer delays nothing, not even the end of the
program.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from loyalpos.ui.lane import Done, Failed

T = TypeVar("T")


class SideLane(QObject):
    """Runs work beside everything else. Get the one of the program with :func:`current`."""

    _arrived = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(self, owner: QObject, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        """Run ``work``; then ``done`` or ``failed`` in the window's thread.

        Nothing is told any more once ``owner`` is gone.
        """
        arguments = (owner, work, done, failed)
        Thread(target=self._work, args=arguments, name="side", daemon=True).start()

    def _work(self, owner: QObject, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        try:
            deliver = partial(done, work())
        except Exception as problem:
            deliver = partial(failed, problem)
        with suppress(RuntimeError):  # the program has ended meanwhile
            self._arrived.emit(owner, deliver)

    @Slot(object, object)
    def _deliver(self, owner: QObject, deliver: Callable[[], object]) -> None:
        if isValid(owner):
            deliver()


def current() -> SideLane:
    """The side lane of the running program, made at the first call.

    :raises RuntimeError: without a QApplication.
    """
    application = QApplication.instance()
    if application is None:
        raise RuntimeError("a side lane needs a QApplication")
    lane = application.findChild(SideLane, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return lane if lane is not None else SideLane(application)
