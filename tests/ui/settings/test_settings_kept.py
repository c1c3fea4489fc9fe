"""What is changed on the settings page is in the shop's file afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeVar

import pytest
from corner_cafe import OWNER
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from loyalpos.domain.offer.offer import Proof
from loyalpos.domain.shop.setting_values import MAX_ITEM_NAME
from loyalpos.domain.shop.shop import Item, ShopRules, Theme
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.notices import Sound
from loyalpos.ui.pages.settings import SettingsPage
from loyalpos.ui.pages.settings.about import AboutCategory
from loyalpos.ui.pages.settings.category import Category
from loyalpos.ui.pages.settings.data import DataCategory
from loyalpos.ui.pages.settings.items import ItemsCategory
from loyalpos.ui.pages.settings.look import LookCategory
from loyalpos.ui.pages.settings.rules import RulesCategory
from loyalpos.ui.pages.settings.shop import ShopCategory
from loyalpos.ui.scan_filter import ScanFilter
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.chip import Chip

C = TypeVar("C", bound=Category)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> Iterator[SettingsPage]:
    """Return the page on the screen, the owner signed in."""
    owner = QObject()
    made = SettingsPage(desk, ScanFilter(owner))
    qtbot.addWidget(made)
    made.resize(1192, 800)
    made.show()
    yield made
    owner.deleteLater()


def opened(page: SettingsPage, kind: type[C]) -> C:
    """Open a category and return it."""
    page.open(kind.key)
    assert isinstance(page.category, kind)
    return page.category


def test_a_theme_is_kept_at_once_and_said(qtbot: QtBot, desk: Desk, page: SettingsPage) -> None:
    look = opened(page, LookCategory)
    with qtbot.waitSignal(page.look_changed):
        QTest.mouseClick(look.themes[Theme.DARK], LEFT)
    assert desk.shop.settings.till().theme is Theme.DARK
    assert look.themes[Theme.DARK].isChecked()
    assert not look.themes[Theme.SYSTEM].isChecked()
    assert "Saved" in [chip.text for chip in look.findChildren(Chip)]


def test_size_and_sounds_are_kept(desk: Desk, page: SettingsPage) -> None:
    look = opened(page, LookCategory)
    look.scale.set_value(130)
    look.scale.picked.emit(130)
    look.volume.setValue(30)
    QTest.mouseClick(look.sounds, LEFT)
    till = desk.shop.settings.till()
    assert (till.scale, till.volume, till.sounds) == (130, 30, False)
    assert not look.play.isEnabled()
    assert look.play.reason


def test_a_sound_can_be_tried(qtbot: QtBot, desk: Desk, page: SettingsPage) -> None:
    look = opened(page, LookCategory)
    with qtbot.waitSignal(desk.notices.sound_wanted) as told:
        QTest.mouseClick(look.play, LEFT)
    assert told.args == [Sound.REWARD_READY]


def test_counter_rules_are_kept(desk: Desk, page: SettingsPage) -> None:
    rules = opened(page, RulesCategory)
    rules.stamp_gap.picked.emit(30)
    rules.lock.picked.emit(90)
    till = desk.shop.settings.till()
    assert (till.stamp_gap_minutes, till.lock_after_seconds) == (30, 90)


def test_a_shop_is_renamed_and_moved(qtbot: QtBot, desk: Desk, page: SettingsPage) -> None:
    shop = opened(page, ShopCategory)
    assert not shop.save.isEnabled()
    shop.name.line.selectAll()
    QTest.keyClicks(shop.name.line, "Hjornet")
    shop.country.set_value("NO")
    shop.country.picked.emit("NO")
    with qtbot.waitSignal(page.profile_changed):
        QTest.mouseClick(shop.save, LEFT)
    profile = desk.shop.settings.profile()
    kept = (profile.name, profile.country, profile.currency, profile.time_zone)
    assert kept == ("Hjornet", "NO", "NOK", "Europe/Oslo")


def test_a_shop_needs_a_name(qtbot: QtBot, desk: Desk, page: SettingsPage) -> None:
    shop = opened(page, ShopCategory)
    QTest.keyClick(shop.name.line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(shop.name.line, Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(page.profile_changed):
        QTest.mouseClick(shop.save, LEFT)
    assert shop.name.error.text()


def test_items_are_added_moved_and_removed(desk: Desk, page: SettingsPage) -> None:
    items = opened(page, ItemsCategory)
    for name, price in (("Latte", "3,20"), ("Tea", "2.10"), ("Pie", "4")):
        QTest.mouseClick(items.add, LEFT)
        QTest.keyClicks(items.rows[-1].name.line, name)
        QTest.keyClicks(items.rows[-1].price.line, price)
    QTest.mouseClick(items.rows[1].up, LEFT)
    QTest.mouseClick(items.save, LEFT)
    assert desk.shop.settings.items() == (
        Item(2, "Tea", 210),
        Item(1, "Latte", 320),
        Item(3, "Pie", 400),
    )
    QTest.mouseClick(items.rows[1].remove, LEFT)
    QTest.mouseClick(items.save, LEFT)
    assert [item.name for item in desk.shop.settings.items()] == ["Tea", "Pie"]
    assert not items.save.isEnabled()


def test_an_item_without_a_name_or_with_nonsense_is_marked(desk: Desk, page: SettingsPage) -> None:
    items = opened(page, ItemsCategory)
    QTest.mouseClick(items.add, LEFT)
    QTest.keyClicks(items.rows[0].price.line, "much")
    QTest.mouseClick(items.save, LEFT)
    assert items.rows[0].name.error.text()
    assert items.rows[0].price.error.text()
    assert desk.shop.settings.items() == ()


def test_an_item_has_a_category_and_may_not_earn(desk: Desk, page: SettingsPage) -> None:
    desk.shop.settings.set_items(new_act(), OWNER, (Item(1, "Latte", 320),))
    items = opened(page, ItemsCategory)
    assert items.rows[0].earns.isChecked()
    assert not items.save.isEnabled()
    items.rows[0].category.setFocus()
    QTest.keyClicks(items.rows[0].category.line, "coffee")
    QTest.keyClick(items.rows[0].earns, Qt.Key.Key_Space)
    QTest.keyClick(items.save, Qt.Key.Key_Space)
    assert desk.shop.settings.items() == (Item(1, "Latte", 320, "coffee", earns=False),)
    assert not items.rows[0].earns.isChecked()
    assert items.rows[0].category.text() == "coffee"
    assert not items.save.isEnabled()


@pytest.mark.parametrize("text", ["<b>x</b>", "\u05e7\u05e4\u05d4", "{0} %n"])
def test_a_hostile_category_is_shown_as_it_is(desk: Desk, page: SettingsPage, text: str) -> None:
    desk.shop.settings.set_items(new_act(), OWNER, (Item(1, text, 320, text),))
    items = opened(page, ItemsCategory)
    assert items.rows[0].category.line.text() == text
    items.rows[0].category.line.insert("x" * 4000)
    assert len(items.rows[0].category.text()) == MAX_ITEM_NAME


def test_r24_r34_r55_the_rules_of_the_owner_are_kept(desk: Desk, page: SettingsPage) -> None:
    desk.shop.settings.change_rules(new_act(), OWNER, ShopRules())
    rules = opened(page, RulesCategory)
    assert rules.proof.value() == Proof.CARD
    QTest.keyClick(rules.proof.editor, Qt.Key.Key_Down)
    QTest.keyClick(rules.proof.editor, Qt.Key.Key_Down)
    QTest.keyClick(rules.forgive.editor, Qt.Key.Key_Down)
    QTest.keyClick(rules.corrections.editor, Qt.Key.Key_Down)
    assert desk.shop.settings.rules() == ShopRules(Proof.MANAGER, True, 5)
    page.open("look")
    rules = opened(page, RulesCategory)
    assert rules.proof.value() == Proof.MANAGER
    assert rules.forgive.value() is True
    assert rules.corrections.value() == 5


def test_a_number_of_corrections_that_is_not_offered_is_shown(
    desk: Desk, page: SettingsPage
) -> None:
    desk.shop.settings.change_rules(new_act(), OWNER, ShopRules(corrections_a_day=77))
    assert opened(page, RulesCategory).corrections.value() == 77


def test_a_manager_reads_the_rules_of_the_owner(desk: Desk, page: SettingsPage) -> None:
    desk.shop.settings.change_rules(new_act(), OWNER, ShopRules())
    lena = desk.shop.staff.add(new_act(), OWNER, "Lena", Role.MANAGER, "")
    desk.session.take_over(lena)
    rules = opened(page, RulesCategory)
    assert rules.stamp_gap.editor.isEnabled()
    for field in (rules.proof, rules.forgive, rules.corrections):
        assert not field.editor.isEnabled()
        assert "F9" in field.editor.toolTip()
    rules.proof.picked.emit(Proof.NONE)
    assert desk.shop.settings.rules() == ShopRules()
    assert rules.proof.value() == Proof.CARD


def test_the_first_item_cannot_go_up(desk: Desk, page: SettingsPage) -> None:
    desk.shop.settings.set_items(new_act(), OWNER, (Item(1, "Latte", 320), Item(2, "Tea", 210)))
    items = opened(page, ItemsCategory)
    assert not items.rows[0].up.isEnabled()
    assert items.rows[0].down.isEnabled()
    assert not items.rows[1].down.isEnabled()


def test_a_check_of_a_good_file_says_so(page: SettingsPage) -> None:
    data = opened(page, DataCategory)
    QTest.mouseClick(data.check, LEFT)
    assert "in order" in data.report.accessibleName()
    assert data.check.isEnabled()


def test_wrong_sums_are_told_and_added_up_again(desk: Desk, page: SettingsPage) -> None:
    desk.shop.file.db.execute("INSERT INTO standing(customer, program, balance) VALUES (7, 1, 5)")
    data = opened(page, DataCategory)
    QTest.mouseClick(data.check, LEFT)
    report = data.findChild(Banner, "report")
    assert report is not None
    assert "intact" in report.accessibleName()
    report.acted.emit()
    assert "in order" in report.accessibleName()


def test_the_open_file_is_named_with_its_size(desk: Desk, page: SettingsPage) -> None:
    data = opened(page, DataCategory)
    assert data.folder.text() == str(desk.shop.file.path)
    assert data.sizes.text() not in ("", "0 bytes")


def test_licences_can_be_read(page: SettingsPage) -> None:
    about = opened(page, AboutCategory)
    text = about.findChild(QPlainTextEdit)
    assert text is not None
    assert "Apache License" in text.toPlainText()
    assert text.isReadOnly()
