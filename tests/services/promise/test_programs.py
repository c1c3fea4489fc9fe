"""Programs and their versions: a change breaks no half-full card [R20]."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, POINTS, POINTS_CARD, FakeClock
from registering import OWNER, register

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import PointsRule, ProgramDraft, StampRule
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import StampStanding

SIX = replace(COFFEE_CARD, rule=StampRule(goal=6))
TEA = replace(COFFEE_CARD, name="Tea card")


def collect(shop: Shop, clock: FakeClock, customer: int, quantity: int) -> StampStanding:
    clock.forward(minutes=5)
    view = shop.till.stamp(new_act(), OWNER, Purchase(customer, quantity)).view
    standing = view.standings[0]
    assert isinstance(standing, StampStanding)
    return standing


def test_programs_come_in_the_order_they_were_made(shop: Shop, clock: FakeClock) -> None:
    clock.forward(days=1)
    made = shop.programs.create(new_act(), OWNER, TEA)
    assert (made.program.version, made.customers, made.since) == (1, 0, date(2026, 3, 3))
    names = [view.program.draft.name for view in shop.programs.all()]
    assert names == ["Coffee card", "Points", "Tea card"]
    assert shop.programs.all()[0].since == date(2026, 3, 2)


def test_r4_the_same_act_twice_is_one_program_and_one_version(shop: Shop) -> None:
    act = new_act()
    assert shop.programs.create(act, OWNER, TEA) == shop.programs.create(act, OWNER, TEA)
    assert len(shop.programs.all()) == 3
    act = new_act()
    for _ in range(2):
        assert shop.programs.change(act, OWNER, COFFEE, SIX).program.version == 2
    with pytest.raises(Refused) as refused:
        shop.programs.change(act, OWNER, COFFEE, TEA)
    assert refused.value.code is Refusal.ACT_DIFFERS


def test_r20_a_card_with_stamps_keeps_its_promise_until_it_is_full(
    shop: Shop, clock: FakeClock
) -> None:
    half_full, empty = register(shop, "Ada"), register(shop, "Grace")
    collect(shop, clock, half_full, 5)
    collect(shop, clock, empty, 9)
    changed = shop.programs.change(new_act(), OWNER, COFFEE, SIX)
    assert (changed.program.version, changed.customers, changed.on_older) == (2, 2, 1)
    assert collect(shop, clock, half_full, 1).goal == 9
    assert collect(shop, clock, empty, 1).goal == 6
    filled = collect(shop, clock, half_full, 4)
    assert (filled.ready, filled.stamps, filled.goal) == (1, 1, 6)
    assert shop.programs.all()[0].on_older == 0


def test_points_are_on_no_older_promise(shop: Shop, clock: FakeClock) -> None:
    ada = register(shop, "Ada")
    shop.till.stamp(new_act(), OWNER, Purchase(ada, 1, amount=5000))
    dearer = replace(POINTS_CARD, rule=PointsRule(cost=20))
    assert shop.programs.change(new_act(), OWNER, POINTS, dearer).on_older == 0


def test_saving_without_a_change_makes_no_version(shop: Shop) -> None:
    same = replace(COFFEE_CARD, name="  Coffee   card ")
    assert shop.programs.change(new_act(), OWNER, COFFEE, same).program.version == 1


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (replace(COFFEE_CARD, name=" \u200b "), Refusal.PROGRAM_NAME_NEEDED),
        (replace(COFFEE_CARD, reward=Reward("")), Refusal.PROGRAM_REWARD_NEEDED),
        (replace(COFFEE_CARD, rule=StampRule(goal=0)), Refusal.PROGRAM_GOAL_WRONG),
        (replace(COFFEE_CARD, rule=StampRule(9, head_start=9)), Refusal.PROGRAM_HEAD_START_WRONG),
        (replace(COFFEE_CARD, name="x" * 10_000), Refusal.PROGRAM_TEXT_TOO_LONG),
        (replace(POINTS_CARD, earning=Earning(Per.AMOUNT)), Refusal.PROGRAM_UNIT_WRONG),
        (replace(COFFEE_CARD, rule=POINTS_CARD.rule), Refusal.SETTING_WRONG),
    ],
)
def test_what_no_till_can_keep_is_refused(shop: Shop, draft: ProgramDraft, code: Refusal) -> None:
    with pytest.raises(Refused) as refused:
        shop.programs.change(new_act(), OWNER, COFFEE, draft)
    assert refused.value.code is code
    assert shop.programs.all()[0].program.version == 1


def test_an_unknown_program_cannot_be_changed(shop: Shop) -> None:
    with pytest.raises(Refused) as refused:
        shop.programs.change(new_act(), OWNER, 99, SIX)
    assert refused.value.code is Refusal.PROGRAM_UNKNOWN


@pytest.mark.parametrize(
    "use",
    [
        lambda shop, by: shop.programs.create(new_act(), by, TEA),
        lambda shop, by: shop.programs.change(new_act(), by, COFFEE, SIX),
    ],
)
@pytest.mark.parametrize("role", [Role.CASHIER, Role.MANAGER])
def test_only_an_owner_changes_what_is_promised(
    shop: Shop, role: Role, use: Callable[[Shop, int], object]
) -> None:
    by = shop.staff.add(new_act(), OWNER, "Lena", role, "").number
    with pytest.raises(Refused) as refused:
        use(shop, by)
    assert refused.value.code is Refusal.OWNER_NEEDED
