"""Cards: a stack of printed ones to hand out at the counter."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.blank_cards import BlankCards
from loyalpos.ui.pages.settings.category import Category
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import sub


class CardsCategory(Category):
    """Opens the sheet of blank cards."""

    key = "cards"

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("Cards and printing"),
            self.tr(
                "Every new customer can get a card that is printed on the spot. Or keep a stack of "
                "printed cards that belong to nobody yet: scan one while registering."
            ),
        )
        self.blank = Button(self.tr("Print blank cards"), icon="printer", height=Height.CONTROL)
        self.blank.setObjectName("blank-cards-open")
        self.blank.setAccessibleName(self.blank.text())
        self.blank.clicked.connect(self._open)
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(Space.BASE))
        row.addWidget(self.blank)
        row.addWidget(
            sub(self.tr("On label sheets or card sheets, each with a code of its own.")), 1
        )
        self.body.addLayout(row)
        self.body.addStretch(1)

    def _open(self) -> None:
        BlankCards(self.desk, self.window()).open()
