"""The keys of the shop: those that make cards genuine, and the one that seals the ledger."""

from __future__ import annotations

from collections.abc import Mapping

from sqlite_utils import Database

_CHAIN = "chain"
_CARD = "card-"


def write_keys(db: Database, chain: bytes, cards: Mapping[str, bytes]) -> None:
    """Keep the keys of a new shop; ``cards`` maps the letter on a card to its key."""
    keys = {_CHAIN: chain, **{_CARD + letter: key for letter, key in cards.items()}}
    for name, key in keys.items():
        db.execute("INSERT INTO secret(name, key) VALUES (?, ?)", (name, key))


def chain_key(db: Database) -> bytes:
    """Return the key that seals the ledger."""
    key: bytes = db.execute("SELECT key FROM secret WHERE name = ?", (_CHAIN,)).fetchone()[0]
    return key


def card_keys(db: Database) -> dict[str, bytes]:
    """Return the keys that make cards genuine, by the letter on the card."""
    found = db.execute("SELECT name, key FROM secret WHERE name <> ?", (_CHAIN,)).fetchall()
    return {name.removeprefix(_CARD): key for name, key in found}
