"""Sheets on a small window, with texts a third longer than the English ones."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pseudo_language import cut_off
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.domain.customer.customer import Details, Purpose, Registration
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.blank_cards import BlankCards
from loyalpos.ui.dialogs.camera import CameraSheet
from loyalpos.ui.dialogs.card_handout import CardHandout
from loyalpos.ui.dialogs.register import RegisterSheet
from loyalpos.ui.widgets.sheet import Sheet
from loyalpos.ui.words import consent_texts

Opener = Callable[[Desk, QWidget], Sheet]


def register_filled(desk: Desk, room: QWidget) -> Sheet:
    sheet = RegisterSheet(desk, desk.shop.enrol.blank_cards(1)[0].token, room)
    sheet.form.birthday.line.insert("24-12")
    sheet.form.birthday.edited.emit("24-12")
    sheet.form.name.set_text("Ada")
    sheet.bottom.save.click()
    return sheet


def handout_that_failed(desk: Desk, room: QWidget) -> Sheet:
    agreed = (consent_texts.agreement(Purpose.MEMBERSHIP),)
    made = desk.shop.enrol.register(new_act(), 1, Registration(Details("Ada"), agreed))
    assert made.card is not None
    sheet = CardHandout(desk, made.card, made.view, room)
    sheet._failed(OSError())
    return sheet


OPENERS: tuple[Opener, ...] = (
    lambda desk, room: RegisterSheet(desk, "", room),
    register_filled,
    handout_that_failed,
    BlankCards,
    lambda _desk, room: CameraSheet(room),
)
NAMES = ("register", "register filled", "handout", "blank cards", "camera")


@pytest.mark.usefixtures("long_texts")
@pytest.mark.parametrize("opener", OPENERS, ids=NAMES)
def test_nothing_is_clipped_on_a_small_window(
    qtbot: QtBot, desk: Desk, room: QWidget, opener: Opener
) -> None:
    room.resize(1024, 600)
    sheet = opener(desk, room)
    sheet.open()
    qtbot.waitUntil(lambda: sheet.height() == 600)
    qtbot.waitUntil(lambda: not cut_off(sheet), timeout=2000)
    scroll = sheet.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    inside = scroll.widget()
    assert inside is not None
    assert inside.width() <= scroll.viewport().width()
    assert scroll.height() >= 150
    sheet.dismiss()


def test_what_enter_asks_for_is_scrolled_into_sight(
    qtbot: QtBot, desk: Desk, room: QWidget
) -> None:
    room.resize(1024, 600)
    sheet = RegisterSheet(desk, "", room)
    sheet.open()
    qtbot.waitUntil(lambda: sheet.height() == 600)
    sheet.form.birthday.line.insert("24-12")
    sheet.form.birthday.edited.emit("24-12")
    sheet.form.name.set_text("Ada")
    sheet.consents.choices[Purpose.MEMBERSHIP].setChecked(True)
    sheet.bottom.save.click()
    asked = sheet.consents.choices[Purpose.BIRTHDAY]
    assert asked.hasFocus()
    assert asked.visibleRegion().boundingRect() == asked.rect()
