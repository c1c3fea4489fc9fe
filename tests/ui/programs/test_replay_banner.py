"""The program editor works out what a draft would have meant, when asked, beside the open till."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from threading import get_ident
from typing import Any

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, FakeClock
from promising import PromiseHands
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.domain.program.program import StampRule
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.promise import replaying
from loyalpos.ui import side_lane
from loyalpos.ui.desk import Desk
from loyalpos.ui.lane import InlineLane
from loyalpos.ui.pages.programs import replay_job
from loyalpos.ui.pages.programs.replay_banner import ReplayBanner


class Side:
    """The side lane without a thread; work waits until :meth:`go` while it is ``held``."""

    def __init__(self) -> None:
        self.held = False
        self._waiting: list[Callable[[], None]] = []

    def run(self, _owner: QObject, work: Any, done: Any, failed: Any) -> None:
        self._waiting.append(lambda: InlineLane().run(work, done, failed))
        if not self.held:
            self.go()

    def go(self) -> None:
        """Do what waits."""
        waiting, self._waiting = self._waiting, []
        for work in waiting:
            work()


@pytest.fixture
def side(monkeypatch: pytest.MonkeyPatch) -> Side:
    """Return the side lane that the window uses."""
    lane = Side()
    monkeypatch.setattr(side_lane, "current", lambda: lane)
    return lane


@pytest.fixture
def sold(shop: Shop, clock: FakeClock, customer: int) -> None:
    """Sell ten coffees to Ada Lovelace: a full card and one stamp."""
    line = SaleLine("Coffee", 10, 320, "Drinks")
    shop.till.stamp(new_act(), OWNER, Purchase(customer, 10, 3200, (line,)))
    clock.forward(hours=2)


def banner(hands: PromiseHands) -> ReplayBanner:
    return hands.page.program.replay


def open_program(hands: PromiseHands) -> None:
    hands.press(f"program-{COFFEE}")


@pytest.mark.usefixtures("side", "sold")
def test_a_draft_is_worked_out_and_says_who_gains(hands: PromiseHands) -> None:
    open_program(hands)
    assert "What would the last 90 days have come to?" in hands.texts()
    hands.enter("program-goal", "5")
    hands.press("program-replay")
    assert "With the visits of the last " in hands.texts()
    assert "1 customer(s) would gain, 0 would lose." in hands.texts()
    assert "Ada Lovelace (€" not in hands.texts()
    hands.press("program-replay-who")
    assert "Would gain most: Ada Lovelace (€" in hands.texts()
    hands.press("program-replay-who")
    assert "Ada Lovelace" not in hands.texts()
    assert hands.nameless() == []


@pytest.mark.usefixtures("side")
def test_without_sales_there_is_nothing_to_replay(hands: PromiseHands) -> None:
    open_program(hands)
    hands.press("program-replay")
    assert "there is nothing to replay yet" in hands.texts()
    assert not banner(hands).who.isVisible()


@pytest.mark.usefixtures("side", "sold")
def test_the_result_goes_stale_with_the_rule_and_not_with_the_looks(hands: PromiseHands) -> None:
    open_program(hands)
    hands.press("program-replay")
    hands.enter("program-name", "Another name")
    assert "has been changed since" not in hands.texts()
    hands.enter("program-goal", "6")
    assert "The program has been changed since" in hands.texts()
    assert banner(hands).work.text() == "Work it out again"
    hands.press("program-replay")
    assert "has been changed since" not in hands.texts()


@pytest.mark.usefixtures("sold")
def test_it_shows_how_far_it_is_and_is_cancelled_at_once(hands: PromiseHands, side: Side) -> None:
    side.held = True
    open_program(hands)
    hands.press("program-replay")
    assert "0 % done" in hands.texts()
    assert not banner(hands).work.isVisible()
    hands.press("program-replay-cancel")  # the work itself has not moved
    assert "% done" not in hands.texts()
    assert banner(hands).work.hasFocus()
    side.go()
    assert "With the visits of the last" not in hands.texts()


@pytest.mark.usefixtures("sold")
def test_the_bar_follows_the_work(
    hands: PromiseHands, side: Side, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[replay_job.ReplayJob] = []
    begun = replay_job.ReplayJob.__init__

    def begin(job: replay_job.ReplayJob, *arguments: Any) -> None:
        begun(job, *arguments)
        made.append(job)

    monkeypatch.setattr(replay_job.ReplayJob, "__init__", begin)
    side.held = True
    open_program(hands)
    hands.press("program-replay")
    made[0].percent = 40
    qtbot.waitUntil(lambda: banner(hands).percent.text() == "40 % done")
    assert banner(hands).bar.share == 0.4


@pytest.mark.usefixtures("sold")
def test_leaving_the_editor_stops_it(hands: PromiseHands, side: Side) -> None:
    side.held = True
    open_program(hands)
    hands.press("program-replay")
    hands.press("program-back")
    open_program(hands)
    side.go()
    assert "With the visits of the last" not in hands.texts()
    assert banner(hands).work.isVisible()


@pytest.mark.usefixtures("sold")
def test_another_page_may_be_looked_at_meanwhile_and_a_closed_window_stops_it(
    hands: PromiseHands, side: Side, qtbot: QtBot
) -> None:
    side.held = True
    open_program(hands)
    hands.press("program-replay")
    hands.page.editor.hide()
    hands.page.editor.show()
    assert banner(hands).cancel.isVisible()
    hands.page.hide()
    hands.page.show()
    QApplication.processEvents()
    assert not banner(hands).cancel.isVisible()


@pytest.mark.usefixtures("sold")
def test_an_edit_while_it_runs_makes_its_result_old(hands: PromiseHands, side: Side) -> None:
    side.held = True
    open_program(hands)
    hands.press("program-replay")
    hands.enter("program-goal", "6")
    side.go()
    assert "The program has been changed since" in hands.texts()


@pytest.mark.usefixtures("side")
@pytest.mark.parametrize(("width", "below"), [(300, True), (600, False)])
def test_where_it_is_narrow_the_button_stands_below_the_words(
    desk: Desk, qtbot: QtBot, width: int, below: bool
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    one = ReplayBanner(desk, lambda: False)
    one.setParent(holder)
    one.show_draft(COFFEE_CARD, COFFEE)
    one.resize(width, 200)
    holder.resize(700, 300)
    holder.show()
    QApplication.processEvents()
    assert (one.work.y() >= one.said.geometry().bottom()) is below


@pytest.mark.usefixtures("side", "sold")
def test_what_the_draft_lacks_is_said_at_its_field(hands: PromiseHands) -> None:
    open_program(hands)
    hands.enter("program-goal", "0")
    hands.press("program-replay")
    assert hands.complaint("program-goal")
    assert "With the visits of the last" not in hands.texts()
    assert banner(hands).work.isVisible()


@pytest.mark.usefixtures("side", "sold")
def test_trouble_is_told_and_it_can_be_asked_for_again(
    hands: PromiseHands, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError

    told: list[object] = []
    desk.notices.toast_wanted.connect(lambda words, _tone, _undo: told.append(words))
    monkeypatch.setattr(replay_job, "open_replaying", broken)
    open_program(hands)
    hands.press("program-replay")
    assert len(told) == 1
    assert banner(hands).work.isVisible()


@pytest.mark.usefixtures("side", "sold")
def test_only_the_owner_learns_what_was_spent(hands: PromiseHands, desk: Desk) -> None:
    open_program(hands)
    hands.press("program-replay")
    desk.session.take_over(replace(desk.session.person, role=Role.CASHIER))
    assert not banner(hands).isVisible()
    assert "With the visits of the last" not in hands.texts()


@pytest.mark.usefixtures("sold")
def test_it_runs_on_a_thread_and_a_connection_of_its_own(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[int] = []
    real = replaying.Replaying.close

    def close(opened: replaying.Replaying) -> None:
        threads.append(get_ident())
        real(opened)

    monkeypatch.setattr(replaying.Replaying, "close", close)
    holder = QWidget()
    qtbot.addWidget(holder)
    one = ReplayBanner(desk, lambda: False)
    one.setParent(holder)
    holder.show()
    one.show_draft(replace(COFFEE_CARD, rule=StampRule(5)), COFFEE)
    one.work.click()
    qtbot.waitUntil(lambda: "would gain" in one.said.text())
    assert threads != []
    assert get_ident() not in threads
