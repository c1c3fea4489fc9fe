"""What another language, size or a sample shop makes anew, and what it keeps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from app_starting import Start, apps
from corner_cafe import COFFEE, PROFILE, FakeClock
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot

from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.sample import SampleSize
from loyalpos.ui import front_door, theme
from loyalpos.ui.dialogs.wizard import Wizard
from loyalpos.ui.workplace import Place


@pytest.fixture
def start(qtbot: QtBot, clock: FakeClock) -> Iterator[Start]:
    """Return what starts the program on a folder; all are closed in the end."""
    with apps(clock) as starting:
        yield starting


def test_another_language_rebuilds_the_window(start: Start, shop: Shop, shop_folder: Path) -> None:
    shop.close()
    app = start(shop_folder)
    old, desk = app.workplace, app.desk
    assert old is not None
    assert desk is not None
    desk.shop.settings.change_profile(new_act(), 1, replace(PROFILE, name="Nieuwe naam"))
    old.go_to("settings")
    old.settings.open("look")
    old.settings.profile_changed.emit()
    assert app.workplace is not None
    assert app.workplace is not old
    assert app.workplace.place() == Place("settings", "look", None)
    assert "Nieuwe naam" in app.window.windowTitle()


@pytest.mark.parametrize("change", ["language", "scale"])
def test_another_language_or_size_keeps_what_is_begun_in_an_editor(
    start: Start, shop: Shop, shop_folder: Path, change: str
) -> None:
    profile, till = shop.settings.profile(), shop.settings.till()
    shop.close()
    app = start(shop_folder)
    assert app.workplace is not None
    assert app.desk is not None
    old, settings = app.workplace, app.desk.shop.settings
    old.go_to("programs")
    tile = old.findChild(QAbstractButton, f"program-{COFFEE}")
    assert tile is not None
    tile.click()
    for name, typed in (("program-name", "Bean card"), ("program-goal", "1x")):
        line = old.findChild(QLineEdit, name)
        assert line is not None
        line.selectAll()
        QTest.keyClicks(line, typed)
    old.go_to("settings")
    if change == "language":
        settings.change_profile(new_act(), 1, replace(profile, language="de"))
        old.settings.profile_changed.emit()
    else:
        settings.change_till(replace(till, scale=125))
        old.settings.look_changed.emit()
    assert app.workplace is not old
    app.workplace.go_to("programs")
    editor = app.workplace.programs.editor
    assert editor.isVisible()
    assert editor.changed
    assert app.workplace.programs.program.form.name.text() == "Bean card"
    assert app.workplace.programs.program.form.stamps.goal.text() == "1x"
    editor.leave()
    assert editor.question.isVisible()


def test_the_sample_shop_speaks_the_language_of_the_wizard(
    start: Start, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(front_door, "SampleSize", lambda: SampleSize(customers=3, days=5))
    app = start(tmp_path / "none")
    wizard = app.window.scene()
    assert isinstance(wizard, Wizard)
    for name in ("language-de", "sample"):
        button = wizard.findChild(QAbstractButton, name)
        assert button is not None
        button.click()
    assert app.desk is not None
    assert [item.name for item in app.desk.shop.settings.items()] == ["Kaffee", "Latte", "Bagel"]


def test_another_size_of_everything_lays_the_window_out_anew(
    start: Start, shop: Shop, shop_folder: Path
) -> None:
    shop.close()
    app = start(shop_folder)
    old, desk = app.workplace, app.desk
    assert old is not None
    assert desk is not None
    old.look_changed.emit()
    assert app.workplace is old
    desk.shop.settings.change_till(replace(desk.shop.settings.till(), scale=125))
    old.look_changed.emit()
    assert app.workplace is not old
    assert theme.current().scale == 125
    theme.current().choose(scale=100)
