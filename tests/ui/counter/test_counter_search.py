"""Finding a customer by typing, with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from corner_cafe import OWNER
from counter_steps import press, scan_line, seen, texts, type_text
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from loyalpos.domain.customer.customer import Details, Purpose, Registration
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.lane import Done, Failed
from loyalpos.ui.pages.counter import CounterPage
from loyalpos.ui.pages.counter.results import ROW_ROLE
from loyalpos.ui.words import consent_texts

T = TypeVar("T")
Key = Qt.Key


@pytest.fixture(autouse=True)
def people(desk: Desk) -> None:
    """Register a few customers."""
    agreed = (consent_texts.agreement(Purpose.MEMBERSHIP),)
    for name in ("Jansje Jansen", "Femke Janssens", "Bjørn Groß"):
        registration = Registration(Details(name=name), agreed)
        desk.shop.enrol.register(new_act(), OWNER, registration)


def names(page: CounterPage) -> list[str]:
    view = page.findChild(QListView, "results-view")
    assert view is not None
    model = view.model()
    rows = (model.index(row, 0).data(ROW_ROLE) for row in range(model.rowCount()))
    return [row.name for row in rows]


def chosen(page: CounterPage) -> str:
    view = page.findChild(QListView, "results-view")
    assert view is not None
    return str(view.currentIndex().data(ROW_ROLE).name)


def found(page: CounterPage, qtbot: QtBot, text: str) -> None:
    type_text(page, text)
    qtbot.waitUntil(lambda: seen(page, "results"))


def test_typing_lists_who_is_meant(page: CounterPage, qtbot: QtBot) -> None:
    found(page, qtbot, "jans")
    assert sorted(names(page)) == ["Femke Janssens", "Jansje Jansen"]
    assert scan_line(page).hasFocus()


@pytest.mark.parametrize("text", ["bjorn", "gross"])
def test_r53a_typing_is_folded(page: CounterPage, qtbot: QtBot, text: str) -> None:
    found(page, qtbot, text)
    assert names(page) == ["Bjørn Groß"]


def test_the_last_digits_of_the_phone_find(
    page: CounterPage, sanne: Registered, qtbot: QtBot
) -> None:
    found(page, qtbot, "5678")
    assert names(page) == ["Sanne de Vries"]


def test_arrows_choose_and_enter_opens(page: CounterPage, qtbot: QtBot) -> None:
    found(page, qtbot, "jans")
    first = chosen(page)
    press(page, Key.Key_Down)
    second = chosen(page)
    press(page, Key.Key_Down)
    assert chosen(page) == second != first
    press(page, Key.Key_Up)
    assert chosen(page) == first
    press(page, Key.Key_Return)
    assert first in texts(page)
    assert not seen(page, "results")
    assert scan_line(page).text() == ""


def test_enter_before_the_search_opens_the_only_one(page: CounterPage) -> None:
    type_text(page, "bjorn")
    press(page, Key.Key_Return)
    assert "Bjørn Groß" in texts(page)


def test_enter_before_the_search_lists_several(page: CounterPage) -> None:
    type_text(page, "jans")
    press(page, Key.Key_Return)
    assert seen(page, "results")


def test_escape_closes_the_list_first(page: CounterPage, sanne: Registered, qtbot: QtBot) -> None:
    page.show_customer(sanne.view.customer)
    found(page, qtbot, "jans")
    press(page, Key.Key_Escape)
    assert not seen(page, "results")
    assert scan_line(page).text() == ""
    assert "Sanne de Vries" in texts(page)


def test_nobody_found_leads_to_registering(page: CounterPage, qtbot: QtBot) -> None:
    found(page, qtbot, "Xaver")
    assert "No customer found for “Xaver”" in texts(page)
    with qtbot.waitSignal(page.register_wanted) as wanted:
        press(page, Key.Key_Return)
    assert wanted.args == ["Xaver"]
    assert not seen(page, "results")


def test_enter_in_the_field_never_stamps(
    page: CounterPage, desk: Desk, sanne: Registered, qtbot: QtBot
) -> None:
    page.show_customer(sanne.view.customer)
    found(page, qtbot, "bjorn")
    press(page, Key.Key_Return)
    assert desk.shop.till.open(sanne.view.customer).acts == ()
    assert "Bjørn Groß" in texts(page)


def test_a_typed_card_number_opens_its_customer(page: CounterPage, sanne: Registered) -> None:
    assert sanne.card is not None
    type_text(page, sanne.card.short_code.lower())
    press(page, Key.Key_Return)
    assert "Sanne de Vries" in texts(page)


class HeldLane:
    """A lane whose work is done when told."""

    def __init__(self) -> None:
        self.held: list[Callable[[], None]] = []

    def run(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        self.held.append(lambda: _run(work, done, failed))

    def close(self, last: Callable[[], object]) -> None:
        last()


def _run(work: Callable[[], T], done: Done[T], failed: Failed) -> None:
    try:
        result = work()
    except Exception as problem:
        failed(problem)
    else:
        done(result)


def test_the_newest_search_wins(desk: Desk, qtbot: QtBot) -> None:
    lane = HeldLane()
    page = CounterPage(replace(desk, search_lane=lane))
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    for text in ("b", "jorn"):
        type_text(page, text)
        press(page, Key.Key_Return)
    older, newer = lane.held
    newer()
    assert "Bjørn Groß" in texts(page)  # the only one: Enter opened it
    page.clear()
    older()
    assert not seen(page, "results")
    page.close()
