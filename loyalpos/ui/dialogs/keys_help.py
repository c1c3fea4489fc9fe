"""The keys of the counter on a sheet: what F1 shows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.key_badge import KeyBadge
from loyalpos.ui.widgets.label import Label, sub
from loyalpos.ui.widgets.panel import HairLine
from loyalpos.ui.widgets.sheet import Sheet
from loyalpos.ui.words import keys

translate = QCoreApplication.translate


class KeysHelp(Sheet):
    """Every key and what it does, in the order of use."""

    closes_for_scan = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("KeysHelp", "Keys"), parent)
        self.setObjectName("keys-help")
        look = theme.current()
        self.body.addWidget(
            sub(self.tr("A key always does the same. A scanner's own Enter confirms nothing."))
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(Space.LARGE))
        grid.setVerticalSpacing(look.px(Space.TINY))
        for place, key in enumerate(keys.table()):
            if place:
                grid.addWidget(HairLine(), 2 * place - 1, 0, 1, 2)
            badge = KeyBadge(key.name, "ink")
            grid.addWidget(badge, 2 * place, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(Label(key.meaning), 2 * place, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)
