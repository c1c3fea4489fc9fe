"""Who brought the new customer [R60]: a scan of their card, or a name that is picked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from loyalpos.domain.offer.offer import Trigger
from loyalpos.services.promise.offers import OfferView
from loyalpos.services.view.card_view import CardView
from loyalpos.services.view.customer_view import CustomerRow, Found
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.field import TextField
from loyalpos.ui.widgets.flow import FlowLayout
from loyalpos.ui.words import phrases

MOST_OFFERED = 3
REST_MS = 150


class BroughtBy(QWidget):
    """Asked only where the shop has an offer for it. ``customer`` is who was picked."""

    picked = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("brought-by")
        self._desk = desk
        self.customer: int | None = None
        self.field = TextField(self.tr("Brought by"), "brought-by-field")
        self.field.line.setPlaceholderText(self.tr("Scan their card, or type the name"))
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._search)
        self.field.edited.connect(self._edited)
        self._nobody = Button(icon="x", height=Height.CONTROL)
        self._nobody.setObjectName("brought-by-nobody")
        self._nobody.setAccessibleName(self.tr("Nobody brought this customer"))
        self._nobody.setToolTip(self._nobody.accessibleName())
        self._nobody.clicked.connect(self.clear)
        self._nobody.hide()
        self._choices: list[Button] = []
        self._offered = QWidget()
        self._flow = FlowLayout(gap=Space.SMALL)
        self._offered.setLayout(self._flow)
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(Space.SMALL))
        row.addWidget(self.field, 1)
        row.addWidget(self._nobody, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.SMALL))
        column.addLayout(row)
        column.addWidget(self._offered)
        self._offered.hide()
        self.hide()

    def show_if_wanted(self) -> None:
        """Ask, where the shop has an offer for it; to be called once this has its place."""
        self._desk.do(self._desk.shop.offers.all, self._take_offers)

    @property
    def asks(self) -> bool:
        """True while the next scan is for this field."""
        return self.isVisible() and self.field.line.hasFocus()

    def pick(self, view: CardView) -> None:
        """Take the customer whose card was scanned."""
        self._take(view.customer, phrases.name_of(view))

    def clear(self) -> None:
        """Nobody brought this customer."""
        self._take(None, "")

    def _take_offers(self, offers: tuple[OfferView, ...]) -> None:
        if isValid(self):
            triggers = {view.offer.draft.trigger for view in offers}
            self.setVisible(Trigger.REFERRAL in triggers)

    def _edited(self, _text: str) -> None:
        self.customer = None
        self._nobody.hide()
        self._rest.start()

    def _search(self) -> None:
        text = self.field.text()
        if not text:
            self._offer(())
            return
        self._desk.look_up(
            lambda: self._desk.find.search(text, MOST_OFFERED), self._found, lambda _problem: None
        )

    def _found(self, found: Found) -> None:
        if isValid(self) and self.customer is None:
            self._offer(found.rows)

    def _offer(self, rows: Sequence[CustomerRow]) -> None:
        for button in self._choices:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._choices = []
        for row in rows[:MOST_OFFERED]:
            name = row.name or self.tr("Card without a name")
            words = f"{name}, … {row.phone_tail}" if row.phone_tail else name
            button = Button(words, icon="user", height=Height.CONTROL)
            button.setObjectName(f"brought-by-{row.customer}")
            button.setAccessibleName(words)
            button.clicked.connect(partial(self._take, row.customer, name))
            self._flow.addWidget(button)
            self._choices.append(button)
        self._offered.setVisible(bool(self._choices))

    def _take(self, customer: int | None, name: str) -> None:
        self._rest.stop()
        self.customer = customer
        self.field.set_text(name)
        self.field.show_error("")
        self._nobody.setVisible(customer is not None)
        self._offer(())
        self.picked.emit()
