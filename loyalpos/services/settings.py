"""What the shop and this till are set to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from uuid import UUID

from loyalpos.domain.business_day import to_ms
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.shop.setting_values import (
    OF_PROFILE,
    OF_RULES,
    OF_TILL,
    check_values,
    checked_items,
)
from loyalpos.domain.shop.shop import Item, ShopProfile, ShopRules, TillSettings
from loyalpos.domain.tidy_text import tidy
from loyalpos.services.booking.act_booking import ActBooking
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.staff.rights import check_manager, check_owner
from loyalpos.store import items, settings
from loyalpos.store.connection import read_tx, write_tx
from loyalpos.store.customers import Written


class Settings:
    """The settings of one shop. Values in the file that make no sense are as if never set."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def profile(self) -> ShopProfile:
        """Return what the owner said about the shop."""
        return self._file.profile

    def till(self) -> TillSettings:
        """Return how this till behaves."""
        return self._file.settings

    def items(self) -> tuple[Item, ...]:
        """Return the tiles of the counter in their order."""
        with read_tx(self._file.db) as db:
            return items.items(db)

    def change_profile(self, act: UUID, by: int, profile: ShopProfile) -> ShopProfile:
        """Keep other facts about the shop. A sample shop stays one.

        :raises Refused: OWNER_NEEDED, SHOP_NAME_NEEDED, SETTING_WRONG with the ``setting``,
            ACT_DIFFERS.
        """
        changed = replace(profile, name=tidy(profile.name), sample=self._file.profile.sample)
        if not changed.name:
            raise Refused(Refusal.SHOP_NAME_NEEDED)
        values = asdict(changed)
        check_values(values, OF_PROFILE)
        booking = ActBooking(self._file, "change-shop", (act, by), *values.values())
        self._decide(
            booking,
            lambda at: settings.write_shop_profile(self._file.db, changed, at.ms, at.till),
        )
        return self._file.profile

    def rules(self) -> ShopRules:
        """Return what the owner decided for all programs and offers."""
        return self._file.rules

    def change_rules(self, act: UUID, by: int, rules: ShopRules) -> ShopRules:
        """Keep other rules for all programs and offers.

        :raises Refused: OWNER_NEEDED, SETTING_WRONG with the ``setting``, ACT_DIFFERS.
        """
        values = asdict(rules)
        check_values(values, OF_RULES)
        booking = ActBooking(self._file, "change-rules", (act, by), *values.values())
        self._decide(
            booking, lambda at: settings.write_shop_rules(self._file.db, rules, at.ms, at.till)
        )
        return self._file.rules

    def change_till(self, changed: TillSettings) -> TillSettings:
        """Keep how this till behaves; anybody may, and doing it twice is the same as once.

        :raises Refused: SETTING_WRONG with the ``setting``.
        """
        check_values(asdict(changed), OF_TILL)
        with write_tx(self._file.db) as db:
            settings.write_till_settings(db, changed, to_ms(self._file.clock()), self._file.till)
        self._file.read_settings()
        return self._file.settings

    def set_items(self, act: UUID, by: int, tiles: Sequence[Item]) -> tuple[Item, ...]:
        """Keep these tiles in this order, and no others; one without a number gets the next.

        :raises Refused: MANAGER_NEEDED, SETTING_WRONG, AMOUNT_WRONG, ACT_DIFFERS.
        """
        checked = _numbered(checked_items(tuple(tiles)))
        contents = tuple(
            (tile.number, tile.name, tile.price, tile.category, tile.earns) for tile in checked
        )
        booking = ActBooking(self._file, "set-items", (act, by), contents)
        with write_tx(self._file.db) as db:
            if booking.known() is None:
                check_manager(self._file, by)
                written = booking.moment()
                items.set_items(db, checked, written.ms, written.till)
                booking.book(written)
            return items.items(db)

    def _decide(self, booking: ActBooking, write: Callable[[Written], None]) -> None:
        """Keep what only an owner decides, once."""
        with write_tx(self._file.db):
            if booking.known() is None:
                check_owner(self._file, booking.by)
                written = booking.moment()
                write(written)
                booking.book(written)
        self._file.read_settings()


def _numbered(tiles: Sequence[Item]) -> tuple[Item, ...]:
    numbers: list[int] = []
    free = max((tile.number for tile in tiles), default=0) + 1
    for tile in tiles:
        if tile.number > 0 and tile.number not in numbers:
            numbers.append(tile.number)
        else:
            numbers.append(max(free, 1))
            free = numbers[-1] + 1
    return tuple(replace(tile, number=number) for tile, number in zip(tiles, numbers, strict=True))
