"""One program for one shop's file."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.ui.one_window import OneWindow


def test_a_second_start_is_refused_and_raises_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    first, second = OneWindow(tmp_path), OneWindow(tmp_path)
    first.hold()
    with qtbot.waitSignal(first.raise_wanted), pytest.raises(Trouble) as trouble:
        second.hold()
    assert trouble.value.code is Ailment.ALREADY_OPEN
    first.release()
    second.hold()
    second.release()


def test_another_folder_is_another_shop(tmp_path: Path, qtbot: QtBot) -> None:
    folders = [tmp_path / "a", tmp_path / "b"]
    windows = []
    for folder in folders:
        folder.mkdir()
        window = OneWindow(folder)
        window.hold()
        windows.append(window)
    assert len(windows) == 2
    for window in windows:
        window.release()
