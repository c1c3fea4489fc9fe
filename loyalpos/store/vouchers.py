"""Vouchers: one customer's right to one reward, used at most once [R21, R22]."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple
from uuid import UUID

from sqlite_utils import Database

from loyalpos.domain.ledger.ledger import BookedEntry

_ISSUE = """
INSERT INTO voucher(customer, id, program, version, state, issued_ms, issued_lid, expires_day,
  offer, at, from_day)
VALUES (?, ?, ?, ?, 'issued', ?, ?, ?, ?, ?, ?)
ON CONFLICT(customer, id) DO UPDATE SET
  state = 'issued', issued_lid = excluded.issued_lid,
  ended_ms = NULL, ended_till = NULL, ended_by = NULL
WHERE state = 'withdrawn'"""
_END = """
UPDATE voucher SET state = ?, ended_ms = ?, ended_till = ?, ended_by = ?
WHERE customer = ? AND id = ? AND state = 'issued'"""
_GIVE_BACK = """
UPDATE voucher SET state = 'issued', ended_ms = NULL, ended_till = NULL, ended_by = NULL,
  expires_day = ?
WHERE customer = ? AND id = ? AND state = 'redeemed'"""
_GIVE_ON = """
INSERT INTO voucher(customer, id, program, version, state, issued_ms, issued_lid, expires_day,
  offer, at, from_day)
SELECT ?, id, program, version, 'issued', issued_ms, issued_lid, ?, offer, at, from_day
FROM voucher WHERE customer = ? AND id = ?
ON CONFLICT(customer, id) DO UPDATE SET
  state = 'issued', issued_lid = excluded.issued_lid, expires_day = excluded.expires_day,
  ended_ms = NULL, ended_till = NULL, ended_by = NULL"""
_COLUMNS = (
    "id, program, version, state, issued_ms, issued_lid, expires_day, ended_ms, ended_till, offer,"
    " at, from_day"
)
_UNUSED = f"""
SELECT {_COLUMNS} FROM voucher WHERE customer = ? AND state = 'issued'
ORDER BY issued_lid"""  # noqa: S608
_OF_OFFERS = f"""
SELECT {_COLUMNS} FROM voucher
WHERE customer IN (SELECT ?1 UNION ALL SELECT n FROM customer WHERE merged_into = ?1)
  AND offer > 0 AND state <> 'withdrawn'"""  # noqa: S608
_BY_OFFER = """
SELECT offer, count(*) FROM voucher WHERE offer > 0 AND state <> 'withdrawn' GROUP BY offer"""
_LAST_USED = f"""
SELECT {_COLUMNS} FROM voucher
WHERE customer = ? AND program = ? AND state = 'redeemed' AND at = 0
ORDER BY ended_ms DESC, issued_lid DESC LIMIT ?"""  # noqa: S608
_FIND = f"SELECT {_COLUMNS} FROM voucher WHERE customer = ? AND id = ?"  # noqa: S608


class VoucherRow(NamedTuple):
    """A voucher as it is stored. ``ended_ms`` and ``ended_till``: when and where it was used.

    Of an offer (program 0), or of a program; ``at`` of a milestone. Days are since 1970, and it is
    valid from ``from_day`` through ``expires_day``.
    """

    id: bytes
    program: int
    version: int
    state: str
    issued_ms: int
    issued_lid: int
    expires_day: int | None
    ended_ms: int | None
    ended_till: int | None
    offer: int = 0
    at: int = 0
    from_day: int | None = None


class Hand(NamedTuple):
    """Who does something to a voucher, when and where."""

    ts_ms: int
    till: int
    staff: int


@dataclass(frozen=True, slots=True)
class Terms:
    """What a new voucher is of, and when it can be used; days since 1970."""

    offer: int = 0
    at: int = 0
    from_day: int | None = None
    expires_day: int | None = None


FOR_EVER = Terms()


def issue(
    db: Database, customer: int, row: BookedEntry, hand: Hand, terms: Terms = FOR_EVER
) -> bool:
    """Give the customer the voucher of a row; one that was withdrawn comes back as it was.

    False where it exists and was used: it is given once.
    """
    entry = row.entry
    assert entry.voucher is not None
    named = (customer, entry.voucher.bytes, entry.program, entry.version, hand.ts_ms, row.place)
    valid = (terms.expires_day, terms.offer, terms.at, terms.from_day)
    return bool(db.conn.execute(_ISSUE, (*named, *valid)).rowcount == 1)


def redeem(db: Database, customer: int, voucher: UUID, hand: Hand) -> bool:
    """Use a voucher in one conditional write; False where it cannot be used (any more) [R22]."""
    return _end(db, "redeemed", customer, voucher, hand)


def withdraw(db: Database, customer: int, vouchers: Iterable[UUID], hand: Hand) -> None:
    """End vouchers that became stamps again [R33]."""
    for voucher in vouchers:
        _end(db, "withdrawn", customer, voucher, hand)


def give_back(db: Database, customer: int, voucher: UUID, expires_day: int | None) -> bool:
    """Make a used voucher usable again through a day, because its use was taken back [R21, R35].

    False where the customer has not used it.
    """
    done = db.conn.execute(_GIVE_BACK, (expires_day, customer, voucher.bytes))
    return bool(done.rowcount == 1)


def give_on(
    db: Database, customers: tuple[int, int], voucher: UUID, expires_day: int | None
) -> None:
    """Give the second of two customers a voucher that the first one has, as it was promised [R52].

    What then becomes of the first one's is for the caller to say.
    """
    owner, other = customers
    db.conn.execute(_GIVE_ON, (other, expires_day, owner, voucher.bytes))


def expire(db: Database, customer: int, voucher: UUID, hand: Hand) -> bool:
    """End a voucher whose last day has passed; False where it is not there to expire."""
    return _end(db, "expired", customer, voucher, hand)


def of_offers(db: Database, customer: int) -> tuple[VoucherRow, ...]:
    """Return all vouchers of offers that a customer ever had and kept, in whatever state.

    What was used before a merge counts [R52].
    """
    return tuple(map(VoucherRow._make, db.conn.execute(_OF_OFFERS, (customer,)).fetchall()))


def issued_by_offer(db: Database) -> dict[int, int]:
    """Return how many vouchers each offer has issued that were not withdrawn."""
    return dict(db.execute(_BY_OFFER).fetchall())


def unused(db: Database, customer: int) -> tuple[VoucherRow, ...]:
    """Return the vouchers that the customer can still use, oldest first."""
    return tuple(map(VoucherRow._make, db.conn.execute(_UNUSED, (customer,)).fetchall()))


def last_used(db: Database, customer: int, program: int, most: int) -> tuple[VoucherRow, ...]:
    """Return the rewards of a program that the customer used last, the newest first."""
    found = db.conn.execute(_LAST_USED, (customer, program, most)).fetchall()
    return tuple(map(VoucherRow._make, found))


def find(db: Database, customer: int, voucher: UUID) -> VoucherRow | None:
    """Return one voucher of the customer, in whatever state."""
    row = db.conn.execute(_FIND, (customer, voucher.bytes)).fetchone()
    return VoucherRow._make(row) if row else None


def _end(db: Database, state: str, customer: int, voucher: UUID, hand: Hand) -> bool:
    done = db.conn.execute(_END, (state, *hand, customer, voucher.bytes))
    return bool(done.rowcount == 1)
