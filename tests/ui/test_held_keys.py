"""A key that is held down does what it does once."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QShortcut
from pytestqt.qtbot import QtBot

from loyalpos.ui.desk import Desk
from loyalpos.ui.scan_filter import ScanFilter
from loyalpos.ui.workplace import Workplace


def test_undo_held_down_takes_one_act_back(desk: Desk, qtbot: QtBot) -> None:
    """And nothing of the customers before: the keys of the workplace do not repeat."""
    owner = QObject()
    scans = ScanFilter(owner)
    workplace = Workplace(desk, scans)
    qtbot.addWidget(workplace)
    shortcuts = workplace.findChildren(QShortcut)
    repeats = {shortcut.key().toString(): shortcut.autoRepeat() for shortcut in shortcuts}
    scans.close()
    assert repeats["Ctrl+Z"] is False
    assert not any(repeats.values())
