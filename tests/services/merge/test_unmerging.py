"""Undoing a merge, and when that can be [R52]."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from uuid import uuid4

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, FakeClock, stamps
from hypothesis import HealthCheck, given
from hypothesis import settings as examples
from hypothesis import strategies as st
from merging_steps import Counter, bare, registered

from loyalpos.domain.customer.customer import Details
from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.program import Milestone, StampRule
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.store import staff


def test_merges_of_merged_ones_stand_for_the_last(
    counter: Counter, add_customer: Callable[..., int]
) -> None:
    shop, (first, second, third) = counter.shop, [add_customer(name) for name in "ABC"]
    for customer in (first, second, third):
        counter.buy(customer, 2)
    inner = counter.merge(second, third)
    outer = counter.merge(first, second)
    assert shop.till.open(third).customer == first
    assert (stamps(outer.view), outer.view.visits) == ((6, 0), 3)
    with pytest.raises(Refused) as told:
        counter.unmerge(inner)
    assert told.value.code is Refusal.MERGE_WITHIN
    assert [one.act for one in shop.merges.past(first)] == [outer.act.act]
    counter.unmerge(outer)
    assert shop.till.open(third).customer == second
    assert stamps(shop.till.open(second)) == (4, 0)
    counter.unmerge(inner)
    assert [stamps(shop.till.open(one)) for one in (first, second, third)] == [(2, 0)] * 3


@pytest.mark.parametrize("days", [30, 31])
def test_r52_a_merge_can_be_undone_for_30_days(
    counter: Counter, pair: tuple[int, int], clock: FakeClock, days: int
) -> None:
    merged = counter.merge(*pair)
    clock.forward(days=days)
    if days <= 30:
        (past,) = counter.shop.merges.past(pair[0])
        assert (past.act, past.customer, past.name) == (merged.act.act, pair[1], "Ada King")
        assert (past.until - past.day).days == 30
        counter.unmerge(merged)
        assert counter.shop.merges.past(pair[0]) == ()
        return
    assert counter.shop.merges.past(pair[0]) == ()
    with pytest.raises(Refused) as told:
        counter.unmerge(merged)
    assert told.value.code is Refusal.UNMERGE_TOO_LATE


def test_r4_the_same_merge_and_the_same_undoing_count_once(
    counter: Counter, pair: tuple[int, int]
) -> None:
    shop, (kept, gone) = counter.shop, pair
    counter.give(gone, 3)
    merge, undo = new_act(), new_act()
    for changed in (True, False, False):
        outcome = shop.merges.merge(merge, OWNER, kept, gone)
        assert (outcome.changes is not Changes.NOTHING) is changed
        assert stamps(outcome.view) == (3, 0)
    for changed in (True, False, False):
        outcome = shop.merges.unmerge(undo, OWNER, merge)
        assert (outcome.changes is not Changes.NOTHING) is changed
        assert stamps(outcome.view) == (0, 0)
    with pytest.raises(Refused) as told:
        shop.merges.unmerge(new_act(), OWNER, merge)
    assert told.value.code is Refusal.MERGE_UNDONE


def test_who_can_be_merged(counter: Counter, add_customer: Callable[..., int]) -> None:
    merges, (one, two, three) = counter.shop.merges, [add_customer() for _ in range(3)]
    counter.merge(one, two)
    for kept, gone, code in (
        (one, one, Refusal.MERGE_SAME),
        (one, two, Refusal.MERGE_ALREADY),
        (two, three, Refusal.MERGE_ALREADY),
        (one, 99, Refusal.CUSTOMER_UNKNOWN),
    ):
        with pytest.raises(Refused) as told:
            merges.look(kept, gone)
        assert told.value.code is code
        with pytest.raises(Refused) as told:
            merges.merge(new_act(), OWNER, kept, gone)
        assert told.value.code is code
    with pytest.raises(Refused) as told:
        merges.unmerge(new_act(), OWNER, uuid4())
    assert told.value.code is Refusal.MERGE_UNKNOWN


def test_a_merge_needs_a_manager(counter: Counter, pair: tuple[int, int]) -> None:
    shop = counter.shop
    cashier = staff.add_member(
        shop.file.db, uuid4(), StaffMember(0, "Bob", Role.CASHIER, has_pin=False), 0, 1
    )
    act = new_act()
    with pytest.raises(Refused) as told:
        shop.merges.merge(act, cashier, *pair)
    assert told.value.code is Refusal.MANAGER_NEEDED
    shop.staff.approve(act, OWNER, "")
    shop.merges.merge(act, cashier, *pair)
    with pytest.raises(Refused):
        shop.merges.unmerge(new_act(), cashier, act)


def test_an_undo_does_not_reach_over_a_merge(counter: Counter, pair: tuple[int, int]) -> None:
    counter.buy(pair[0])
    merged = counter.merge(*pair)
    for after in (lambda: None, lambda: counter.unmerge(merged)):
        after()
        with pytest.raises(Refused) as told:
            counter.shop.till.undo(new_act(), OWNER)
        assert told.value.code is Refusal.NOTHING_TO_UNDO


def test_r52_a_reward_that_was_used_since_stays_used(
    counter: Counter, pair: tuple[int, int]
) -> None:
    kept, gone = pair
    (voucher,) = counter.give(gone, 9).vouchers
    merged = counter.merge(kept, gone)
    counter.shop.till.redeem(new_act(), OWNER, voucher.voucher, Purchase(kept, 3))
    assert stamps(counter.unmerge(merged).view) == (2, 0)
    assert stamps(counter.shop.till.open(gone)) == (0, 0)


def test_r34_a_reward_of_the_merge_that_was_used_is_owed(
    counter: Counter, pair: tuple[int, int]
) -> None:
    for customer, units in zip(pair, (8, 5), strict=True):
        counter.give(customer, units)
    merged = counter.merge(*pair)
    (voucher,) = merged.view.vouchers
    counter.shop.till.redeem(new_act(), OWNER, voucher.voucher, Purchase(pair[0]))
    assert stamps(counter.unmerge(merged).view) == (-1, 0)
    assert stamps(counter.shop.till.open(pair[1])) == (5, 0)


def test_r44_what_expired_since_a_merge_is_taken_from_nobody_twice(
    counter: Counter, pair: tuple[int, int], clock: FakeClock
) -> None:
    kept, gone = pair
    expiry = Expiry(ExpiryPolicy.EACH, 1)
    counter.shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, expiry=expiry))
    counter.give(gone, 3)
    clock.forward(days=20)
    counter.give(kept, 2)
    merged = counter.merge(kept, gone)
    clock.forward(days=15)
    assert stamps(counter.give(kept, 1)) == (3, 0)
    assert stamps(counter.unmerge(merged).view) == (3, 0)
    assert stamps(counter.give(gone, 1)) == (1, 0)
    assert counter.shop.checks.all().good


LEVELS = (Level("Guest", 0), Level("Regular", 2, Fraction(3, 2)), Level("Friend", 4))
STEPS = st.lists(
    st.tuples(
        st.booleans(),
        st.sampled_from(["buy", "correct", "redeem", "undo", "later"]),
        st.integers(1, 12),
    ),
    max_size=8,
)


def serve(counter: Counter, customer: int, doing: str, count: int, clock: FakeClock) -> None:
    """Do something with one of two customers, where it can be done."""
    till = counter.shop.till
    if doing == "buy":
        counter.buy(customer, count, count * 350)
    elif doing == "correct":
        counter.give(customer, count)
    elif doing == "later":
        clock.forward(days=count)
    elif doing == "redeem":
        for voucher in till.open(customer).vouchers[:1]:
            till.redeem(new_act(), OWNER, voucher.voucher, Purchase(customer, count))
    else:
        last = counter.buy(customer, count)
        till.reverse(new_act(), OWNER, last.act.act, ReverseReason.MISTAKE)


@examples(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_r52_a_merge_that_is_undone_at_once_changes_nothing(
    shop: Shop, clock: FakeClock, steps: list[tuple[bool, str, int]]
) -> None:
    """Whatever both did before: the same balances, dates, vouchers, visits and levels."""
    with_dates = replace(COFFEE_CARD, expiry=Expiry(ExpiryPolicy.EACH, 1))
    milestone = StampRule(9, milestones=(Milestone(5, Reward("cookie")),))
    shop.programs.change(new_act(), OWNER, COFFEE, replace(with_dates, rule=milestone))
    shop.levels.change(new_act(), OWNER, LadderDraft(Measure.VISITS, LEVELS))
    counter = Counter(shop)
    kept, gone = (registered(shop, Details())[0] for _ in range(2))
    for first, doing, count in steps:
        serve(counter, kept if first else gone, doing, count, clock)
    shop.day_round.begin()
    while shop.day_round.step().more:
        pass
    before = [bare(shop.till.open(one)) for one in (kept, gone)]
    merged = counter.merge(kept, gone)
    assert bare(shop.till.open(gone)) == bare(merged.view)
    counter.unmerge(merged)
    assert [bare(shop.till.open(one)) for one in (kept, gone)] == before
