"""The words of the ledger: what a row can be, and what an act is.

An act is one thing a cashier did, under one UUID made before the first try [R4]. It writes one or
more rows; a balance is the sum of its rows [R1].
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Flag, StrEnum, auto, unique
from uuid import UUID, uuid5


@unique
class EntryKind(StrEnum):
    """What a row of the ledger says. In brackets: the sign of its delta, in stamps or points."""

    EARN = "earn"  # (+, or 0 of program 0: vouchers were all it gave) a purchase
    HEAD_START = "head-start"  # (+) once per customer and program
    BONUS = "bonus"  # (+) for a first purchase
    FULL_CARD = "full-card"  # (-goal) a full card became a voucher
    SPEND = "spend"  # (-cost) points paid for a reward
    PAY = "pay"  # (-) points paid like money [R23]
    ISSUE = "issue"  # (0) an offer or a milestone gave a voucher
    REDEEM = "redeem"  # (0) a voucher was used
    REVERSAL = "reversal"  # (opposite, or less: a debt is forgiven [R34]) takes one row back
    RETURN = "return"  # (-, or 0: nothing had to go) a part of a sale came back [R31, R32]
    WITHDRAWN = "withdrawn"  # (+goal, or 0) takes the row of a voucher back [R33]
    CORRECTION = "correction"  # (+ or -) by a person, with a reason [R55]
    EXPIRE = "expire"  # (- for units, 0 for a voucher) [R44]
    MERGE_OUT = "merge-out"  # (-, or 0 for a voucher) went to another customer [R52]
    MERGE_IN = "merge-in"  # (+, or 0 for a voucher) came from another customer
    LEVEL = "level"  # (0) a tier was reached, lost or given [R48 to R50]


class Changes(Flag):
    """What a write changed, so that a page knows whether it is stale."""

    NOTHING = 0
    CARDS = auto()
    CUSTOMERS = auto()
    LEDGER = auto()
    PROGRAMS = auto()
    STAFF = auto()
    SETTINGS = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """What one row says. ``delta`` in stamps or points; ``reverses`` is another row's place.

    ``program`` 0 is the shop itself: offers and levels, whose version ``version`` then is. ``why``
    is the packed :class:`loyalpos.domain.ledger.why.Why` [R3].
    """

    program: int
    version: int
    kind: EntryKind
    delta: int
    voucher: UUID | None = None
    reverses: int | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class BookedEntry:
    """A row with its place in the ledger."""

    place: int
    entry: Entry


def voucher_id(act: UUID, program: int, place: int) -> UUID:
    """Name the voucher of the ``place``-th card of a program that an act filled.

    Made from the act, so that the same act never names two.
    """
    return uuid5(act, f"{program}/{place}")
