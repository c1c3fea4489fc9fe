"""What a customer loses within 30 days, below what they have [R45]."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QWidget

from loyalpos.services.view.card_view import Expiring
from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import Space, TypeSize
from loyalpos.ui.widgets.label import ElidedLabel, Label
from loyalpos.ui.words import phrases


class ExpiringLine(QWidget):
    """How many, and through which day they are valid; the soonest first."""

    def __init__(self) -> None:
        super().__init__()
        self._mark = Label()
        self._words = ElidedLabel(size=TypeSize.SUB, tone="gold")
        self._words.setObjectName("expiring")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(Space.TINY))
        row.addWidget(self._mark)
        row.addWidget(self._words, 1)
        self.hide()
        theme.current().follow(self._dress)

    def show_expiring(self, expiring: Sequence[Expiring], now: datetime, *, stamps: bool) -> None:
        """Say what expires; nothing takes no room."""
        words = [phrases.expiring(one.units, one.last, now, stamps=stamps) for one in expiring[:1]]
        words += (phrases.expiring_later(one.units, one.last) for one in expiring[1:])
        self._words.setText(" · ".join(words))
        self.setVisible(bool(words))

    def _dress(self) -> None:
        look = theme.current()
        side = look.px(16)
        self._mark.setPixmap(assets.pixmap("clock", look.colour("gold").name(), side))
        self._mark.setFixedWidth(side)
