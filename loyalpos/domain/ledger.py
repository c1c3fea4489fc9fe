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

    EARN = "earn"  # (+) a purchase
    HEAD_START = "head-start"  # (+) once per customer and program
    FULL_CARD = "full-card"  # (-goal) a full card became a voucher
    SPEND = "spend"  # (-cost) points paid for a reward
    REDEEM = "redeem"  # (0) a voucher was used
    REVERSAL = "reversal"  # (opposite, or less: a debt is forgiven [R34]) takes one row back
    WITHDRAWN = "withdrawn"  # (+goal) takes a FULL_CARD row back: stamps again [R33]


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
    """What one row says. ``delta`` in stamps or points; ``reverses`` is another row's place."""

    program: int
    version: int
    kind: EntryKind
    delta: int
    voucher: UUID | None = None
    reverses: int | None = None


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
