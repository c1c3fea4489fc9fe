"""A damaged file is told from a good one, or does no harm; it never crashes the program."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from corner_cafe import OWNER, FakeClock

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop, open_shop, shop_file

FLIPS = 300
DAMAGE = {Ailment.FILE_DAMAGED, Ailment.FILE_NOT_A_SHOP, Ailment.FILE_NEWER}


def found(folder: Path, clock: FakeClock) -> bool:
    """Say whether opening and checking notice anything."""
    try:
        shop = open_shop(folder, clock)
    except Trouble as trouble:
        assert trouble.code in DAMAGE
        return True
    try:
        return not shop.checks.all().good
    except Trouble as trouble:
        assert trouble.code in DAMAGE
        return True
    finally:
        shop.file.db.conn.close()


def test_flipped_bits_are_found_and_crash_nothing(
    shop: Shop, customer: int, shop_folder: Path, tmp_path: Path, clock: FakeClock
) -> None:
    for _ in range(200):
        shop.till.stamp(new_act(), OWNER, Purchase(customer, 3, again=True))
    shop.close()
    whole = shop_file(shop_folder).read_bytes()
    used = [place for place, byte in enumerate(whole) if byte]  # not in the empty rest of a page
    chance = random.Random(7)
    folder = tmp_path / "damaged"
    folder.mkdir()
    noticed = 0
    for _ in range(FLIPS):
        flipped = bytearray(whole)
        flipped[chance.choice(used)] ^= 1 << chance.randrange(8)
        for left in folder.iterdir():
            left.unlink()
        shop_file(folder).write_bytes(flipped)
        noticed += found(folder, clock)
    # What is left unnoticed: names, settings and free space, which no seal covers.
    assert noticed > FLIPS // 2


def test_a_file_that_was_cut_off_is_not_opened(
    shop: Shop, shop_folder: Path, tmp_path: Path, clock: FakeClock
) -> None:
    shop.close()
    whole = shop_file(shop_folder).read_bytes()
    for length in (10, 99, 100, 4096, len(whole) // 2, len(whole) - 4096):
        folder = tmp_path / str(length)
        folder.mkdir()
        shop_file(folder).write_bytes(whole[:length])
        assert found(folder, clock)


def test_a_promise_that_makes_no_sense_is_found_when_opening(
    shop: Shop, shop_folder: Path, clock: FakeClock
) -> None:
    shop.close()
    file = shop_file(shop_folder)
    whole = file.read_bytes()
    assert whole.count(b'"goal":9') == 1
    file.write_bytes(whole.replace(b'"goal":9', b'"goal";9'))
    with pytest.raises(Trouble) as told:
        open_shop(shop_folder, clock)
    assert told.value.code is Ailment.FILE_DAMAGED
