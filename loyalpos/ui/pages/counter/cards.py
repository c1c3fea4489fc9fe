"""A stamp card as it lies on the counter: its places, and what is missing."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout

from loyalpos.services.view.card_view import StampStanding
from loyalpos.ui import theme
from loyalpos.ui.pages.counter.density import Density
from loyalpos.ui.pages.counter.expiring import ExpiringLine
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.label import ElidedLabel
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.widgets.stamp_strip import StampStrip
from loyalpos.ui.widgets.why_button import WhyButton
from loyalpos.ui.words import phrases


class StampCard(Panel):
    """A card with its places, and how many are missing."""

    why_wanted = Signal(object, object)  # the button, and the number of the program

    def __init__(self, program: int) -> None:
        super().__init__()
        self.setObjectName(f"stamp-card-{program}")
        self._name = ElidedLabel(size=TypeSize.SECTION, weight=Weight.BOLD)
        self._tagline = ElidedLabel(size=TypeSize.SUB, tone="muted")
        self._chip = Chip("", Tone.PRIMARY, "", self)
        self._strip = StampStrip()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._tagline)
        self._top = QGridLayout()
        self._top.setColumnStretch(0, 1)
        self._top.addLayout(words, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        self._why = WhyButton()
        self._why.clicked.connect(lambda: self.why_wanted.emit(self._why, program))
        self._top.addWidget(self._why, 0, 2)
        self._narrow = False
        self.set_narrow(False)
        self.body.addLayout(self._top)
        self._strip.place_in(self.body)
        self._expiring = ExpiringLine()
        self.body.addWidget(self._expiring)
        self.body.addStretch(1)

    def show_standing(self, standing: StampStanding, now: datetime, *, grow: bool = False) -> None:
        """Paint the card; ``grow`` places the newest stamp before the customer's eyes."""
        draft = standing.program.draft
        self._name.setText(draft.name)
        self._why.ask_about(draft.name)
        self._tagline.setText(draft.tagline)
        self._tagline.setVisible(bool(draft.tagline) and not self._narrow)
        self._chip.show_text(phrases.progress(standing), chip_tone(standing))
        self._strip.show_standing(standing, grow=grow)
        self._expiring.show_expiring(standing.expiring, now, stamps=True)

    def set_narrow(self, narrow: bool) -> None:
        """Beside another card: the chip goes below the name, the tagline away."""
        self._narrow = narrow
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        self._top.removeWidget(self._chip)
        row, column, columns = (1, 0, 3) if narrow else (0, 1, 1)
        self._top.addWidget(self._chip, row, column, 1, columns, side)
        self._top.setVerticalSpacing(theme.current().px(Space.TINY))
        self._top.setHorizontalSpacing(theme.current().px(Space.SMALL))
        self._tagline.setVisible(bool(self._tagline.text()) and not narrow)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """A long reward never takes the place of the card's name."""
        self._chip.setMaximumWidth(self.width() if self._narrow else self.width() // 2)

    def set_density(self, density: Density) -> None:
        """Use more or less air."""
        density.fit(self.body)


def chip_tone(standing: StampStanding) -> Tone:
    """The tone of how far a customer is: gold for a reward that waits, red for a debt."""
    match standing:
        case StampStanding(ready=ready) if ready > 0:
            return Tone.GOLD
        case StampStanding(stamps=stamps) if stamps < 0:
            return Tone.DANGER
        case _:
            return Tone.PRIMARY
