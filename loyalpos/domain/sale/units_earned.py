"""What a sale earns under an earning rule, and why it may earn nothing [R7 to R9, R11, R15]."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique
from fractions import Fraction
from math import floor

from loyalpos.domain.ledger.why import Why
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.sale.sale import SaleLine

UNCHANGED = Fraction(1)  # no promotion, and a level that earns like everybody


@dataclass(frozen=True, slots=True)
class Sold:
    """A sale after its offers, as far as the cashier entered it.

    ``lines`` stand as sold; ``free`` are pairs of a line's index and how many of its items are free
    [R11], ``cheaper`` of a line's index and what offers took off it, in minor units. ``items``
    counts what is paid for, and is used only when there are no lines. ``base`` is in minor units,
    as :func:`earning_base` returns it.
    """

    items: int = 0
    lines: tuple[SaleLine, ...] = ()
    free: tuple[tuple[int, int], ...] = ()
    base: int | None = None
    cheaper: tuple[tuple[int, Fraction], ...] = ()


@unique
class NotEarnedReason(StrEnum):
    """Why a sale earns nothing. In brackets: the facts that :class:`NotEarned` has for it."""

    NOTHING_QUALIFIES = "nothing-qualifies"
    ALL_FREE = "all-free"  # [R11]
    NO_AMOUNT = "no-amount"  # the rule asks for an amount, and none is known (unit, minimum)
    BELOW_MINIMUM = "below-minimum"  # (base, minimum)
    ROUNDED_TO_NOTHING = "rounded-to-nothing"  # [R7] (base, unit)
    DAY_CAP = "day-cap"  # [R15] (most)
    ENDED = "ended"  # [R16] (day, the last on which the program earned)


# What the ledger keeps [R3]; the other reasons are plain from the sale and the program.
_KEPT = (
    NotEarnedReason.NOTHING_QUALIFIES,
    NotEarnedReason.BELOW_MINIMUM,
    NotEarnedReason.ROUNDED_TO_NOTHING,
    NotEarnedReason.DAY_CAP,
)


@dataclass(frozen=True, slots=True)
class NotEarned:
    """Nothing was earned, and the facts that say why. Amounts in minor units."""

    reason: NotEarnedReason
    base: int = 0
    unit: int = 0
    minimum: int = 0
    most: int = 0
    day: date | None = None


def missed_of(why: NotEarned) -> tuple[str, int, int] | None:
    """Return what the ledger keeps: reason, base, and the bound it was held against; or None."""
    if why.reason not in _KEPT:
        return None
    return why.reason.value, why.base, why.minimum or why.unit or why.most


def not_earned_of(reason: str, base: int, bound: int) -> NotEarned:
    """Return what :func:`missed_of` kept."""
    match known := NotEarnedReason(reason):
        case NotEarnedReason.BELOW_MINIMUM:
            return NotEarned(known, base, minimum=bound)
        case NotEarnedReason.ROUNDED_TO_NOTHING:
            return NotEarned(known, base, unit=bound)
        case _:
            return NotEarned(known, base, most=bound)


def earning_base(price: int | None, *taken_off: int) -> int | None:
    """Return what a sale earns on: its price less discounts, vouchers and points paid [R9].

    Minor units, never below 0; None when the price is not known.
    """
    return None if price is None else max(0, price - sum(taken_off))


def qualifies(earning: Earning, line: SaleLine) -> bool:
    """Say whether the items of a line earn under this rule."""
    wanted = not earning.categories or line.category in earning.categories
    return line.earns and wanted and line.category not in earning.excluded


def units_earned(earning: Earning, sold: Sold, factor: Fraction = UNCHANGED) -> int | NotEarned:
    """Return the whole units of a sale: all factors first, then rounded down once [R7, R8].

    Without lines the cashier's count of items stands, whatever the categories of the rule. The
    minimum is tested on the whole base [R9]. The most of a visit is applied last.

    :param factor: of the promotion and the level together; the rule's own comes on top.
    """
    nothing = _nothing(earning, sold)
    if nothing:
        return nothing
    units = _rounded(earning, sold, factor)
    if not units:
        base = _qualifying_base(earning, sold)
        return NotEarned(NotEarnedReason.ROUNDED_TO_NOTHING, base=base, unit=earning.unit)
    return min(units, earning.most_a_visit) if earning.most_a_visit else units


def capped(earning: Earning, units: int, earned_today: int) -> tuple[int, int]:
    """Return the units within the daily cap, and those beyond it [R15].

    What is beyond it takes a manager with a reason.
    """
    if not earning.most_a_day:
        return units, 0
    within = min(units, max(0, earning.most_a_day - earned_today))
    return within, units - within


def why_earned(earning: Earning, sold: Sold, factor: Fraction = UNCHANGED, rule: int = 0) -> Why:
    """Return the facts of the rows that a sale earns [R3], for a sale that earns.

    ``count`` is of the items that qualified, ``base`` of their share for AMOUNT, of the whole sale
    otherwise; ``most`` is of a visit; ``factor`` is the product of all. ``rule`` is the version of
    the program that says so.
    """
    applied = earning.factor * factor
    amount = earning.per is Per.AMOUNT
    return Why(
        per=earning.per.value,
        count=_paid_items(earning, sold) if earning.per is Per.ITEM else 0,
        base=_qualifying_base(earning, sold) if amount else sold.base or 0,
        unit=earning.unit if amount else 0,
        minimum=earning.minimum,
        most=earning.most_a_visit,
        factor="" if applied == UNCHANGED else str(applied),
        rule=rule,
    )


def _nothing(earning: Earning, sold: Sold) -> NotEarned | None:
    by_amount = earning.per is Per.AMOUNT
    if sold.lines and not any(qualifies(earning, line) for line in sold.lines):
        return NotEarned(NotEarnedReason.NOTHING_QUALIFIES)
    # An amount without lines says by itself what was paid for.
    if not (by_amount and not sold.lines) and not _paid_items(earning, sold):
        return NotEarned(NotEarnedReason.ALL_FREE)
    minimum = earning.minimum
    if sold.base is None and (by_amount or minimum):
        return NotEarned(NotEarnedReason.NO_AMOUNT, unit=earning.unit, minimum=minimum)
    if sold.base is not None and sold.base < minimum:
        return NotEarned(NotEarnedReason.BELOW_MINIMUM, base=sold.base, minimum=minimum)
    return None


def _rounded(earning: Earning, sold: Sold, factor: Fraction) -> int:
    """Multiply first, then round down, once [R8]; whole items without a factor need neither."""
    if earning.per is not Per.AMOUNT and factor == UNCHANGED and earning.factor == UNCHANGED:
        return _paid_items(earning, sold) if earning.per is Per.ITEM else 1
    return floor(_worth(earning, sold) * earning.factor * factor)


def _worth(earning: Earning, sold: Sold) -> Fraction:
    match earning.per:
        case Per.ITEM:
            return Fraction(_paid_items(earning, sold))
        case Per.VISIT:
            return Fraction(1)
        case Per.AMOUNT:
            return Fraction(_qualifying_base(earning, sold), earning.unit)


def _paid_items(earning: Earning, sold: Sold) -> int:
    if not sold.lines:
        return sold.items
    return sum(paid for line, paid in _paid(sold) if qualifies(earning, line))


def _qualifying_base(earning: Earning, sold: Sold) -> int:
    """Return the part of the base that qualifies, rounded down to the minor unit [R9].

    What was taken off the whole sale, and what points paid, is shared by all lines by what they
    cost. What was typed beyond the lines qualifies.
    """
    base, left = sold.base or 0, _left_to_pay(sold)
    whole = sum(left)
    ours = sum(
        worth for line, worth in zip(sold.lines, left, strict=True) if qualifies(earning, line)
    )
    return floor(base - (whole - ours) if base >= whole else base * ours / whole)


def _left_to_pay(sold: Sold) -> list[Fraction]:
    """Return what each line costs without its free items and what was taken off it."""
    worths = [Fraction(line.price * paid) for line, paid in _paid(sold)]
    for place, off in sold.cheaper:
        worths[place] = max(Fraction(0), worths[place] - off)
    return worths


def _paid(sold: Sold) -> Iterator[tuple[SaleLine, int]]:
    """Yield each line with how many of its items are paid for."""
    for index, line in enumerate(sold.lines):
        free = sum(items for place, items in sold.free if place == index)
        yield line, max(0, line.quantity - free)
