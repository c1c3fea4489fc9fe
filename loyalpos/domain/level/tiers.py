"""How customers go up and down the ladder of levels [R46 to R50].

What counts is measured over a window (:mod:`loyalpos.domain.customer.tally`), never the balance, so
that spending points cannot cost a level.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from loyalpos.domain.ledger.lots import until
from loyalpos.domain.level.tier import LadderDraft, Level, Membership, WayUp
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.tidy_text import tidy

MAX_LEVELS = 6
MAX_NAME = 40
MAX_THRESHOLD = 1_000_000_000
MAX_FACTOR = 10
MAX_DISCOUNT = 100  # percent
MAX_EARLY_DAYS = 60
MAX_MONTHS = 60
MAX_GIFT = timedelta(days=3653)  # ten years; a year with a digit too many is a slip


def reached(ladder: LadderDraft, measured: int) -> int:
    """Return the place of the highest level whose threshold is reached; exactly is enough [R47]."""
    return max(0, sum(level.threshold <= measured for level in ladder.levels) - 1)


def place_on(ladder: LadderDraft, level: int) -> int:
    """Return where a level stands on a ladder: one that was taken away is the highest left."""
    return min(level, len(ladder.levels) - 1)


def after_sale(ladder: LadderDraft, member: Membership, measured: int, today: date) -> Membership:
    """Return where a customer stands after a sale: up at once, never down [R48].

    The review is on the first day of a month. The window then is of whole months, as the tally is,
    and the purchase that made the level is not counted for another period.
    """
    level = reached(ladder, measured)
    if level <= member.level:
        return member
    last = until(today, ladder.months)
    return replace(member, level=level, review=_first_of_a_month(_day_after(last)))


def reviewed(ladder: LadderDraft, member: Membership, measured: int, today: date) -> Membership:
    """Return where a customer stands once the review date has come [R48, R49].

    Who no longer reaches the level falls by one, but not below a level given by hand that holds
    [R50]; who is held by it alone is reviewed again on the day after it ends. The first level has
    nothing to review.
    """
    if member.review is None or today < member.review:
        return member
    earned = max(reached(ladder, measured), member.level - 1)
    floor = member.floor if _floor_holds(member, today) else 0
    level = place_on(ladder, max(earned, floor))
    review = _first_of_a_month(until(today, ladder.months))
    if floor > earned and member.floor_until is not None:
        review = min(review, _day_after(member.floor_until))
    return replace(member, level=level, review=review if level else None)


def given(
    ladder: LadderDraft, member: Membership, level: int, floor_until: date, today: date
) -> Membership:
    """Give a level by hand: a floor through the day ``floor_until`` [R50].

    A level that a customer already has, or a higher one, keeps its own review date.

    :raises Refused: LEVEL_GIFT_WRONG, as :func:`gift_wrong`.
    """
    most = len(ladder.levels) - 1
    if not 0 <= level <= most or not today <= floor_until <= today + MAX_GIFT:
        raise gift_wrong(most, today)
    held = replace(member, floor=level, floor_until=floor_until)
    if level <= member.level:
        return held
    return replace(held, level=level, review=_day_after(floor_until))


def gift_wrong(most: int, today: date) -> Refused:
    """Return LEVEL_GIFT_WRONG: ``most`` is the highest level, ``first`` and ``last`` are days."""
    return Refused(Refusal.LEVEL_GIFT_WRONG, most=most, first=today, last=today + MAX_GIFT)


def joined(kept: Membership, gone: Membership, today: date) -> Membership:
    """Return where two customers stand who are one: on the higher level of both [R52].

    Of two on the same level the later review counts. Of two floors that hold, the one that ends
    last stays, and the level is not reviewed before the end of a higher one [R50].
    """
    higher = max(kept, gone, key=lambda one: (one.level, one.review or date.min))
    holding = [one for one in (kept, gone) if one.floor and _floor_holds(one, today)]
    if not holding:
        return higher
    last = max(holding, key=lambda one: (one.floor_until or date.min, one.floor))
    ends = [one.floor_until for one in holding if one.floor > last.floor and one.floor_until]
    both = replace(higher, floor=last.floor, floor_until=last.floor_until)
    if ends and both.review is not None:
        both = replace(both, review=max(both.review, _day_after(max(ends))))
    return both


def way_up(ladder: LadderDraft, member: Membership, measured: int) -> WayUp | None:
    """Return the next level and what is missing to it; None at the top."""
    following = member.level + 1
    if following >= len(ladder.levels):
        return None
    return WayUp(following, max(0, ladder.levels[following].threshold - measured))


def checked(draft: LadderDraft) -> LadderDraft:
    """Return the ladder with tidy names, or refuse what no shop could keep.

    :raises Refused: LADDER_LEVELS_WRONG, LADDER_MONTHS_WRONG, LADDER_NAME_NEEDED,
        LADDER_THRESHOLD_WRONG or LADDER_PERK_WRONG (``perk`` is the field); facts are the bounds
        and ``level``, the place of the level.
    """
    if not 1 <= len(draft.levels) <= MAX_LEVELS:
        raise Refused(Refusal.LADDER_LEVELS_WRONG, least=1, most=MAX_LEVELS)
    if not 1 <= draft.months <= MAX_MONTHS:
        raise Refused(Refusal.LADDER_MONTHS_WRONG, least=1, most=MAX_MONTHS)
    levels = tuple(replace(level, name=tidy(level.name)) for level in draft.levels)
    least, most = 0, 0  # everybody is on the first level
    for place, level in enumerate(levels):
        if not 1 <= len(level.name) <= MAX_NAME:
            raise Refused(Refusal.LADDER_NAME_NEEDED, level=place, most=MAX_NAME)
        if not least <= level.threshold <= most:
            raise Refused(Refusal.LADDER_THRESHOLD_WRONG, level=place, least=least, most=most)
        _check_perks(place, level)
        least, most = level.threshold + 1, MAX_THRESHOLD
    return replace(draft, levels=levels)


def _check_perks(place: int, level: Level) -> None:
    for perk, value, least, most in (
        ("factor", level.factor, 1, MAX_FACTOR),
        ("discount", level.discount, 0, MAX_DISCOUNT),
        ("early_days", level.early_days, 0, MAX_EARLY_DAYS),
    ):
        if not least <= value <= most:
            raise Refused(Refusal.LADDER_PERK_WRONG, level=place, perk=perk, least=least, most=most)


def _floor_holds(member: Membership, today: date) -> bool:
    return member.floor_until is not None and today <= member.floor_until


def _first_of_a_month(day: date) -> date:
    """Return this day or the next one that begins a month."""
    if day.day == 1:
        return day
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def _day_after(day: date) -> date:
    return day + timedelta(days=1)
