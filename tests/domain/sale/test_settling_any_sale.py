"""What a customer has to pay: what holds for any sale and anything that makes it cheaper."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain, combinations, permutations

from hypothesis import given
from hypothesis import strategies as st
from settling_steps import offs, refused

from loyalpos.domain.problem import Refused
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.discounts import Basket, Goods, price_of, stage
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.domain.sale.settling import Candidate, settle

KINDS = st.sampled_from(RewardKind)
CATEGORIES = st.sampled_from(["", "", "a", "b"])
REWARDS = st.builds(Reward, st.just(""), KINDS, st.integers(1, 60), CATEGORIES)
LINES = st.lists(
    st.builds(SaleLine, st.just(""), st.integers(1, 4), st.integers(0, 90), CATEGORIES), max_size=3
)
PURCHASES = st.builds(
    Purchase,
    st.just(1),
    st.integers(1, 5),
    st.none() | st.integers(0, 300),
    LINES.map(tuple),
)
SORTS = st.sampled_from([(True, False), (True, False), (False, False), (False, True)])


@st.composite
def candidates(draw: st.DrawFn, most: int) -> list[Candidate]:
    made = []
    for number in range(draw(st.integers(0, most))):
        is_coupon, is_level = draw(SORTS)
        minimum = draw(st.sampled_from([0, 0, 0, 50]))
        alone = draw(st.sampled_from([False, False, False, True]))
        reward = draw(REWARDS.map(lambda one: replace(one, kind=RewardKind.PERCENT_OFF)))
        reward = replace(reward, category="") if is_level else draw(REWARDS)
        made.append(Candidate(str(number), reward, is_coupon, is_level, minimum, alone))
    return made


def exhaustively(
    purchase: Purchase, wanted: Sequence[Candidate], possible: Sequence[Candidate]
) -> int:
    """Return the most that can be taken off: every combination, in every order [R26, R27]."""
    goods, most = Goods(purchase), 0
    enough = [each for each in possible if (goods.price or 0) >= each.minimum]
    chosen = ((*wanted, *more) for n in range(4) for more in combinations(enough, n))
    for order in chain.from_iterable(map(permutations, chosen)):
        slots = {(each.coupon, each.level) for each in order}
        alone = len(order) < 2 or not any(each.exclusive for each in order)
        stages = [stage(each.reward) for each in order]
        if len(slots) == len(order) and alone and stages == sorted(stages):
            basket = Basket(goods)
            taken = [basket.take(each.reward) for each in order]
            if all(took.works for took, each in zip(taken, order, strict=True) if each in wanted):
                most = max(most, sum(took.off for took in taken))
    return most


@given(PURCHASES, candidates(6), st.integers(0, 2))
def test_r28_nothing_else_would_leave_less_to_pay(
    purchase: Purchase, given_: list[Candidate], count: int
) -> None:
    wanted, possible = given_[:count], given_[count:]
    try:
        settled = settle(purchase, wanted, possible)
    except Refused:
        return
    assert sum(offs(settled).values()) == exhaustively(purchase, wanted, possible)


@given(PURCHASES, candidates(6), st.integers(0, 3))
def test_r25_a_voucher_that_took_something_off_was_worth_using(
    purchase: Purchase, given_: list[Candidate], count: int
) -> None:
    wanted, possible = given_[:count], given_[count:]
    try:
        settled = settle(purchase, wanted, possible)
    except Refused:
        return
    for voucher in wanted:
        if offs(settled)[voucher.key]:
            others = [each for each in wanted if each is not voucher]
            assert exhaustively(purchase, others, possible) < sum(offs(settled).values())


@given(PURCHASES, candidates(5), st.integers(0, 200), st.data())
def test_r27_what_was_taken_off_adds_up(
    purchase: Purchase, given_: list[Candidate], points: int, data: st.DataObject
) -> None:
    wanted = data.draw(st.lists(st.sampled_from(given_), max_size=2, unique=True)) if given_ else []
    possible = [each for each in given_ if each not in wanted]
    try:
        settled = settle(purchase, wanted, possible, points)
    except Refused:
        return
    assert settled.base == settled.due
    assert settled.price == price_of(purchase)
    assert {each.key for each in wanted} <= set(offs(settled))
    if settled.price is None or settled.due is None:
        assert set(offs(settled).values()) <= {0}
        return
    off = sum(offs(settled).values())
    assert 0 <= settled.due <= settled.price
    assert settled.due == settled.price - off - min(points, settled.price - off)
    assert all(part.off >= 0 for part in settled.parts)
    for place, line in enumerate(purchase.lines):
        items = [items for part in settled.parts for at, items in part.lines if at == place]
        assert sum(items) <= line.quantity
    assert 0 <= settled.free <= sum(line.quantity for line in purchase.lines) or not purchase.lines


@given(PURCHASES, candidates(6), st.data())
def test_the_order_given_does_not_change_what_is_due(
    purchase: Purchase, given_: list[Candidate], data: st.DataObject
) -> None:
    wanted, possible = given_[:1], given_[1:]
    moved = data.draw(st.permutations(possible))
    try:
        due = settle(purchase, wanted, possible).due
    except Refused as told:
        assert refused(purchase, wanted, moved)[0] is told.code
    else:
        assert settle(purchase, wanted, moved).due == due


@given(PURCHASES, candidates(6))
def test_the_order_of_what_is_wanted_does_not_change_what_is_due(
    purchase: Purchase, given_: list[Candidate]
) -> None:
    try:
        due = settle(purchase, given_[:2], given_[2:]).due
    except Refused:
        refused(purchase, given_[:2][::-1], given_[2:])
    else:
        assert settle(purchase, given_[:2][::-1], given_[2:]).due == due


@given(PURCHASES, candidates(7))
def test_one_more_deal_never_costs_the_customer_anything(
    purchase: Purchase, given_: list[Candidate]
) -> None:
    before, after = settle(purchase, (), given_[1:]).due, settle(purchase, (), given_).due
    assert before == after or (before is not None and after is not None and after < before)


@given(PURCHASES, candidates(6))
def test_r28_what_was_left_out_could_not_have_been_added(
    purchase: Purchase, possible: list[Candidate]
) -> None:
    settled = settle(purchase, (), possible)
    left_out = settled.instead_of
    if left_out is None:
        return
    assert left_out.key not in offs(settled)
    assert 0 < left_out.off <= sum(offs(settled).values())
    used = [each for each in possible if each.key in {left_out.key, *offs(settled)}]
    assert settle(purchase, (), used).due == settled.due
