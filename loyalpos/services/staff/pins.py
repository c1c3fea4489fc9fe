"""PINs: kept as Argon2id, and slow to guess because a try counts before its result is known."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from loyalpos.domain.business_day import to_ms
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.shop.staff import Role, checked_pin, wait_after
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import staff
from loyalpos.store.connection import write_tx
from loyalpos.store.staff import PinTries

if TYPE_CHECKING:
    from argon2 import PasswordHasher


def hash_pin(pin: str, role: Role) -> str:
    """Return what is kept of a PIN: how many digits it has, and its hash. Nothing for no PIN.

    The length is kept so that somebody with a short PIN cannot be made a manager.

    :raises Refused: PIN_NOT_DIGITS or PIN_TOO_SHORT.
    """
    return f"{len(pin)}{_hasher().hash(checked_pin(pin, role))}" if pin else ""


def digits_of(kept: str) -> int:
    """Return how many digits the PIN behind a kept hash has; 0 for no PIN."""
    return int(kept.partition("$")[0] or 0)


def check_pin(file: ShopFile, number: int, pin: str) -> None:
    """Let the right PIN pass; somebody without a PIN needs none.

    :raises Refused: PIN_WRONG with ``left``, the tries left before waiting, or PIN_WAIT with
        ``seconds``.
    """
    kept = staff.pin_hash(file.db, number)
    if not kept:
        return
    counted = _count(file, number)
    if not _fits(kept, pin):
        raise Refused(Refusal.PIN_WRONG, left=_free_tries_after(counted))
    with write_tx(file.db) as db:
        staff.forget_tries(db, number)


def _count(file: ShopFile, number: int) -> int:
    """Count a try as wrong, durably, before it is known to be right; return how many by now."""
    now = to_ms(file.clock())
    with write_tx(file.db) as db:
        before = staff.tries(db, number)
        since = now - before.last_ms
        # With a clock set back, the wait starts anew instead of lasting until the old time.
        wait = wait_after(before.wrong) - max(0, since) // 1000
        if wait > 0:
            if since < 0:
                staff.count_try(db, number, PinTries(before.wrong, now))
        else:
            staff.count_try(db, number, PinTries(before.wrong + 1, now))
    if wait > 0:
        raise Refused(Refusal.PIN_WAIT, seconds=wait)
    return before.wrong + 1


@cache
def _hasher() -> PasswordHasher:
    """Load the hasher with the first PIN: most starts of the program need none."""
    from argon2 import PasswordHasher

    # 64 MiB, three passes; one lane, so that a small till is not slower than its guessing thief.
    return PasswordHasher(time_cost=3, memory_cost=65_536, parallelism=1)


def _fits(kept: str, pin: str) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError

    _, mark, hashed = kept.partition("$")
    try:
        return _hasher().verify(mark + hashed, pin)
    except (VerificationError, InvalidHashError):
        return False


def _free_tries_after(wrong: int) -> int:
    left = 0
    while wait_after(wrong + left) == 0:
        left += 1
    return left
