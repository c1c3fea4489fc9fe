"""Customers who bring a friend [R60]."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from corner_cafe import FakeClock
from registering import OWNER, person, register, registered
from shop_promises import add_offer

from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.offer.offer import Trigger
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import ActKind

Bring = Callable[..., int]


@pytest.fixture
def referrer(shop: Shop) -> int:
    """Return a customer of a shop that rewards who brings a friend."""
    add_offer(shop, Trigger.REFERRAL, limit_each=0)
    return register(shop, "Ada", "0612345678")


@pytest.fixture
def bring(shop: Shop, referrer: int) -> Bring:
    """Return a way to register a friend of that customer."""

    def new_friend(name: str = "Bob", phone: str = "") -> int:
        friend = replace(person(name, phone), brought_by=referrer)
        return registered(shop, friend).view.customer

    return new_friend


def buy(shop: Shop, customer: int) -> UUID:
    return shop.till.stamp(new_act(), OWNER, Purchase(customer, again=True)).act.act


def held(shop: Shop, customer: int) -> int:
    return len(shop.till.open(customer).vouchers)


def test_r60_both_are_rewarded_after_the_first_sale_and_once(
    shop: Shop, referrer: int, bring: Bring
) -> None:
    friend = bring()
    assert (held(shop, friend), held(shop, referrer)) == (0, 0)
    sale = new_act()
    for _ in range(2):  # sent again [R4]
        outcome = shop.till.stamp(sale, OWNER, Purchase(friend))
        assert (held(shop, friend), held(shop, referrer)) == (1, 1)
    assert outcome.view.customer == friend
    buy(shop, friend)
    assert (held(shop, friend), held(shop, referrer)) == (1, 1)
    line = shop.till.open(referrer).acts[0]
    assert (line.kind, line.program_name, line.reward_text) == (
        ActKind.OFFER,
        "Offer 1",
        "a cookie",
    )
    assert shop.checks.all().good


def test_r60_a_sale_taken_back_takes_both_back_and_the_next_one_rewards(
    shop: Shop, referrer: int, bring: Bring
) -> None:
    friend = bring()
    buy(shop, friend)
    shop.till.undo(new_act(), OWNER)
    assert (held(shop, friend), held(shop, referrer)) == (0, 0)
    buy(shop, friend)
    assert (held(shop, friend), held(shop, referrer)) == (1, 1)
    assert shop.checks.all().good


@pytest.mark.parametrize("friend_uses", [True, False])
def test_r60_who_used_a_voucher_has_no_second_one(
    shop: Shop, referrer: int, bring: Bring, friend_uses: bool
) -> None:
    friend = bring()
    sale = buy(shop, friend)
    user, other = (friend, referrer) if friend_uses else (referrer, friend)
    voucher = shop.till.open(user).vouchers[0].voucher
    shop.till.redeem(new_act(), OWNER, voucher, Purchase(user))
    shop.till.reverse(new_act(), OWNER, sale, ReverseReason.RETURNED)
    assert (held(shop, user), held(shop, other)) == (0, 0)
    buy(shop, friend)
    assert (held(shop, user), held(shop, other)) == (0, 0)
    assert shop.checks.all().good


def test_r60_the_same_person_brings_nobody(shop: Shop, referrer: int, bring: Bring) -> None:
    with pytest.raises(Refused) as told:
        bring("Ada again", "+31612345678")
    assert told.value.code is Refusal.REFERRAL_SAME
    count = shop.file.db.execute("SELECT count(*) FROM customer").fetchone()[0]
    assert count == 1
    with pytest.raises(Refused) as told:
        registered(shop, replace(person("Cy"), brought_by=99))
    assert told.value.code is Refusal.CUSTOMER_UNKNOWN
    friend = bring()
    details = replace(person("Bob", "0612345678").details)
    shop.enrol.edit(new_act(), OWNER, friend, details)
    buy(shop, friend)
    assert (held(shop, friend), held(shop, referrer)) == (0, 0)


def test_r60_the_referrer_is_rewarded_five_times_a_month_and_twenty_in_all(
    shop: Shop, referrer: int, bring: Bring, clock: FakeClock
) -> None:
    for month in (3, 4, 5, 6):
        clock.now = datetime(2026, month, 2, 9, tzinfo=UTC)
        friends = [bring(f"Friend {month} {number}") for number in range(6)]
        for friend in friends:
            buy(shop, friend)
            assert held(shop, friend) == 1
    rewarded = "SELECT count(*) FROM referral WHERE rewarded_day IS NOT NULL"
    assert shop.file.db.execute(rewarded).fetchone()[0] == 20
    clock.now = datetime(2026, 7, 2, 9, tzinfo=UTC)
    with pytest.raises(Refused) as told:
        bring("One more")
    assert told.value.code is Refusal.REFERRAL_ALL_FULL
    assert shop.checks.all().good
