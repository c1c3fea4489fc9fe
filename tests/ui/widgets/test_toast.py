"""Toasts ask for nothing, stay long enough, and offer the way back of the last act only."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.ui import theme
from loyalpos.ui.notices import Tone
from loyalpos.ui.widgets.toast import MOST_AT_ONCE, SHOWN_MS, Toast, Toasts


@pytest.fixture
def window(look: theme.Theme, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    QTest.mouseMove(made, QPoint(1, 1))  # earlier tests left the pointer anywhere
    return made


@pytest.fixture
def toasts(window: QWidget) -> Toasts:
    return Toasts(window)


def _pointer_comes(toast: Toast) -> None:
    spot = QPointF(1, 1)
    QApplication.sendEvent(toast, QEnterEvent(spot, spot, spot))


def _pointer_goes(toast: Toast) -> None:
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))


def test_it_stays_ten_seconds_at_least(toasts: Toasts) -> None:
    toast = toasts.say("1 stamp for Sanne.")
    assert SHOWN_MS >= 10_000
    assert toast.timer.isActive()
    assert toast.timer.interval() == SHOWN_MS


def test_its_time_stands_still_under_the_pointer(toasts: Toasts) -> None:
    toast = toasts.say("1 stamp for Sanne.")
    _pointer_comes(toast)
    assert not toast.timer.isActive()
    _pointer_goes(toast)
    assert toast.timer.isActive()


def test_its_time_stands_still_while_undo_has_the_focus(toasts: Toasts, window: QWidget) -> None:
    toast = toasts.say("1 stamp for Sanne.", undo=True)
    toast.undo.setFocus()
    assert not toast.timer.isActive()
    toast.undo.clearFocus()
    assert toast.timer.isActive()


def test_undo_is_told_and_ends_it(toasts: Toasts, qtbot: QtBot) -> None:
    toast = toasts.say("1 stamp for Sanne.", undo=True)
    with qtbot.waitSignal(toasts.undo_pressed):
        QTest.mouseClick(toast.undo, Qt.MouseButton.LeftButton)
    assert toasts.toasts() == ()


def test_a_newer_act_replaces_the_older_and_its_offer(toasts: Toasts) -> None:
    look = toasts.say("Close this first, then scan again.", Tone.LOOK_HERE)
    toasts.say("1 stamp for Sanne.", undo=True)
    newer = toasts.say("2 stamps for Jürgen.", undo=True)
    assert toasts.toasts() == (look, newer)
    taken_back = toasts.say("Taken back for Jürgen.")
    assert toasts.toasts() == (look, taken_back)


def test_nothing_could_be_saved_is_untrue_once_something_was(toasts: Toasts) -> None:
    toasts.say("The disk is full, so nothing was saved.", Tone.TROUBLE)
    saved = toasts.say("1 stamp for Sanne.", undo=True)
    assert toasts.toasts() == (saved,)


def test_too_many_wait_their_turn(toasts: Toasts) -> None:
    said = [toasts.say(f"Sentence {n}", Tone.LOOK_HERE) for n in range(MOST_AT_ONCE + 1)]
    assert toasts.toasts() == tuple(said[:MOST_AT_ONCE])
    assert not said[-1].timer.isActive()
    said[0].over.emit()
    assert toasts.toasts() == tuple(said[1:])
    assert said[-1].timer.isActive()


def test_an_act_never_waits(toasts: Toasts) -> None:
    for n in range(MOST_AT_ONCE):
        toasts.say(f"Sentence {n}", Tone.LOOK_HERE)
    act = toasts.say("1 stamp for Sanne.", undo=True)
    assert act in toasts.toasts()


def test_it_takes_no_focus_and_lies_inside_the_window(toasts: Toasts, window: QWidget) -> None:
    toast = toasts.say("Eine sehr lange Meldung, " * 12, undo=True)
    assert not toast.hasFocus()
    assert window.rect().contains(toast.geometry())
    window.resize(1280, 800)
    assert toast.geometry().bottom() == window.rect().bottom()


def test_all_go_when_the_till_is_locked(toasts: Toasts) -> None:
    for n in range(MOST_AT_ONCE + 2):
        toasts.say(f"Sentence {n}", Tone.LOOK_HERE)
    toasts.clear()
    assert toasts.toasts() == ()


@pytest.mark.parametrize("tone", Tone)
def test_it_can_be_painted_in_every_tone(toasts: Toasts, tone: Tone) -> None:
    toast = toasts.say("Something happened.", tone, undo=True)
    assert toast.accessibleName() == "Something happened."
    assert not toast.grab().isNull()
