"""Which earning rules can be kept: contradictions are refused with the reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from loyalpos.domain.bounds import MAX_AMOUNT, check_within
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import MAX_TEXT, MAX_UNITS
from loyalpos.domain.tidy_text import tidy

MAX_FACTOR = 10


def checked(earning: Earning) -> Earning:
    """Return the rule with tidy categories, or refuse one that contradicts itself.

    :raises Refused: PROGRAM_UNIT_WRONG, MINIMUM_WRONG, FACTOR_WRONG (``above`` and ``most``),
        FACTOR_NEVER, CAP_WRONG (``field`` names which), CATEGORY_BOTH (``category``) or
        PROGRAM_TEXT_TOO_LONG; the other facts are the bounds. The first bonus is checked with
        the goal of its program.
    """
    if earning.per is Per.AMOUNT:
        check_within(Refusal.PROGRAM_UNIT_WRONG, earning.unit, 1, MAX_UNITS)
    check_within(Refusal.MINIMUM_WRONG, earning.minimum, 0, MAX_AMOUNT)
    if not 0 < earning.factor <= MAX_FACTOR:
        raise Refused(Refusal.FACTOR_WRONG, above=0, most=MAX_FACTOR)
    if earning.per is Per.VISIT and earning.factor < 1:
        raise Refused(Refusal.FACTOR_NEVER)
    check_caps("most_a_visit", earning.most_a_visit, "most_a_day", earning.most_a_day)
    wanted, excluded = _tidied(earning.categories), _tidied(earning.excluded)
    _check_categories(wanted, excluded)
    return replace(earning, categories=wanted, excluded=excluded)


def check_caps(inner_name: str, inner: int, outer_name: str, outer: int) -> None:
    """Check a cap and the wider one around it, as of a visit and of a day; 0 is no limit.

    :raises Refused: CAP_WRONG, with the bounds and the ``field`` that is outside of them.
    """
    check_within(Refusal.CAP_WRONG, outer, 0, MAX_UNITS, field=outer_name)
    check_within(Refusal.CAP_WRONG, inner, 0, outer or MAX_UNITS, field=inner_name)


def _tidied(categories: Iterable[str]) -> tuple[str, ...]:
    """Return the categories that say something, each once, in the order in which they came."""
    return tuple(dict.fromkeys(filter(None, map(tidy, categories))))


def _check_categories(wanted: tuple[str, ...], excluded: tuple[str, ...]) -> None:
    if any(len(category) > MAX_TEXT for category in (*wanted, *excluded)):
        raise Refused(Refusal.PROGRAM_TEXT_TOO_LONG, most=MAX_TEXT)
    names = {category.casefold() for category in wanted}
    for category in excluded:
        if category.casefold() in names:
            raise Refused(Refusal.CATEGORY_BOTH, category=category)
