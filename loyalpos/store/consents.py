"""What customers agreed to: the exact wording, when, to whom, and when they took it back."""

from __future__ import annotations

from typing import NamedTuple

from sqlite_utils import Database

from loyalpos.domain.customer import Agreement, Purpose


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
