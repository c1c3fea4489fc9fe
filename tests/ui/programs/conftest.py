"""The programs page on a real shop, and hands to use it with."""

from __future__ import annotations

import pytest
from promising import PromiseHands
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs import ProgramsPage
from loyalpos.ui.words import formats


@pytest.fixture
def hands(desk: Desk, qtbot: QtBot) -> PromiseHands:
    """Return hands on the page on show, in British English."""
    formats.set_region("en", "GB", "Europe/Amsterdam", "EUR")
    page = ProgramsPage(desk)
    qtbot.addWidget(page)
    page.resize(936, 600)
    page.show()
    page.activateWindow()
    QApplication.processEvents()
    return PromiseHands(page)
