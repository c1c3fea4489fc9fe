"""Bounds that a rule has to keep, checked in one way, so that a form can name them at the field."""

from __future__ import annotations

from datetime import date

from loyalpos.domain.problem import Fact, Refusal, Refused

MAX_AMOUNT = 100_000_000
"""The most money that one sum may be, in minor units."""


def check_within(code: Refusal, value: int, least: int, most: int, **facts: Fact) -> None:
    """Refuse a value outside its bounds, both included.

    :raises Refused: the code, with ``least``, ``most`` and the facts given here.
    """
    if not least <= value <= most:
        raise Refused(code, least=least, most=most, **facts)


def check_dates(first: date | None, last: date | None) -> None:
    """Refuse a last day before the first; None is open.

    :raises Refused: DATES_REVERSED, with ``first`` and ``last``.
    """
    if first is not None and last is not None and last < first:
        raise Refused(Refusal.DATES_REVERSED, first=first, last=last)
