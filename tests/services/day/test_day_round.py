"""The round of a new business day: expiry, reviews, birthdays, long silences."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from corner_cafe import COFFEE_CARD, OWNER, POINTS_CARD, PROFILE, FakeClock
from day_steps import rows, stamp, walk
from registering import register
from shop_promises import add_ladder, add_offer, add_program

from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.offer.gift import GiftReason, LevelGift
from loyalpos.domain.offer.offer import Proof, Trigger
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.shop import ShopRules
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, create_shop, open_shop
from loyalpos.services.view.card_view import ActKind
from loyalpos.store.settings import write_shop_rules
from loyalpos.store.standings import standings

LADDER = LadderDraft(
    Measure.SPEND, (Level("Bronze", 0), Level("Silver", 10_000), Level("Gold", 20_000)), months=1
)
SINCE_VISIT = Expiry(ExpiryPolicy.SINCE_VISIT, 1)
EACH = Expiry(ExpiryPolicy.EACH, 1)


@pytest.fixture
def expiring(shop: Shop) -> int:
    """Return a program of the shop whose stamps are valid for a month."""
    return add_program(shop, replace(COFFEE_CARD, expiry=EACH))


def played(folder: Path, clock: FakeClock) -> Shop:
    """Return a shop in which a few customers came for a while, and then nobody."""
    shop = create_shop(folder, PROFILE, "Ada", (COFFEE_CARD,), clock)
    write_shop_rules(shop.file.db, ShopRules(proof=Proof.NONE), 0, shop.file.till)
    shop.file.read_settings()
    add_program(shop, replace(COFFEE_CARD, expiry=EACH))
    add_program(shop, replace(POINTS_CARD, expiry=SINCE_VISIT))
    add_offer(shop, Trigger.WELCOME, valid_days=10)
    add_ladder(shop, LADDER)
    people = [register(shop, name) for name in ("Ada", "Bob", "Cy")]
    for day in range(12):
        clock.forward(days=1)
        for place, customer in enumerate(people):
            if day % (place + 2) == 0:
                stamp(shop, customer, 3_000 + 1_000 * place)
    return shop


def test_r44_three_months_switched_off_give_the_rows_of_daily_rounds(tmp_path: Path) -> None:
    clock = FakeClock()
    daily, begun = played(tmp_path / "daily", clock), clock.now
    for _ in range(95):
        clock.forward(days=1)
        walk(daily)
    clock.now = FakeClock().now
    once = played(tmp_path / "once", clock)
    assert clock.now == begun
    clock.forward(days=95)
    assert walk(once) is Changes.LEDGER
    for kind in ("expire", "level"):
        assert rows(once, kind) == rows(daily, kind) != []
    expired = rows(once, "expire")
    assert {program for _, program, _, _ in expired} == {0, 2, 3}
    for shop in (daily, once):
        assert shop.checks.all().good
        assert walk(shop) is Changes.NOTHING
        assert rows(shop, "expire") == expired
        shop.close()


def test_r44_a_clock_set_back_neither_unexpires_nor_expires_twice(
    shop: Shop, customer: int, expiring: int, clock: FakeClock
) -> None:
    stamp(shop, customer)
    clock.forward(days=31)  # through the last day, which is 2 April
    assert walk(shop) is Changes.NOTHING
    clock.forward(days=1)
    assert walk(shop) is Changes.LEDGER
    (expired,) = rows(shop, "expire")
    assert expired[:3] == (customer, expiring, -1)
    clock.forward(days=-40)
    assert walk(shop) is Changes.NOTHING
    assert rows(shop, "expire") == [expired]
    assert standings(shop.file.db, customer).programs[expiring].balance == 0
    assert shop.till.open(customer).acts[0].kind is ActKind.EXPIRY


def test_r44_two_programs_at_once_do_nothing_twice(
    shop: Shop, shop_folder: Path, expiring: int, clock: FakeClock
) -> None:
    people = [register(shop, f"No. {number}") for number in range(45)]
    for customer in people:
        stamp(shop, customer)
    clock.forward(days=40)
    other = open_shop(shop_folder, clock)
    rounds = [shop.day_round, other.day_round]
    for one in rounds:
        one.begin()
        one.step()
    shop.day_round.begin()  # as after a crash
    while any([one.step().more for one in rounds]):
        pass
    other.close()
    assert [row[:3] for row in rows(shop, "expire")] == [(who, expiring, -1) for who in people]
    assert shop.checks.all().good


def test_a_step_writes_little(shop: Shop, expiring: int, clock: FakeClock) -> None:
    for number in range(70):
        stamp(shop, register(shop, f"No. {number}"))
    clock.forward(days=40)
    shop.day_round.begin()
    written, more = [], True
    while more:
        before = shop.file.head().lid
        more = shop.day_round.step().more
        written.append(shop.file.head().lid - before)
    assert sum(written) == 70
    assert max(written) <= 50


def test_a_customer_whose_rows_went_elsewhere_is_left_alone(
    shop: Shop, customer: int, expiring: int, clock: FakeClock
) -> None:
    stamp(shop, customer)
    other = register(shop, "Bob")
    shop.file.db.execute("UPDATE customer SET merged_into = ? WHERE n = ?", (other, customer))
    clock.forward(days=40)
    assert walk(shop) is Changes.NOTHING


def levels(shop: Shop, clock: FakeClock, customer: int, days: Iterable[date]) -> list[int]:
    found = []
    for day in days:
        clock.now = datetime(day.year, day.month, day.day, 9, tzinfo=UTC)
        walk(shop)
        found.append(standings(shop.file.db, customer).level)
    return found


def test_r49_a_level_falls_at_its_review_and_one_at_a_time(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    add_ladder(shop, LADDER)
    stamp(shop, customer, 20_000)
    days = [date(2026, 4, 1), date(2026, 4, 2), date(2026, 5, 1), date(2026, 5, 2)]
    assert levels(shop, clock, customer, days) == [2, 2, 1, 1]
    assert levels(shop, clock, customer, [date(2026, 5, 31), date(2026, 6, 1)]) == [1, 0]
    assert standings(shop.file.db, customer).review_day is None
    assert shop.till.open(customer).acts[0].kind is ActKind.LEVEL
    assert shop.checks.all().good


@pytest.mark.parametrize("again", [date(2026, 3, 31), date(2026, 4, 1), None])
def test_r46_a_purchase_makes_a_level_once_and_not_for_a_second_year(
    shop: Shop, customer: int, clock: FakeClock, again: date | None
) -> None:
    """Only what came within twelve months before the review keeps the level."""
    add_ladder(shop, replace(LADDER, levels=LADDER.levels[:2], months=12))
    stamp(shop, customer, 10_000)
    if again is not None:
        clock.now = datetime(again.year, again.month, again.day, 9, tzinfo=UTC)
        stamp(shop, customer, 10_000)
    days = [date(2027, 3, 2), date(2027, 3, 31), date(2027, 4, 1), date(2028, 4, 1)]
    within = again == date(2026, 4, 1)
    assert levels(shop, clock, customer, days) == [1, 1, int(within), 0]


def test_r48_going_up_does_not_wait_for_the_round(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    add_ladder(shop, LADDER)
    outcome = shop.till.stamp(new_act(), OWNER, Purchase(customer, 1, 10_000))
    assert outcome.level == "Silver"
    assert walk(shop) is Changes.NOTHING


def test_r50_a_level_given_by_hand_is_a_floor_until_its_end(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    add_ladder(shop, LADDER)
    gift = LevelGift(2, date(2026, 6, 30), GiftReason.THANKS)
    shop.gifts.give_level(new_act(), OWNER, customer, gift)
    days = [date(2026, 5, 2), date(2026, 6, 30), date(2026, 7, 1), date(2026, 8, 1)]
    assert levels(shop, clock, customer, days) == [2, 2, 1, 0]
