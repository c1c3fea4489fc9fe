"""Who stands at the counter: letters, name, birthday, visits."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from loyalpos.services.card_view import CardView
from loyalpos.ui import theme
from loyalpos.ui.pages.counter.density import Density
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.avatar import Avatar
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.label import ElidedLabel
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.words import phrases


class CustomerHeader(Panel):
    """The first card of the left column."""

    details_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("customer-header")
        look = theme.current()
        self._avatar = Avatar()
        self._name = ElidedLabel(size=TypeSize.TITLE, weight=Weight.BOLD)
        self._name.setObjectName("customer-name")
        self._birthday = Chip("", Tone.INFO, "cake", self)
        self._visits = ElidedLabel(size=TypeSize.SUB, tone="muted")
        self._visits.setObjectName("customer-visits")
        self._open = Button(self.tr("Open"), height=Height.CONTROL)
        self._open.setObjectName("customer-open")
        self._open.setAccessibleName(self.tr("Open the customer's details"))
        self._open.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._open.clicked.connect(self.details_wanted)
        first = QHBoxLayout()
        first.setSpacing(look.px(10))
        first.addWidget(self._name)
        first.addWidget(self._birthday)
        first.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(first)
        words.addWidget(self._visits)
        row = QHBoxLayout()
        row.setSpacing(look.px(Space.MEDIUM))
        row.addWidget(self._avatar)
        row.addLayout(words, 1)
        row.addWidget(self._open)
        self.body.addLayout(row)

    def show_customer(self, view: CardView, now: datetime) -> None:
        """Show another customer."""
        self._avatar.show_name(view.name)
        self._name.setText(phrases.name_of(view))
        self._birthday.show_text(phrases.birthday_near(view, now))
        self._visits.setText(phrases.visits(view, now))

    def set_density(self, density: Density) -> None:
        """Use more or less air."""
        look = theme.current()
        edge, high = look.px(density.card), look.px(18 if not density.compact else density.row)
        self.body.setContentsMargins(edge, high, edge, high)
