"""The room that a sheet covers."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalpos.ui.theme import Theme


@pytest.fixture
def room(qtbot: QtBot, look: Theme) -> QWidget:
    """Return an empty window of the usual size, shown and active."""
    room = QWidget()
    room.resize(1280, 800)
    qtbot.addWidget(room)
    with qtbot.waitExposed(room):
        room.show()
    room.activateWindow()
    return room
