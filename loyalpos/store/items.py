"""The tiles of the counter."""

from __future__ import annotations

from collections.abc import Sequence

from sqlite_utils import Database

from loyalpos.domain.shop.shop import Item

_ALL = "SELECT number, name, price, category, earns FROM item ORDER BY place"
_ADD = """
INSERT INTO item(number, name, price, category, earns, place, updated_ms, till)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)"""


def items(db: Database) -> tuple[Item, ...]:
    """Return the tiles in their order."""
    return tuple(
        Item(number, name, price, category, bool(earns))
        for number, name, price, category, earns in db.execute(_ALL).fetchall()
    )


def set_items(db: Database, tiles: Sequence[Item], now_ms: int, till: int) -> None:
    """Keep these tiles and no others. Their numbers are positive and different."""
    db.execute("DELETE FROM item")
    for place, tile in enumerate(tiles):
        shown = (tile.number, tile.name, tile.price, tile.category, int(tile.earns))
        db.execute(_ADD, (*shown, place, now_ms, till))
