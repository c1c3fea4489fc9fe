"""People at the counter, as they are stored."""

from __future__ import annotations

from uuid import UUID

from sqlite_utils import Database

from loyalpos.domain.staff import Role, StaffMember

_ADD = "INSERT INTO staff(id, name, role, updated_ms, till) VALUES (?, ?, ?, ?, ?)"
_MEMBER = "SELECT number, name, role, pin_hash <> '', active FROM staff WHERE number = ?"


def add_member(db: Database, person: UUID, member: StaffMember, now_ms: int, till: int) -> int:
    """Keep a new person, without a PIN, and return their number; that of ``member`` is ignored."""
    added = db.execute(_ADD, (person.bytes, member.name, member.role.value, now_ms, till))
    assert added.lastrowid is not None
    return int(added.lastrowid)


def member(db: Database, number: int) -> StaffMember | None:
    """Return one person of the shop."""
    row = db.execute(_MEMBER, (number,)).fetchone()
    if row is None:
        return None
    found, name, role, has_pin, active = row
    return StaffMember(found, name, Role(role), bool(has_pin), bool(active))
