"""Nothing that is typed or tapped is lost, and no question is answered by what came too late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, POINTS, POINTS_CARD, FakeClock
from counter_buying import buy, now, rest, to_pay, type_amount
from counter_promises import MUFFIN, TEN_PERCENT, TWO_OFF, ask_for, offer, sells, welcome
from counter_steps import Heard, button, press, seen, settle, stamps, texts
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from loyalpos.domain.offer.offer import OfferDraft, Proof, Trigger
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import Milestone, PointsRule, StampRule
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.shop import Item
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.pin import ManagerPin
from loyalpos.ui.lane import Done, Failed, InlineLane
from loyalpos.ui.pages.counter import CounterPage
from loyalpos.ui.widgets.why_button import WhyButton

T = TypeVar("T")

Key = Qt.Key


class LateLane:
    """A lane whose answers come when told."""

    def __init__(self) -> None:
        self.late: list[Callable[[], None]] = []

    def run(self, work: Callable[[], T], done: Done[T], failed: Failed) -> None:
        self.late.append(lambda: InlineLane().run(work, done, failed))

    def close(self, last: Callable[[], object]) -> None:
        last()

    def arrive(self) -> None:
        """Let everything arrive, and what follows from it."""
        while self.late:
            self.late.pop(0)()


def line(page: CounterPage, name: str) -> QLineEdit:
    found = page.findChild(QLineEdit, name)
    assert found is not None
    return found


def whys(page: CounterPage) -> int:
    return sum(found.isVisible() for found in page.findChildren(WhyButton))


@pytest.fixture
def full(desk: Desk, sanne: Registered, clock: FakeClock) -> Registered:
    """Return a customer with a full card, in a shop that asks for proof."""
    desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne.view.customer, 9))
    ask_for(desk.shop, Proof.CARD)
    clock.forward(minutes=10)
    return sanne


def test_r24_a_card_scanned_after_the_manager_was_not_asked_gives_nothing(
    page: CounterPage, desk: Desk, full: Registered
) -> None:
    desk.shop.staff.set_pin(new_act(), OWNER, OWNER, "123456")
    joris = desk.shop.staff.add(new_act(), OWNER, "Joris", Role.CASHIER, "4711")
    desk.session.take_over(joris)
    page.show_customer(full.view.customer)
    page.give()
    button(page, "question-manager").click()
    sheet = page.findChild(ManagerPin)
    assert sheet is not None
    sheet.dismiss()
    assert full.card is not None
    page.take_scan(full.card.token)
    assert len(now(desk, full.view.customer).vouchers) == 1


def test_ctrl_z_is_the_tills_undo_where_digits_are_asked_for(
    page: CounterPage, full: Registered, heard: Heard
) -> None:
    undo = QShortcut(QKeySequence.StandardKey.Undo, page)
    undo.activated.connect(page.undo)
    page.show_customer(full.view.customer)
    page.give()
    typed = line(page, "question-digits")
    QTest.keyClicks(typed, "12")
    QTest.keyClick(typed, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert heard.toasts
    assert not seen(page, "purchase-question")


def test_what_is_asked_about_cannot_be_changed_meanwhile(
    page: CounterPage, desk: Desk, sanne: Registered
) -> None:
    sells(desk.shop)
    page.hide()
    page.show()
    page.show_customer(sanne.view.customer)
    page.stamp()
    page.stamp()
    assert seen(page, "purchase-question")
    assert not button(page, "item-1").isEnabled()
    assert not button(page, "quantity-more").isEnabled()
    assert line(page, "amount").isReadOnly()
    button(page, "purchase-question-no").click()
    assert button(page, "item-1").isEnabled()
    assert not line(page, "amount").isReadOnly()
    QTest.mouseClick(button(page, "quantity-more"), Qt.MouseButton.LeftButton)
    page.stamp()
    button(page, "purchase-question-yes").click()
    assert stamps(now(desk, sanne.view.customer)) == 3


def test_a_customer_who_was_cleared_does_not_come_back_with_the_answer(
    desk: Desk, sanne: Registered, heard: Heard, qtbot: QtBot
) -> None:
    lane = LateLane()
    page = CounterPage(replace(desk, lane=lane))
    qtbot.addWidget(page)
    page.show()
    page.show_customer(sanne.view.customer)
    lane.arrive()
    page.stamp()
    page.clear()
    lane.arrive()
    assert heard.last == "1 stamp(s) for Sanne. 1 of 9."
    assert not seen(page, "customer-name")
    page.undo()
    lane.arrive()
    assert seen(page, "customer-name")  # what was taken back is shown
    page.close()


@pytest.fixture
def coded(desk: Desk) -> None:
    offer(desk.shop, OfferDraft("Spring", Trigger.CODE, TEN_PERCENT, code="SPRING", limit_each=0))


@pytest.mark.usefixtures("coded")
def test_a_code_that_is_typed_counts_without_enter(
    page: CounterPage, desk: Desk, sanne: Registered
) -> None:
    page.show_customer(sanne.view.customer)
    type_amount(page, "50")
    button(page, "code-open").click()
    QTest.keyClicks(line(page, "code"), "spring")
    button(page, "stamp").click()
    assert now(desk, sanne.view.customer).acts[0].reward_text == "10 % on all"


@pytest.mark.usefixtures("coded")
def test_asking_for_another_code_takes_the_first_one_out(
    page: CounterPage, sanne: Registered
) -> None:
    page.show_customer(sanne.view.customer)
    type_amount(page, "50")
    button(page, "code-open").click()
    QTest.keyClicks(line(page, "code"), "spring")
    button(page, "code-use").click()
    rest()
    assert to_pay(page).endswith("45,00")
    button(page, "code-open").click()
    rest()
    assert to_pay(page) == ""
    assert "Stamp the card" in texts(page)


@pytest.mark.usefixtures("coded")
def test_a_typed_code_has_no_question_mark_that_answers_nothing(
    page: CounterPage, sanne: Registered
) -> None:
    page.show_customer(sanne.view.customer)
    button(page, "code-open").click()
    before = whys(page)
    QTest.keyClicks(line(page, "code"), "spring")
    button(page, "code-use").click()
    settle()
    assert whys(page) == before


def test_a_double_click_on_use_uses(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    welcome(desk.shop, TWO_OFF)
    customer = buy(desk, sanne, clock)
    page.show_customer(customer)
    (held,) = now(desk, customer).vouchers
    use = button(page, f"use-{held.voucher}")
    for send in (QTest.mouseClick, QTest.mouseDClick, QTest.mouseRelease):
        send(use, Qt.MouseButton.LeftButton)
    assert "Stamp and use 1 voucher" in texts(page)


def test_points_that_are_no_number_are_said_and_book_nothing(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    draft = replace(
        POINTS_CARD, rule=PointsRule(500, worth=5), earning=Earning(Per.AMOUNT, unit=100)
    )
    desk.shop.programs.change(new_act(), OWNER, POINTS, draft)
    customer = buy(desk, sanne, clock, 7700)
    page.show_customer(customer)
    type_amount(page, "10")
    button(page, f"pay-points-{POINTS}").click()
    typed = line(page, f"points-{POINTS}")
    typed.clear()
    QTest.keyClicks(typed, "2o")
    rest()
    assert "Type a whole number of points." in texts(page)
    page.stamp()
    assert len(now(desk, customer).acts) == 1


def test_f8_gives_what_the_card_says_is_ready(
    page: CounterPage, desk: Desk, sanne: Registered
) -> None:
    rule = StampRule(goal=9, milestones=(Milestone(5, MUFFIN),))
    desk.shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, rule=rule))
    customer = sanne.view.customer
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer, 5))
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer, 4, again=True))
    page.show_customer(customer)
    assert "Free coffee is ready" in texts(page)
    assert button(page, "give").accessibleName() == "Give free coffee"
    page.give()
    assert button(page, "give").accessibleName() == "Give a free muffin"


def test_items_are_called_stamps_only_where_each_is_one(
    page: CounterPage, desk: Desk, sanne: Registered
) -> None:
    draft = replace(COFFEE_CARD, earning=Earning(categories=("Drinks",)))
    desk.shop.programs.change(new_act(), OWNER, COFFEE, draft)
    tiles = (Item(0, "Latte", 420, "Drinks"), Item(0, "Bagel", 550, "Food"))
    desk.shop.settings.set_items(new_act(), OWNER, tiles)
    page.hide()
    page.show()
    page.show_customer(sanne.view.customer)
    button(page, "item-1").click()
    assert "stamp(s)" in texts(page).split("\n")
    button(page, "item-2").click()
    assert "item(s)" in texts(page).split("\n")
    assert "stamp(s)" not in texts(page).split("\n")


def test_a_visit_is_one_stamp_however_many_items(
    page: CounterPage, desk: Desk, sanne: Registered
) -> None:
    draft = replace(COFFEE_CARD, earning=Earning(Per.VISIT))
    desk.shop.programs.change(new_act(), OWNER, COFFEE, draft)
    page.show_customer(sanne.view.customer)
    press(page, Key.Key_Plus)
    assert "item(s)" in texts(page).split("\n")


def test_f8_pressed_twice_gives_one_reward(
    page: CounterPage, desk: Desk, sanne: Registered, clock: FakeClock
) -> None:
    customer = sanne.view.customer
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer, 18))
    clock.forward(minutes=5)
    page.show_customer(customer)
    page.give()
    page.give()
    assert len(now(desk, customer).vouchers) == 1
