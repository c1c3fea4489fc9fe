"""Expiry: how long stamps and points are valid [R40 to R45]."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique


@unique
class ExpiryPolicy(StrEnum):
    """Which clock runs."""

    NEVER = "never"
    EACH = "each"  # every purchase has its own date [R40]
    SINCE_VISIT = "since-visit"  # any sale restarts the clock of the whole balance [R43]


@dataclass(frozen=True, slots=True)
class Expiry:
    """How long units are valid, in calendar months."""

    policy: ExpiryPolicy = ExpiryPolicy.NEVER
    months: int = 12


@dataclass(frozen=True, slots=True)
class Lot:
    """Units with one date: ``left`` of them, valid through the day ``until``.

    ``place`` is the row that earned them; 0 is the whole balance, under SINCE_VISIT.
    """

    place: int
    left: int
    until: date
