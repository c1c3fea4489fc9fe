"""Giving rewards: vouchers once, points when there are enough."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from corner_cafe import COFFEE, OWNER, POINTS, FakeClock, points, stamps
from rule_steps import change

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, open_shop
from loyalpos.services.view.card_view import ActKind


@pytest.fixture
def voucher(shop: Shop, customer: int) -> UUID:
    """Return the voucher of a card filled by nine coffees."""
    outcome = shop.till.stamp(new_act(), OWNER, Purchase(customer, 9))
    return outcome.view.vouchers[0].voucher


def test_r11_a_free_item_earns_nothing(shop: Shop, customer: int, voucher: UUID) -> None:
    outcome = shop.till.redeem(new_act(), OWNER, voucher, Purchase(customer, 4))
    assert stamps(outcome.view) == (3, 0)
    assert outcome.act.kind is ActKind.REDEEM
    assert (outcome.act.reward_text, outcome.act.units) == ("free coffee", 3)
    assert outcome.changes is Changes.LEDGER
    assert shop.till.today().rewards == 1


def test_r22_a_voucher_is_used_once_and_it_is_told_where_and_when(
    shop: Shop, customer: int, voucher: UUID, clock: FakeClock
) -> None:
    shop.till.redeem(new_act(), OWNER, voucher, Purchase(customer))
    used_at = clock.now
    clock.forward(hours=2)
    with pytest.raises(Refused) as told:
        shop.till.redeem(new_act(), OWNER, voucher, Purchase(customer))
    assert told.value.code is Refusal.VOUCHER_USED
    assert told.value.facts == {"on": used_at.date(), "at": used_at, "till": 1}


def test_r22_two_connections_one_winner(
    shop: Shop, customer: int, voucher: UUID, shop_folder: Path, clock: FakeClock
) -> None:
    other = open_shop(shop_folder, clock)
    try:
        shop.till.redeem(new_act(), OWNER, voucher, Purchase(customer))
        with pytest.raises(Refused) as told:
            other.till.redeem(new_act(), OWNER, voucher, Purchase(customer))
        assert told.value.code is Refusal.VOUCHER_USED
    finally:
        other.close()


def test_r4_the_same_redemption_counts_once(shop: Shop, customer: int, voucher: UUID) -> None:
    act = new_act()
    first = shop.till.redeem(act, OWNER, voucher, Purchase(customer, 2))
    again = shop.till.redeem(act, OWNER, voucher, Purchase(customer, 2))
    assert again.act == first.act
    assert again.changes is Changes.NOTHING
    with pytest.raises(Refused) as told:
        shop.till.redeem(act, OWNER, uuid4(), Purchase(customer, 2))
    assert told.value.code is Refusal.ACT_DIFFERS


def test_a_voucher_of_nobody_is_unknown(shop: Shop, customer: int) -> None:
    with pytest.raises(Refused) as told:
        shop.till.redeem(new_act(), OWNER, uuid4(), Purchase(customer))
    assert told.value.code is Refusal.VOUCHER_UNKNOWN


def test_r25_a_voucher_that_changes_nothing_is_not_used_up(shop: Shop, customer: int) -> None:
    change(shop, COFFEE, reward=Reward("free coffee", category="coffee"))
    outcome = shop.till.stamp(new_act(), OWNER, Purchase(customer, 9))
    voucher = outcome.view.vouchers[0].voucher
    cake = Purchase(customer, lines=(SaleLine("Cake", 1, 500, "cake"),))
    with pytest.raises(Refused) as told:
        shop.till.redeem(new_act(), OWNER, voucher, cake)
    assert told.value.code is Refusal.VOUCHER_NO_EFFECT
    shop.till.redeem(new_act(), OWNER, voucher, Purchase(customer))


def test_r42_a_voucher_holds_through_its_last_day(
    shop: Shop, customer: int, voucher: UUID, clock: FakeClock
) -> None:
    last_day = (date(2026, 3, 4) - date(1970, 1, 1)).days
    shop.file.db.execute("UPDATE voucher SET expires_day = ?", (last_day,))
    clock.forward(days=2, hours=13, minutes=59)  # 23:59 in Amsterdam
    assert shop.till.open(customer).vouchers[0].expires == date(2026, 3, 4)
    clock.forward(minutes=1)
    with pytest.raises(Refused) as told:
        shop.till.redeem(new_act(), OWNER, voucher, Purchase(customer))
    assert told.value.code is Refusal.VOUCHER_EXPIRED
    assert told.value.facts == {"on": date(2026, 3, 4)}
    clock.forward(minutes=-1)
    shop.till.redeem(new_act(), OWNER, voucher, Purchase(customer))


def test_r19_unused_rewards_add_up(shop: Shop, customer: int) -> None:
    view = shop.till.stamp(new_act(), OWNER, Purchase(customer, 18)).view
    assert stamps(view) == (0, 2)
    view = shop.till.redeem(new_act(), OWNER, view.vouchers[0].voucher, Purchase(customer)).view
    assert stamps(view) == (0, 1)


def test_r2_points_paid_and_earned_are_two_rows(shop: Shop, customer: int) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer, amount=12000))
    act = new_act()
    outcome = shop.till.spend(act, OWNER, POINTS, Purchase(customer, amount=3500))
    assert points(outcome.view) == 12 - 10 + 3
    rows = shop.file.db.execute(
        "SELECT delta FROM ledger WHERE act = ? AND program = ?", (act.bytes, POINTS)
    ).fetchall()
    assert rows == [(-10,), (3,)]
    assert outcome.act.reward_text == "free lunch"


def test_points_must_suffice(shop: Shop, customer: int) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer, amount=9999))
    with pytest.raises(Refused) as told:
        shop.till.spend(new_act(), OWNER, POINTS, Purchase(customer))
    assert told.value.code is Refusal.POINTS_SHORT
    assert told.value.facts == {"points": 9, "cost": 10}
    with pytest.raises(Refused) as told:
        shop.till.spend(new_act(), OWNER, COFFEE, Purchase(customer))
    assert told.value.code is Refusal.PROGRAM_UNKNOWN


@pytest.mark.parametrize("amount", [None, 350])
def test_r25_a_free_coffee_is_given_where_items_have_no_prices(
    shop: Shop, customer: int, voucher: UUID, amount: int | None
) -> None:
    """Two coffees are tapped on tiles without a price, and one of them is free [R11]."""
    purchase = Purchase(customer, 2, amount, (SaleLine("Coffee", 2, 0),))
    assert shop.till.quote(replace(purchase, vouchers=(voucher,))).refused == {}
    outcome = shop.till.redeem(new_act(), OWNER, voucher, purchase)
    assert stamps(outcome.view) == (1, 0)
    assert outcome.settled is not None
    assert outcome.settled.due == amount
