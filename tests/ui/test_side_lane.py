"""Work beside everything else: in its own thread, told in the window's, or not told at all."""

from __future__ import annotations

from threading import Event, get_ident

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from loyalpos.ui import side_lane


def test_a_result_comes_back_to_the_thread_that_asked(qtbot: QtBot) -> None:
    told: list[tuple[int, int]] = []
    owner = QObject()
    side_lane.current().run(
        owner, get_ident, lambda worker: told.append((worker, get_ident())), lambda _problem: None
    )
    qtbot.waitUntil(lambda: bool(told))
    worked_on, told_on = told[0]
    assert worked_on != told_on == get_ident()


def test_a_failure_comes_back_too(qtbot: QtBot) -> None:
    told: list[Exception] = []
    owner = QObject()

    def work() -> None:
        raise OSError

    side_lane.current().run(owner, work, lambda _none: None, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert isinstance(told[0], OSError)


def test_work_that_never_ends_delays_no_other(qtbot: QtBot) -> None:
    never, told, owner = Event(), list[bool](), QObject()
    side_lane.current().run(owner, never.wait, told.append, lambda _problem: None)
    side_lane.current().run(owner, lambda: True, told.append, lambda _problem: None)
    qtbot.waitUntil(lambda: told == [True])
    never.set()
    qtbot.waitUntil(lambda: told == [True, True])


def test_nothing_is_told_when_the_asker_is_gone(qtbot: QtBot) -> None:
    go_on, told = Event(), list[str]()
    owner, witness = QObject(), QObject()
    lane = side_lane.current()

    def late() -> str:
        go_on.wait()
        return "late"

    lane.run(owner, late, told.append, lambda _problem: None)
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete)
    go_on.set()
    lane.run(witness, lambda: "witness", told.append, lambda _problem: None)
    qtbot.waitUntil(lambda: "witness" in told)
    assert told == ["witness"]
