"""Which promotion a sale has: at most one, the best for the customer [R12, R13]."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from loyalpos.domain.promotion.promotion import Promotion, PromotionDraft

Used = tuple[int, int]
"""How often a customer had a promotion: on this day, and in all."""


@dataclass(frozen=True, slots=True)
class Moment:
    """When a customer buys: the business day, and the shop-local minute of it.

    Promotions begin ``early_days`` sooner for the customer's level.
    """

    day: date
    minute: int
    early_days: int = 0


def matching(
    promotions: Iterable[Promotion], program: int, moment: Moment, used: Mapping[int, Used]
) -> tuple[Promotion, ...]:
    """Return the promotions that hold for a customer in a program now.

    :param promotions: those of the shop, each in its newest version.
    :param used: by number of a promotion; what is missing was never used.
    """
    return tuple(
        promotion
        for promotion in promotions
        if promotion.draft.program in (0, program)
        and _holds(promotion.draft, moment)
        and _is_left(promotion.draft, used.get(promotion.number, (0, 0)))
    )


def best(promotions: Iterable[Promotion]) -> Promotion | None:
    """Return the one with the highest factor, and the newest of equals [R12]."""
    return max(
        promotions, key=lambda one: (one.draft.factor, one.number, one.version), default=None
    )


def _holds(draft: PromotionDraft, moment: Moment) -> bool:
    begun = draft.first is None or draft.first <= moment.day + timedelta(days=moment.early_days)
    over = draft.last is not None and draft.last < moment.day
    on_weekday = not draft.weekdays or moment.day.weekday() in draft.weekdays
    in_hours = draft.from_minute <= moment.minute < draft.to_minute
    return begun and not over and on_weekday and in_hours


def _is_left(draft: PromotionDraft, used: Used) -> bool:
    on_day, in_all = used
    left_today = not draft.most_a_day or on_day < draft.most_a_day
    return left_today and (not draft.most_in_all or in_all < draft.most_in_all)
