"""Rail, side list, tiles and the PIN pad: chosen by finger, by pointer and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from loyalpos.domain.shop.staff import LONGEST_PIN
from loyalpos.ui import theme
from loyalpos.ui.tokens import Height
from loyalpos.ui.widgets.pin_pad import PinDots, PinPad
from loyalpos.ui.widgets.rail import MOST_WIDTH, WIDTH, Rail, RailEntry
from loyalpos.ui.widgets.side_list import SideList
from loyalpos.ui.widgets.tile import ChoiceTile, ItemTile, PersonTile, Tile

ENTRIES = (RailEntry("counter", "qrcode", "Counter"), RailEntry("settings", "settings", "Settings"))
pytestmark = pytest.mark.usefixtures("look")


def _button(parent: Rail | SideList | PinPad, name: str) -> QPushButton:
    found = parent.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_the_rail_says_where_to_go(qtbot: QtBot) -> None:
    rail = Rail(ENTRIES)
    qtbot.addWidget(rail)
    with qtbot.waitSignal(rail.chosen) as chosen:
        QTest.mouseClick(_button(rail, "rail-settings"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["settings"]
    with qtbot.assertNotEmitted(rail.chosen):
        rail.select("counter")
    assert _button(rail, "rail-counter").isChecked()
    assert not _button(rail, "rail-settings").isChecked()


def test_the_rail_says_who_is_there_and_what_is_saved(qtbot: QtBot) -> None:
    rail = Rail(ENTRIES)
    qtbot.addWidget(rail)
    rail.show_person("Anouk Kok")
    person = _button(rail, "rail-person")
    assert person.text() == "AK"
    assert "Anouk Kok" in person.accessibleName()
    with qtbot.waitSignal(rail.person_pressed):
        QTest.mouseClick(person, Qt.MouseButton.LeftButton)
    rail.resize(WIDTH, 600)
    saved = rail.grab().toImage()
    rail.show_saved(False)
    assert rail.grab().toImage() != saved


def test_the_rail_widens_for_longer_words(qtbot: QtBot) -> None:
    usual, long = Rail(ENTRIES), Rail((RailEntry("s", "settings", "Instellingenpagina"),))
    for rail in (usual, long):
        qtbot.addWidget(rail)
    assert usual.width() == WIDTH
    assert WIDTH < long.width() <= MOST_WIDTH


def test_the_rail_fits_a_small_screen(qtbot: QtBot) -> None:
    rail = Rail(RailEntry(str(n), "star", "Page") for n in range(6))
    qtbot.addWidget(rail)
    assert rail.minimumSizeHint().height() <= 600


def test_the_arrows_go_through_the_side_list(qtbot: QtBot) -> None:
    side = SideList((("shop", "Shop"), ("devices", "Devices")))
    qtbot.addWidget(side)
    side.show()
    first = _button(side, "side-shop")
    first.setFocus()
    with qtbot.waitSignal(side.chosen) as chosen:
        QTest.keyClick(first, Qt.Key.Key_Down)
    assert chosen.args == ["devices"]
    assert _button(side, "side-devices").isChecked()


@pytest.mark.parametrize(
    "tile",
    [
        lambda: ChoiceTile("coffee", "Stamp card", "Buy nine, the tenth is free", "a"),
        lambda: ChoiceTile("coffee", "Stamps", name="a", above=True),
        lambda: ItemTile("Latte", "€ 4.20", "a"),
        lambda: PersonTile("Anouk Kok", "Cashier", "a"),
    ],
)
def test_a_tile_is_pressed_but_chosen_by_the_page(tile: Callable[[], Tile], qtbot: QtBot) -> None:
    made = tile()
    qtbot.addWidget(made)
    made.show()
    assert made.height() >= theme.current().height(Height.CONTROL)
    assert made.accessibleName()
    with qtbot.waitSignal(made.clicked):
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)
    assert not made.isChecked()
    with qtbot.waitSignal(made.clicked):
        QTest.keyClick(made, Qt.Key.Key_Space)
    made.set_selected(True)
    assert made.isChecked()


def test_an_item_says_how_many(qtbot: QtBot) -> None:
    tile = ItemTile("Latte", "€ 4.20", "item")
    qtbot.addWidget(tile)
    tile.show_count(2)
    assert tile.accessibleName() == "Latte ×2, € 4.20"
    assert tile.isChecked()
    tile.show_count(0)
    assert tile.accessibleName() == "Latte, € 4.20"
    assert not tile.isChecked()


def test_a_tile_grows_with_its_sentence(qtbot: QtBot) -> None:
    tile = ChoiceTile("coffee", "Stempelkarte", "Neun kaufen, das zehnte ist frei " * 4, "a")
    qtbot.addWidget(tile)
    assert tile.heightForWidth(200) > tile.heightForWidth(900)


def test_a_pin_is_tapped(qtbot: QtBot) -> None:
    pad = PinPad()
    qtbot.addWidget(pad)
    for digit in "1209":
        QTest.mouseClick(_button(pad, f"pin-{digit}"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(pad.back, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pad.entered) as entered:
        QTest.mouseClick(pad.done, Qt.MouseButton.LeftButton)
    assert entered.args == ["120"]
    assert pad.typed() == 0


def test_a_pin_is_typed(qtbot: QtBot) -> None:
    pad = PinPad()
    qtbot.addWidget(pad)
    QTest.keyClicks(pad, "12345")
    QTest.keyClick(pad, Qt.Key.Key_Backspace)
    assert pad.typed() == 4
    with qtbot.waitSignal(pad.entered) as entered:
        QTest.keyClick(pad, Qt.Key.Key_Return)
    assert entered.args == ["1234"]
    with qtbot.assertNotEmitted(pad.entered):
        QTest.keyClick(pad, Qt.Key.Key_Return)


def test_a_pin_is_not_read_out(qtbot: QtBot) -> None:
    pad = PinPad()
    qtbot.addWidget(pad)
    QTest.keyClicks(pad, "7" * (LONGEST_PIN + 3))
    assert pad.typed() == LONGEST_PIN
    dots = pad.findChild(PinDots)
    assert isinstance(dots, PinDots)
    assert "7" not in dots.accessibleName()


def test_the_keys_of_the_pad_are_large(qtbot: QtBot) -> None:
    pad = PinPad()
    qtbot.addWidget(pad)
    pad.show()
    keys = pad.findChildren(QPushButton)
    assert len(keys) == 12
    assert all(min(key.width(), key.height()) >= 72 for key in keys)
