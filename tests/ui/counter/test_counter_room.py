"""Everything at once still fits: levels, vouchers, a price of three parts, long names."""

from __future__ import annotations

import pytest
from corner_cafe import OWNER, POINTS, FakeClock
from counter_promises import (
    MUFFIN,
    TEN_PERCENT,
    TWO_OFF,
    ask_for,
    ladder,
    offer,
    sells,
    welcome,
)
from counter_steps import button, press, seen, settle, texts
from pseudo_language import cut_off
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget

from loyalpos.domain.customer.customer import Details, Purpose, Registration
from loyalpos.domain.offer.offer import OfferDraft, Proof, Trigger
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.shop import Theme as Choice
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.counter import CounterPage
from loyalpos.ui.pages.counter.quotes import REST_MS
from loyalpos.ui.words import consent_texts

RAIL = 88
SMALLEST = (1024 - RAIL, 600)
SIZES = [SMALLEST, (1280 - RAIL, 800), (1920 - RAIL, 1080)]
NAMES = ["Sanne de Vries", "Wolfeschlegelsteinhausenbergerdorff-Hieronymus van den Nieuwenhuizen"]
STATES = ["customer", "price", "chosen", "code", "proof"]


def regular(desk: Desk, clock: FakeClock, name: str) -> int:
    """Return a gold customer with a full card, three vouchers more, and a birthday on Friday."""
    shop = desk.shop
    sells(shop)
    ladder(shop)
    offer(shop, OfferDraft("Spring", Trigger.CODE, TWO_OFF, code="SPRING"))
    agreed = (consent_texts.agreement(Purpose.MEMBERSHIP),)
    details = Details(name=name, phone="06 12345678", note="oat milk, no sugar")
    welcome(shop, MUFFIN, TWO_OFF)
    customer = shop.enrol.register(new_act(), OWNER, Registration(details, agreed)).view.customer
    for amount in (15_000, 2_000, 1_000):
        shop.till.stamp(new_act(), OWNER, Purchase(customer, 3, amount))
        clock.forward(days=1)
    return customer


def show(page: CounterPage, customer: int, state: str, size: tuple[int, int]) -> None:
    page.resize(*size)
    page.hide()
    page.show()
    page.show_customer(customer)
    if state != "customer":
        for item in (1, 2, 3):
            button(page, f"item-{item}").click()
    if state in ("chosen", "proof"):
        for row in list(page._customer.vouchers._rows.values())[1:]:
            row.action.click()
    if state == "code":
        button(page, "code-open").click()
    rest()
    if state == "proof":
        page.stamp()
    settle()
    settle()


def rest() -> None:
    QTest.qWait(2 * REST_MS)
    settle()
    settle()


def scrolled(page: CounterPage) -> list[str]:
    return [
        area.objectName() or type(area).__name__
        for area in page.findChildren(QAbstractScrollArea)
        if area.isVisible() and area.verticalScrollBar().maximum() > 0
    ]


def outside(page: CounterPage) -> list[str]:
    found = []
    for part in page.findChildren(QWidget):
        corner = part.mapTo(page, QPoint(0, 0))
        if part.isVisible() and not page.rect().contains(part.rect().translated(corner)):
            found.append(part.objectName() or type(part).__name__)
    return found


def small_targets(page: CounterPage) -> dict[str, tuple[int, int]]:
    return {
        part.objectName(): (part.width(), part.height())
        for part in page.findChildren(QAbstractButton)
        if part.isVisible() and min(part.width(), part.height()) < 48
    }


@pytest.mark.parametrize("name", NAMES, ids=["usual", "long"])
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_everything_at_once_fits_without_scrolling(
    page: CounterPage, desk: Desk, clock: FakeClock, size: tuple[int, int], state: str, name: str
) -> None:
    customer = regular(desk, clock, name)
    prove(desk, state)
    show(page, customer, state, size)
    assert_composed(page, state)
    assert small_targets(page) == {}


def assert_composed(page: CounterPage, state: str) -> None:
    """While a code is typed, the vouchers may give way to its field."""
    typing = state == "code"
    assert set(scrolled(page)) <= ({"voucher-list"} if typing else set())
    assert (outside_but_vouchers(page) if typing else outside(page)) == []
    assert cut_off(page) == []


def prove(desk: Desk, state: str) -> None:
    if state == "proof":
        ask_for(desk.shop, Proof.CARD)


@pytest.mark.parametrize("state", STATES)
def test_longer_texts_fit_too(
    long_texts: None,
    desk: Desk,
    clock: FakeClock,
    request: pytest.FixtureRequest,
    state: str,
) -> None:
    page = request.getfixturevalue("page")
    assert isinstance(page, CounterPage)
    customer = regular(desk, clock, NAMES[0])
    prove(desk, state)
    show(page, customer, state, SMALLEST)
    assert_composed(page, state)


def test_what_is_shown_is_what_is_relevant(page: CounterPage, desk: Desk, clock: FakeClock) -> None:
    customer = regular(desk, clock, NAMES[0])
    show(page, customer, "chosen", (1280 - RAIL, 800))
    said = texts(page)
    for words in ("Gold: 5 % off", "To pay", "Points", "Coffee card"):
        assert words in said
    assert seen(page, "customer-level")
    assert seen(page, "say-words")


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_twenty_vouchers_scroll_in_their_own_panel(
    page: CounterPage, desk: Desk, clock: FakeClock, size: tuple[int, int]
) -> None:
    gifts = [Reward(f"gift number {count}", RewardKind.GIFT) for count in range(17)]
    welcome(desk.shop, *gifts)
    customer = regular(desk, clock, NAMES[0])
    show(page, customer, "price", size)
    assert scrolled(page) == ["voucher-list"]
    assert outside_but_vouchers(page) == []
    last = list(page._customer.vouchers._rows.values())[-1]
    last.action.setFocus(Qt.FocusReason.TabFocusReason)
    press(page, Qt.Key.Key_Space)
    assert len(page._customer.vouchers.chosen) == 1


def outside_but_vouchers(page: CounterPage) -> list[str]:
    listed = page._customer.vouchers.findChildren(QWidget)
    names = {part.objectName() or type(part).__name__ for part in listed}
    return [name for name in outside(page) if name not in names]


def test_a_customer_without_any_of_it_sees_none_of_it(
    page: CounterPage, nameless: Registered
) -> None:
    page.show_customer(nameless.view.customer)
    for name in ("quote", "customer-level", "vouchers", f"pay-points-{POINTS}", "expiring"):
        assert not seen(page, name)


def test_dark_is_as_roomy(page: CounterPage, desk: Desk, clock: FakeClock) -> None:
    customer = regular(desk, clock, NAMES[0])
    welcome(desk.shop, TEN_PERCENT)
    show(page, customer, "chosen", SMALLEST)
    theme.current().choose(Choice.DARK)
    settle()
    settle()
    assert scrolled(page) == []
    assert cut_off(page) == []
