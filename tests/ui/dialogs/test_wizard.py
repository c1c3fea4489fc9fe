"""The first start, as an owner plays it: with the keyboard, a scanner and second thoughts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import PointsRule, StampRule
from loyalpos.ui import languages
from loyalpos.ui.dialogs.new_shop import NewShop
from loyalpos.ui.dialogs.wizard import Wizard
from loyalpos.ui.dialogs.wizard.answers import Answers
from loyalpos.ui.dialogs.wizard.done import DoneStep
from loyalpos.ui.dialogs.wizard.language import LanguageStep
from loyalpos.ui.dialogs.wizard.program import ProgramStep
from loyalpos.ui.dialogs.wizard.scanner import TEST_CODE, ScannerStep
from loyalpos.ui.dialogs.wizard.scene import STEPS
from loyalpos.ui.dialogs.wizard.shop import ShopStep
from loyalpos.ui.dialogs.wizard.step import Step
from loyalpos.ui.theme import Theme
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import Label
from loyalpos.ui.widgets.tile import ChoiceTile
from loyalpos.ui.words import countries, formats


@pytest.fixture
def wizard(qtbot: QtBot, qapp: QApplication, look: Theme) -> Iterator[Wizard]:
    """Return a wizard in English on the screen of a small till."""
    before = QLocale()
    languages.speak(qapp, "en")
    made = Wizard()
    made.answers.speak("en")
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    yield made
    languages.speak(qapp, "en")
    formats.set_region("en", "GB", "UTC", "EUR")
    QLocale.setDefault(before)


def shop_step(wizard: Wizard) -> ShopStep:
    """Return the step about the shop; the wizard must be there."""
    assert isinstance(wizard.step, ShopStep)
    return wizard.step


def program_step(wizard: Wizard) -> ProgramStep:
    """Return the step about the first program; the wizard must be there."""
    assert isinstance(wizard.step, ProgramStep)
    return wizard.step


def press(wizard: Wizard, key: Qt.Key) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(wizard.focusWidget() or wizard, key)


def fill_shop(wizard: Wizard) -> None:
    """Go to the second step and type the two names."""
    wizard.go_next()
    step = shop_step(wizard)
    QTest.keyClicks(step.shop_name.line, "Corner Cafe")
    QTest.keyClicks(step.owner_name.line, "Rosa")


def test_enter_goes_all_the_way_and_hands_the_shop_over(qtbot: QtBot, wizard: Wizard) -> None:
    wizard.step.setFocus()
    press(wizard, Qt.Key.Key_Return)
    step = shop_step(wizard)
    QTest.keyClicks(step.shop_name.line, "Corner Cafe")
    step.owner_name.setFocus()
    QTest.keyClicks(step.owner_name.line, "Rosa")
    for expected in (ProgramStep, ScannerStep, DoneStep):
        press(wizard, Qt.Key.Key_Return)
        assert isinstance(wizard.step, expected)
    with qtbot.waitSignal(wizard.finished) as told:
        press(wizard, Qt.Key.Key_Return)
    new = told.args[0]
    assert isinstance(new, NewShop)
    assert (new.profile.name, new.owner_name, new.owner_pin) == ("Corner Cafe", "Rosa", "")
    assert new.act.version == 7
    assert [draft.rule for draft in new.programs] == [StampRule(goal=9)]


def test_it_is_handed_over_once(wizard: Wizard) -> None:
    handed: list[object] = []
    wizard.finished.connect(handed.append)
    fill_shop(wizard)
    for _ in range(6):
        wizard.go_next()
    wizard.go_back()
    assert len(handed) == 1
    assert isinstance(wizard.step, DoneStep)


def test_a_shop_without_names_goes_no_further(wizard: Wizard) -> None:
    wizard.go_next()
    wizard.go_next()
    step = shop_step(wizard)
    assert step.shop_name.error.text()
    assert step.owner_name.error.text()
    assert wizard.focusWidget() is step.shop_name.line


def test_going_back_loses_nothing(wizard: Wizard) -> None:
    fill_shop(wizard)
    step = shop_step(wizard)
    QTest.mouseClick(step.guarded, Qt.MouseButton.LeftButton)
    QTest.keyClicks(step.pin.line, "123456")
    press(wizard, Qt.Key.Key_Escape)
    assert isinstance(wizard.step, LanguageStep)
    wizard.go_next()
    step = shop_step(wizard)
    typed = (step.shop_name.text(), step.owner_name.text(), step.pin.text())
    assert typed == ("Corner Cafe", "Rosa", "123456")
    assert wizard.answers.new_shop().owner_pin == "123456"


def test_a_short_pin_is_refused_and_no_pin_is_a_choice(wizard: Wizard) -> None:
    fill_shop(wizard)
    step = shop_step(wizard)
    step.guarded.click()
    QTest.keyClicks(step.pin.line, "12345")
    wizard.go_next()
    assert wizard.step is step
    assert "6" in step.pin.error.text()
    step.alone.click()
    assert step.pin.isHidden()
    wizard.go_next()
    assert program_step(wizard).isVisible()
    assert wizard.answers.new_shop().owner_pin == ""


def test_a_country_brings_its_money_and_its_clock(wizard: Wizard) -> None:
    wizard.go_next()
    step = shop_step(wizard)
    step.country.set_value("BR")
    step.country.picked.emit("BR")
    assert (step.currency.value(), step.zone.value()) == ("BRL", "America/Sao_Paulo")
    step.zone.set_value("America/Manaus")
    step.zone.picked.emit("America/Manaus")
    profile = wizard.answers.new_shop().profile
    assert (profile.country, profile.time_zone) == ("BR", "America/Manaus")


def test_a_country_picked_by_hand_stays_in_another_language(wizard: Wizard) -> None:
    answers = wizard.answers
    answers.move_to("CH")
    answers.speak("de")
    assert answers.country == "CH"


def test_a_language_is_spoken_at_once(qapp: QApplication, wizard: Wizard) -> None:
    tile = wizard.findChild(ChoiceTile, "language-nl")
    assert tile is not None
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert wizard.answers.language == "nl"
    again = wizard.step.findChild(ChoiceTile, "language-nl")
    assert again is not None
    assert again.isChecked()
    assert formats.month(countries_day()) == "maart 2026"


def test_the_first_program_follows_the_template(wizard: Wizard) -> None:
    wizard.answers.template = "points"
    wizard.answers.move_to("NO")
    program = wizard.answers.program()
    assert program.rule == PointsRule(cost=100)
    assert program.earning == Earning(Per.AMOUNT, unit=1000)


def test_reward_and_goal_can_be_changed_until_another_template(wizard: Wizard) -> None:
    fill_shop(wizard)
    wizard.go_next()
    step = program_step(wizard)
    step.reward.line.clear()
    QTest.keyClicks(step.reward.line, "a free waffle")
    step.goal.setValue(7)
    draft = wizard.answers.program()
    assert (draft.reward.text, draft.rule) == ("a free waffle", StampRule(goal=7))
    assert "nine" not in draft.tagline
    tile = wizard.findChild(ChoiceTile, "template-wash")
    assert tile is not None
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert wizard.answers.program().rule == StampRule(goal=5)


def test_a_program_without_a_reward_goes_no_further(wizard: Wizard) -> None:
    fill_shop(wizard)
    wizard.go_next()
    step = program_step(wizard)
    QTest.keyClick(step.reward.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(step.reward.line, Qt.Key.Key_Delete)
    wizard.go_next()
    assert wizard.step is step
    assert step.reward.error.text()


def test_the_scanner_can_be_tried_or_skipped(wizard: Wizard) -> None:
    fill_shop(wizard)
    wizard.take_scan(TEST_CODE)
    assert not wizard.answers.scanned, "only the scanner's own step wants a scan"
    wizard.go_next()
    wizard.go_next()
    button = wizard.findChild(Button, "next")
    assert button is not None
    assert button.text() == "Skip"
    wizard.take_scan(TEST_CODE)
    received = wizard.findChild(Label, "received")
    assert received is not None
    assert received.text() == TEST_CODE
    assert button.text() == "Next"


def test_sample_data_are_offered_on_every_step(qtbot: QtBot, wizard: Wizard) -> None:
    fill_shop(wizard)
    button = wizard.findChild(Button, "sample")
    assert button is not None
    with qtbot.waitSignal(wizard.sample_wanted) as told:
        button.click()
    assert told.args == ["en"]


@pytest.mark.parametrize("code", sorted(countries.COUNTRIES))
def test_every_country_has_a_name_and_money_that_the_till_writes(code: str) -> None:
    country = countries.COUNTRIES[code]
    assert country.name
    assert country.currency in formats.CURRENCIES
    for zone in country.zones:
        formats.set_region("en", code, zone, country.currency)


def countries_day() -> date:
    """Return a day in March."""
    return date(2026, 3, 2)


@pytest.mark.parametrize("step", STEPS)
def test_every_step_asks_something_and_says_more(qtbot: QtBot, step: type[Step]) -> None:
    shown = step(Answers.proposed("en"))
    qtbot.addWidget(shown)
    assert shown.heading()
    assert shown.lead()
