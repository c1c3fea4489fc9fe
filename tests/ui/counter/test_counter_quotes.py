"""What a purchase comes to is told when there is something to tell, and taken back once."""

from __future__ import annotations

from counter_buying import rest
from PySide6.QtCore import QObject

from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.counter.quotes import Quotes


def test_nothing_is_told_where_nothing_was_told_before(desk: Desk, sanne: Registered) -> None:
    entered: list[Purchase] = []
    parent = QObject()
    quotes = Quotes(desk, lambda: entered[-1] if entered else None, parent)
    told: list[object] = []
    quotes.answered.connect(told.append)
    quotes.ask()
    assert told == []
    entered.append(Purchase(sanne.view.customer, amount=500))
    quotes.ask()
    rest()
    assert len(told) == 1
    entered.clear()
    quotes.ask()
    quotes.ask()
    assert told[1:] == [None]
