"""Stamping at the counter, on a real file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, FakeClock, points, stamps

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import ActKind


def test_a_stamp_is_on_the_card_and_in_the_day(shop: Shop, customer: int) -> None:
    outcome = shop.till.stamp(new_act(), OWNER, Purchase(customer, 3))
    assert stamps(outcome.view) == (3, 0)
    assert outcome.changes is Changes.LEDGER
    assert outcome.act.kind is ActKind.STAMP
    assert (outcome.act.units, outcome.act.goal, outcome.act.staff_name) == (3, 9, "Ada")
    today = shop.till.today()
    assert (today.visits, today.stamps, today.rewards) == (1, 3, 0)
    assert [served.customer for served in today.served] == [customer]


def test_r17_what_does_not_fit_goes_on_the_next_card(shop: Shop, customer: int) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer, 8))
    outcome = shop.till.stamp(new_act(), OWNER, Purchase(customer, 20, again=True))
    assert stamps(outcome.view) == (1, 3)
    assert outcome.act.filled == 3
    assert len(outcome.view.vouchers) == 3
    assert {voucher.reward_text for voucher in outcome.view.vouchers} == {"free coffee"}


@pytest.mark.parametrize(("amount", "earned"), [(2190, 2), (999, 0), (1000, 1)])
def test_r7_points_are_whole_units_of_the_amount(
    shop: Shop, customer: int, amount: int, earned: int
) -> None:
    outcome = shop.till.stamp(new_act(), OWNER, Purchase(customer, amount=amount))
    assert points(outcome.view) == earned
    assert outcome.act.amount == amount


def test_item_names_are_told_from_the_act(shop: Shop, customer: int) -> None:
    purchase = Purchase(customer, 2, lines=(SaleLine("Latte", 1, 350), SaleLine("Tea", 1, 250)))
    assert shop.till.stamp(new_act(), OWNER, purchase).act.items == ("Latte", "Tea")


@pytest.mark.parametrize("times", [1, 2, 3])
def test_r4_the_same_act_counts_once(shop: Shop, customer: int, times: int) -> None:
    act = new_act()
    outcomes = [shop.till.stamp(act, OWNER, Purchase(customer, 2)) for _ in range(times)]
    assert stamps(outcomes[-1].view) == (2, 0)
    assert outcomes[-1].act == outcomes[0].act
    assert all(outcome.changes is Changes.NOTHING for outcome in outcomes[1:])
    looked_up = shop.till.outcome(act)
    assert looked_up is not None
    assert looked_up.act == outcomes[0].act
    assert shop.till.outcome(uuid4()) is None


def test_r4_the_same_act_with_other_contents_is_refused(shop: Shop, customer: int) -> None:
    act = new_act()
    shop.till.stamp(act, OWNER, Purchase(customer, 2))
    for other in (
        Purchase(customer, 3),
        Purchase(customer, 2, amount=1),
        Purchase(customer, 2, receipt="7"),
        Purchase(customer, 2, lines=(SaleLine("Tea", 1, 250),)),
    ):
        with pytest.raises(Refused) as told:
            shop.till.stamp(act, OWNER, other)
        assert told.value.code is Refusal.ACT_DIFFERS
    again = shop.till.stamp(act, OWNER, Purchase(customer, 2, again=True))
    assert again.changes is Changes.NOTHING


def test_r14_within_a_minute_it_asks(shop: Shop, customer: int, clock: FakeClock) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer))
    clock.forward(seconds=59)
    with pytest.raises(Refused) as told:
        shop.till.stamp(new_act(), OWNER, Purchase(customer))
    assert told.value.code is Refusal.STAMP_AGAIN
    assert told.value.facts == {"seconds": 59}
    assert stamps(shop.till.stamp(new_act(), OWNER, Purchase(customer, again=True)).view) == (2, 0)
    clock.forward(seconds=60)
    assert stamps(shop.till.stamp(new_act(), OWNER, Purchase(customer)).view) == (3, 0)


def test_r14_another_customer_is_not_asked(
    shop: Shop, customer: int, add_customer: Callable[..., int]
) -> None:
    shop.till.stamp(new_act(), OWNER, Purchase(customer))
    other = shop.till.stamp(new_act(), OWNER, Purchase(add_customer()))
    assert stamps(other.view) == (1, 0)


def test_r5_a_refusal_writes_nothing(shop: Shop, customer: int) -> None:
    for purchase in (Purchase(customer, 0), Purchase(customer, 100), Purchase(customer, 1, -1)):
        with pytest.raises(Refused):
            shop.till.stamp(new_act(), OWNER, purchase)
    with pytest.raises(Refused) as told:
        shop.till.stamp(new_act(), OWNER, Purchase(customer + 1))
    assert told.value.code is Refusal.CUSTOMER_UNKNOWN
    assert shop.file.db.table("act").count == 0
    assert shop.file.db.table("ledger").count == 0


def test_a_clock_set_back_stands_still(shop: Shop, customer: int, clock: FakeClock) -> None:
    first = shop.till.stamp(new_act(), OWNER, Purchase(customer))
    clock.forward(days=-3)
    second = shop.till.stamp(new_act(), OWNER, Purchase(customer, again=True))
    assert second.act.at == first.act.at
    assert second.view.last_visit == first.view.last_visit


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (SaleLine("Latte", 0, 420), Refusal.QUANTITY_WRONG),
        (SaleLine("Latte", -1, 420), Refusal.QUANTITY_WRONG),
        (SaleLine("Latte", 100, 420), Refusal.QUANTITY_WRONG),
        (SaleLine("Latte", 1, -420), Refusal.AMOUNT_WRONG),
        (SaleLine("Latte", 1, 10**30), Refusal.AMOUNT_WRONG),
    ],
)
def test_a_line_that_cannot_have_been_sold_is_refused(
    shop: Shop, customer: int, line: SaleLine, code: Refusal
) -> None:
    with pytest.raises(Refused) as told:
        shop.till.stamp(new_act(), OWNER, Purchase(customer, 1, lines=(line,)))
    assert told.value.code is code


def test_r17_what_would_fill_a_thousand_cards_is_a_slip_and_not_cut_off(
    shop: Shop, customer: int
) -> None:
    """An amount for each stamp of 0.01, and the number of the receipt typed as the amount."""
    cents = replace(COFFEE_CARD, earning=Earning(Per.AMOUNT, unit=1))
    shop.programs.change(new_act(), OWNER, COFFEE, cents)
    with pytest.raises(Refused) as told:
        shop.till.stamp(new_act(), OWNER, Purchase(customer, amount=9009))
    assert told.value.code is Refusal.AMOUNT_WRONG
    assert shop.till.open(customer).visits == 0
    outcome = shop.till.stamp(new_act(), OWNER, Purchase(customer, amount=9008))
    assert stamps(outcome.view) == (8, 1000)
