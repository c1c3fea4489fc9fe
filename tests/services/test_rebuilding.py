"""Dates, tallies and levels that are kept at hand are what the rows come to [R1]."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, FakeClock

from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.store.standings import standings

LADDER = LadderDraft(
    Measure.VISITS, (Level("Guest", 0), Level("Regular", 2, Fraction(2)), Level("Friend", 4))
)


@pytest.fixture
def used_shop(shop: Shop, customer: int, clock: FakeClock) -> Shop:
    """Return a shop in which a customer has dated units, a tally and a level."""
    expiry = Expiry(ExpiryPolicy.EACH, 3)
    shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, expiry=expiry))
    shop.levels.change(new_act(), OWNER, LADDER)
    for _ in range(3):
        clock.forward(days=3)
        shop.till.stamp(new_act(), OWNER, Purchase(customer, 2, 2_500))
    shop.till.undo(new_act(), OWNER)
    assert shop.checks.all().good
    return shop


@pytest.mark.parametrize(
    "damage",
    [
        "lots = '' WHERE program = 1",
        "expires_day = expires_day + 1 WHERE program = 1",
        "tally = '' WHERE program = 0",
        "level = 0 WHERE program = 0",
        "review_day = NULL WHERE program = 0",
        "floor = 1 WHERE program = 0",
        "floor_day = 30000 WHERE program = 0",
    ],
)
def test_r1_what_is_wrong_is_found_and_made_again(
    used_shop: Shop, customer: int, damage: str
) -> None:
    shop, right = used_shop, standings(used_shop.file.db, customer)
    assert right.level == 1
    assert right.programs[COFFEE].lots
    shop.file.db.execute(f"UPDATE standing SET {damage}")
    assert shop.checks.all().wrong_sums == 1
    assert shop.checks.rebuild() == 1
    assert shop.checks.all().good
    assert standings(shop.file.db, customer) == right


def test_r1_what_is_lost_altogether_is_made_again(used_shop: Shop, customer: int) -> None:
    right = standings(used_shop.file.db, customer)
    used_shop.file.db.execute("DELETE FROM standing")
    assert used_shop.checks.rebuild() > 0
    assert standings(used_shop.file.db, customer) == right


def test_r1_a_right_file_is_left_alone(used_shop: Shop) -> None:
    before = used_shop.file.db.conn.total_changes
    assert used_shop.checks.rebuild() == 0
    assert used_shop.file.db.conn.total_changes == before


def test_r43_the_clock_of_a_whole_balance_is_made_again(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    expiry = Expiry(ExpiryPolicy.SINCE_VISIT, 1)
    shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, expiry=expiry))
    for _ in range(2):
        shop.till.stamp(new_act(), OWNER, Purchase(customer, again=True))
        clock.forward(days=10)
    right = standings(shop.file.db, customer)
    assert right.programs[COFFEE].expires_day is not None
    shop.file.db.execute("UPDATE standing SET expires_day = NULL")
    assert shop.checks.rebuild() == 1
    assert standings(shop.file.db, customer) == right


def test_r52_after_a_merge_and_its_undoing(used_shop: Shop, customer: int) -> None:
    shop = used_shop
    other = shop.file.db.execute(
        "INSERT INTO customer(id, created_ms, created_day, updated_ms, till)"
        " VALUES (?, 0, 20514, 0, 1)",
        (new_act().bytes,),
    ).lastrowid
    assert other is not None
    shop.till.stamp(new_act(), OWNER, Purchase(other, 8, 1_000))
    before = [standings(shop.file.db, one) for one in (other, customer)]
    merge = new_act()
    shop.merges.merge(merge, OWNER, other, customer)
    for _ in range(2):
        right = [standings(shop.file.db, one) for one in (other, customer)]
        shop.file.db.execute("DELETE FROM standing")
        assert shop.checks.rebuild() > 0
        assert [standings(shop.file.db, one) for one in (other, customer)] == right
        if right[0].level == 1:
            shop.merges.unmerge(new_act(), OWNER, merge)
    assert [one.level for one in before] == [0, 1]
    assert [one.level for one in right] == [0, 1]
    assert [one.tally for one in before] == [one.tally for one in right]
