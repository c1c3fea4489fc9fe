"""Which promotions can ever hold: impossible ones are refused with the reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from loyalpos.domain.bounds import check_dates, check_within
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.earning_check import MAX_FACTOR, check_caps
from loyalpos.domain.program.program import MAX_TEXT
from loyalpos.domain.promotion.promotion import MINUTES_OF_DAY, PromotionDraft
from loyalpos.domain.tidy_text import tidy

DAYS_OF_WEEK = 7


def checked(draft: PromotionDraft) -> PromotionDraft:
    """Return the draft with a tidy name and weekdays in order, or refuse what can never hold.

    Hours end on the day on which they begin: a night is two promotions.

    :raises Refused: PROMOTION_NAME_NEEDED, PROGRAM_TEXT_TOO_LONG, FACTOR_WRONG (``above`` and
        ``most``), DATES_REVERSED (``first`` and ``last``), WEEKDAY_WRONG, HOURS_WRONG (with
        ``field``), HOURS_REVERSED (``from_minute`` and ``to_minute``), CAP_WRONG (with ``field``)
        or PROMOTION_NEVER (``first`` and ``last``); other facts are the bounds.
    """
    name = tidy(draft.name)
    if not name:
        raise Refused(Refusal.PROMOTION_NAME_NEEDED)
    if len(name) > MAX_TEXT:
        raise Refused(Refusal.PROGRAM_TEXT_TOO_LONG, most=MAX_TEXT)
    if not 1 < draft.factor <= MAX_FACTOR:
        raise Refused(Refusal.FACTOR_WRONG, above=1, most=MAX_FACTOR)
    check_dates(draft.first, draft.last)
    _check_weekdays(draft)
    _check_hours(draft)
    check_caps("most_a_day", draft.most_a_day, "most_in_all", draft.most_in_all)
    return replace(draft, name=name, weekdays=tuple(sorted(set(draft.weekdays))))


def _check_weekdays(draft: PromotionDraft) -> None:
    for weekday in draft.weekdays:
        check_within(Refusal.WEEKDAY_WRONG, weekday, 0, DAYS_OF_WEEK - 1)
    if not draft.weekdays or draft.first is None or draft.last is None:
        return
    days = min((draft.last - draft.first).days + 1, DAYS_OF_WEEK)
    held = {(draft.first + timedelta(days=day)).weekday() for day in range(days)}
    if not held & set(draft.weekdays):
        raise Refused(Refusal.PROMOTION_NEVER, first=draft.first, last=draft.last)


def _check_hours(draft: PromotionDraft) -> None:
    begin, end = draft.from_minute, draft.to_minute
    check_within(Refusal.HOURS_WRONG, begin, 0, MINUTES_OF_DAY - 1, field="from_minute")
    check_within(Refusal.HOURS_WRONG, end, 1, MINUTES_OF_DAY, field="to_minute")
    if end <= begin:
        raise Refused(Refusal.HOURS_REVERSED, from_minute=begin, to_minute=end)
