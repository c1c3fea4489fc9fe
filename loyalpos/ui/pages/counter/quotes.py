"""Asks what the purchase comes to after every change: after a rest, and the newest answer wins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.view.quote_view import Quote
from loyalpos.ui.desk import Desk

REST_MS = 80


class Quotes(QObject):
    """Nothing waits for an answer: the purchase can be booked before it comes."""

    answered = Signal(object)  # Quote, or None while there is nothing to say

    def __init__(
        self, desk: Desk, purchase: Callable[[], Purchase | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._purchase = purchase
        self._number = 0  # of the newest question; answers to older ones are dropped
        self._told: Quote | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)

    def ask(self) -> None:
        """Ask anew, once nobody has changed anything for a moment."""
        self._number += 1
        if self._wanted() is None:
            self._rest.stop()
            self._tell(None)
        else:
            self._rest.start()

    def _wanted(self) -> Purchase | None:
        """Return the purchase where something is known of it."""
        purchase = self._purchase()
        if purchase is None or not _known(purchase):
            return None
        return purchase

    def _ask(self) -> None:
        purchase, number = self._wanted(), self._number
        if purchase is not None:
            self._desk.do(
                lambda: self._desk.shop.till.quote(purchase),
                lambda quote: self._answer(number, quote),
                lambda _problem: self._answer(number, None),
            )

    def _answer(self, number: int, quote: Quote | None) -> None:
        if number == self._number:
            self._tell(quote)

    def _tell(self, quote: Quote | None) -> None:
        """Answer, unless there was nothing to say before either."""
        if quote is not None or self._told is not None:
            self._told = quote
            self.answered.emit(quote)


def _known(purchase: Purchase) -> bool:
    chosen = purchase.vouchers or purchase.code or purchase.points is not None
    return purchase.amount is not None or bool(purchase.lines) or bool(chosen)
