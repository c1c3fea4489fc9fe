"""Fields have a caption, say below what is wrong, and give their value."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.ui import theme
from loyalpos.ui.tokens import Height
from loyalpos.ui.widgets.amount_field import AmountField
from loyalpos.ui.widgets.check_choice import CheckChoice
from loyalpos.ui.widgets.field import ChoiceField, Field, TextField
from loyalpos.ui.widgets.label import Label
from loyalpos.ui.widgets.quantity_stepper import QuantityStepper
from loyalpos.ui.widgets.search_field import SearchField

pytestmark = pytest.mark.usefixtures("look")


def test_a_field_is_named_by_its_caption(qtbot: QtBot) -> None:
    field = TextField("Name", "name")
    qtbot.addWidget(field)
    assert field.line.accessibleName() == "Name"
    assert field.line.objectName() == "name"
    assert field.label.buddy() is field.line


def test_what_is_wrong_stands_below_and_goes_again(qtbot: QtBot) -> None:
    field = TextField("E-mail", "email")
    qtbot.addWidget(field)
    field.show_error("This is no address.")
    assert field.error.text() == "This is no address."
    assert not field.error.isHidden()
    assert field.line.accessibleDescription() == "This is no address."
    assert field.line.property("wrong") is True
    field.show_error("")
    assert field.error.isHidden()
    assert field.line.property("wrong") is False


def test_only_a_person_edits(qtbot: QtBot) -> None:
    field = TextField("Name", "name")
    qtbot.addWidget(field)
    with qtbot.assertNotEmitted(field.edited):
        field.set_text("Åse ")
    assert field.text() == "Åse"
    with qtbot.waitSignal(field.edited):
        QTest.keyClicks(field.line, "B")


def test_fields_are_large_enough_to_be_touched(look: theme.Theme, qtbot: QtBot) -> None:
    text, choice = TextField("Name"), ChoiceField("Language", [("nl", "Nederlands")])
    for field in (text, choice):
        qtbot.addWidget(field)
        field.show()
    assert text.line.height() == choice.box.height() == look.height(Height.CONTROL)
    text.line.setFocus()
    assert text.line.height() == look.height(Height.CONTROL)


def test_a_choice_gives_its_value(qtbot: QtBot) -> None:
    field = ChoiceField("Language", [("nl", "Nederlands"), ("de", "Deutsch")], "language")
    qtbot.addWidget(field)
    field.set_value("de")
    assert field.value() == "de"
    field.set_value("never offered")
    assert field.value() == "de"
    with qtbot.waitSignal(field.picked) as picked:
        QTest.keyClick(field.box, Qt.Key.Key_Up)
    assert picked.args == ["nl"]


@pytest.mark.parametrize(
    ("typed", "minor"), [("7.40", 740), ("7,4", 740), ("12", 1200), ("seven", None), ("", None)]
)
def test_an_amount_is_minor_units(qtbot: QtBot, typed: str, minor: int | None) -> None:
    field = AmountField("Amount", "amount")
    qtbot.addWidget(field)
    field.line.setText(typed)
    assert field.amount() == minor


def test_an_amount_is_told_while_it_is_typed(qtbot: QtBot) -> None:
    field = AmountField("Amount", "amount")
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.amount_changed) as changed:
        QTest.keyClicks(field.line, "5")
    assert changed.args == [500]
    field.set_amount(None)
    assert field.text() == ""


def test_the_scan_field_tells_letters_and_enter(look: theme.Theme, qtbot: QtBot) -> None:
    field = SearchField("Scan a card", "F2")
    qtbot.addWidget(field)
    field.show()
    assert field.height() >= look.height(Height.REGULAR)
    with qtbot.waitSignal(field.edited):
        QTest.keyClicks(field.line, "s")
    with qtbot.waitSignal(field.submitted) as submitted:
        QTest.keyClick(field.line, Qt.Key.Key_Return)
    assert submitted.args == ["s"]


def test_a_tick_is_set_by_a_press_anywhere_and_by_space(look: theme.Theme, qtbot: QtBot) -> None:
    choice = CheckChoice("May keep these details", "Needed to join.", "keep")
    qtbot.addWidget(choice)
    choice.resize(400, 60)
    choice.show()
    assert choice.sizeHint().height() >= look.height(Height.CONTROL)
    assert choice.accessibleName() == "May keep these details"
    QTest.mouseClick(choice, Qt.MouseButton.LeftButton, pos=choice.rect().bottomRight())
    assert choice.isChecked()
    QTest.keyClick(choice, Qt.Key.Key_Space)
    assert not choice.isChecked()


def test_a_ring_around_the_tick_is_for_the_keyboard(qtbot: QtBot) -> None:
    choice = CheckChoice("May keep these details")
    qtbot.addWidget(choice)
    choice.show()
    choice.activateWindow()
    qtbot.waitUntil(choice.isActiveWindow)
    for ticked in (True, False):
        choice.setChecked(ticked)
        choice.setFocus(Qt.FocusReason.MouseFocusReason)
        without = choice.grab().toImage()
        choice.clearFocus()
        choice.setFocus(Qt.FocusReason.TabFocusReason)
        assert choice.grab().toImage() != without
        choice.clearFocus()


def test_a_quantity_stays_between_its_bounds(qtbot: QtBot) -> None:
    stepper = QuantityStepper(least=1, most=3)
    qtbot.addWidget(stepper)
    stepper.show_unit("stamps")
    assert not stepper.fewer.isEnabled()
    with qtbot.waitSignal(stepper.changed) as changed:
        QTest.mouseClick(stepper.more, Qt.MouseButton.LeftButton)
    assert changed.args == [2]
    stepper.step(5)
    assert stepper.value() == 3
    assert not stepper.more.isEnabled()
    with qtbot.assertNotEmitted(stepper.changed):
        stepper.step(1)
    QTest.mouseClick(stepper.fewer, Qt.MouseButton.LeftButton)
    assert stepper.value() == 2


def test_all_kinds_of_fields_are_equally_high(look: theme.Theme, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    spin = QSpinBox()
    fields = (TextField("Reward"), Field("Stamps", spin), ChoiceField("Country", [(1, "Norway")]))
    for field in fields:
        row.addWidget(field, 1)
    page.show()
    assert {field.editor.sizeHint().height() for field in fields} == {look.height(Height.CONTROL)}


def test_the_number_stays_with_its_unit_in_a_higher_row(qtbot: QtBot) -> None:
    stepper = QuantityStepper()
    qtbot.addWidget(stepper)
    stepper.show_unit("stamps")
    stepper.resize(300, 160)
    stepper.show()
    number, unit = stepper.findChildren(Label)
    assert unit.y() - number.geometry().bottom() <= 1


def test_a_tick_is_a_target_in_every_layout(look: theme.Theme, qtbot: QtBot) -> None:
    """A layout asks the layout inside for its height, and not the widget."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    column.setSpacing(0)
    ticks = [CheckChoice("May send offers", "A choice of its own") for _ in range(3)]
    for tick in ticks:
        column.addWidget(tick)
    page.show()
    assert min(tick.height() for tick in ticks) >= look.height(Height.CONTROL)
