"""The last acts shown after an act are those that a fresh look at the file shows."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NoReturn

import pytest
from corner_cafe import OWNER, FakeClock

from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, open_shop


def _stamped(shop: Shop, customer: int) -> list[str]:
    """Stamp, and return the units of the acts shown after it."""
    outcome = shop.till.stamp(new_act(), OWNER, Purchase(customer, again=True))
    assert outcome.view == shop.till.open(customer)
    assert outcome.act == outcome.view.acts[0]
    return [str(line.act) for line in outcome.view.acts]


def test_act_after_act_shows_what_the_file_says(shop: Shop, customer: int) -> None:
    booked: list[str] = []
    for _ in range(7):
        before = [str(line.act) for line in shop.till.open(customer).acts]
        shown = _stamped(shop, customer)
        assert shown[1:] == before[:4]
        booked.insert(0, shown[0])
    assert shown == booked[:5]
    for _ in range(3):
        assert shop.till.undo(new_act(), OWNER).view == shop.till.open(customer)
    everything = shop.find.history(customer)
    assert len(everything) == 10
    assert shop.find.history(customer, everything[3].act, 4) == everything[4:8]


def test_two_customers_in_turn_keep_their_own_acts(shop: Shop, customer: int) -> None:
    other = shop.file.db.execute(
        "INSERT INTO customer(id, created_ms, created_day, updated_ms, till)"
        " VALUES (randomblob(16), 0, 20514, 0, 1)"
    ).lastrowid
    assert other is not None
    for count in range(1, 4):
        assert len(_stamped(shop, customer)) == count
        assert len(_stamped(shop, other)) == count


def test_what_another_window_booked_is_shown(
    shop: Shop, customer: int, shop_folder: Path, clock: FakeClock
) -> None:
    _stamped(shop, customer)
    elsewhere = open_shop(shop_folder, clock)
    try:
        _stamped(elsewhere, customer)
        assert len(_stamped(shop, customer)) == 3
        elsewhere.till.undo(new_act(), OWNER)
        assert shop.till.undo(new_act(), OWNER).view == shop.till.open(customer)
    finally:
        elsewhere.close()


def test_an_act_that_was_not_kept_is_not_shown(
    shop: Shop, customer: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = _stamped(shop, customer)

    def fail(*_: object) -> NoReturn:
        raise OSError

    with monkeypatch.context() as broken, pytest.raises(OSError):
        broken.setattr("loyalpos.services.card.outcomes.Outcome", fail)
        shop.till.stamp(new_act(), OWNER, Purchase(customer, again=True))
    assert _stamped(shop, customer)[1:] == first


def test_a_new_name_of_the_staff_and_a_passed_undo_show_at_once(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    _stamped(shop, customer)
    (owner,) = shop.staff.all()
    shop.staff.change(new_act(), OWNER, replace(owner, name="Ada L."))
    clock.forward(seconds=61)
    outcome = shop.till.stamp(new_act(), OWNER, Purchase(customer))
    assert [line.staff_name for line in outcome.view.acts] == ["Ada L.", "Ada L."]
    clock.forward(seconds=61)
    again = shop.till.stamp(new_act(), OWNER, Purchase(customer))
    assert [line.undo_until is None for line in again.view.acts] == [False, True, True]
    assert again.view == shop.till.open(customer)


def test_a_wrong_last_act_is_found_and_made_again(shop: Shop, customer: int) -> None:
    _stamped(shop, customer)
    _stamped(shop, customer)
    shop.file.db.execute("UPDATE standing SET last_act = NULL WHERE program = 0")
    assert shop.checks.all().wrong_sums
    shop.checks.rebuild()
    assert shop.checks.all().good
    assert len(shop.till.open(customer).acts) == 2
