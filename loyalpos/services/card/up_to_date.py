"""Customers who are looked at before the round of the day was with them [R44]."""

from __future__ import annotations

from loyalpos.services.booking.expiring import Expiring
from loyalpos.services.card.card_views import CardViews
from loyalpos.services.shop_file import ShopFile
from loyalpos.store.connection import read_tx, write_tx


class UpToDate:
    """Books what is past for customers of one shop, so that it is not shown any more."""

    def __init__(self, file: ShopFile, views: CardViews) -> None:
        self._file = file
        self._views = views
        self._expiring = Expiring(file)

    def let_go(self, customer: int) -> bool:
        """Let go what is past, in a transaction of its own; False when nothing is.

        :raises Refused: CUSTOMER_UNKNOWN.
        """
        with read_tx(self._file.db), self._file.catalogue.held():
            found = self._views.found(customer)
            due = self._expiring.is_due(found.customer, found.has)
        if due:
            with write_tx(self._file.db), self._file.catalogue.held():
                found = self._views.found(customer)
                self._expiring.bring_up_to_date(found.customer, found.has)
        return due
