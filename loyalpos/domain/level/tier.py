"""Tiers: levels that a customer reaches by what they did in a window, never by a balance [R46]."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from fractions import Fraction


@unique
class Measure(StrEnum):
    """What counts towards a level."""

    SPEND = "spend"  # minor units
    VISITS = "visits"
    UNITS = "units"  # stamps and points earned


@dataclass(frozen=True, slots=True)
class Level:
    """A level and its perks; the first one of a ladder has threshold 0.

    ``discount`` is percent off every sale, ``early_days`` how much sooner offers begin.
    """

    name: str
    threshold: int
    factor: Fraction = Fraction(1)
    discount: int = 0
    early_days: int = 0


@dataclass(frozen=True, slots=True)
class LadderDraft:
    """All levels of a shop, lowest first; what counts, and within how many months."""

    measure: Measure
    levels: tuple[Level, ...]
    months: int = 12


@dataclass(frozen=True, slots=True)
class Ladder:
    """One version of the ladder."""

    version: int
    draft: LadderDraft


@dataclass(frozen=True, slots=True)
class Membership:
    """Where a customer stands on the ladder: ``level`` is a place in it, from 0.

    At ``review`` the level may fall, by one [R48, R49]. ``floor`` was given by hand and holds
    through the day ``floor_until`` [R50].
    """

    level: int = 0
    review: date | None = None
    floor: int = 0
    floor_until: date | None = None


@dataclass(frozen=True, slots=True)
class WayUp:
    """The next level, as its place in the ladder, and how much of what counts is missing."""

    level: int
    missing: int
