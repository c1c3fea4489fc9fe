"""Rows, vouchers and holdings for the tests of taking back: one program with a card of 9."""

from __future__ import annotations

from uuid import UUID

from loyalpos.domain.ledger.ledger import BookedEntry, Entry, EntryKind
from loyalpos.domain.ledger.owing import GivenVoucher, Holdings, TakenBack
from loyalpos.domain.ledger.why import Why

GOAL = 9
FIRST, SECOND = UUID(int=1), UUID(int=2)


def voucher(number: int) -> UUID:
    return UUID(int=number)


def moved(place: int, kind: EntryKind, delta: int, why: Why | None = None) -> BookedEntry:
    return BookedEntry(place, Entry(1, 1, kind, delta, why=why.pack() if why else ""))


def earned(place: int, delta: int, why: Why | None = None) -> BookedEntry:
    return moved(place, EntryKind.EARN, delta, why)


def full(place: int, voucher: UUID) -> BookedEntry:
    return BookedEntry(place, Entry(1, 1, EntryKind.FULL_CARD, -GOAL, voucher))


def used(place: int, voucher: UUID, program: int = 1) -> BookedEntry:
    return BookedEntry(place, Entry(program, 1, EntryKind.REDEEM, 0, voucher))


def issued(place: int, voucher: UUID, program: int = 1) -> BookedEntry:
    return BookedEntry(place, Entry(program, 1, EntryKind.ISSUE, 0, voucher))


def reward(voucher: UUID, place: int, *, used: bool = False) -> GivenVoucher:
    return GivenVoucher(voucher, 1, 1, place, GOAL, used=used)


def offered(voucher: UUID, place: int, *, used: bool = False) -> GivenVoucher:
    return GivenVoucher(voucher, 0, 1, place, used=used)


def cookie(
    voucher: UUID, place: int, *, at: int = 5, later: int = 0, used: bool = False
) -> GivenVoucher:
    """A milestone on the way."""
    return GivenVoucher(voucher, 1, 1, place, GOAL, at, later, used)


def has(balance: int, *vouchers: GivenVoucher) -> Holdings:
    return Holdings({1: balance, 2: -1}, {1: GOAL, 2: GOAL}, vouchers)


def balance(before: int, taken: TakenBack) -> int:
    return before + sum(entry.delta for entry in taken.entries)
