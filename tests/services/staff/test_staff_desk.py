"""The people of the shop, their PINs, and how slow guessing is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from corner_cafe import FakeClock
from registering import OWNER

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, open_shop
from loyalpos.services.staff import pins
from loyalpos.store import staff as stored_staff
from loyalpos.store.connection import connect_readonly


@pytest.fixture(autouse=True)
def quick_hashing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Hash at little cost: what is tried here is the counting, not the guessing."""
    cheap = PasswordHasher(time_cost=1, memory_cost=64, parallelism=1)
    monkeypatch.setattr(pins, "_hasher", lambda: cheap)


def add(shop: Shop, role: Role = Role.CASHIER, pin: str = "") -> StaffMember:
    return shop.staff.add(new_act(), OWNER, "Lena", role, pin)


def refused(use: Callable[[], object]) -> Refused:
    with pytest.raises(Refused) as problem:
        use()
    return problem.value


def test_people_are_taken_on_once(shop: Shop) -> None:
    act = new_act()
    for _ in range(2):
        lena = shop.staff.add(act, OWNER, " Lena ", Role.MANAGER, "123456")
    assert lena == StaffMember(2, "Lena", Role.MANAGER, has_pin=True)
    assert [person.name for person in shop.staff.all()] == ["Ada", "Lena"]


@pytest.mark.parametrize(
    ("name", "role", "pin", "code"),
    [
        ("\u200b", Role.CASHIER, "", Refusal.STAFF_NAME_NEEDED),
        ("x" * 10_000, Role.CASHIER, "", Refusal.NAME_TOO_LONG),
        ("Lena", Role.CASHIER, "123", Refusal.PIN_TOO_SHORT),
        ("Lena", Role.MANAGER, "12345", Refusal.PIN_TOO_SHORT),
        ("Lena", Role.CASHIER, "12a4", Refusal.PIN_NOT_DIGITS),
        ("Lena", Role.CASHIER, "١٢٣٤", Refusal.PIN_NOT_DIGITS),
        ("Lena", Role.CASHIER, "1" * 13, Refusal.PIN_NOT_DIGITS),
    ],
)
def test_what_does_not_do_is_refused(
    shop: Shop, name: str, role: Role, pin: str, code: Refusal
) -> None:
    assert refused(lambda: shop.staff.add(new_act(), OWNER, name, role, pin)).code is code
    assert len(shop.staff.all()) == 1


def test_the_right_pin_signs_in(shop: Shop) -> None:
    lena = add(shop, pin="1234")
    assert shop.staff.sign_in(lena.number, "1234") == lena
    problem = refused(lambda: shop.staff.sign_in(lena.number, "4321"))
    assert (problem.code, problem.facts["left"]) == (Refusal.PIN_WRONG, 2)


def test_somebody_without_a_pin_needs_none(shop: Shop) -> None:
    assert shop.staff.sign_in(OWNER, "").name == "Ada"


def test_waits_grow_with_wrong_pins_and_a_right_one_ends_them(shop: Shop, clock: FakeClock) -> None:
    lena = add(shop, pin="1234").number
    for left in (2, 1, 0):
        assert refused(lambda: shop.staff.sign_in(lena, "0000")).facts["left"] == left
    for wait in (5, 15):
        problem = refused(lambda: shop.staff.sign_in(lena, "1234"))
        assert (problem.code, problem.facts["seconds"]) == (Refusal.PIN_WAIT, wait)
        clock.forward(seconds=wait)
        assert refused(lambda: shop.staff.sign_in(lena, "0000")).code is Refusal.PIN_WRONG
    clock.forward(seconds=60)
    shop.staff.sign_in(lena, "1234")
    assert refused(lambda: shop.staff.sign_in(lena, "0000")).facts["left"] == 2


def test_a_new_pin_ends_the_waiting(shop: Shop) -> None:
    lena = add(shop, pin="1234").number
    for _ in range(3):
        refused(lambda: shop.staff.sign_in(lena, "0000"))
    shop.staff.set_pin(new_act(), OWNER, lena, "5678")
    assert shop.staff.sign_in(lena, "5678").number == lena


def test_a_clock_set_back_starts_the_wait_anew(shop: Shop, clock: FakeClock) -> None:
    lena = add(shop, pin="1234").number
    for _ in range(3):
        refused(lambda: shop.staff.sign_in(lena, "0000"))
    clock.forward(days=-400)
    assert refused(lambda: shop.staff.sign_in(lena, "1234")).facts["seconds"] == 5
    clock.forward(seconds=5)
    assert shop.staff.sign_in(lena, "1234").number == lena


def test_a_try_counts_before_its_result_is_known(
    shop: Shop, shop_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever pulls the plug between the try and its result has used up the try."""
    lena = add(shop, pin="1234").number
    seen: list[int] = []

    def look(kept: str, pin: str) -> bool:
        beside = connect_readonly(shop_folder / "shop.db")
        seen.append(stored_staff.tries(beside, lena).wrong)
        beside.conn.close()
        raise KeyboardInterrupt

    monkeypatch.setattr(pins, "_fits", look)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            shop.staff.sign_in(lena, "1234")
    assert seen == [1, 2, 3]
    assert refused(lambda: shop.staff.sign_in(lena, "1234")).code is Refusal.PIN_WAIT


def test_tries_outlast_the_program(shop: Shop, shop_folder: Path, clock: FakeClock) -> None:
    lena = add(shop, pin="1234").number
    for _ in range(3):
        refused(lambda: shop.staff.sign_in(lena, "0000"))
    again = open_shop(shop_folder, clock)
    assert refused(lambda: again.staff.sign_in(lena, "1234")).code is Refusal.PIN_WAIT
    again.close()


def test_a_spoilt_hash_lets_nobody_in(shop: Shop) -> None:
    lena = add(shop, pin="1234").number
    shop.file.db.execute("UPDATE staff SET pin_hash = '4$spoilt' WHERE number = ?", (lena,))
    assert refused(lambda: shop.staff.sign_in(lena, "1234")).code is Refusal.PIN_WRONG


def test_who_left_or_never_came_cannot_sign_in(shop: Shop) -> None:
    lena = add(shop)
    shop.staff.change(new_act(), OWNER, replace(lena, active=False))
    assert refused(lambda: shop.staff.sign_in(lena.number, "")).code is Refusal.STAFF_UNKNOWN
    assert refused(lambda: shop.staff.sign_in(99, "")).code is Refusal.STAFF_UNKNOWN


@pytest.mark.parametrize("change", [{"role": Role.MANAGER}, {"active": False}])
def test_the_last_owner_stays(shop: Shop, change: dict[str, object]) -> None:
    (ada,) = shop.staff.all()
    changed = StaffMember(**{**{f: getattr(ada, f) for f in ada.__slots__}, **change})
    problem = refused(lambda: shop.staff.change(new_act(), OWNER, changed))
    assert problem.code is Refusal.STAFF_LAST_OWNER
    add(shop, Role.OWNER)
    assert shop.staff.change(new_act(), OWNER, changed) == changed


def test_a_short_pin_does_not_manage(shop: Shop) -> None:
    lena = add(shop, pin="1234")
    promoted = replace(lena, role=Role.MANAGER)
    problem = refused(lambda: shop.staff.change(new_act(), OWNER, promoted))
    assert (problem.code, problem.facts["least"]) == (Refusal.PIN_TOO_SHORT, 6)
    shop.staff.set_pin(new_act(), OWNER, lena.number, "123456")
    assert shop.staff.change(new_act(), OWNER, promoted) == promoted


def test_only_an_owner_decides_about_others(shop: Shop) -> None:
    lena, joris = add(shop, Role.MANAGER), add(shop)
    uses: list[Callable[[], object]] = [
        lambda: shop.staff.add(new_act(), lena.number, "Bo", Role.CASHIER, ""),
        lambda: shop.staff.change(new_act(), lena.number, replace(joris, name="Jo")),
        lambda: shop.staff.set_pin(new_act(), lena.number, joris.number, "1234"),
    ]
    for use in uses:
        assert refused(use).code is Refusal.OWNER_NEEDED
    assert shop.staff.set_pin(new_act(), lena.number, lena.number, "123456").has_pin


def test_a_pin_can_be_taken_away(shop: Shop) -> None:
    lena, act = add(shop, pin="1234"), new_act()
    for _ in range(2):
        assert not shop.staff.set_pin(act, OWNER, lena.number, "").has_pin


def test_a_manager_allows_one_act_with_the_right_pin(shop: Shop) -> None:
    lena, joris = add(shop, Role.MANAGER, "123456"), add(shop)
    act = new_act()
    assert refused(lambda: shop.staff.approve(act, lena.number, "0")).code is Refusal.PIN_WRONG
    assert refused(lambda: shop.staff.approve(act, joris.number, "")).code is Refusal.MANAGER_NEEDED
    shop.staff.approve(act, lena.number, "123456")
