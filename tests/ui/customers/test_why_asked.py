"""Every balance, line and voucher on the customers page answers "Why?" beside itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from corner_cafe import OWNER
from customers_steps import show, texts
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.customers import CustomersPage
from loyalpos.ui.widgets.popover import Popover


@pytest.fixture
def full_card(desk: Desk, sanne: int, page: CustomersPage) -> CustomersPage:
    """Return the page with a customer who has filled a card."""
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne, quantity=12))
    show(page).show_details(sanne)
    QApplication.processEvents()
    return page


def why(page: CustomersPage, about: str) -> QPushButton:
    buttons = page.findChildren(QPushButton, "why")
    return next(one for one in buttons if about in one.accessibleName() and one.isVisibleTo(page))


def press(button: QPushButton) -> None:
    button.setFocus()
    button.click()
    QApplication.processEvents()


def shown(page: CustomersPage) -> list[Popover]:
    return [one for one in page.window().findChildren(Popover) if one.isVisible()]


@pytest.mark.parametrize(
    ("about", "sentence"),
    [
        ("Coffee card", "3 stamp(s) on this card: 12 earned, 9 became free coffee."),
        ("Why? Free coffee", "Free coffee: the card was full on 2 March."),
        ("+12 stamp(s)", "12 stamp(s): 12 item(s); Ada, "),
        ("Points", "Nothing was collected yet."),
    ],
)
def test_r3_why_is_answered_in_a_sentence(
    full_card: CustomersPage, about: str, sentence: str
) -> None:
    button = why(full_card, about)
    assert button.accessibleName().startswith("Why?")
    press(button)
    (popover,) = shown(full_card)
    assert sentence in texts(popover)
    assert sentence in button.accessibleDescription()


def test_esc_closes_it_and_does_nothing_else(full_card: CustomersPage) -> None:
    button = why(full_card, "Coffee card")
    press(button)
    QTest.keyClick(button, Qt.Key.Key_Escape)
    assert shown(full_card) == []
    assert button.hasFocus()
    assert full_card.detail.customer is not None


def test_a_second_press_another_press_or_moving_on_closes_it(full_card: CustomersPage) -> None:
    button = why(full_card, "Coffee card")
    press(button)
    press(button)
    assert shown(full_card) == []
    press(button)
    other = why(full_card, "Points")
    press(other)
    (popover,) = shown(full_card)
    assert popover.anchor is other
    QTest.mouseClick(full_card.list, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert shown(full_card) == []
    press(button)
    full_card.search.setFocus()
    QApplication.processEvents()
    assert shown(full_card) == []


def test_it_goes_with_what_it_explains(full_card: CustomersPage, desk: Desk) -> None:
    press(why(full_card, "Coffee card"))
    full_card.show_details(desk.shop.find.search("").rows[0].customer)
    QApplication.processEvents()
    assert shown(full_card) == []


def test_a_hostile_name_is_shown_as_it_is(full_card: CustomersPage, desk: Desk, sanne: int) -> None:
    (first, *_) = desk.shop.programs.all()
    draft = replace(first.program.draft, reward=replace(first.program.draft.reward, text="<b>x"))
    desk.shop.programs.change(new_act(), OWNER, first.program.number, draft)
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne, quantity=20, again=True))
    full_card.show_details(sanne)
    QApplication.processEvents()
    press(why(full_card, "+20 stamp(s)"))
    assert "<b>x" in texts(shown(full_card)[0])
