"""What is given by hand: a voucher with a reason, and a level [R50]."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import uuid4

import pytest
from corner_cafe import OWNER, FakeClock
from shop_promises import add_ladder, add_offer

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.offer.gift import GiftReason, LevelGift
from loyalpos.domain.offer.offer import Trigger
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.services.customer.gifts import Gifts
from loyalpos.services.opening import Shop
from loyalpos.services.staff.approvals import Approvals
from loyalpos.services.view.card_view import ActKind
from loyalpos.store import staff

TODAY = date(2026, 3, 2)
LADDER = LadderDraft(
    Measure.SPEND, (Level("Bronze", 0), Level("Silver", 10_000), Level("Gold", 20_000))
)


@pytest.fixture
def cashier(shop: Shop) -> int:
    """Return a cashier of the shop."""
    person = StaffMember(0, "Bob", Role.CASHIER, has_pin=False)
    return staff.add_member(shop.file.db, uuid4(), person, 0, 1)


def code_of(told: pytest.ExceptionInfo[Refused]) -> Refusal:
    return told.value.code


def test_r4_a_gift_with_a_reason_is_given_once(shop: Shop, customer: int) -> None:
    number = add_offer(shop, Trigger.BY_HAND)
    act = new_act()
    given = shop.gifts.give(act, OWNER, customer, number, GiftReason.SORRY)
    assert given.issued == (("Offer 1", "a cookie"),)
    assert (given.act.kind, given.act.reason, given.act.program_name) == (
        ActKind.OFFER,
        "sorry",
        "Offer 1",
    )
    (held,) = given.view.vouchers
    assert (held.offer, held.expires) == (number, TODAY + timedelta(days=30))
    again = shop.gifts.give(act, OWNER, customer, number, GiftReason.SORRY)
    assert (again.changes, again.view.vouchers) == (Changes.NOTHING, given.view.vouchers)
    with pytest.raises(Refused) as told:
        shop.gifts.give(act, OWNER, customer, number, GiftReason.OTHER)
    assert code_of(told) is Refusal.ACT_DIFFERS
    used = shop.till.redeem(new_act(), OWNER, held.voucher, Purchase(customer))
    assert used.view.vouchers == ()
    assert shop.checks.all().good


def test_only_offers_that_are_there_for_it_are_given(shop: Shop, customer: int) -> None:
    welcome = add_offer(shop, Trigger.WELCOME)
    once = add_offer(shop, Trigger.BY_HAND)
    over = add_offer(shop, Trigger.BY_HAND, last=date(2026, 3, 1))
    assert [offer.number for offer in shop.gifts.offers()] == [once, over]
    shop.gifts.give(new_act(), OWNER, customer, once, GiftReason.THANKS)
    for number, code in (
        (welcome, Refusal.OFFER_UNKNOWN),
        (99, Refusal.OFFER_UNKNOWN),
        (once, Refusal.OFFER_HAD),
        (over, Refusal.OFFER_NOT_RUNNING),
    ):
        with pytest.raises(Refused) as told:
            shop.gifts.give(new_act(), OWNER, customer, number, GiftReason.THANKS)
        assert code_of(told) is code


def test_a_cashier_gives_with_a_managers_word_only(
    shop: Shop, customer: int, cashier: int, clock: FakeClock
) -> None:
    number = add_offer(shop, Trigger.BY_HAND)
    add_ladder(shop, LADDER)
    approvals, act = Approvals(clock), new_act()
    gifts = Gifts(shop.file, approvals)
    with pytest.raises(Refused) as told:
        gifts.give(act, cashier, customer, number, GiftReason.THANKS)
    assert code_of(told) is Refusal.MANAGER_NEEDED
    with pytest.raises(Refused) as told:
        gifts.give_level(act, cashier, customer, LevelGift(1, TODAY, GiftReason.THANKS))
    assert code_of(told) is Refusal.MANAGER_NEEDED
    approvals.approve(act, OWNER)
    gifts.give(act, cashier, customer, number, GiftReason.THANKS)
    row = shop.file.db.execute(
        "SELECT staff, approved_by FROM act WHERE id = ?", (act.bytes,)
    ).fetchone()
    assert row == (cashier, OWNER)


def test_r50_a_level_given_by_hand_is_kept(shop: Shop, customer: int) -> None:
    add_ladder(shop, LADDER)
    act, gift = new_act(), LevelGift(2, date(2026, 6, 30), GiftReason.THANKS)
    given = shop.gifts.give_level(act, OWNER, customer, gift)
    assert (given.level, given.act.kind, given.act.program_name) == ("Gold", ActKind.LEVEL, "Gold")
    level = given.view.level
    assert level is not None
    assert (level.place, level.floor_until, level.review) == (2, gift.until, date(2026, 7, 1))
    assert shop.gifts.give_level(act, OWNER, customer, gift).changes is Changes.NOTHING
    assert shop.checks.all().good


@pytest.mark.parametrize(("level", "until"), [(3, TODAY), (1, date(2026, 3, 1))])
def test_r50_no_such_level_and_no_day_that_is_past(
    shop: Shop, customer: int, level: int, until: date
) -> None:
    gift = LevelGift(level, until, GiftReason.OTHER)
    for _ in range(2):  # without levels, and with some
        with pytest.raises(Refused) as told:
            shop.gifts.give_level(new_act(), OWNER, customer, gift)
        assert code_of(told) is Refusal.LEVEL_GIFT_WRONG
        if shop.file.catalogue.ladder() is None:
            add_ladder(shop, LADDER)
