"""The customers page has room for longer languages on the smallest screen."""

from __future__ import annotations

import pytest
from corner_cafe import OWNER
from customers_steps import press, show
from pseudo_language import cut_off
from pytestqt.qtbot import QtBot
from sheet_steps import open_sheet

from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.returns import ReturnSheet
from loyalpos.ui.pages.customers import CustomersPage


@pytest.fixture
def long_page(long_texts: None, desk: Desk, sanne: int, qtbot: QtBot) -> CustomersPage:
    """Return the page in a longer language, in the room of 1024 x 600, with a customer."""
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne, quantity=9))
    page = CustomersPage(desk)
    qtbot.addWidget(page)
    page.resize(936, 600)
    show(page).show_details(sanne)
    return page


@pytest.mark.parametrize("step", ["", "replace-card", "block-card", "edit-customer"])
def test_longer_texts_are_not_cut(long_page: CustomersPage, step: str) -> None:
    if step:
        press(long_page, step)
    assert cut_off(long_page) == []
    assert long_page.width() == 936


def test_an_empty_shop_has_room(desk: Desk, qtbot: QtBot) -> None:
    page = CustomersPage(desk)
    qtbot.addWidget(page)
    page.resize(936, 600)
    assert cut_off(show(page)) == []


def test_a_return_has_room(long_page: CustomersPage) -> None:
    sheet = open_sheet(long_page, "take-back", ReturnSheet)
    assert cut_off(sheet) == []
