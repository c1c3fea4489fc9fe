"""The lane: order, one thread, results in the window's thread."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot

from loyalpos.ui.lane import InlineLane, ThreadLane


def test_work_runs_in_order_on_one_thread_and_answers_in_the_window(qtbot: QtBot) -> None:
    lane = ThreadLane("test")
    worked: list[tuple[int, int]] = []
    answered: list[tuple[int, int]] = []
    for number in range(20):

        def work(number: int = number) -> int:
            worked.append((number, threading.get_ident()))
            return number

        lane.run(
            work,
            lambda result: answered.append((result, threading.get_ident())),
            lambda problem: answered.append((-1, 0)),
        )
    qtbot.waitUntil(lambda: len(answered) == 20)
    assert [number for number, _ in worked] == list(range(20))
    assert len({thread for _, thread in worked}) == 1
    assert worked[0][1] != threading.get_ident()
    assert answered == [(number, threading.get_ident()) for number in range(20)]
    lane.close(lambda: None)


def test_a_failure_comes_back_as_the_exception(qtbot: QtBot) -> None:
    lane = ThreadLane("test")
    problems: list[Exception] = []

    def fails() -> None:
        raise ValueError("no")

    lane.run(fails, lambda _result: None, problems.append)
    qtbot.waitUntil(lambda: bool(problems))
    assert isinstance(problems[0], ValueError)
    lane.close(lambda: None)


def test_waiting_counts_what_is_not_finished(qtbot: QtBot) -> None:
    lane = ThreadLane("test")
    waiting: list[int] = []
    lane.waiting_changed.connect(waiting.append)
    go = threading.Event()
    lane.run(go.wait, lambda _result: None, lambda _problem: None)
    lane.run(lambda: 1, lambda _result: None, lambda _problem: None)
    go.set()
    qtbot.waitUntil(lambda: waiting[-1:] == [0])
    assert waiting == [1, 2, 1, 0]
    lane.close(lambda: None)


def test_close_finishes_all_work_and_runs_the_last_on_the_same_thread(qtbot: QtBot) -> None:
    lane = ThreadLane("test")
    threads: list[int] = []
    for _ in range(5):
        lane.run(lambda: threads.append(threading.get_ident()), lambda _: None, lambda _: None)
    lane.close(lambda: threads.append(threading.get_ident()))
    assert len(threads) == 6
    assert len(set(threads)) == 1


def test_the_inline_lane_has_answered_when_run_returns() -> None:
    lane = InlineLane()
    results: list[object] = []
    lane.run(lambda: 7, results.append, results.append)
    lane.run(lambda: 1 // 0, results.append, results.append)
    assert results[0] == 7
    assert isinstance(results[1], ZeroDivisionError)
    lane.close(lambda: results.append("last"))
    assert results[-1] == "last"
