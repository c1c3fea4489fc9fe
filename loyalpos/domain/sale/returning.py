"""Returning: a part of a sale comes back, and its units with it [R30 to R32].

What a row keeps is computed from the facts in that row and from all that came back so far, never
from what was kept before: so any order of returns ends at the same number.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import floor

from loyalpos.domain.ledger.ledger import BookedEntry, EntryKind
from loyalpos.domain.ledger.lots import WHOLE_BALANCE
from loyalpos.domain.ledger.taking_back import Back
from loyalpos.domain.ledger.why import Why, unpack
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.sale.sale import SaleLine
from loyalpos.domain.sale.units_earned import qualifies


@dataclass(frozen=True, slots=True)
class Returned:
    """What comes back at one time.

    ``lines`` are pairs of a line's index and how many of its items. Of a sale without lines so many
    ``items`` come back, or goods of an ``amount``: minor units of what was paid, None when it was
    not said.
    """

    lines: tuple[tuple[int, int], ...] = ()
    items: int = 0
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class SoldBefore:
    """A sale as it was booked, and all that came back of it before.

    ``quantity`` counts all items, of which ``free`` were free. ``amount`` is the price of the goods
    and ``base`` what was paid for them [R9], None when not known; minor units.
    """

    quantity: int
    amount: int | None = None
    base: int | None = None
    lines: tuple[SaleLine, ...] = ()
    free: int = 0
    returned: tuple[Returned, ...] = ()


def for_program(sold: SoldBefore, earning: Earning) -> SoldBefore:
    """Return the sale with lines that say whether they earned in a program.

    :param earning: of the program version of that sale [R30].
    """
    lines = (replace(line, earns=qualifies(earning, line)) for line in sold.lines)
    return replace(sold, lines=tuple(lines))


def check_returned(sold: SoldBefore, now: Returned) -> None:
    """Let a return pass that can be one.

    Of a sale with lines only lines come back. An amount counts only where the sale had one.

    :raises Refused: RETURN_NOTHING, or RETURN_TOO_MUCH with the ``most`` that can still come back,
        what was ``returned`` before, and ``what`` they are: "items", or "amount" in minor units.
    """
    money = now.amount or 0 if _worth(sold) else 0
    counts = [items for _, items in now.lines] if sold.lines else [now.items, money]
    if not any(counts) or min(counts) < 0:
        raise Refused(Refusal.RETURN_NOTHING)
    if sold.lines:
        for index in {index for index, _ in now.lines}:
            known = 0 <= index < len(sold.lines)
            _check(
                "items",
                _of_line(now, index),
                sum(_of_line(past, index) for past in sold.returned),
                sold.lines[index].quantity if known else 0,
            )
        return
    _check("items", now.items, sum(past.items for past in sold.returned), sold.quantity)
    said = sum(past.amount or 0 for past in sold.returned)
    _check("amount", money, said, _worth(sold))


def is_whole(sold: SoldBefore, now: Returned) -> bool:
    """Say whether nothing of the sale is kept afterwards; then it is reversed as a whole."""
    if sold.lines:
        return not any(_kept_of_lines(sold, now))
    return _kept_items(sold, now) == 0 or (_worth(sold) > 0 and _kept_worth(sold, now) == 0)


def kept_units(why: Why, booked: int, sold: SoldBefore, now: Returned) -> int:
    """Return how many of the ``booked`` units a sale keeps in a program [R30 to R32].

    The facts of the row decide, so a rule that changed since changes nothing. Items that were free
    are the last to come back. Where something was taken off the price, each item carries its share
    of the base by its price; that share is not rounded, only the units are, once and down [R7].

    :param why: of the rows that earned; all of one sale and program have the same facts.
    :param sold: as from :func:`for_program`.
    """
    if is_whole(sold, now):
        return 0
    base = why.base if sold.base is None else sold.base
    if base * kept_share(sold, now) < why.minimum:
        return 0
    units = _units(why, booked, sold, now)
    return min(booked, units, why.most) if why.most else min(booked, units)


def kept_share(sold: SoldBefore, now: Returned, *, earning: bool = False) -> Fraction:
    """Return which part of the price is kept, from 0 to 1, exactly.

    :param earning: of the lines that earned only, instead of all.
    """
    if is_whole(sold, now):
        return Fraction(0)
    if not sold.lines:
        worth = _worth(sold)
        if worth:
            return _kept_worth(sold, now) / worth
        return Fraction(_kept_items(sold, now), sold.quantity)
    kept = zip(sold.lines, _kept_of_lines(sold, now), strict=True)
    chosen = [(line, items) for line, items in kept if line.earns or not earning]
    whole = sum(line.price * line.quantity for line, _ in chosen)
    if not whole:
        return Fraction(any(items for _, items in chosen))
    return Fraction(sum(line.price * items for line, items in chosen), whole)


def still_has(row: BookedEntry, later: Iterable[BookedEntry]) -> int:
    """Return the units of a row that can still go back.

    That is what it gave, less what returns took back or let go, less what expired of it.

    :param later: the rows of the same customer after it; other programs change nothing.
    """
    left = abs(row.entry.delta)
    for other in (other for other in later if other.entry.program == row.entry.program):
        why = unpack(other.entry.why)
        if other.entry.kind is EntryKind.RETURN and why.of == row.place:
            left -= why.forgiven - other.entry.delta
        elif other.entry.kind is EntryKind.EXPIRE and row.entry.delta > 0:
            own = (row.place, WHOLE_BALANCE)
            left -= sum(units for lot, units in why.took if lot in own)
    return max(0, left)


def whole_back(rows: Iterable[BookedEntry], later: Sequence[BookedEntry]) -> tuple[Back, ...]:
    """Return all that goes back with a whole act."""
    return tuple(Back(row.place, row.entry, still_has(row, later)) for row in rows)


def part_back(
    rows: Iterable[BookedEntry], later: Sequence[BookedEntry], sold: SoldBefore, now: Returned
) -> tuple[Back, ...]:
    """Return what goes back of the rows of a sale in one program when a part of it comes back.

    A sale that filled a card of an older version has a row for each version; the older one keeps
    its units longest. A bonus stays while anything is kept.
    """
    ordered = sorted(rows, key=lambda row: row.place)
    earned = [row.entry for row in ordered if row.entry.kind is EntryKind.EARN]
    booked = sum(entry.delta for entry in earned)
    kept = kept_units(unpack(earned[0].why), booked, sold, now) if earned else 0
    backs: list[Back] = []
    for row in ordered:
        units = 0
        if row.entry.kind is EntryKind.EARN:
            keeps = min(kept, row.entry.delta)
            kept -= keeps
            units = max(0, still_has(row, later) - keeps)
        backs.append(Back(row.place, row.entry, units))
    return tuple(backs)


def _check(what: str, now: int, before: int, sold: int) -> None:
    if now > sold - before:
        most = max(0, sold - before)
        raise Refused(Refusal.RETURN_TOO_MUCH, most=most, returned=before, what=what)


def _of_line(returned: Returned, index: int) -> int:
    return sum(items for line, items in returned.lines if line == index)


def _units(why: Why, booked: int, sold: SoldBefore, now: Returned) -> int:
    factor = Fraction(why.factor or 1)
    match why.per:
        case Per.ITEM:
            unearning = _items(sold) - why.count
            return floor(max(0, _kept_items(sold, now) - unearning) * factor)
        case Per.VISIT:
            return booked if _kept_items(sold, now) > _free_that_qualify(sold) else 0
        case Per.AMOUNT:
            return floor(why.base * kept_share(sold, now, earning=True) * factor / why.unit)
        case _:  # a row from before rows had facts
            return floor(booked * kept_share(sold, now))


def _items(sold: SoldBefore) -> int:
    """Return how many items of the sale could earn."""
    if not sold.lines:
        return sold.quantity
    return sum(line.quantity for line in sold.lines if line.earns)


def _free_that_qualify(sold: SoldBefore) -> int:
    """Return how many free items there must be among those that could earn."""
    others = sum(line.quantity for line in sold.lines if not line.earns)
    return max(0, sold.free - others)


def _kept_items(sold: SoldBefore, now: Returned) -> int:
    """Return how many items that could earn are kept."""
    if sold.lines:
        kept = zip(sold.lines, _kept_of_lines(sold, now), strict=True)
        return sum(items for line, items in kept if line.earns)
    return max(0, sold.quantity - sum(each.items for each in (*sold.returned, now)))


def _kept_of_lines(sold: SoldBefore, now: Returned) -> tuple[int, ...]:
    gone: Counter[int] = Counter()
    for returned in (*sold.returned, now):
        for index, items in returned.lines:
            gone[index] += items
    return tuple(max(0, line.quantity - gone[index]) for index, line in enumerate(sold.lines))


def _worth(sold: SoldBefore) -> int:
    """Return what a returned amount is a part of, in minor units; 0 when no amount is known."""
    return sold.base or sold.amount or 0


def _kept_worth(sold: SoldBefore, now: Returned) -> Fraction:
    """Return the part of the worth of a sale without lines that is kept.

    Items that came back without an amount count with their even share.
    """
    worth = Fraction(_worth(sold))
    each = worth / sold.quantity
    gone = (
        each * returned.items if returned.amount is None else Fraction(returned.amount)
        for returned in (*sold.returned, now)
    )
    return max(Fraction(0), worth - sum(gone))
