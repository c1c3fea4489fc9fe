"""The words of the ledger: what a row can be, and what an act is.

An act is one thing a cashier did, under one UUID made before the first try [R4]. It writes one or
more rows; a balance is the sum of its rows [R1].
"""

from __future__ import annotations

from enum import Flag, StrEnum, auto, unique


@unique
class EntryKind(StrEnum):
    """What a row of the ledger says. In brackets: the sign of its delta, in stamps or points."""

    EARN = "earn"  # (+) a purchase
    HEAD_START = "head-start"  # (+) once per customer and program
    FULL_CARD = "full-card"  # (-goal) a full card became a voucher
    SPEND = "spend"  # (-cost) points paid for a reward
    REDEEM = "redeem"  # (0) a voucher was used
    REVERSAL = "reversal"  # (opposite) takes exactly one row back
    WITHDRAWN = "withdrawn"  # (+goal) an unused voucher became stamps again [R33]


class Changes(Flag):
    """What a write changed, so that a page knows whether it is stale."""

    NOTHING = 0
    CARDS = auto()
    CUSTOMERS = auto()
    LEDGER = auto()
    PROGRAMS = auto()
    STAFF = auto()
    SETTINGS = auto()
