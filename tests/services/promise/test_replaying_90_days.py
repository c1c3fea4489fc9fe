"""The last 90 days of a shop, played through a draft."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, FakeClock

from loyalpos.domain.program.program import StampRule
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, open_replaying
from loyalpos.services.promise.replaying import Difference, Replayed, Replaying


@pytest.fixture
def replaying(shop: Shop, shop_folder: Path, clock: FakeClock) -> Iterator[Replaying]:
    """Return replays of the shop, on a connection of their own."""
    opened = open_replaying(shop_folder, clock)
    yield opened
    opened.close()


def sell(shop: Shop, clock: FakeClock, customer: int, quantity: int, price: int = 320) -> None:
    clock.forward(hours=2)
    line = SaleLine("Coffee", quantity, price, "Drinks")
    purchase = Purchase(customer, quantity, quantity * price, (line,))
    shop.till.stamp(new_act(), OWNER, purchase)


def played(replaying: Replaying, goal: int = 9, number: int | None = COFFEE) -> Replayed:
    draft = replace(COFFEE_CARD, rule=StampRule(goal))
    found = replaying.replay(draft, number, lambda percent: None, lambda: False)
    assert found is not None
    return found


def earned(shop: Shop) -> int:
    found = shop.file.db.execute(
        "SELECT sum(delta) FROM ledger WHERE kind = 'earn' AND program = ?", (COFFEE,)
    ).fetchone()
    return int(found[0])


def test_the_present_rule_comes_to_what_the_till_gave(
    shop: Shop, clock: FakeClock, customer: int, replaying: Replaying
) -> None:
    for quantity in (4, 9, 1, 4):
        sell(shop, clock, customer, quantity)
    clock.forward(days=44)
    now = played(replaying)
    assert now.rewards * 9 == earned(shop) == 18
    assert (now.sales, now.customers, now.spent) == (4, 1, 18 * 320)
    assert now.value == 2 * 320
    assert now.give_back == 111  # thousandths: a ninth
    assert (now.gainers, now.losers) == (0, 0)
    assert now.days == 44  # the shop is not older
    assert (now.rewards_a_month, now.value_a_month) == (1, 436)


def test_r11_free_items_do_not_earn_in_a_replay_either(
    shop: Shop, clock: FakeClock, customer: int, replaying: Replaying
) -> None:
    sell(shop, clock, customer, 9)
    (held,) = shop.till.open(customer).vouchers
    line = SaleLine("Coffee", 2, 320, "Drinks")
    purchase = Purchase(customer, 2, 640, (line,), vouchers=(held.voucher,))
    shop.till.stamp(new_act(), OWNER, purchase)
    again = played(replaying, goal=1)
    assert again.rewards == earned(shop) == 10
    assert again.spent == 10 * 320


def test_who_gains_and_who_loses_is_named(
    shop: Shop, clock: FakeClock, customer: int, replaying: Replaying
) -> None:
    sell(shop, clock, customer, 90)
    clock.forward(days=30)
    easier, harder = played(replaying, 5), played(replaying, 18)
    assert easier.most_gained == (Difference(customer, "Ada Lovelace", 8 * 320),)
    assert (easier.gainers, easier.losers) == (1, 0)
    assert harder.most_lost == (Difference(customer, "Ada Lovelace", -5 * 320),)
    new = played(replaying, 5, number=None)
    assert (new.rewards, new.gainers, new.losers) == (18, 0, 0)


def test_what_was_taken_back_or_is_too_long_ago_does_not_count(
    shop: Shop, clock: FakeClock, customer: int, replaying: Replaying
) -> None:
    sell(shop, clock, customer, 9)
    clock.forward(days=91)
    sell(shop, clock, customer, 8)
    sell(shop, clock, customer, 1)
    shop.till.undo(new_act(), OWNER)
    assert (played(replaying).sales, played(replaying, 1).rewards) == (1, 8)


def test_a_shop_without_sales_comes_to_nothing(replaying: Replaying) -> None:
    nothing = played(replaying)
    assert (nothing.sales, nothing.rewards, nothing.give_back) == (0, 0, None)


def test_it_tells_how_far_it_is_and_can_be_stopped(
    shop: Shop, clock: FakeClock, customer: int, replaying: Replaying
) -> None:
    sell(shop, clock, customer, 3)
    told: list[int] = []
    assert replaying.replay(COFFEE_CARD, None, told.append, lambda: False) is not None
    assert told == sorted(told)
    assert told[-1] == 100
    assert replaying.replay(COFFEE_CARD, None, told.append, lambda: True) is None
