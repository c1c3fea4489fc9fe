"""Settings are typed, kept, and survive nonsense in the file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from corner_cafe import PROFILE, FakeClock
from registering import OWNER, register

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.shop.setting_values import UNKNOWN_SHOP
from loyalpos.domain.shop.shop import Item, ShopProfile, Theme, TillSettings
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, open_shop

OTHER = ShopProfile("Kafé Sør", "NO", "NOK", "nb", "Europe/Oslo")
DARK = TillSettings(Theme.DARK, 120, False, 0, 50, 10, 90)


def test_a_new_shop_is_set_as_it_comes(shop: Shop) -> None:
    assert (shop.settings.profile(), shop.settings.till()) == (PROFILE, TillSettings())


def test_what_is_changed_is_so_at_once_and_after_opening(
    shop: Shop, shop_folder: Path, clock: FakeClock
) -> None:
    act = new_act()
    for _ in range(2):
        assert shop.settings.change_profile(act, OWNER, OTHER) == OTHER
    assert shop.settings.change_till(DARK) == DARK
    again = open_shop(shop_folder, clock)
    assert (again.settings.profile(), again.settings.till()) == (OTHER, DARK)
    again.close()


def test_the_country_decides_how_numbers_are_read(shop: Shop) -> None:
    shop.settings.change_profile(new_act(), OWNER, OTHER)
    ada = register(shop, "Ada", phone="412 34 567")
    assert shop.find.detail(ada).details.phone == "41 23 45 67"


def test_a_sample_shop_stays_one(shop: Shop) -> None:
    assert not shop.settings.change_profile(new_act(), OWNER, replace(OTHER, sample=True)).sample


@pytest.mark.parametrize(
    ("setting", "wrong"),
    [
        ("name", replace(OTHER, name="x" * 81)),
        ("country", replace(OTHER, country="Norway")),
        ("country", replace(OTHER, country="no")),
        ("currency", replace(OTHER, currency="kr")),
        ("language", replace(OTHER, language="tlh")),
        ("time_zone", replace(OTHER, time_zone="Europe/Atlantis")),
        ("time_zone", replace(OTHER, time_zone="Europe")),
        ("time_zone", replace(OTHER, time_zone="")),
        ("time_zone", replace(OTHER, time_zone="../../etc/passwd")),
    ],
)
def test_a_wrong_fact_about_the_shop_is_refused(
    shop: Shop, setting: str, wrong: ShopProfile
) -> None:
    with pytest.raises(Refused) as refused:
        shop.settings.change_profile(new_act(), OWNER, wrong)
    assert refused.value.code is Refusal.SETTING_WRONG
    assert refused.value.facts["setting"] == setting
    assert shop.settings.profile() == PROFILE


def test_a_shop_has_a_name(shop: Shop) -> None:
    with pytest.raises(Refused) as refused:
        shop.settings.change_profile(new_act(), OWNER, replace(PROFILE, name=" \u200b"))
    assert refused.value.code is Refusal.SHOP_NAME_NEEDED


@pytest.mark.parametrize(
    "wrong",
    [
        replace(DARK, scale=10),
        replace(DARK, volume=101),
        replace(DARK, scanner_gap_ms=0),
        replace(DARK, stamp_gap_minutes=-1),
        replace(DARK, lock_after_seconds=10**9),
    ],
)
def test_a_till_does_not_behave_like_that(shop: Shop, wrong: TillSettings) -> None:
    with pytest.raises(Refused) as refused:
        shop.settings.change_till(wrong)
    assert refused.value.code is Refusal.SETTING_WRONG
    assert shop.settings.till() == TillSettings()


@pytest.mark.parametrize(
    "nonsense", ["", "{", "null", "[]", '"?"', "-1", "1e99", "NaN", "true", "1" * 30, "[" * 9999]
)
def test_nonsense_in_the_file_falls_back_and_the_rest_is_kept(
    shop: Shop, shop_folder: Path, clock: FakeClock, nonsense: str
) -> None:
    shop.settings.change_profile(new_act(), OWNER, OTHER)
    shop.settings.change_till(DARK)
    shop.file.db.execute(
        "UPDATE setting SET value = ? WHERE key IN ('shop.time_zone', 'till.theme', 'till.scale')",
        (nonsense,),
    )
    shop.file.db.execute("INSERT INTO setting VALUES ('till.unheard', '1', 0, 1)")
    shop.file.db.execute("DELETE FROM setting WHERE key = 'shop.language'")
    again = open_shop(shop_folder, clock)
    assert again.settings.till() == replace(DARK, theme=Theme.SYSTEM, scale=100)
    fallen = replace(OTHER, time_zone=UNKNOWN_SHOP.time_zone, language=UNKNOWN_SHOP.language)
    assert again.settings.profile() == fallen
    again.close()


def test_r4_tiles_are_kept_in_order_and_get_numbers(shop: Shop) -> None:
    act, tiles = new_act(), (Item(0, " Latte ", 420), Item(3, "Coffee", 320), Item(3, "Tea", 0))
    kept = (Item(4, "Latte", 420), Item(3, "Coffee", 320), Item(5, "Tea", 0))
    for _ in range(2):
        assert shop.settings.set_items(act, OWNER, tiles) == kept
    assert shop.settings.items() == kept
    assert shop.settings.set_items(new_act(), OWNER, kept[1:]) == kept[1:]


@pytest.mark.parametrize(
    ("tile", "code"),
    [
        (Item(0, "", 1), Refusal.SETTING_WRONG),
        (Item(0, "x" * 41, 1), Refusal.SETTING_WRONG),
        (Item(0, "Tea", -1), Refusal.AMOUNT_WRONG),
    ],
)
def test_a_tile_has_a_name_and_a_price(shop: Shop, tile: Item, code: Refusal) -> None:
    with pytest.raises(Refused) as refused:
        shop.settings.set_items(new_act(), OWNER, (tile,))
    assert refused.value.code is code


def test_the_shop_is_the_owners_and_the_tiles_a_managers(shop: Shop) -> None:
    manager = shop.staff.add(new_act(), OWNER, "Lena", Role.MANAGER, "").number
    cashier = shop.staff.add(new_act(), OWNER, "Joris", Role.CASHIER, "").number
    shop.settings.set_items(new_act(), manager, (Item(1, "Tea", 250),))
    with pytest.raises(Refused) as refused:
        shop.settings.set_items(new_act(), cashier, ())
    assert refused.value.code is Refusal.MANAGER_NEEDED
    with pytest.raises(Refused) as refused:
        shop.settings.change_profile(new_act(), manager, OTHER)
    assert refused.value.code is Refusal.OWNER_NEEDED
