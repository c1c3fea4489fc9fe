"""Two records of one person become one, and two again [R52]."""

from __future__ import annotations

from dataclasses import replace

import pytest
from corner_cafe import OWNER, FakeClock, stamps
from customers_steps import Register, show, texts
from pseudo_language import cut_off
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from registering import person, registered
from sheet_steps import approve, open_sheet, press

from loyalpos.domain.customer.customer import Purpose
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.merge_view import MergedUnits, MergeLook, MergeWarning
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.customer.merge import MergeSheet
from loyalpos.ui.pages.customers import CustomersPage
from loyalpos.ui.words import merge_texts, why_texts

LOOK = MergeLook(1, "Sanne", 2, "S. Vries", (), 0, (), (), "", ())


@pytest.fixture
def double(desk: Desk, sanne: int, register: Register) -> tuple[int, int]:
    """Return two records of the same person, with 8 and 5 stamps."""
    other = register("Sanne Vries")
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne, quantity=8))
    desk.shop.till.stamp(new_act(), OWNER, Purchase(other, quantity=5))
    return sanne, other


def look_for(page: CustomersPage, text: str) -> MergeSheet:
    sheet = open_sheet(page, "merge-customer", MergeSheet)
    sheet.search.line.clear()
    QTest.keyClicks(sheet.search.line, text)
    sheet.search.submitted.emit(text)
    QApplication.processEvents()
    return sheet


def test_r52_eight_and_five_stamps_are_a_reward_and_four(
    page: CustomersPage, desk: Desk, double: tuple[int, int]
) -> None:
    sanne, other = double
    show(page).show_details(sanne)
    sheet = look_for(page, "Vries")
    assert not sheet.confirm.isEnabled()
    press(sheet, f"merge-with-{other}")
    assert "Coffee card: 8 + 5 = 1 reward(s) and 4." in texts(sheet)
    assert "The names differ" in texts(sheet)
    press(sheet, "confirm-merge")
    assert stamps(desk.shop.till.open(sanne)) == (4, 1)
    assert "Merged with another card" in texts(page.detail)
    why = why_texts.balance(desk.shop.whys.of_balance(sanne, 1))
    assert why == ("4 stamp(s) on this card: 8 earned, 9 became free coffee, 5 came with a merge.")
    (voucher,) = desk.shop.till.open(sanne).vouchers
    told = why_texts.voucher(desk.shop.whys.of_voucher(sanne, voucher.voucher))
    assert told == "Free coffee: the card was full on 2 March."


def test_r52_a_card_without_a_name_is_scanned(page: CustomersPage, desk: Desk, sanne: int) -> None:
    made = registered(desk.shop, person())
    assert made.card is not None
    desk.shop.till.stamp(new_act(), OWNER, Purchase(made.view.customer, quantity=3))
    show(page).show_details(sanne)
    sheet = open_sheet(page, "merge-customer", MergeSheet)
    assert sheet.take_scan(made.card.token)
    QApplication.processEvents()
    assert "Card without a name" in texts(sheet)
    press(sheet, "confirm-merge")
    assert stamps(desk.shop.till.open(sanne)) == (3, 0)


def test_a_scan_that_is_nobody_else_is_told(page: CustomersPage, desk: Desk, sanne: int) -> None:
    show(page).show_details(sanne)
    sheet = open_sheet(page, "merge-customer", MergeSheet)
    for code, said in (
        (desk.shop.enrol.replace_card(new_act(), OWNER, sanne).card, "one customer already"),
        (desk.shop.enrol.blank_cards(1)[0], "Nobody has it yet"),
    ):
        assert code is not None
        sheet.take_scan(code.token)
        QApplication.processEvents()
        assert said in texts(sheet)
        assert not sheet.confirm.isEnabled()


def test_the_other_one_can_stay(page: CustomersPage, desk: Desk, double: tuple[int, int]) -> None:
    sanne, other = double
    show(page).show_details(sanne)
    sheet = look_for(page, "Vries")
    press(sheet, f"merge-with-{other}")
    press(sheet, f"keep-{other}")
    press(sheet, "confirm-merge")
    assert page.detail.customer == other
    assert "Sanne Vries" in texts(page.detail)


def test_r52_a_merge_is_undone_for_thirty_days(
    page: CustomersPage, desk: Desk, double: tuple[int, int], clock: FakeClock
) -> None:
    sanne, other = double
    desk.shop.merges.merge(new_act(), OWNER, sanne, other)
    clock.forward(days=29)
    show(page).show_details(sanne)
    assert "Merged with Sanne Vries on 2 March; undo until 1 April." in texts(page.detail)
    press(page, "past-merge-action")
    assert stamps(desk.shop.till.open(sanne)) == (8, 0)
    assert stamps(desk.shop.till.open(other)) == (5, 0)
    assert "undo until" not in texts(page.detail)
    assert "Merge undone" in texts(page.detail)


def test_after_thirty_days_nothing_offers_it(
    page: CustomersPage, desk: Desk, double: tuple[int, int], clock: FakeClock
) -> None:
    desk.shop.merges.merge(new_act(), OWNER, *double)
    clock.forward(days=31)
    show(page).show_details(double[0])
    assert "undo until" not in texts(page.detail)


def test_a_cashier_merges_with_a_managers_word(
    page: CustomersPage, desk: Desk, double: tuple[int, int]
) -> None:
    sanne, other = double
    joris = desk.shop.staff.add(new_act(), OWNER, "Joris", Role.CASHIER, "2468")
    desk.session.take_over(joris)
    show(page).show_details(sanne)
    sheet = look_for(page, "Vries")
    press(sheet, f"merge-with-{other}")
    press(sheet, "confirm-merge")
    assert stamps(desk.shop.till.open(sanne)) == (8, 0)
    approve(page, "Ada")
    assert stamps(desk.shop.till.open(sanne)) == (4, 1)


def test_nobody_is_merged_with_themselves(page: CustomersPage, sanne: int) -> None:
    show(page).show_details(sanne)
    sheet = look_for(page, "Sanne")
    assert "Nobody else is found." in texts(sheet)


@pytest.mark.parametrize(
    ("look", "says"),
    [
        (LOOK, "All cards keep working."),
        (
            replace(LOOK, units=(MergedUnits(2, "Points", 100, 200, 300, 0, 0),)),
            "Points: 100 + 200 = 300.",
        ),
        (
            replace(LOOK, units=(MergedUnits(1, "Coffee card", -8, -5, -9, 0, 4),)),
            "Coffee card: -8 + -5 = -9, 4 let go.",
        ),
        (replace(LOOK, vouchers=2), "2 voucher(s) come along."),
        (replace(LOOK, level="Gold"), "Level: Gold."),
        (replace(LOOK, filled=("phone", "email")), "Taken over: phone, e-mail."),
        (
            replace(LOOK, falls=(Purpose.MARKETING,)),
            "Ends, as only one of both agreed: Offers.",
        ),
    ],
)
def test_what_it_comes_to_is_told(look: MergeLook, says: str) -> None:
    assert says in merge_texts.outcome(look)


def test_every_warning_has_words() -> None:
    said = merge_texts.warnings(replace(LOOK, warnings=tuple(MergeWarning)))
    assert len(set(said.splitlines())) == len(MergeWarning)


@pytest.mark.usefixtures("long_texts")
def test_longer_texts_are_not_cut(desk: Desk, double: tuple[int, int], qtbot: QtBot) -> None:
    page = CustomersPage(desk)
    qtbot.addWidget(page)
    page.resize(936, 600)
    show(page).show_details(double[0])
    sheet = look_for(page, "Vries")
    assert cut_off(sheet) == []
    press(sheet, f"merge-with-{double[1]}")
    assert cut_off(sheet) == []


def test_the_keyboard_alone_finds_and_chooses(
    page: CustomersPage, desk: Desk, double: tuple[int, int]
) -> None:
    sanne, _other = double
    show(page).show_details(sanne)
    sheet = look_for(page, "Vries")
    QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
    assert "Coffee card: 8 + 5 = 1 reward(s) and 4." in texts(sheet)
    assert sheet.focusWidget().objectName() == f"keep-{sanne}"
