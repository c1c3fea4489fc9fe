"""Cards of customers: the hash of a token, the code to type, and whether it still opens anybody."""

from __future__ import annotations

from typing import NamedTuple

from sqlite_utils import Database

from loyalpos.domain.customer.customer import CardState
from loyalpos.store.customers import Written


class CardRow(NamedTuple):
    """A card of a customer; times in milliseconds UTC."""

    token_hash: bytes
    short_code: str  # 12 letters, ungrouped
    state: CardState
    issued_ms: int
    ended_ms: int | None


_ADD = """
INSERT INTO card(token_hash, short_code, customer, state, issued_ms, updated_ms, till)
VALUES (?, ?, ?, 'active', ?, ?, ?)"""
_OF = """
SELECT token_hash, short_code, state, issued_ms, ended_ms FROM card
WHERE customer IN (SELECT n FROM customer WHERE n = ?1 OR merged_into = ?1)
ORDER BY issued_ms DESC, token_hash"""
_END = """
UPDATE card SET state = ?, ended_ms = ?, updated_ms = ?, till = ?
WHERE token_hash = ? AND state = 'active'"""
_REPLACE_ALL = """
UPDATE card SET state = 'replaced', ended_ms = ?1, updated_ms = ?2, till = ?3
WHERE customer IN (SELECT n FROM customer WHERE n = ?4 OR merged_into = ?4)
  AND state = 'active'"""


def add(db: Database, customer: int, token_hash: bytes, short_code: str, written: Written) -> None:
    """Give a customer a card."""
    ms, _, till = written
    db.execute(_ADD, (token_hash, short_code, customer, ms, ms, till))


def of_customer(db: Database, customer: int) -> tuple[CardRow, ...]:
    """Return all cards that a customer ever had, the newest first; also those of a merge [R52]."""
    return tuple(
        CardRow(token_hash, code, CardState(state), issued_ms, ended_ms)
        for token_hash, code, state, issued_ms, ended_ms in db.execute(_OF, (customer,)).fetchall()
    )


def block(db: Database, token_hash: bytes, written: Written) -> None:
    """End an active card for good."""
    ms, _, till = written
    db.execute(_END, (CardState.BLOCKED.value, ms, ms, till, token_hash))


def replace_all(db: Database, customer: int, written: Written) -> None:
    """End every active card of a customer, for a new one [R51]."""
    ms, _, till = written
    db.execute(_REPLACE_ALL, (ms, ms, till, customer))
