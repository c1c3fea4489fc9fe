"""What customers agreed to: the exact wording, when, to whom, and when they took it back."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from sqlite_utils import Database

from loyalpos.domain.customer.customer import Agreement, Purpose


class ConsentRow(NamedTuple):
    """One agreement and its life; times in milliseconds UTC."""

    purpose: Purpose
    wording: str
    given_ms: int
    staff_name: str
    withdrawn_ms: int | None


_GIVE = """
INSERT INTO consent(customer, purpose, wording, given_ms, given_to) VALUES (?, ?, ?, ?, ?)"""
_WITHDRAW = """
UPDATE consent SET withdrawn_ms = ?, withdrawn_to = ?
WHERE customer = ? AND purpose = ? AND withdrawn_ms IS NULL"""
_NUMBERS = """
SELECT n FROM consent WHERE customer = ? AND purpose = ? AND withdrawn_ms IS NULL"""
_WITHDRAWN_SINCE = """
SELECT n, purpose FROM consent WHERE customer = ? AND withdrawn_ms >= ?"""
_REVIVE = """
UPDATE consent SET withdrawn_ms = NULL, withdrawn_to = NULL
WHERE n = ? AND NOT EXISTS (
  SELECT 1 FROM consent o WHERE o.customer = consent.customer AND o.purpose = consent.purpose
    AND o.withdrawn_ms IS NULL)"""
_PURPOSE = "SELECT purpose FROM consent WHERE n = ?"
_COPY = """
INSERT INTO consent(customer, purpose, wording, given_ms, given_to)
SELECT ?, purpose, wording, given_ms, given_to FROM consent
WHERE customer = ? AND purpose = ? AND withdrawn_ms IS NULL"""
_WITHDRAW_ONE = """
UPDATE consent SET withdrawn_ms = ?, withdrawn_to = ? WHERE n = ? AND withdrawn_ms IS NULL"""
_OF = """
SELECT c.purpose, c.wording, c.given_ms, s.name, c.withdrawn_ms
FROM consent c JOIN staff s ON s.number = c.given_to
WHERE c.customer = ? ORDER BY c.n"""
_STANDING = "SELECT purpose, wording FROM consent WHERE customer = ? AND withdrawn_ms IS NULL"


def give(db: Database, customer: int, agreement: Agreement, now_ms: int, staff: int) -> None:
    """Keep an agreement, unless the very same one stands already."""
    if agreement not in standing(db, customer):
        purpose, wording = agreement.purpose.value, agreement.wording
        db.execute(_GIVE, (customer, purpose, wording, now_ms, staff))


def withdraw(db: Database, customer: int, purpose: Purpose, now_ms: int, staff: int) -> None:
    """End all agreements to one purpose."""
    db.execute(_WITHDRAW, (now_ms, staff, customer, purpose.value))


def withdrawn(db: Database, customer: int) -> frozenset[Purpose]:
    """Return the purposes that a customer once agreed to, and no longer does."""
    ever = {row.purpose for row in of_customer(db, customer)}
    return frozenset(ever - {agreement.purpose for agreement in standing(db, customer)})


def withdrawn_since(
    db: Database, customer: int, ms: int, but: Collection[int] = ()
) -> frozenset[Purpose]:
    """Return the purposes of agreements that ended since a moment, except for those numbers."""
    found = db.execute(_WITHDRAWN_SINCE, (customer, ms)).fetchall()
    return frozenset(Purpose(purpose) for number, purpose in found if number not in but)


def end(db: Database, customer: int, purpose: Purpose, now_ms: int, staff: int) -> tuple[int, ...]:
    """End all agreements to one purpose, and return their numbers for :func:`revive`."""
    found = tuple(row[0] for row in db.execute(_NUMBERS, (customer, purpose.value)).fetchall())
    withdraw(db, customer, purpose, now_ms, staff)
    return found


def revive(db: Database, number: int) -> None:
    """Let an agreement stand again that was ended by mistake, unless a newer one stands."""
    db.execute(_REVIVE, (number,))


def copy(db: Database, owner: int, other: int, purpose: Purpose) -> tuple[int, ...]:
    """Let what one customer agreed to stand for another, word by word; return the numbers."""
    db.execute(_COPY, (other, owner, purpose.value))
    return tuple(row[0] for row in db.execute(_NUMBERS, (other, purpose.value)).fetchall())


def purposes_of(db: Database, numbers: Iterable[int]) -> tuple[tuple[Purpose, int], ...]:
    """Return the purposes of agreements, by their numbers."""
    found = [(db.execute(_PURPOSE, (number,)).fetchone(), number) for number in numbers]
    return tuple((Purpose(row[0]), number) for row, number in found if row)


def withdraw_one(db: Database, number: int, now_ms: int, staff: int) -> None:
    """End one agreement, by its number."""
    db.execute(_WITHDRAW_ONE, (now_ms, staff, number))


def standing(db: Database, customer: int) -> frozenset[Agreement]:
    """Return what a customer agrees to now."""
    found = db.execute(_STANDING, (customer,)).fetchall()
    return frozenset(Agreement(Purpose(purpose), wording) for purpose, wording in found)


def of_customer(db: Database, customer: int) -> tuple[ConsentRow, ...]:
    """Return all that a customer ever agreed to, the oldest first."""
    return tuple(
        ConsentRow(Purpose(purpose), *rest)
        for purpose, *rest in db.execute(_OF, (customer,)).fetchall()
    )
