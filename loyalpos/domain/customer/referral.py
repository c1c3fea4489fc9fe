"""Referrals: a customer brings a friend, and both are rewarded [R60]."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from loyalpos.domain.problem import Refusal

MOST_A_MONTH = 5
MOST_IN_ALL = 20


@dataclass(frozen=True, slots=True)
class ReferralSide:
    """One of the two in a referral. Phone and e-mail as they are compared; empty: not known.

    ``cards`` identifies all cards that the customer ever had.
    """

    customer: int
    phone: str = ""
    email: str = ""
    cards: frozenset[bytes] = frozenset()


def referral_allowed(
    referrer: ReferralSide, friend: ReferralSide, rewarded_days: Sequence[date], today: date
) -> Refusal | None:
    """Return why a customer is not rewarded for a friend, None where nothing is against it [R60].

    REFERRAL_SAME, REFERRAL_ALL_FULL or REFERRAL_MONTH_FULL. That a friend is brought only once is
    not seen here.

    :param rewarded_days: when the referrer was rewarded before; months are those of the calendar.
    """
    if _same_person(referrer, friend):
        return Refusal.REFERRAL_SAME
    if len(rewarded_days) >= MOST_IN_ALL:
        return Refusal.REFERRAL_ALL_FULL
    month = (today.year, today.month)
    if sum((day.year, day.month) == month for day in rewarded_days) >= MOST_A_MONTH:
        return Refusal.REFERRAL_MONTH_FULL
    return None


def _same_person(one: ReferralSide, other: ReferralSide) -> bool:
    return (
        one.customer == other.customer
        or bool(one.phone and one.phone == other.phone)
        or bool(one.email and one.email.casefold() == other.email.casefold())
        or bool(one.cards & other.cards)
    )
