"""People at the counter, as they are stored, and how often their PIN was guessed wrong."""

from __future__ import annotations

from typing import NamedTuple
from uuid import UUID

from sqlite_utils import Database

from loyalpos.domain.shop.staff import Role, StaffMember


class PinTries(NamedTuple):
    """How many tries in a row were wrong, or are not known to be right, and when the last was."""

    wrong: int = 0
    last_ms: int = 0


_ADD = "INSERT INTO staff(id, name, role, updated_ms, till) VALUES (?, ?, ?, ?, ?)"
_MEMBERS = "SELECT number, name, role, pin_hash <> '', active FROM staff"
_CHANGE = """
UPDATE staff SET name = ?, role = ?, active = ?, updated_ms = ?, till = ? WHERE number = ?"""
_SET_PIN = "UPDATE staff SET pin_hash = ?, updated_ms = ?, till = ? WHERE number = ?"
_OTHER_OWNERS = """
SELECT count(*) FROM staff WHERE role = 'owner' AND active = 1 AND number <> ?"""
_COUNT_TRY = """
INSERT INTO pin_try(staff, wrong, last_ms) VALUES (?, ?, ?)
ON CONFLICT(staff) DO UPDATE SET wrong = excluded.wrong, last_ms = excluded.last_ms"""


def add_member(db: Database, person: UUID, member: StaffMember, now_ms: int, till: int) -> int:
    """Keep a new person, without a PIN, and return their number; that of ``member`` is ignored."""
    added = db.execute(_ADD, (person.bytes, member.name, member.role.value, now_ms, till))
    assert added.lastrowid is not None
    return int(added.lastrowid)


def change_member(db: Database, member: StaffMember, now_ms: int, till: int) -> None:
    """Keep another name or role of a person, or that they work here or no longer do."""
    kept = (member.name, member.role.value, int(member.active), now_ms, till, member.number)
    db.execute(_CHANGE, kept)


def member(db: Database, number: int) -> StaffMember | None:
    """Return one person of the shop."""
    row = db.execute(f"{_MEMBERS} WHERE number = ?", (number,)).fetchone()
    return _member(*row) if row else None


def members(db: Database) -> tuple[StaffMember, ...]:
    """Return everybody who ever worked in the shop, in the order in which they came."""
    return tuple(_member(*row) for row in db.execute(f"{_MEMBERS} ORDER BY number").fetchall())


def name_of(db: Database, number: int) -> str:
    """Return what a person is called, or nothing where there is no such person."""
    row = db.execute("SELECT name FROM staff WHERE number = ?", (number,)).fetchone()
    return str(row[0]) if row else ""


def other_owners(db: Database, number: int) -> int:
    """Return how many owners work in the shop besides a person."""
    return int(db.execute(_OTHER_OWNERS, (number,)).fetchone()[0])


def set_pin(db: Database, number: int, pin_hash: str, now_ms: int, till: int) -> None:
    """Keep the hash of a PIN, or nothing for no PIN; earlier wrong tries are forgotten."""
    db.execute(_SET_PIN, (pin_hash, now_ms, till, number))
    forget_tries(db, number)


def pin_hash(db: Database, number: int) -> str:
    """Return the hash of a person's PIN, or nothing where they have none."""
    row = db.execute("SELECT pin_hash FROM staff WHERE number = ?", (number,)).fetchone()
    return str(row[0]) if row else ""


def tries(db: Database, number: int) -> PinTries:
    """Return the tries of a person's PIN since the last right one."""
    row = db.execute("SELECT wrong, last_ms FROM pin_try WHERE staff = ?", (number,)).fetchone()
    return PinTries._make(row) if row else PinTries()


def count_try(db: Database, number: int, counted: PinTries) -> None:
    """Keep that a PIN was tried."""
    db.execute(_COUNT_TRY, (number, *counted))


def forget_tries(db: Database, number: int) -> None:
    """Start counting anew: the PIN was right, or is another one."""
    db.execute("DELETE FROM pin_try WHERE staff = ?", (number,))


def _member(number: int, name: str, role: str, has_pin: int, active: int) -> StaffMember:
    return StaffMember(number, name, Role(role), bool(has_pin), bool(active))
