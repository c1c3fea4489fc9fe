"""[R60] Who brought the new customer: scanned, or picked by name."""

from __future__ import annotations

import pytest
from corner_cafe import OWNER
from counter_promises import TWO_OFF, offer
from counter_steps import settle
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.domain.customer.customer import Details, Purpose, Registration
from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import Registered
from loyalpos.store import referrals
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.register import RegisterSheet
from loyalpos.ui.dialogs.register.brought_by import REST_MS
from loyalpos.ui.words import consent_texts


@pytest.fixture
def sanne(desk: Desk) -> Registered:
    agreed = (consent_texts.agreement(Purpose.MEMBERSHIP),)
    details = Details(name="Sanne de Vries", phone="06 12345678")
    return desk.shop.enrol.register(new_act(), OWNER, Registration(details, agreed))


@pytest.fixture
def referral(desk: Desk) -> None:
    draft = OfferDraft("Bring a friend", Trigger.REFERRAL, TWO_OFF, limit_each=0)
    offer(desk.shop, draft)


def sheet_of(desk: Desk, qtbot: QtBot) -> RegisterSheet:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(1192, 800)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    sheet = RegisterSheet(desk, "", room)
    sheet.open()
    settle()
    return sheet


def brought_by(desk: Desk, friend: int) -> int | None:
    return referrals.waiting(desk.shop.file.db, friend)


def test_without_an_offer_nobody_is_asked_who_brought_them(
    desk: Desk, qtbot: QtBot, sanne: Registered
) -> None:
    assert not sheet_of(desk, qtbot).brought_by.isVisible()


@pytest.mark.usefixtures("referral")
def test_r60_a_scan_in_the_field_says_who_brought_them(
    desk: Desk, qtbot: QtBot, sanne: Registered
) -> None:
    assert sanne.card is not None
    sheet = sheet_of(desk, qtbot)
    sheet.brought_by.field.line.setFocus()
    qtbot.waitUntil(lambda: sheet.brought_by.asks)
    sheet.take_scan(sanne.card.token)
    assert sheet.brought_by.field.text() == "Sanne de Vries"
    with qtbot.waitSignal(sheet.registered) as registered:
        sheet.nameless.pressed.emit()
    assert registered.args is not None
    assert brought_by(desk, registered.args[0]) == sanne.view.customer


@pytest.mark.usefixtures("referral")
def test_r60_a_name_is_picked_and_can_be_taken_out(
    desk: Desk, qtbot: QtBot, sanne: Registered
) -> None:
    sheet = sheet_of(desk, qtbot)
    field = sheet.brought_by.field.line
    field.setFocus()
    QTest.keyClicks(field, "sanne")
    QTest.qWait(2 * REST_MS)
    choice = sheet.findChild(QPushButton, f"brought-by-{sanne.view.customer}")
    assert choice is not None and choice.text() == "Sanne de Vries, … 678"
    choice.click()
    picked = sheet.brought_by.customer
    assert picked == sanne.view.customer
    nobody = sheet.findChild(QPushButton, "brought-by-nobody")
    assert nobody is not None
    nobody.click()
    left = sheet.brought_by.customer
    assert left is None
    assert sheet.brought_by.field.text() == ""
