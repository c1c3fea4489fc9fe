"""The programs page has room for longer languages on the smallest screen."""

from __future__ import annotations

import pytest
from corner_cafe import COFFEE, POINTS
from pseudo_language import cut_off
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs import ProgramsPage


@pytest.fixture
def long_page(long_texts: None, desk: Desk, qtbot: QtBot) -> ProgramsPage:
    """Return the page in a longer language, in the room of 1024 x 600."""
    page = ProgramsPage(desk)
    qtbot.addWidget(page)
    page.resize(936, 600)
    page.show()
    return page


@pytest.mark.parametrize("step", ["", "new-program", f"program-{COFFEE}", f"program-{POINTS}"])
def test_longer_texts_are_not_cut(long_page: ProgramsPage, step: str) -> None:
    if step:
        pressed = long_page.findChild(QPushButton, step)
        assert isinstance(pressed, QPushButton)
        pressed.click()
    assert cut_off(long_page) == []
    assert long_page.width() == 936
