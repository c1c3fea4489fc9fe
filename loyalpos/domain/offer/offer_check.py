"""Which offers can be kept: impossible ones are refused with the reason."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from loyalpos.domain.bounds import MAX_AMOUNT, check_dates, check_within
from loyalpos.domain.level.tiers import MAX_LEVELS
from loyalpos.domain.offer.granting import code_matches
from loyalpos.domain.offer.offer import Offer, OfferDraft, Trigger
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program import reward_check
from loyalpos.domain.program.program import MAX_TEXT, MAX_UNITS
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.tidy_text import tidy

MAX_CODE = 20
MAX_VISITS = 10_000
MAX_WINDOW_DAYS = 730
MAX_VALID_DAYS = 3650


def checked(draft: OfferDraft) -> OfferDraft:
    """Return the draft with tidy texts, or refuse what no till could keep.

    A level that the ladder does not have (yet) is nobody's, and not refused here.

    :raises Refused: OFFER_NAME_NEEDED, PROGRAM_TEXT_TOO_LONG, OFFER_DEAL_GIFT, OFFER_CODE_NEEDED,
        OFFER_CODE_TOO_LONG, OFFER_CODE_UNUSED, OFFER_AFTER_WRONG, OFFER_WINDOW_WRONG,
        OFFER_VALID_WRONG, OFFER_LIMIT_WRONG (with ``field``), OFFER_LEVEL_WRONG, MINIMUM_WRONG,
        DATES_REVERSED (``first`` and ``last``), OFFER_WORTH_MORE (``amount`` and ``minimum``),
        PROGRAM_WORTH_MORE (``amount`` and ``spend``), and what
        :mod:`loyalpos.domain.program.reward_check` raises; other facts are the bounds.
    """
    name, code = tidy(draft.name), tidy(draft.code)
    if not name:
        raise Refused(Refusal.OFFER_NAME_NEEDED)
    if len(name) > MAX_TEXT:
        raise Refused(Refusal.PROGRAM_TEXT_TOO_LONG, most=MAX_TEXT)
    reward = reward_check.checked(draft.reward)
    if draft.trigger is Trigger.EVERY_SALE and reward.kind is RewardKind.GIFT:
        raise Refused(Refusal.OFFER_DEAL_GIFT)  # lowers no price, so it would never be chosen
    _check_code(draft.trigger, code)
    _check_after(draft)
    check_dates(draft.first, draft.last)
    _check_bounds(draft)
    _check_worth(draft, reward)
    return replace(draft, name=name, code=code, reward=reward)


def check_code_free(offer: Offer, others: Iterable[Offer]) -> None:
    """Let an offer pass whose code is no other offer's at the same time.

    :raises Refused: OFFER_CODE_TAKEN with the ``name`` of the other one.
    """
    for other in others:
        same = other.number != offer.number and code_matches(other, offer.draft.code)
        if same and _overlap(offer.draft, other.draft):
            raise Refused(Refusal.OFFER_CODE_TAKEN, name=other.draft.name)


def _overlap(one: OfferDraft, other: OfferDraft) -> bool:
    first = max(one.first or date.min, other.first or date.min)
    return first <= min(one.last or date.max, other.last or date.max)


def _check_code(trigger: Trigger, code: str) -> None:
    if trigger is not Trigger.CODE:
        if code:
            raise Refused(Refusal.OFFER_CODE_UNUSED)
        return
    if not code:
        raise Refused(Refusal.OFFER_CODE_NEEDED, most=MAX_CODE)
    if len(code) > MAX_CODE:
        raise Refused(Refusal.OFFER_CODE_TOO_LONG, most=MAX_CODE)


def _check_after(draft: OfferDraft) -> None:
    if draft.trigger is Trigger.RETURNING:
        check_within(Refusal.OFFER_AFTER_WRONG, draft.after, 1, MAX_VISITS)
    elif draft.trigger is Trigger.BIG_SPENDER:
        check_within(Refusal.OFFER_AFTER_WRONG, draft.after, 1, MAX_AMOUNT)
        check_within(Refusal.OFFER_WINDOW_WRONG, draft.within_days, 1, MAX_WINDOW_DAYS)


def _check_bounds(draft: OfferDraft) -> None:
    check_within(Refusal.MINIMUM_WRONG, draft.minimum, 0, MAX_AMOUNT)
    check_within(Refusal.OFFER_VALID_WRONG, draft.valid_days, 0, MAX_VALID_DAYS)
    check_within(Refusal.OFFER_LIMIT_WRONG, draft.limit, 0, MAX_UNITS, field="limit")
    most_each = draft.limit or MAX_UNITS
    check_within(Refusal.OFFER_LIMIT_WRONG, draft.limit_each, 0, most_each, field="limit_each")
    check_within(Refusal.OFFER_LEVEL_WRONG, draft.level, 0, MAX_LEVELS - 1)


def _check_worth(draft: OfferDraft, reward: Reward) -> None:
    if reward.kind is not RewardKind.AMOUNT_OFF:
        return
    if 0 < draft.minimum < reward.amount:
        raise Refused(Refusal.OFFER_WORTH_MORE, amount=reward.amount, minimum=draft.minimum)
    if draft.trigger is Trigger.BIG_SPENDER and reward.amount > draft.after:
        raise Refused(Refusal.PROGRAM_WORTH_MORE, amount=reward.amount, spend=draft.after)
