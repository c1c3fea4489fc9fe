"""Scenes and settings in a language that is 35 % longer, on the smallest screen: nothing is cut."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from corner_cafe import OWNER
from pseudo_language import cut_off
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.keys_help import KeysHelp
from loyalpos.ui.dialogs.lock import LockScene
from loyalpos.ui.dialogs.opening import TroubleScene
from loyalpos.ui.dialogs.pin import ManagerPin
from loyalpos.ui.dialogs.wizard import Wizard
from loyalpos.ui.dialogs.wizard.shop import ShopStep
from loyalpos.ui.pages.settings import SettingsPage
from loyalpos.ui.pages.settings.person_sheet import PersonSheet
from loyalpos.ui.scan_filter import ScanFilter
from loyalpos.ui.widgets.sheet import Sheet

RAIL = 88
SMALL = (1024, 600)


pytestmark = pytest.mark.usefixtures("long_texts")


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Return a way to show something on a small screen."""

    def show(scene: QWidget) -> QWidget:
        qtbot.addWidget(scene)
        scene.resize(*SMALL)
        scene.show()
        QTest.qWait(0)
        return scene

    return show


@pytest.mark.parametrize("step", range(5))
def test_the_wizard_has_room(shown: Callable[[QWidget], QWidget], desk: Desk, step: int) -> None:
    wizard = Wizard()
    shown(wizard)
    answers = wizard.answers
    answers.shop_name, answers.owner_name = "Kaffebrenneriet", "Rosa"
    for _ in range(step):
        wizard.go_next()
    QTest.qWait(0)
    assert cut_off(wizard) == []


def test_the_wizard_has_room_for_what_is_wrong(
    shown: Callable[[QWidget], QWidget], desk: Desk
) -> None:
    wizard = Wizard()
    shown(wizard)
    wizard.go_next()
    assert isinstance(wizard.step, ShopStep)
    wizard.step.guarded.click()
    wizard.go_next()
    QTest.qWait(0)
    assert cut_off(wizard) == []


def test_a_trouble_has_room(shown: Callable[[QWidget], QWidget], desk: Desk) -> None:
    folder = Path("/srv/somebody/with/a/long/name/and/a/deep/folder/LoyalPOS/shop")
    for ailment in Ailment:
        scene = shown(TroubleScene(Trouble(ailment), folder))
        assert cut_off(scene) == []


def test_the_lock_has_room(shown: Callable[[QWidget], QWidget], desk: Desk) -> None:
    staff = desk.shop.staff
    staff.set_pin(new_act(), OWNER, OWNER, "271828")
    for name in ("Anouk", "Joris", "Lena"):
        staff.add(new_act(), OWNER, name, Role.MANAGER, "")
    scene = LockScene(desk)
    shown(scene)
    scene.show_people(staff.all())
    QTest.qWait(0)
    assert cut_off(scene) == []


def test_the_sheets_have_room(shown: Callable[[QWidget], QWidget], desk: Desk) -> None:
    window = shown(QWidget())
    person = desk.shop.staff.all()[0]
    sheets: tuple[Sheet, ...] = (
        KeysHelp(window),
        PersonSheet(desk, person, window),
        ManagerPin(desk, new_act(), window),
    )
    for sheet in sheets:
        sheet.open()
        QTest.qWait(0)
        assert cut_off(sheet) == []
        sheet.dismiss()


@pytest.mark.parametrize(
    "key", ["shop", "look", "scanner", "cards", "items", "people", "rules", "data", "about"]
)
def test_settings_have_room(shown: Callable[[QWidget], QWidget], desk: Desk, key: str) -> None:
    owner = QObject()
    page = SettingsPage(desk, ScanFilter(owner))
    shown(page)
    page.resize(SMALL[0] - RAIL, SMALL[1])
    page.open(key)
    QTest.qWait(0)
    assert cut_off(page) == []
    owner.deleteLater()


def test_a_test_code_of_wide_letters_has_room(
    shown: Callable[[QWidget], QWidget], desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(desk.shop.enrol, "test_code", lambda: "LP" + "N" * 34)
    owner = QObject()
    page = SettingsPage(desk, ScanFilter(owner))
    shown(page)
    page.resize(SMALL[0] - RAIL, SMALL[1])
    page.open("scanner")
    QTest.qWait(0)
    assert cut_off(page) == []
    owner.deleteLater()
