"""The program as a whole, on real files, without a thread: from the first start to the last act."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from app_starting import Start, apps
from corner_cafe import FakeClock
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.app import App
from loyalpos.domain.customer.customer import Details, Registration
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.usual_folder import remembered
from loyalpos.ui.dialogs.lock import LockScene
from loyalpos.ui.dialogs.opening import TroubleScene
from loyalpos.ui.dialogs.wizard import Wizard
from loyalpos.ui.lane import InlineLane
from loyalpos.ui.widgets.sheet import top_sheet

PIN = "482916"


@pytest.fixture
def start(qtbot: QtBot, clock: FakeClock) -> Iterator[Start]:
    """Return what starts the program on a folder; all are closed in the end."""
    with apps(clock) as starting:
        yield starting


def token_of_a_customer(shop: Shop) -> str:
    registered = shop.enrol.register(new_act(), 1, Registration(Details()))
    assert registered.card is not None
    return registered.card.token


def texts(scene: QWidget | None) -> str:
    assert scene is not None
    return " ".join(label.text() for label in scene.findChildren(QLabel))


def test_the_first_start_asks_and_then_opens_the_counter(start: Start, tmp_path: Path) -> None:
    app = start(tmp_path / "shop")
    wizard = app.window.scene()
    assert isinstance(wizard, Wizard)
    wizard.answers.shop_name, wizard.answers.owner_name = "Koffie & Zo", "Rosa"
    wizard.finished.emit(wizard.answers.new_shop())
    assert app.window.scene() is app.workplace
    assert app.workplace is not None
    assert (tmp_path / "shop" / "shop.db").is_file()
    assert "Koffie & Zo" in app.window.windowTitle()


def test_a_shop_that_is_there_is_opened_at_once(
    start: Start, shop: Shop, shop_folder: Path
) -> None:
    shop.close()
    app = start(shop_folder)
    assert app.window.scene() is app.workplace


def test_a_scan_anywhere_leads_to_the_counter(start: Start, shop: Shop, shop_folder: Path) -> None:
    token = token_of_a_customer(shop)
    shop.close()
    app = start(shop_folder)
    assert app.workplace is not None
    app.workplace.go_to("settings")
    app.scans.scanned.emit(token)
    assert app.workplace.pages.currentWidget() is app.workplace.counter
    assert "Card without a name" in texts(app.workplace.counter)


def test_a_locked_till_takes_no_scan_and_keeps_the_work(
    start: Start, shop: Shop, shop_folder: Path
) -> None:
    token = token_of_a_customer(shop)
    shop.staff.set_pin(new_act(), 1, 1, PIN)
    shop.close()
    app = start(shop_folder)
    lock = app.window.scene()
    assert isinstance(lock, LockScene)
    app.scans.scanned.emit(token)
    assert app.workplace is not None
    assert "Card without a name" not in texts(app.workplace.counter)
    assert app.desk is not None
    lock.signed_in.emit(app.desk.session.person)
    assert app.window.scene() is app.workplace
    app.scans.scanned.emit(token)
    assert "Card without a name" in texts(app.workplace.counter)
    app.lock()
    app.lock()
    assert isinstance(app.window.scene(), LockScene)


def test_a_name_tapped_twice_signs_in_once(start: Start, shop: Shop, shop_folder: Path) -> None:
    shop.close()
    app = start(shop_folder)
    app.lock()
    lock = app.window.scene()
    assert isinstance(lock, LockScene)
    assert app.desk is not None
    for _tap in range(2):
        lock.signed_in.emit(app.desk.session.person)
    assert app.window.scene() is app.workplace


def test_a_damaged_file_is_told_and_left_as_it_is(
    start: Start, shop: Shop, shop_folder: Path
) -> None:
    shop.close()
    file = shop_folder / "shop.db"
    file.write_bytes(b"no database at all" * 1000)
    before = file.read_bytes()
    app = start(shop_folder)
    assert isinstance(app.window.scene(), TroubleScene)
    assert app.workplace is None
    assert file.read_bytes() == before


def test_a_second_program_on_the_same_shop_says_so(
    start: Start, shop: Shop, shop_folder: Path
) -> None:
    shop.close()
    start(shop_folder)
    second = start(shop_folder)
    assert isinstance(second.window.scene(), TroubleScene)
    assert "another LoyalPOS window" in texts(second.window.scene())


def test_a_folder_that_cannot_be_made_is_no_end(start: Start, tmp_path: Path) -> None:
    in_the_way = tmp_path / "shop"
    in_the_way.write_text("a file where the folder should be")
    app = start(in_the_way)
    wizard = app.window.scene()
    assert isinstance(wizard, Wizard)
    wizard.answers.shop_name, wizard.answers.owner_name = "Koffie & Zo", "Rosa"
    wizard.finished.emit(wizard.answers.new_shop())
    scene = app.window.scene()
    assert isinstance(scene, TroubleScene)
    scene.folder_chosen.emit(tmp_path / "elsewhere")
    assert app.window.scene() is app.workplace
    assert "Koffie & Zo" in app.window.windowTitle()


def test_the_folder_of_the_shop_is_remembered_and_never_made_anew(
    qtbot: QtBot, clock: FakeClock, shop: Shop, shop_folder: Path, tmp_path: Path
) -> None:
    shop.close()
    note = tmp_path / "config" / "note.txt"

    def scene_at_start() -> QWidget | None:
        app = App(shop_folder, clock, lambda _name: InlineLane(), note)
        app.start()
        scene = app.window.scene()
        app.window.close()
        return scene

    assert not isinstance(scene_at_start(), TroubleScene | Wizard)
    assert remembered(note) == shop_folder.absolute()
    shop_folder.rename(tmp_path / "unplugged")
    assert isinstance(scene_at_start(), TroubleScene)
    assert not (shop_folder / "shop.db").exists()
    note.unlink()
    assert isinstance(scene_at_start(), Wizard)


def test_nothing_moves_behind_a_sheet(start: Start, shop: Shop, shop_folder: Path) -> None:
    token = token_of_a_customer(shop)
    shop.close()
    app = start(shop_folder)
    workplace = app.workplace
    assert workplace is not None
    workplace.register("")
    sheet = top_sheet(workplace)
    assert sheet is not None
    for key in (Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_F4):
        QTest.keyClick(sheet, key)
    assert top_sheet(workplace) is sheet
    app.scans.scanned.emit(token)
    assert workplace.pages.currentWidget() is workplace.counter
    assert "Card without a name" not in texts(workplace.counter)
    sheet.dismiss()
    workplace.help()
    app.scans.scanned.emit(token)
    assert top_sheet(workplace) is None
    assert "Card without a name" in texts(workplace.counter)


def test_work_behind_a_sheet_does_not_take_its_focus(
    start: Start, shop: Shop, shop_folder: Path, qtbot: QtBot
) -> None:
    shop.close()
    app = start(shop_folder)
    workplace = app.workplace
    assert workplace is not None
    qtbot.waitUntil(app.window.isActiveWindow)
    workplace.register("")
    sheet = top_sheet(workplace)
    assert sheet is not None
    workplace.counter.focus_scan_field()
    focused = app.window.focusWidget()
    assert focused is not None
    assert sheet.isAncestorOf(focused)


def test_whatever_can_have_the_focus_has_a_name(
    start: Start, shop: Shop, shop_folder: Path
) -> None:
    token = token_of_a_customer(shop)
    shop.close()
    app = start(shop_folder)
    app.scans.scanned.emit(token)
    assert app.workplace is not None
    for entry in ("counter", "customers", "programs", "settings"):
        app.workplace.go_to(entry)
        assert nameless(app.window) == []
    app.workplace.register("")
    assert nameless(app.window) == []


def nameless(window: QWidget) -> list[str]:
    """What can be reached by the keyboard but could not be read aloud, or found in a test."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and not widget.objectName().startswith("qt_")
        and widget.focusProxy() is None
        and not (spoken(widget) and widget.objectName())
    ]


def spoken(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def test_closing_twice_is_closing_once(start: Start, shop: Shop, shop_folder: Path) -> None:
    shop.close()
    app = start(shop_folder)
    app.window.close()
    app.close()
    again = start(shop_folder)
    assert again.window.scene() is again.workplace
