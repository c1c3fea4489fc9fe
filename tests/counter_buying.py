"""Buying at the counter: an amount, a voucher, and what it comes to."""

from __future__ import annotations

from corner_cafe import OWNER, FakeClock
from counter_steps import button, settle
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.card_view import CardView
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.counter import CounterPage
from loyalpos.ui.pages.counter.quotes import REST_MS


def buy(desk: Desk, registered: Registered, clock: FakeClock, amount: int = 1500) -> int:
    """Have a first purchase, with all that comes with it; return the customer."""
    customer = registered.view.customer
    desk.shop.till.stamp(new_act(), OWNER, Purchase(customer, 1, amount))
    clock.forward(days=1)
    return customer


def now(desk: Desk, customer: int) -> CardView:
    """Return a customer as they are now."""
    return desk.shop.till.open(customer)


def type_amount(page: CounterPage, amount: str) -> None:
    """Type the amount anew, and wait for its price."""
    line = page.findChild(QLineEdit, "amount")
    assert line is not None
    line.clear()
    QTest.keyClicks(line, amount)
    rest()


def rest() -> None:
    """Wait until the price has been asked for."""
    QTest.qWait(2 * REST_MS)
    settle()


def use(page: CounterPage, desk: Desk, customer: int, reward: str) -> None:
    """Press the button of a voucher, and wait for the price."""
    (held,) = (one for one in now(desk, customer).vouchers if one.reward_text == reward)
    button(page, f"use-{held.voucher}").click()
    rest()


def to_pay(page: CounterPage) -> str:
    """Return what is left to pay, nothing where no price is shown."""
    label = page.findChild(QLabel, "to-pay")
    assert label is not None
    return label.text() if label.isVisible() else ""
