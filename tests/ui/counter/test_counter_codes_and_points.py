"""Typed codes, and points that pay like money [R23]."""

from __future__ import annotations

from dataclasses import replace

import pytest
from corner_cafe import OWNER, POINTS, POINTS_CARD, FakeClock
from counter_buying import buy, now, rest, to_pay, type_amount
from counter_promises import TEN_PERCENT, offer
from counter_steps import button, points, press, scan_line, seen, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import PointsRule
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.counter import CounterPage

Key = Qt.Key


@pytest.fixture
def coded(desk: Desk) -> None:
    draft = OfferDraft("Spring", Trigger.CODE, TEN_PERCENT, code="SPRING")
    offer(desk.shop, draft)


def test_without_codes_nobody_is_asked_for_one(page: CounterPage, sanne: Registered) -> None:
    page.show_customer(sanne.view.customer)
    assert not seen(page, "code-open")


@pytest.mark.usefixtures("coded")
def test_a_typed_code_counts_and_enter_in_its_field_books_nothing(
    page: CounterPage, desk: Desk, sanne: Registered
) -> None:
    customer = sanne.view.customer
    page.show_customer(customer)
    type_amount(page, "50")
    button(page, "code-open").click()
    line = page.findChild(QLineEdit, "code")
    assert line is not None and line.hasFocus()
    QTest.keyClicks(line, "spring")
    QTest.keyClick(line, Key.Key_Return)
    rest()
    assert now(desk, customer).acts == ()
    assert scan_line(page).hasFocus()
    assert to_pay(page).endswith("45,00")
    press(page, Key.Key_Return)
    assert now(desk, customer).acts[0].reward_text == "10 % on all"
    assert not seen(page, "code-drop")


@pytest.mark.usefixtures("coded")
def test_a_code_that_is_none_says_so_and_can_be_taken_out(
    page: CounterPage, desk: Desk, sanne: Registered
) -> None:
    page.show_customer(sanne.view.customer)
    button(page, "code-open").click()
    line = page.findChild(QLineEdit, "code")
    assert line is not None
    QTest.keyClicks(line, "SUMMER")
    button(page, "code-use").click()
    rest()
    assert "No offer has this code. Compare it letter by letter." in texts(page)
    button(page, "code-drop").click()
    assert "No offer has" not in texts(page)
    page.stamp()
    assert len(now(desk, sanne.view.customer).acts) == 1


@pytest.mark.usefixtures("coded")
def test_escape_closes_the_code_and_keeps_the_customer(
    page: CounterPage, sanne: Registered
) -> None:
    page.show_customer(sanne.view.customer)
    button(page, "code-open").click()
    press(page, Key.Key_Escape)
    assert not seen(page, "code")
    assert "Sanne de Vries" in texts(page)


@pytest.fixture
def rich(desk: Desk, sanne: Registered, clock: FakeClock) -> int:
    """Return a customer with 77 points of 0.05, in a shop that takes them as money."""
    draft = replace(
        POINTS_CARD, rule=PointsRule(500, worth=5), earning=Earning(Per.AMOUNT, unit=100)
    )
    desk.shop.programs.change(new_act(), OWNER, POINTS, draft)
    return buy(desk, sanne, clock, 7700)


def test_r23_points_pay_like_money(page: CounterPage, desk: Desk, rich: int) -> None:
    """77 points x 0.05 = 3.85."""
    page.show_customer(rich)
    assert not seen(page, f"pay-points-{POINTS}")
    type_amount(page, "10")
    button(page, f"pay-points-{POINTS}").click()
    rest()
    line = page.findChild(QLineEdit, f"points-{POINTS}")
    assert line is not None and line.text() == "77"
    assert to_pay(page).endswith("6,15")
    line.setFocus()
    QTest.keyClick(line, Key.Key_Return)  # Enter stamps here too
    assert points(now(desk, rich)) == 6  # [R9] what points paid earns nothing


def test_r23_some_of_the_points_can_pay(page: CounterPage, desk: Desk, rich: int) -> None:
    page.show_customer(rich)
    type_amount(page, "2")
    button(page, f"pay-points-{POINTS}").click()
    line = page.findChild(QLineEdit, f"points-{POINTS}")
    assert line is not None and line.text() == "40"
    line.clear()
    QTest.keyClicks(line, "50")
    rest()
    assert "At most 40" in texts(page)
    line.clear()
    QTest.keyClicks(line, "20")
    rest()
    assert to_pay(page).endswith("1,00")
    button(page, f"keep-points-{POINTS}").click()
    page.stamp()
    assert points(now(desk, rich)) == 79
