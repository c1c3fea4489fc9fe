"""How a PIN is kept: what it costs to guess, and that it is nowhere to be read."""

from __future__ import annotations

from pathlib import Path

from registering import OWNER

from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.staff.pins import digits_of, hash_pin
from loyalpos.store import staff


def test_a_pin_is_kept_as_argon2id_of_64_mib(shop: Shop, shop_folder: Path) -> None:
    lena = shop.staff.add(new_act(), OWNER, "Lena", Role.MANAGER, "840271")
    kept = staff.pin_hash(shop.file.db, lena.number)
    assert kept.startswith("6$argon2id$v=19$m=65536,t=3,")
    assert shop.staff.sign_in(lena.number, "840271") == lena
    shop.checkpoint()
    files = b"".join(path.read_bytes() for path in shop_folder.glob("shop.db*"))
    assert b"840271" not in files


def test_what_an_act_says_of_a_pin_does_not_tell_it(shop: Shop) -> None:
    """All short PINs could be tried against a digest of one."""
    digests = []
    for pin in ("123456", "654321"):
        act = new_act()
        shop.staff.set_pin(act, OWNER, OWNER, pin)
        digests += shop.file.db.execute(
            "SELECT fingerprint FROM act WHERE id = ?", (act.bytes,)
        ).fetchone()
    assert digests[0] == digests[1]


def test_no_pin_is_nothing() -> None:
    assert hash_pin("", Role.OWNER) == ""
    assert digits_of("") == 0
