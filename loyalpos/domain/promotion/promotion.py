"""Promotions: a dated change of what a purchase earns, as double stamps on quiet afternoons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

MINUTES_OF_DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class PromotionDraft:
    """Everything an owner says about a promotion.

    ``program`` 0 is all programs. ``first`` and ``last`` are business days, both included; None is
    open. ``weekdays`` count from 0 for Monday; empty is every day. Shop-local minutes of the day:
    from ``from_minute`` up to, and without, ``to_minute``. A customer has it at most ``most_a_day``
    and ``most_in_all`` times, 0 is no limit [R13].
    """

    name: str
    factor: Fraction = Fraction(2)
    program: int = 0
    first: date | None = None
    last: date | None = None
    weekdays: tuple[int, ...] = ()
    from_minute: int = 0
    to_minute: int = MINUTES_OF_DAY
    most_a_day: int = 0
    most_in_all: int = 0


@dataclass(frozen=True, slots=True)
class Promotion:
    """One version of a promotion."""

    number: int
    version: int
    draft: PromotionDraft
