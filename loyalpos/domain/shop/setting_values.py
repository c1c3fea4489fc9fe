"""Which values the settings can have. Anything else is refused when set and skipped when read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from zoneinfo import ZoneInfo

from loyalpos.domain.bounds import MAX_AMOUNT
from loyalpos.domain.offer.offer import Proof
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.shop.shop import LANGUAGES, Item, ShopProfile, Theme
from loyalpos.domain.tidy_text import tidy

MAX_SHOP_NAME = 80
MAX_ITEM_NAME = 40
MAX_ITEMS = 200

# Where the file of a shop holds nonsense.
UNKNOWN_SHOP = ShopProfile("LoyalPOS", "NL", "EUR", "en", "UTC")

Fits = Callable[[object], bool]


def _whole(least: int, most: int) -> Fits:
    # True and False are numbers to Python, not to a shop.
    return lambda value: type(value) is int and least <= value <= most


def _capitals(count: int) -> Fits:
    return lambda value: (
        isinstance(value, str) and len(value) == count and value.isascii() and value.isupper()
    )


def _flag(value: object) -> bool:
    return isinstance(value, bool)


def _shop_name(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= MAX_SHOP_NAME


def _zone(value: object) -> bool:
    if not isinstance(value, str):
        return False
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):  # no such zone, no name at all, a folder of zones
        return False
    return True


OF_PROFILE: Mapping[str, Fits] = {
    "name": _shop_name,
    "country": _capitals(2),
    "currency": _capitals(3),
    "language": lambda value: value in LANGUAGES,
    "time_zone": _zone,
    "sample": _flag,
}
OF_TILL: Mapping[str, Fits] = {
    "theme": lambda value: value in tuple(Theme),
    "scale": _whole(90, 150),
    "sounds": _flag,
    "volume": _whole(0, 100),
    "scanner_gap_ms": _whole(5, 1000),
    "stamp_gap_minutes": _whole(0, 7 * 24 * 60),
    "lock_after_seconds": _whole(0, 24 * 60 * 60),
}
OF_RULES: Mapping[str, Fits] = {
    "proof": lambda value: value in tuple(Proof),
    "forgive": _flag,
    "corrections_a_day": _whole(0, 1000),
}


def check_values(values: Mapping[str, object], fits: Mapping[str, Fits]) -> None:
    """Let values pass that all fit.

    :raises Refused: SETTING_WRONG with the ``setting``.
    """
    for name, value in values.items():
        if not fits[name](value):
            raise Refused(Refusal.SETTING_WRONG, setting=name)


def checked_items(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the tiles of the counter with tidy names.

    :raises Refused: SETTING_WRONG for an empty or long name, or too many tiles; AMOUNT_WRONG.
    """
    tidied = tuple(
        replace(item, name=tidy(item.name), category=tidy(item.category)) for item in items
    )
    names_fit = all(
        0 < len(item.name) <= MAX_ITEM_NAME and len(item.category) <= MAX_ITEM_NAME
        for item in tidied
    )
    if len(tidied) > MAX_ITEMS or not names_fit:
        raise Refused(Refusal.SETTING_WRONG, setting="items")
    if not all(0 <= item.price <= MAX_AMOUNT for item in tidied):
        raise Refused(Refusal.AMOUNT_WRONG, most=MAX_AMOUNT)
    return tidied
