"""[R4] One UUID from the first try to the last: nothing is booked twice, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import cast
from uuid import UUID

import pytest
from counter_steps import Heard, button, seen, stamps, texts
from pytestqt.qtbot import QtBot

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.opening import Shop
from loyalpos.services.till import Till
from loyalpos.services.view.card_view import Outcome
from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.desk import Desk
from loyalpos.ui.notices import Tone
from loyalpos.ui.pages.counter import CounterPage

DISK = Trouble(Ailment.DISK_ERROR)


class ShakyTill:
    """The real till behind a disk that fails when told to, before or after the commit."""

    def __init__(self, till: Till) -> None:
        self.till = till
        self.fail_before: list[Exception] = []
        self.fail_after: list[Exception] = []
        self.fail_look_up: list[Exception] = []
        self.tried: list[UUID] = []

    def stamp(self, act: UUID, by: int, purchase: Purchase) -> Outcome:
        self.tried.append(act)
        _fail(self.fail_before)
        outcome = self.till.stamp(act, by, purchase)
        _fail(self.fail_after)
        return outcome

    def outcome(self, act: UUID) -> Outcome | None:
        _fail(self.fail_look_up)
        return self.till.outcome(act)

    def __getattr__(self, name: str) -> object:
        return getattr(self.till, name)


def _fail(failures: list[Exception]) -> None:
    if failures:
        raise failures.pop(0)


@pytest.fixture
def shaky(desk: Desk) -> ShakyTill:
    """Return the till that fails."""
    return ShakyTill(desk.shop.till)


@pytest.fixture
def page(desk: Desk, shaky: ShakyTill, sanne: Registered, qtbot: QtBot) -> CounterPage:
    """Return a counter on the shaky till, with a customer."""
    parts = {
        name: getattr(desk.shop, name) for name in ("staff", "settings", "offers", "enrol", "find")
    }
    shop = cast(Shop, SimpleNamespace(till=shaky, **parts))
    page = CounterPage(replace(desk, shop=shop))
    qtbot.addWidget(page)
    page.resize(1192, 800)
    page.show()
    page.show_customer(sanne.view.customer)
    return page


@pytest.fixture
def count(desk: Desk, sanne: Registered) -> Callable[[], int]:
    """Return how many stamps the file holds."""
    return lambda: stamps(desk.shop.till.open(sanne.view.customer))


def test_r4_trouble_after_the_commit_is_looked_up_and_shown(
    page: CounterPage, shaky: ShakyTill, count: Callable[[], int], heard: Heard
) -> None:
    shaky.fail_after = [Trouble(Ailment.OUTCOME_UNKNOWN)]
    page.stamp()
    assert count() == 1
    assert heard.last == "1 stamp(s) for Sanne. 1 of 9."
    assert not seen(page, "purchase-warning")


def test_r4_trouble_before_the_commit_says_not_booked_and_keeps_the_uuid(
    page: CounterPage, shaky: ShakyTill, count: Callable[[], int], heard: Heard
) -> None:
    shaky.fail_before = [DISK]
    page.stamp()
    assert count() == 0
    assert "Not booked" in texts(page)
    assert heard.toasts[-1][1] is Tone.TROUBLE
    assert button(page, "stamp").isEnabled()
    page.stamp()
    assert count() == 1
    assert len(set(shaky.tried)) == 1
    assert not seen(page, "purchase-warning")


def test_r4_three_tries_of_one_press_are_one_stamp(
    page: CounterPage, shaky: ShakyTill, count: Callable[[], int]
) -> None:
    shaky.fail_after = [DISK, DISK]
    shaky.fail_look_up = [DISK, DISK]
    for _ in range(3):
        page.stamp()
    assert count() == 1
    assert len(set(shaky.tried)) == 1


def test_r4_in_doubt_says_so_and_nothing_else_is_booked_before_it_is_looked_up(
    page: CounterPage, shaky: ShakyTill, count: Callable[[], int], heard: Heard
) -> None:
    shaky.fail_after, shaky.fail_look_up = [DISK], [DISK]
    page.stamp()
    assert "Not confirmed yet" in texts(page)
    button(page, "quantity-more").click()
    page.stamp()  # two stamps now: another act, but the one in doubt is found first
    assert count() == 1
    assert heard.last == "1 stamp(s) for Sanne. 1 of 9."


def test_r4_another_purchase_is_another_act(
    page: CounterPage, shaky: ShakyTill, count: Callable[[], int]
) -> None:
    shaky.fail_before = [DISK]
    page.stamp()
    button(page, "quantity-more").click()
    page.stamp()
    assert count() == 2
    assert len(set(shaky.tried)) == 2


def test_a_bug_is_treated_like_trouble(
    page: CounterPage, shaky: ShakyTill, count: Callable[[], int], heard: Heard
) -> None:
    shaky.fail_before = [ValueError("a bug")]
    page.stamp()
    assert count() == 0
    assert heard.last.startswith("Something went wrong inside LoyalPOS.")
    page.stamp()
    assert count() == 1
