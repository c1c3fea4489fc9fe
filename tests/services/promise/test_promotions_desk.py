"""Promotions are made and changed by an owner, version after version."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from corner_cafe import COFFEE, OWNER, FakeClock

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, open_shop

QUIET = PromotionDraft("Quiet afternoons", weekdays=(1,), from_minute=840, to_minute=960)
EASTER = PromotionDraft(
    "Easter",
    Fraction(3, 2),
    COFFEE,
    date(2026, 4, 3),
    date(2026, 4, 6),
    most_a_day=1,
    most_in_all=3,
)


def code_of(use: Callable[[], object]) -> Refusal:
    with pytest.raises(Refused) as refused:
        use()
    return refused.value.code


def test_promotions_come_in_the_order_they_were_made(shop: Shop, clock: FakeClock) -> None:
    assert shop.promotions.all() == ()
    shop.promotions.create(new_act(), OWNER, QUIET)
    clock.forward(days=1)
    made = shop.promotions.create(new_act(), OWNER, EASTER)
    assert (made.promotion.number, made.promotion.version, made.since) == (2, 1, date(2026, 3, 3))
    assert [view.promotion.draft for view in shop.promotions.all()] == [QUIET, EASTER]


def test_everything_that_is_said_is_read_back_after_a_restart(shop: Shop, clock: FakeClock) -> None:
    shop.promotions.create(new_act(), OWNER, EASTER)
    shop.close()
    again = open_shop(shop.file.path.parent, clock)
    assert again.promotions.all()[0].promotion.draft == EASTER
    again.close()


def test_r4_the_same_act_twice_is_one_promotion_and_one_version(shop: Shop) -> None:
    act = new_act()
    for _ in range(2):
        assert shop.promotions.create(act, OWNER, QUIET).promotion.number == 1
    act, other = new_act(), replace(QUIET, factor=Fraction(3))
    for _ in range(2):
        assert shop.promotions.change(act, OWNER, 1, other).promotion.version == 2
    assert code_of(lambda: shop.promotions.change(act, OWNER, 1, QUIET)) is Refusal.ACT_DIFFERS


def test_saving_without_a_change_makes_no_version(shop: Shop) -> None:
    shop.promotions.create(new_act(), OWNER, QUIET)
    same = replace(QUIET, name=" Quiet  afternoons")
    assert shop.promotions.change(new_act(), OWNER, 1, same).promotion.version == 1


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (replace(QUIET, name=""), Refusal.PROMOTION_NAME_NEEDED),
        (replace(QUIET, factor=Fraction(1)), Refusal.FACTOR_WRONG),
        (replace(QUIET, to_minute=840), Refusal.HOURS_REVERSED),
        (replace(EASTER, last=date(2026, 4, 2)), Refusal.DATES_REVERSED),
        (replace(EASTER, program=99), Refusal.PROGRAM_UNKNOWN),
    ],
)
def test_what_can_never_hold_is_refused(shop: Shop, draft: PromotionDraft, code: Refusal) -> None:
    assert code_of(lambda: shop.promotions.create(new_act(), OWNER, draft)) is code
    assert shop.promotions.all() == ()


def test_an_unknown_promotion_cannot_be_changed(shop: Shop) -> None:
    refused = code_of(lambda: shop.promotions.change(new_act(), OWNER, 9, QUIET))
    assert refused is Refusal.PROMOTION_UNKNOWN


@pytest.mark.parametrize("role", [Role.CASHIER, Role.MANAGER])
def test_only_an_owner_makes_and_changes_promotions(shop: Shop, role: Role) -> None:
    by = shop.staff.add(new_act(), OWNER, "Lena", role, "").number
    shop.promotions.create(new_act(), OWNER, QUIET)
    refused = code_of(lambda: shop.promotions.create(new_act(), by, EASTER))
    assert refused is Refusal.OWNER_NEEDED
    refused = code_of(lambda: shop.promotions.change(new_act(), by, 1, EASTER))
    assert refused is Refusal.OWNER_NEEDED
