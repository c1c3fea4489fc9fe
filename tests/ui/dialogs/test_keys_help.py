"""F1 shows every key of the table."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from loyalpos.ui.dialogs.keys_help import KeysHelp
from loyalpos.ui.theme import Theme
from loyalpos.ui.widgets.key_badge import KeyBadge
from loyalpos.ui.widgets.label import Label
from loyalpos.ui.words import keys


def test_every_key_is_on_the_sheet_with_its_meaning(qtbot: QtBot, look: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 600)
    window.show()
    sheet = KeysHelp(window)
    sheet.open()
    badges = [badge.accessibleName() for badge in sheet.findChildren(KeyBadge)]
    words = {label.text() for label in sheet.findChildren(Label)}
    assert badges == [key.name for key in keys.table()]
    assert {key.meaning for key in keys.table()} <= words
    with qtbot.waitSignal(sheet.closed):
        sheet.dismiss()
