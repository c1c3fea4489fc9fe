"""What is seen before the work: the first picture, and a shop that won't open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.ui.dialogs.opening import OpeningScene, TroubleScene
from loyalpos.ui.theme import Theme
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import Label


@pytest.fixture
def trouble(qtbot: QtBot, look: Theme, tmp_path: Path) -> TroubleScene:
    """Return the scene for a damaged file."""
    scene = TroubleScene(Trouble(Ailment.FILE_DAMAGED), tmp_path / "shop")
    qtbot.addWidget(scene)
    scene.resize(1024, 600)
    scene.show()
    scene.setFocus()
    return scene


def test_the_first_picture_says_what_is_done(qtbot: QtBot, look: Theme) -> None:
    names = []
    for sample in (False, True):
        scene = OpeningScene(sample)
        qtbot.addWidget(scene)
        assert not scene.grab().toImage().isNull()
        names.append(scene.accessibleName())
    assert names[0] != names[1]


def test_a_trouble_is_worded_and_says_which_folder(trouble: TroubleScene, tmp_path: Path) -> None:
    why, folder = trouble.findChild(Label, "why"), trouble.findChild(Label, "folder")
    assert why is not None
    assert folder is not None
    assert "damaged" in why.text()
    assert folder.text() == str(tmp_path / "shop")
    assert folder.textFormat() == Qt.TextFormat.PlainText


def test_enter_tries_again(qtbot: QtBot, trouble: TroubleScene) -> None:
    with qtbot.waitSignal(trouble.again_pressed):
        QTest.keyClick(trouble.focusWidget(), Qt.Key.Key_Return)


def test_another_folder_can_be_chosen(
    qtbot: QtBot, trouble: TroubleScene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "elsewhere"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(chosen))
    button = trouble.findChild(Button, "choose-folder")
    assert button is not None
    with qtbot.waitSignal(trouble.folder_chosen) as told:
        button.click()
    assert told.args == [chosen]


def test_a_question_put_away_chooses_nothing(
    qtbot: QtBot, trouble: TroubleScene, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    button = trouble.findChild(Button, "choose-folder")
    assert button is not None
    with qtbot.assertNotEmitted(trouble.folder_chosen):
        button.click()
