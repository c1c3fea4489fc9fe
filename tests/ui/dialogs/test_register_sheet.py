"""A new customer in three fields: typed, ticked, saved, and what is said when it does not work."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.domain.customer.customer import Birthday, Details, Purpose, Registration
from loyalpos.domain.problem import Refusal
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.card_handout import CardHandout
from loyalpos.ui.dialogs.register import RegisterSheet
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.words import consent_texts
from loyalpos.ui.words.wording import refusal_code_text

Key = Qt.Key


@pytest.fixture
def sheet(qtbot: QtBot, desk: Desk, room: QWidget) -> RegisterSheet:
    sheet = RegisterSheet(desk, "", room)
    sheet.open()
    qtbot.waitUntil(sheet.form.name.line.hasFocus)
    return sheet


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(qtbot: QtBot, *keys: Key) -> None:
    """Press keys where the focus is, as a person does."""
    for key in keys:
        QTest.keyClick(focused(), key)


def type_in(qtbot: QtBot, line: QLineEdit, text: str) -> None:
    line.setFocus()
    QTest.keyClicks(line, text)


def member(desk: Desk, details: Details) -> Registered:
    agreed = (consent_texts.agreement(Purpose.MEMBERSHIP),)
    return desk.shop.enrol.register(new_act(), 1, Registration(details, agreed))


def names(desk: Desk) -> list[str]:
    rows = desk.shop.file.db.query("SELECT name FROM customer ORDER BY n")
    return [str(row["name"]) for row in rows]


def test_a_name_a_phone_and_a_tick_without_the_mouse(
    qtbot: QtBot, sheet: RegisterSheet, desk: Desk, room: QWidget
) -> None:
    QTest.keyClicks(focused(), "Åse Bjørnstad")
    press(qtbot, Key.Key_Return)
    assert sheet.form.phone.line.hasFocus()
    QTest.keyClicks(focused(), "0612345678")
    press(qtbot, Key.Key_Return)
    assert sheet.consents.choices[Purpose.MEMBERSHIP].hasFocus()
    press(qtbot, Key.Key_Space)
    with qtbot.waitSignal(sheet.closed), qtbot.waitSignal(sheet.registered) as registered:
        press(qtbot, Key.Key_Return)
    assert registered.args is not None
    assert desk.shop.till.open(registered.args[0]).name == "Åse Bjørnstad"
    handout = room.findChild(CardHandout)
    assert handout is not None
    assert handout.isVisible()


def test_the_wording_that_was_ticked_is_kept_and_nothing_else(
    qtbot: QtBot, sheet: RegisterSheet, desk: Desk
) -> None:
    choices = sheet.consents.choices
    assert not any(choice.isChecked() for choice in choices.values())
    type_in(qtbot, sheet.form.name.line, "Ada")
    choices[Purpose.MEMBERSHIP].click()
    choices[Purpose.PERSONAL_OFFERS].click()
    press(qtbot, Key.Key_Return)
    rows = list(desk.shop.file.db.query("SELECT purpose, wording FROM consent"))
    assert {row["purpose"]: row["wording"] for row in rows} == {
        purpose.value: choices[purpose].accessibleName()
        for purpose in (Purpose.MEMBERSHIP, Purpose.PERSONAL_OFFERS)
    }


def test_without_the_tick_nothing_is_kept_and_the_tick_is_asked_for(
    qtbot: QtBot, sheet: RegisterSheet, desk: Desk
) -> None:
    type_in(qtbot, sheet.form.name.line, "Ada")
    sheet.bottom.save.click()
    assert sheet.consents.choices[Purpose.MEMBERSHIP].hasFocus()
    assert sheet.consents.error.text() == refusal_code_text(Refusal.CONSENT_NEEDED)
    assert names(desk) == []
    sheet.consents.choices[Purpose.MEMBERSHIP].click()
    assert sheet.consents.error.isHidden()


def test_a_birthday_is_asked_about_only_when_there_is_one(
    qtbot: QtBot, sheet: RegisterSheet, desk: Desk
) -> None:
    birthday = sheet.consents.choices[Purpose.BIRTHDAY]
    assert birthday.isHidden()
    type_in(qtbot, sheet.form.name.line, "Ada")
    sheet.consents.choices[Purpose.MEMBERSHIP].click()
    type_in(qtbot, sheet.form.birthday.line, "24/12")
    assert birthday.isVisible()
    press(qtbot, Key.Key_Return)
    assert birthday.hasFocus()
    assert sheet.form.birthday.text() == "24 December"
    press(qtbot, Key.Key_Space, Key.Key_Return)
    (row,) = desk.shop.file.db.query("SELECT n FROM customer")
    assert desk.shop.till.open(row["n"]).birthday == Birthday(12, 24)


def test_a_tick_is_dropped_with_the_birthday_it_was_for(qtbot: QtBot, sheet: RegisterSheet) -> None:
    type_in(qtbot, sheet.form.birthday.line, "1")
    sheet.consents.choices[Purpose.BIRTHDAY].click()
    type_in(qtbot, sheet.form.birthday.line, "\b")
    type_in(qtbot, sheet.form.birthday.line, "1")
    assert not sheet.consents.choices[Purpose.BIRTHDAY].isChecked()


@pytest.mark.parametrize(
    ("field", "typed", "refusal"),
    [
        ("phone", "12", Refusal.PHONE_WRONG),
        ("email", "ada@", Refusal.EMAIL_WRONG),
        ("birthday", "31-2", Refusal.BIRTHDAY_WRONG),
    ],
)
def test_a_mistake_is_told_at_its_field_and_keeps_everything(
    qtbot: QtBot, sheet: RegisterSheet, desk: Desk, field: str, typed: str, refusal: Refusal
) -> None:
    type_in(qtbot, sheet.form.name.line, "Ada")
    type_in(qtbot, sheet.form.fields[field].line, typed)
    for purpose in (Purpose.MEMBERSHIP, Purpose.BIRTHDAY):
        sheet.consents.choices[purpose].setChecked(True)
    sheet.bottom.save.click()
    assert sheet.form.fields[field].error.text() == refusal_code_text(refusal)
    assert sheet.form.fields[field].line.hasFocus()
    assert (sheet.form.name.text(), sheet.form.fields[field].text()) == ("Ada", typed)
    assert names(desk) == []


def test_half_a_number_is_no_mistake_while_it_is_typed(qtbot: QtBot, sheet: RegisterSheet) -> None:
    type_in(qtbot, sheet.form.phone.line, "06")
    with qtbot.waitSignal(sheet._check.checked):
        pass
    assert sheet.form.phone.error.isHidden()
    sheet.form.name.line.setFocus()
    assert sheet.form.phone.error.text() == refusal_code_text(Refusal.PHONE_WRONG)


def test_r53_the_same_phone_warns_live_and_offers_the_card(
    qtbot: QtBot, sheet: RegisterSheet, desk: Desk
) -> None:
    twin = member(desk, Details(name="Åse Bjornstad", phone="06 12 34 56 78"))
    type_in(qtbot, sheet.form.phone.line, "+31612345678")
    qtbot.waitUntil(sheet.twin.isVisible)
    assert "Åse Bjornstad" in sheet.twin.accessibleName()
    action = sheet.twin.findChild(Button)
    assert action is not None
    with qtbot.waitSignal(sheet.existing_wanted) as wanted:
        action.click()
    assert wanted.args == [twin.view.customer]
    assert sheet.isHidden()


def test_r53_the_newest_answer_wins(qtbot: QtBot, sheet: RegisterSheet, desk: Desk) -> None:
    waiting: list[Callable[[], object]] = []

    class SlowLane:
        def run(self, work: object, done: object, failed: object) -> None:
            assert callable(work)
            assert callable(done)
            waiting.append(lambda: done(work()))

        def close(self, last: object) -> None: ...

    member(desk, Details(name="Twin", phone="0612345678"))
    object.__setattr__(desk, "lane", SlowLane())
    sheet._check.at_once("0612345678", "")
    sheet._check.at_once("0687654321", "")
    for answer in reversed(waiting):
        answer()
    assert sheet.twin.isHidden()


def test_a_card_without_a_name_is_one_press(qtbot: QtBot, sheet: RegisterSheet, desk: Desk) -> None:
    with qtbot.waitSignal(sheet.registered):
        QTest.mouseClick(sheet.nameless.button, Qt.MouseButton.LeftButton)
    assert names(desk) == [""]
    assert list(desk.shop.file.db.query("SELECT * FROM consent")) == []


def test_a_card_without_a_name_is_not_offered_to_someone_named(
    qtbot: QtBot, sheet: RegisterSheet
) -> None:
    assert sheet.nameless.isVisible()
    type_in(qtbot, sheet.form.name.line, "A")
    assert sheet.nameless.isHidden()


def test_saving_nothing_says_what_is_needed(qtbot: QtBot, sheet: RegisterSheet, desk: Desk) -> None:
    sheet.bottom.save.click()
    assert sheet.form.name.error.text() == refusal_code_text(Refusal.CONTACT_NEEDED)
    assert names(desk) == []


def test_esc_closes_an_empty_sheet_at_once(qtbot: QtBot, sheet: RegisterSheet) -> None:
    with qtbot.waitSignal(sheet.closed):
        press(qtbot, Key.Key_Escape)


def test_esc_asks_before_typing_is_dropped(qtbot: QtBot, sheet: RegisterSheet) -> None:
    type_in(qtbot, sheet.form.name.line, "Ada")
    press(qtbot, Key.Key_Escape)
    assert sheet.isVisible()
    assert focused().objectName() == "register-keep"
    press(qtbot, Key.Key_Escape)
    assert not sheet.bottom.asking
    assert sheet.form.name.text() == "Ada"
    press(qtbot, Key.Key_Escape, Key.Key_Tab)
    assert focused().objectName() == "register-drop"
    with qtbot.waitSignal(sheet.closed):
        press(qtbot, Key.Key_Return)


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Escape])
def test_who_keeps_typing_goes_on_where_they_were(
    qtbot: QtBot, sheet: RegisterSheet, key: Qt.Key
) -> None:
    type_in(qtbot, sheet.form.name.line, "Ada")
    type_in(qtbot, sheet.form.phone.line, "06")
    press(qtbot, Key.Key_Escape, key)
    assert not sheet.bottom.asking
    assert focused() is sheet.form.phone.line


def test_a_key_held_down_does_not_save(qtbot: QtBot, sheet: RegisterSheet, desk: Desk) -> None:
    type_in(qtbot, sheet.form.name.line, "Ada")
    sheet.consents.choices[Purpose.MEMBERSHIP].click()
    held = QKeyEvent(
        QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    QApplication.sendEvent(focused(), held)
    assert names(desk) == []


def test_everything_that_takes_the_focus_has_a_name(sheet: RegisterSheet) -> None:
    nameless = [
        widget.objectName() or type(widget).__name__
        for widget in sheet.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not _spoken(widget)
    ]
    assert nameless == []


def _spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
