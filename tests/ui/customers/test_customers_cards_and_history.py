"""Cards replaced, added, blocked; history seen and taken back."""

from __future__ import annotations

import pytest
from corner_cafe import OWNER, FakeClock
from customers_steps import button, detail_of, press, show, texts
from PySide6.QtWidgets import QLabel, QWidget

from loyalpos.domain.customer.customer import CardState
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import IssuedCard
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.card_handout import CardHandout
from loyalpos.ui.pages.customers import CustomersPage


def test_r51_a_replaced_card_is_dead_and_the_new_one_is_handed_out(
    page: CustomersPage, desk: Desk, sanne: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[CardHandout] = []
    monkeypatch.setattr(CardHandout, "open", lambda handout: handed.append(handout))
    show(page).show_details(sanne)
    press(page, "replace-card")
    assert "stops working" in texts(page.detail)
    press(page, "make-card")
    states = [card.state for card in detail_of(desk, sanne).cards]
    assert sorted(states) == [CardState.ACTIVE, CardState.REPLACED]
    assert len(handed) == 1


def blank(desk: Desk) -> IssuedCard:
    return desk.shop.enrol.blank_cards(1)[0]


def test_a_scanned_blank_card_answers_only_an_open_question(
    page: CustomersPage, desk: Desk, sanne: int
) -> None:
    card = blank(desk)
    show(page).show_details(sanne)
    assert not page.take_scan(card.token)
    press(page, "add-card")
    assert page.take_scan(card.token)
    assert [line.state for line in detail_of(desk, sanne).cards] == [CardState.ACTIVE] * 2
    assert not page.take_scan(card.token)


def test_a_blocked_card_opens_nobody(page: CustomersPage, desk: Desk, sanne: int) -> None:
    show(page).show_details(sanne)
    press(page, "block-card")
    press(page, "cancel-card")
    assert detail_of(desk, sanne).cards[0].state is CardState.ACTIVE
    press(page, "block-card")
    press(page, "confirm-block")
    assert detail_of(desk, sanne).cards[0].state is CardState.BLOCKED
    assert "Blocked" in {chip.accessibleName() for chip in page.detail.findChildren(QWidget)}


def test_older_acts_come_on_request(
    page: CustomersPage, desk: Desk, sanne: int, clock: FakeClock
) -> None:
    for _ in range(8):
        desk.shop.till.stamp(new_act(), OWNER, Purchase(sanne, again=True))
        clock.forward(hours=1)
    show(page).show_details(sanne)
    entries = [label for label in page.findChildren(QLabel, "history-entry") if label.isVisible()]
    assert len(entries) == 5
    press(page, "history-more")
    entries = [label for label in page.findChildren(QLabel, "history-entry") if label.isVisible()]
    assert len(entries) >= 8
    assert button(page, "history-more").isHidden()
