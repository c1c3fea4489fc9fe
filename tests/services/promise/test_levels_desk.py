"""The ladder of levels is made and changed by an owner; who stands where is counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from corner_cafe import OWNER, FakeClock

from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, open_shop

REGULAR = Level("Regular", 0)
LADDER = LadderDraft(
    Measure.SPEND,
    (
        REGULAR,
        Level("Silver", 10_000, Fraction(5, 4)),
        Level("Gold", 20_000, Fraction(3, 2), discount=5, early_days=2),
    ),
)


def code_of(use: Callable[[], object]) -> Refusal:
    with pytest.raises(Refused) as refused:
        use()
    return refused.value.code


def put_on(shop: Shop, customer: int, level: int) -> None:
    shop.file.db.execute(
        "INSERT INTO standing(customer, program, level) VALUES (?, 0, ?)", (customer, level)
    )


def test_a_shop_begins_without_levels(shop: Shop) -> None:
    assert shop.levels.current() is None


def test_the_ladder_is_read_back_after_a_restart(shop: Shop, clock: FakeClock) -> None:
    made = shop.levels.change(new_act(), OWNER, LADDER)
    assert (made.ladder.version, made.customers, made.since) == (1, (0, 0, 0), date(2026, 3, 2))
    shop.close()
    again = open_shop(shop.file.path.parent, clock)
    assert again.levels.current() == made
    again.close()


def test_who_stands_where_is_counted(shop: Shop, add_customer: Callable[..., int]) -> None:
    for level in (0, 0, 0, 1, 2):
        put_on(shop, add_customer(), level)
    made = shop.levels.change(new_act(), OWNER, LADDER)
    assert made.customers == (3, 1, 1)


def test_who_stood_on_a_level_that_is_gone_stands_on_the_highest_left(
    shop: Shop, add_customer: Callable[..., int]
) -> None:
    shop.levels.change(new_act(), OWNER, LADDER)
    for level in (1, 2):
        put_on(shop, add_customer(), level)
    shorter = replace(LADDER, levels=LADDER.levels[:2])
    assert shop.levels.change(new_act(), OWNER, shorter).customers == (0, 2)


def test_r52_who_was_merged_into_another_is_not_counted_twice(
    shop: Shop, add_customer: Callable[..., int]
) -> None:
    kept, gone = add_customer(), add_customer()
    for customer in (kept, gone):
        put_on(shop, customer, 1)
    shop.file.db.execute("UPDATE customer SET merged_into = ? WHERE n = ?", (kept, gone))
    assert shop.levels.change(new_act(), OWNER, LADDER).customers == (0, 1, 0)


def test_r4_the_same_act_twice_is_one_version(shop: Shop) -> None:
    shop.levels.change(new_act(), OWNER, LADDER)
    act, by_visits = new_act(), replace(LADDER, measure=Measure.VISITS)
    for _ in range(2):
        assert shop.levels.change(act, OWNER, by_visits).ladder.version == 2
    assert code_of(lambda: shop.levels.change(act, OWNER, LADDER)) is Refusal.ACT_DIFFERS


def test_saving_without_a_change_makes_no_version(shop: Shop) -> None:
    shop.levels.change(new_act(), OWNER, LADDER)
    assert shop.levels.change(new_act(), OWNER, LADDER).ladder.version == 1


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (replace(LADDER, levels=()), Refusal.LADDER_LEVELS_WRONG),
        (replace(LADDER, months=0), Refusal.LADDER_MONTHS_WRONG),
        (replace(LADDER, levels=(replace(REGULAR, name=""),)), Refusal.LADDER_NAME_NEEDED),
        (replace(LADDER, levels=(REGULAR, REGULAR)), Refusal.LADDER_THRESHOLD_WRONG),
        (replace(LADDER, levels=(replace(REGULAR, discount=101),)), Refusal.LADDER_PERK_WRONG),
    ],
)
def test_what_no_shop_could_keep_is_refused(shop: Shop, draft: LadderDraft, code: Refusal) -> None:
    assert code_of(lambda: shop.levels.change(new_act(), OWNER, draft)) is code
    assert shop.levels.current() is None


@pytest.mark.parametrize("role", [Role.CASHIER, Role.MANAGER])
def test_only_an_owner_makes_levels(shop: Shop, role: Role) -> None:
    by = shop.staff.add(new_act(), OWNER, "Lena", role, "").number
    refused = code_of(lambda: shop.levels.change(new_act(), by, LADDER))
    assert refused is Refusal.OWNER_NEEDED
    assert shop.levels.current() is None
