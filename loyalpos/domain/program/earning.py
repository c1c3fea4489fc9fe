"""How a purchase earns: for what, how much, from which amount on, and at most."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique
from fractions import Fraction


@unique
class Per(StrEnum):
    """What earns a unit."""

    ITEM = "item"
    VISIT = "visit"
    AMOUNT = "amount"


@dataclass(frozen=True, slots=True)
class Earning:
    """How a program earns. Amounts in minor units, units are stamps or points.

    ``unit`` is the amount for one unit, for AMOUNT only. A base below ``minimum`` earns nothing.
    Only items of ``categories`` earn (empty: all), never those of ``excluded``, and never items
    that are marked as not earning. ``factor`` comes before rounding down [R8]. 0 is no limit for
    ``most_a_visit``, and for ``most_a_day`` per customer [R15]. ``first_bonus`` units come with a
    customer's first purchase.
    """

    per: Per = Per.ITEM
    unit: int = 0
    minimum: int = 0
    categories: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    factor: Fraction = Fraction(1)
    most_a_visit: int = 0
    most_a_day: int = 0
    first_bonus: int = 0
