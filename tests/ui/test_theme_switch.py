"""Colours change in the blink of an eye, with all pages made; sizes follow the scale at once."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.domain.shop.shop import Theme as Choice
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.scan_filter import ScanFilter
from loyalpos.ui.tokens import DARK
from loyalpos.ui.widgets.attire import Part, wear
from loyalpos.ui.workplace import Workplace

MOST_MS = 150  # of processor time on any machine; 30 to 40 on two slow cores


def test_all_pages_change_their_colours_in_no_time(desk: Desk, qtbot: QtBot) -> None:
    owner = QObject()
    scans = ScanFilter(owner)
    workplace = Workplace(desk, scans)
    qtbot.addWidget(workplace)
    workplace.show()
    for entry in ("customers", "programs", "settings", "counter"):
        workplace.go_to(entry)
        QApplication.processEvents()
    took = [_switch(choice) for choice in (Choice.DARK, Choice.LIGHT, Choice.DARK)]
    scans.close()
    assert min(took) < MOST_MS


def test_a_hidden_field_has_the_colours_when_it_is_shown(look: theme.Theme, qtbot: QtBot) -> None:
    page, line = _page_with_field(qtbot)
    page.show()
    line.hide()
    look.choose(Choice.DARK)
    assert DARK.surface not in line.styleSheet()
    line.show()
    assert DARK.surface in line.styleSheet()


def test_a_hidden_field_has_its_new_size_before_it_is_shown(
    look: theme.Theme, qtbot: QtBot
) -> None:
    _page, line = _page_with_field(qtbot)
    before = line.sizeHint().height()
    look.choose(scale=150)
    assert line.sizeHint().height() > before


def _switch(choice: Choice) -> float:
    """Return the milliseconds of processor time until everything has its new colours."""
    start = time.process_time()
    theme.current().choose(choice)
    for _round in range(5):
        QApplication.processEvents()
    return (time.process_time() - start) * 1000


def _page_with_field(qtbot: QtBot) -> tuple[QWidget, QLineEdit]:
    page, line = QWidget(), QLineEdit()
    wear(line, Part.FIELD)
    QVBoxLayout(page).addWidget(line)
    qtbot.addWidget(page)
    return page, line
