"""The left half of the page: found customers, how many there are, and what to do without any."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from loyalpos.services.view.customer_view import Found
from loyalpos.ui import theme
from loyalpos.ui.pages.customers.customer_rows import CustomerRows
from loyalpos.ui.pages.customers.customer_table import CustomerTable
from loyalpos.ui.pages.customers.placeholder import Placeholder
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.label import sub
from loyalpos.ui.widgets.panel import HairLine, Panel
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.words import formats


class CustomerList(Panel):
    """Lists what a search found. ``register_pressed``: a new customer is wanted."""

    register_pressed = Signal()

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.rows = CustomerRows(clock, self)
        self.table = CustomerTable(self.rows)
        self._footer = sub()
        self._footer.setObjectName("customer-count")
        register = Button(self.tr("New customer"), Variant.PRIMARY, icon="plus")
        answer(register.text(), "first-customer", register)
        register.clicked.connect(self.register_pressed)
        self._nobody = Placeholder(register)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.SMALL))
        column.addWidget(self.table, 1)
        column.addWidget(HairLine())
        column.addWidget(self._footer)
        self._stack = QStackedWidget()
        self._stack.addWidget(listing)
        self._stack.addWidget(self._nobody)
        self.body.addWidget(self._stack, 1)
        theme.current().follow(self._dress_list)

    def show_found(self, found: Found, text: str) -> None:
        """List the customers found for ``text``, or say that there are none."""
        self.rows.show_rows(found.rows)
        self._footer.setText(self._count_text(found, text))
        if found.rows:
            self._stack.setCurrentIndex(0)
            return
        self._stack.setCurrentIndex(1)
        if text:
            self._nobody.say(
                "search",
                self.tr("Nobody found"),
                self.tr("Try fewer letters, the last digits of the phone, or the card number."),
            )
        else:
            self._nobody.say(
                "users",
                self.tr("No customers yet"),
                self.tr("Everybody who gets a card stands here."),
                offer=True,
            )

    def _count_text(self, found: Found, text: str) -> str:
        if not text:
            return self.tr("%Ln customer(s) · sorted by last visit", "", found.total)
        shown = formats.number(len(found.rows))
        if found.more:
            return self.tr("The best {count} · type more to find others").format(count=shown)
        return self.tr("{count} of %Ln customer(s)", "", found.total).format(count=shown)

    def _dress_list(self) -> None:
        look = theme.current()
        edge = look.px(Space.SMALL)
        self.body.setContentsMargins(edge, edge, edge, look.px(Space.BASE))
        self._footer.setIndent(look.px(Space.BASE))
