"""Vouchers: one customer's right to one reward, used at most once [R21, R22]."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple
from uuid import UUID

from sqlite_utils import Database

from loyalpos.domain.ledger import Entry

_ISSUE = """
INSERT INTO voucher(customer, id, program, version, state, issued_ms, issued_lid)
VALUES (?, ?, ?, ?, 'issued', ?, ?)"""
_END = """
UPDATE voucher SET state = ?, ended_ms = ?, ended_till = ?, ended_by = ?
WHERE customer = ? AND id = ? AND state = 'issued'"""
_GIVE_BACK = """
UPDATE voucher SET state = 'issued', ended_ms = NULL, ended_till = NULL, ended_by = NULL
WHERE customer = ? AND id = ? AND state = 'redeemed'"""
_COLUMNS = "id, program, version, state, issued_ms, issued_lid, expires_day, ended_ms, ended_till"
_UNUSED = f"""
SELECT {_COLUMNS} FROM voucher WHERE customer = ? AND state = 'issued'
ORDER BY issued_lid"""  # noqa: S608
_FIND = f"SELECT {_COLUMNS} FROM voucher WHERE customer = ? AND id = ?"  # noqa: S608


class VoucherRow(NamedTuple):
    """A voucher as it is stored. ``ended_ms`` and ``ended_till``: when and where it was used."""

    id: bytes
    program: int
    version: int
    state: str
    issued_ms: int
    issued_lid: int
    expires_day: int | None
    ended_ms: int | None
    ended_till: int | None


class Hand(NamedTuple):
    """Who does something to a voucher, when and where."""

    ts_ms: int
    till: int
    staff: int


def issue(db: Database, customer: int, full_card: Entry, at: Hand, lid: int) -> None:
    """Give the customer the voucher of a full card, booked at ``lid``."""
    assert full_card.voucher is not None
    named = (full_card.voucher.bytes, full_card.program, full_card.version)
    db.conn.execute(_ISSUE, (customer, *named, at.ts_ms, lid))


def redeem(db: Database, customer: int, voucher: UUID, hand: Hand) -> bool:
    """Use a voucher in one conditional write; False where it cannot be used (any more) [R22]."""
    return _end(db, "redeemed", customer, voucher, hand)


def withdraw(db: Database, customer: int, vouchers: Iterable[UUID], hand: Hand) -> None:
    """End vouchers that became stamps again [R33]."""
    for voucher in vouchers:
        _end(db, "withdrawn", customer, voucher, hand)


def give_back(db: Database, customer: int, vouchers: Iterable[UUID]) -> None:
    """Make used vouchers usable again, because their use was taken back [R21]."""
    for voucher in vouchers:
        db.conn.execute(_GIVE_BACK, (customer, voucher.bytes))


def unused(db: Database, customer: int) -> tuple[VoucherRow, ...]:
    """Return the vouchers that the customer can still use, oldest first."""
    return tuple(map(VoucherRow._make, db.conn.execute(_UNUSED, (customer,)).fetchall()))


def find(db: Database, customer: int, voucher: UUID) -> VoucherRow | None:
    """Return one voucher of the customer, in whatever state."""
    row = db.conn.execute(_FIND, (customer, voucher.bytes)).fetchone()
    return VoucherRow._make(row) if row else None


def _end(db: Database, state: str, customer: int, voucher: UUID, hand: Hand) -> bool:
    done = db.conn.execute(_END, (state, *hand, customer, voucher.bytes))
    return bool(done.rowcount == 1)
