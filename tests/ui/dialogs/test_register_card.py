"""The card of a new customer: made now, or a printed one that is scanned."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalpos.domain.customer.customer import Details, Purpose, Registration
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.booking.act import new_act
from loyalpos.services.customer.enrol import Enrol
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.card_handout import CardHandout
from loyalpos.ui.dialogs.register import RegisterSheet
from loyalpos.ui.dialogs.register.card_choice import Chosen
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.words import consent_texts


@pytest.fixture
def sheet(desk: Desk, room: QWidget) -> RegisterSheet:
    sheet = RegisterSheet(desk, "", room)
    sheet.open()
    return sheet


def blank(desk: Desk) -> str:
    (card,) = desk.shop.enrol.blank_cards(1)
    return card.token


def save(sheet: RegisterSheet, name: str) -> None:
    sheet.form.name.set_text(name)
    sheet.consents.choices[Purpose.MEMBERSHIP].setChecked(True)
    sheet.bottom.save.click()


def test_a_blank_card_is_asked_for_taken_and_handed_out(
    qtbot: QtBot, sheet: RegisterSheet, desk: Desk, room: QWidget
) -> None:
    token = blank(desk)
    sheet.bottom.printed.click()
    assert "Scan a blank card" in sheet.card.banner.accessibleName()
    assert sheet.take_scan(token)
    assert "is taken" in sheet.card.banner.accessibleName()
    assert sheet.bottom.save.text() == "Save and hand out card"
    with qtbot.waitSignal(sheet.registered) as registered:
        save(sheet, "Ada")
    assert registered.args is not None
    opened = desk.shop.till.present(token)
    assert getattr(opened, "customer", None) == registered.args[0]
    assert room.findChild(CardHandout) is None


def test_a_blank_card_may_come_first(desk: Desk, room: QWidget) -> None:
    token = blank(desk)
    sheet = RegisterSheet(desk, token, room)
    assert (sheet.card.chosen, sheet.card.token) == (Chosen.SCANNED, token)


def test_a_taken_card_can_be_given_back(sheet: RegisterSheet, desk: Desk) -> None:
    sheet.take_scan(blank(desk))
    sheet.bottom.printed.click()
    assert (sheet.card.chosen, sheet.card.token) == (Chosen.MADE, "")
    assert sheet.bottom.save.text() == "Save and print card"


def test_a_card_without_a_name_can_be_a_printed_one(
    qtbot: QtBot, sheet: RegisterSheet, desk: Desk
) -> None:
    token = blank(desk)
    sheet.take_scan(token)
    with qtbot.waitSignal(sheet.registered):
        sheet.nameless.button.click()
    assert getattr(desk.shop.till.present(token), "name", None) == ""


def test_somebody_s_card_offers_to_open_that_customer(
    qtbot: QtBot, sheet: RegisterSheet, desk: Desk
) -> None:
    agreed = (consent_texts.agreement(Purpose.MEMBERSHIP),)
    made = desk.shop.enrol.register(new_act(), 1, Registration(Details("Joris"), agreed))
    assert made.card is not None
    sheet.take_scan(made.card.token)
    assert "Joris" in sheet.card.banner.accessibleName()
    assert sheet.card.token == ""
    action = sheet.card.banner.findChild(Button)
    assert action is not None
    with qtbot.waitSignal(sheet.existing_wanted) as wanted:
        action.click()
    assert wanted.args == [made.view.customer]


def test_any_other_code_is_told_and_the_taken_card_stays(sheet: RegisterSheet, desk: Desk) -> None:
    token = blank(desk)
    sheet.take_scan(token)
    sheet.take_scan("https://example.com/?a=1")
    assert "not a customer card" in sheet.card.banner.accessibleName()
    assert "https://example.com" in sheet.card.banner.accessibleName()
    assert sheet.card.token == token


def test_a_card_that_was_handed_out_meanwhile_is_refused_and_another_awaited(
    sheet: RegisterSheet, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet.take_scan(blank(desk))

    def in_use(self: Enrol, *_arguments: object) -> None:
        raise Refused(Refusal.CARD_IN_USE)

    monkeypatch.setattr(Enrol, "register", in_use)
    save(sheet, "Ada")
    assert "already belongs to a customer" in sheet.card.banner.accessibleName()
    assert (sheet.card.chosen, sheet.card.token) == (Chosen.AWAITED, "")
    assert sheet.form.name.text() == "Ada"


@pytest.mark.parametrize(
    ("typed", "field"),
    [("Jansen", "name"), ("06 12 34 56 78", "phone"), ("ada@example.com", "email")],
)
def test_what_was_typed_to_find_someone_is_not_typed_again(
    desk: Desk, room: QWidget, typed: str, field: str
) -> None:
    sheet = RegisterSheet(desk, typed, room)
    assert {name: part.text() for name, part in sheet.form.fields.items() if part.text()} == {
        field: typed
    }
