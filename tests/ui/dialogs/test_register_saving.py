"""Saving a new customer: one act until it has an answer [R4], and nothing typed is lost."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from loyalpos.domain.customer.customer import Purpose, Registration
from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.services.customer.enrol import Enrol
from loyalpos.services.view.customer_view import DraftCheck, Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.register import RegisterSheet
from loyalpos.ui.words.wording import trouble_text

Key = Qt.Key


@pytest.fixture
def sheet(qtbot: QtBot, desk: Desk, room: QWidget) -> RegisterSheet:
    sheet = RegisterSheet(desk, "", room)
    sheet.open()
    qtbot.waitUntil(sheet.form.name.line.hasFocus)
    return sheet


def type_in(line: QLineEdit, text: str) -> None:
    line.setFocus()
    QTest.keyClicks(line, text)


def names(desk: Desk) -> list[str]:
    rows = desk.shop.file.db.query("SELECT name FROM customer ORDER BY n")
    return [str(row["name"]) for row in rows]


def test_trouble_keeps_everything_and_the_next_try_is_the_same_act(
    qtbot: QtBot, sheet: RegisterSheet, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    acts: list[object] = []
    register = Enrol.register

    def failing(self: Enrol, act: object, *rest: object) -> Registered:
        acts.append(act)
        raise Trouble(Ailment.DISK_FULL)

    monkeypatch.setattr(Enrol, "register", failing)
    type_in(sheet.form.name.line, "Ada")
    sheet.consents.choices[Purpose.MEMBERSHIP].click()
    sheet.bottom.save.click()
    assert sheet.bottom.trouble.accessibleName() == trouble_text(Trouble(Ailment.DISK_FULL))
    assert sheet.form.name.text() == "Ada"
    assert not sheet.form.name.line.isReadOnly()
    monkeypatch.setattr(Enrol, "register", register)
    with qtbot.waitSignal(sheet.registered):
        sheet.bottom.save.click()
    rows = desk.shop.file.db.query("SELECT id FROM act WHERE kind = 'register'")
    assert [UUID(bytes=row["id"]) for row in rows] == acts


def test_r4_a_customer_saved_before_the_answer_was_lost_is_not_made_twice(
    qtbot: QtBot, sheet: RegisterSheet, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = Enrol.register

    def lost(self: Enrol, act: UUID, by: int, registration: Registration) -> Registered:
        register(self, act, by, registration)
        raise Trouble(Ailment.OUTCOME_UNKNOWN)

    monkeypatch.setattr(Enrol, "register", lost)
    type_in(sheet.form.name.line, "Ada")
    sheet.consents.choices[Purpose.MEMBERSHIP].click()
    sheet.bottom.save.click()
    monkeypatch.setattr(Enrol, "register", register)
    with qtbot.waitSignals([sheet.registered, desk.notices.toast_wanted]):
        sheet.bottom.save.click()
    assert names(desk) == ["Ada"]


def test_while_it_saves_nothing_changes_and_nothing_closes(
    qtbot: QtBot, sheet: RegisterSheet, desk: Desk
) -> None:
    answers: list[Callable[[], object]] = []

    class WaitingLane:
        def run(self, work: object, done: object, failed: object) -> None:
            assert callable(work)
            assert callable(done)
            answers.append(lambda: done(work()))

        def close(self, last: object) -> None: ...

    type_in(sheet.form.name.line, "Ada")
    sheet.consents.choices[Purpose.MEMBERSHIP].click()
    object.__setattr__(desk, "lane", WaitingLane())
    sheet.bottom.save.click()
    sheet.bottom.save.click()
    assert sheet.bottom.save.busy
    sheet.dismiss()
    assert sheet.isVisible()
    assert sheet.form.name.line.isReadOnly()
    (answer,) = answers
    with qtbot.waitSignal(sheet.registered):
        answer()
    assert names(desk) == ["Ada"]


def test_an_answer_for_a_closed_sheet_is_dropped(
    qtbot: QtBot, sheet: RegisterSheet, desk: Desk
) -> None:
    answers: list[Callable[[DraftCheck], object]] = []

    class LateLane:
        def run(self, work: object, done: Callable[[DraftCheck], object], failed: object) -> None:
            answers.append(done)

        def close(self, last: object) -> None: ...

    object.__setattr__(desk, "lane", LateLane())
    sheet._check.at_once("06", "")
    sheet.dismiss()
    QApplication.sendPostedEvents(sheet, QEvent.Type.DeferredDelete)
    assert not isValid(sheet)
    (answer,) = answers
    assert answer(DraftCheck(None, None, (), "")) is None  # and nothing of the sheet is touched
