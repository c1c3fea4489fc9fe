"""A folded group opens below its heading, which stays where it was pressed."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QVBoxLayout
from pytestqt.qtbot import QtBot

from loyalpos.ui import theme
from loyalpos.ui.widgets.field import TextField
from loyalpos.ui.widgets.folded_group import FoldedGroup


def test_the_heading_stays_in_its_place(look: theme.Theme, qtbot: QtBot) -> None:
    column = QVBoxLayout()
    column.addWidget(TextField("Name"))
    group = FoldedGroup("Limits", "limits", column)
    group.show_said("none")
    qtbot.addWidget(group)
    group.resize(600, 200)
    group.show()
    QApplication.processEvents()
    closed = (group.heading.x(), group.heading.width())
    group.heading.click()
    QApplication.processEvents()
    assert group.content.isVisible()
    assert not group.said.isVisible()
    assert (group.heading.x(), group.heading.width()) == closed
