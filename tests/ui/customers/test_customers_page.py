"""Finding customers on a real shop, with the keyboard, without showing too much."""

from __future__ import annotations

from collections.abc import Callable

from customers_steps import Register, names, press, show, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.customers import CustomersPage
from loyalpos.ui.pages.customers.customer_rows import Column


def test_the_list_masks_phones_and_the_detail_shows_them(page: CustomersPage, sanne: int) -> None:
    show(page)
    rows = page.list.rows
    cells = {rows.cell_text(rows.rows[0], column) for column in Column}
    assert not any("1234" in cell for cell in cells)
    assert any(cell.endswith("678") for cell in cells)
    assert "5678" not in texts(page)
    page.show_details(sanne)
    assert "5678" in texts(page.detail)


def test_nobody_is_shown_before_somebody_is_chosen(page: CustomersPage, sanne: int) -> None:
    show(page)
    assert page.detail.customer is None
    assert "Nobody chosen" in texts(page.detail)


def test_r53a_typing_searches_after_a_moment(
    page: CustomersPage, register: Register, qtbot: QtBot
) -> None:
    register("Jürgen Groß")
    register("Åse Bjørnstad")
    show(page)
    QTest.keyClicks(page.search.line, "gross")
    qtbot.waitUntil(lambda: names(page) == ["Jürgen Groß"])
    QTest.keyClick(page.search.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(page)) == 2)


def test_the_keyboard_leads_from_the_search_to_the_details_and_back(
    page: CustomersPage, register: Register
) -> None:
    register("Ada")
    register("Bob")
    show(page)
    page.focus_home()
    QTest.keyClick(page.search.line, Qt.Key.Key_Down)
    table = page.list.table
    assert table.hasFocus()
    assert page.detail.customer == page.list.rows.rows[0].customer
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert page.detail.customer == page.list.rows.rows[1].customer
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert page.detail.to_counter.hasFocus()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert page.search.line.hasFocus()


def test_typing_in_the_list_goes_to_the_search(
    page: CustomersPage, register: Register, qtbot: QtBot
) -> None:
    register("Ada")
    register("Bob")
    show(page)
    page.list.table.enter_from_above()
    QTest.keyClick(page.list.table, Qt.Key.Key_B)
    assert page.search.line.hasFocus()
    assert page.search.text() == "b"
    qtbot.waitUntil(lambda: names(page) == ["Bob"])


def test_a_visible_button_leads_to_the_counter(
    page: CustomersPage, sanne: int, qtbot: QtBot
) -> None:
    show(page).show_details(sanne)
    with qtbot.waitSignal(page.customer_wanted) as wanted:
        press(page, "to-counter")
    assert wanted.args == [sanne]


def test_an_empty_shop_offers_to_register(page: CustomersPage, qtbot: QtBot) -> None:
    show(page)
    assert "No customers yet" in texts(page)
    assert page.detail.isHidden()
    with qtbot.waitSignal(page.register_wanted):
        press(page, "first-customer")


def test_a_search_without_a_hit_says_what_to_try(
    page: CustomersPage, sanne: int, qtbot: QtBot
) -> None:
    show(page)
    QTest.keyClicks(page.search.line, "xqzw")
    qtbot.waitUntil(lambda: not names(page))
    assert "Nobody found" in texts(page)


def test_a_customer_who_is_gone_is_said_to_be(page: CustomersPage, desk: Desk) -> None:
    said: list[str] = []
    desk.notices.toast_wanted.connect(lambda sentence, _tone, _undo: said.append(sentence))
    show(page).show_details(404)
    assert page.detail.customer is None
    assert said


def test_more_rows_come_at_the_end_of_the_list(
    page: CustomersPage, add_customer: Callable[..., int]
) -> None:
    for number in range(60):
        add_customer(f"Customer {number}")
    show(page)
    assert len(names(page)) == 50
    bar = page.list.table.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert len(names(page)) == 60


def test_a_change_elsewhere_is_shown_when_the_page_is_seen(
    page: CustomersPage, desk: Desk, register: Register
) -> None:
    show(page).hide()
    register("Ada")
    desk.news.tell(CustomersPage.watches)
    assert names(page) == []
    page.show()
    assert names(page) == ["Ada"]


def test_the_first_stamp_program_names_its_column(page: CustomersPage, sanne: int) -> None:
    show(page)
    assert page.list.rows.heading(Column.CARD) == "Coffee card"


def test_everything_that_takes_the_focus_has_a_name(page: CustomersPage, sanne: int) -> None:
    show(page).show_details(sanne)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and widget.parentWidget() is not None
        and not (widget.accessibleName() or widget.focusProxy())
    ]
    assert [(type(widget).__name__, widget.objectName()) for widget in nameless] == []
