"""Who is at the counter: tiles, digits, wrong PINs and waits."""

from __future__ import annotations

from uuid import UUID

import pytest
from corner_cafe import OWNER, FakeClock
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.shop import TillSettings
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.lock import LockScene
from loyalpos.ui.dialogs.pin import ManagerPin
from loyalpos.ui.dialogs.pin_check import PinCheck
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import Label
from loyalpos.ui.widgets.pin_pad import PinPad
from loyalpos.ui.widgets.tile import PersonTile

OWNER_PIN = "271828"
CASHIER_PIN = "3141"


@pytest.fixture
def anouk(desk: Desk) -> StaffMember:
    """Return a cashier with a PIN, in a shop whose owner has one too."""
    staff = desk.shop.staff
    staff.set_pin(new_act(), OWNER, OWNER, OWNER_PIN)
    return staff.add(new_act(), OWNER, "Anouk", Role.CASHIER, CASHIER_PIN)


@pytest.fixture
def joris(desk: Desk) -> StaffMember:
    """Return a cashier without a PIN."""
    return desk.shop.staff.add(new_act(), OWNER, "Joris", Role.CASHIER, "")


@pytest.fixture
def scene(qtbot: QtBot, desk: Desk, anouk: StaffMember, joris: StaffMember) -> LockScene:
    """Return the lock with three people, the owner chosen as the last at the counter."""
    made = LockScene(desk)
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    made.show_people(desk.shop.staff.all())
    return made


def tile(scene: QWidget, number: int) -> PersonTile:
    """Return the tile of a person."""
    found = scene.findChild(PersonTile, f"person-{number}")
    assert found is not None
    return found


def test_enter_on_a_tile_signs_in(
    scene: LockScene, joris: StaffMember, qtbot: QtBot, desk: Desk
) -> None:
    """Whoever has no PIN needs no mouse either."""
    tile(scene, joris.number).setFocus()
    with qtbot.waitSignal(scene.signed_in) as signed_in:
        QTest.keyClick(tile(scene, joris.number), Qt.Key.Key_Return)
    assert signed_in.args == [joris]


def pad(scene: QWidget) -> PinPad:
    """Return the pad of a scene."""
    found = scene.findChild(PinPad)
    assert found is not None
    return found


def sentence(scene: QWidget) -> str:
    """Return what is said about the PIN."""
    found = scene.findChild(Label, "pin-sentence")
    assert found is not None
    return found.text()


def type_pin(scene: QWidget, pin: str) -> None:
    """Type a PIN on the keyboard."""
    QTest.keyClicks(pad(scene), pin)
    QTest.keyClick(pad(scene), Qt.Key.Key_Return)


def test_the_last_person_only_types_the_pin(qtbot: QtBot, scene: LockScene) -> None:
    assert tile(scene, OWNER).isChecked()
    with qtbot.waitSignal(scene.signed_in) as told:
        type_pin(scene, OWNER_PIN)
    assert told.args[0].number == OWNER


def test_another_person_is_one_tap_and_a_pin(
    qtbot: QtBot, scene: LockScene, anouk: StaffMember
) -> None:
    QTest.mouseClick(tile(scene, anouk.number), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(scene.signed_in) as told:
        for digit in CASHIER_PIN:
            key = scene.findChild(Button, f"pin-{digit}")
            assert key is not None
            QTest.mouseClick(key, Qt.MouseButton.LeftButton)
        QTest.mouseClick(pad(scene).done, Qt.MouseButton.LeftButton)
    assert told.args[0] == anouk


def test_a_person_without_a_pin_needs_one_tap(
    qtbot: QtBot, scene: LockScene, joris: StaffMember
) -> None:
    with qtbot.waitSignal(scene.signed_in) as told:
        QTest.mouseClick(tile(scene, joris.number), Qt.MouseButton.LeftButton)
    assert told.args[0] == joris


def test_a_wrong_pin_says_so_and_signs_nobody_in(qtbot: QtBot, scene: LockScene) -> None:
    with qtbot.assertNotEmitted(scene.signed_in):
        type_pin(scene, "999999")
    assert "not right" in sentence(scene)
    assert pad(scene).typed() == 0
    assert pad(scene).isEnabled()


def test_too_many_wrong_pins_rest_the_pad(scene: LockScene) -> None:
    for _ in range(4):
        type_pin(scene, "999999")
    assert "Too many" in sentence(scene)
    assert not pad(scene).isEnabled()


def test_a_wait_is_counted_down_and_ends(scene: LockScene) -> None:
    for _ in range(4):
        type_pin(scene, "999999")
    before = sentence(scene)
    check = scene.findChild(PinCheck)
    assert check is not None
    check.count_down()
    assert sentence(scene) != before
    for _ in range(5):
        check.count_down()
    assert pad(scene).isEnabled()
    assert sentence(scene) == ""


def test_who_left_has_no_tile(
    qtbot: QtBot, desk: Desk, scene: LockScene, joris: StaffMember
) -> None:
    gone = StaffMember(joris.number, joris.name, joris.role, has_pin=False, active=False)
    desk.shop.staff.change(new_act(), OWNER, gone)
    again = LockScene(desk)
    qtbot.addWidget(again)
    again.show_people(desk.shop.staff.all())
    assert again.findChild(PersonTile, f"person-{joris.number}") is None


def test_no_pad_where_nobody_has_a_pin(qtbot: QtBot, desk: Desk, joris: StaffMember) -> None:
    scene = LockScene(desk)
    qtbot.addWidget(scene)
    scene.show()
    scene.show_people(desk.shop.staff.all())
    assert not pad(scene).isVisible()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """Return a window to open sheets over."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1024, 600)
    made.show()
    return made


@pytest.fixture
def held_back(desk: Desk, customer: int, anouk: StaffMember, clock: FakeClock) -> Purchase:
    """Return a purchase that comes too soon after the one before."""
    desk.shop.settings.change_till(TillSettings(stamp_gap_minutes=60))
    purchase = Purchase(customer)
    desk.shop.till.stamp(new_act(), anouk.number, purchase)
    clock.forward(minutes=5)
    return purchase


def is_allowed(desk: Desk, act: UUID, by: StaffMember, purchase: Purchase) -> bool:
    """Say whether the cashier can do the act now."""
    try:
        desk.shop.till.stamp(act, by.number, purchase)
    except Refused as refused:
        assert refused.code is Refusal.STAMP_TOO_SOON
        return False
    return True


def test_a_manager_allows_one_act(
    qtbot: QtBot, desk: Desk, anouk: StaffMember, held_back: Purchase, window: QWidget
) -> None:
    act = new_act()
    sheet = ManagerPin(desk, act, window)
    sheet.open()
    assert sheet.findChild(PersonTile, f"person-{anouk.number}") is None, "cashiers allow nothing"
    with qtbot.waitSignals([sheet.approved, sheet.closed]):
        type_pin(sheet, OWNER_PIN)
    assert not is_allowed(desk, new_act(), anouk, held_back), "it was allowed for one act alone"
    assert is_allowed(desk, act, anouk, held_back)


def test_a_wrong_pin_allows_nothing(
    qtbot: QtBot, desk: Desk, anouk: StaffMember, held_back: Purchase, window: QWidget
) -> None:
    act = new_act()
    sheet = ManagerPin(desk, act, window)
    sheet.open()
    with qtbot.assertNotEmitted(sheet.approved):
        type_pin(sheet, "000000")
    assert "not right" in sentence(sheet)
    assert not is_allowed(desk, act, anouk, held_back)


def test_two_managers_are_asked_who(
    qtbot: QtBot, desk: Desk, anouk: StaffMember, held_back: Purchase, window: QWidget
) -> None:
    lena = desk.shop.staff.add(new_act(), OWNER, "Lena", Role.MANAGER, "161803")
    act = new_act()
    sheet = ManagerPin(desk, act, window)
    sheet.open()
    assert not pad(sheet).isVisible()
    QTest.mouseClick(tile(sheet, OWNER), Qt.MouseButton.LeftButton)
    other = sheet.findChild(Button, "someone-else")
    assert other is not None
    QTest.mouseClick(other, Qt.MouseButton.LeftButton)
    QTest.mouseClick(tile(sheet, lena.number), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(sheet.approved):
        type_pin(sheet, "161803")
    assert is_allowed(desk, act, anouk, held_back)
