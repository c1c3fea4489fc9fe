"""When a customer is rewarded for bringing a friend [R60]."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from loyalpos.domain.customer.referral import ReferralSide, referral_allowed
from loyalpos.domain.problem import Refusal

TODAY = date(2026, 3, 31)
ADA = ReferralSide(1, "+31612345678", "ada@example.org", frozenset({b"a", b"b"}))
GRACE = ReferralSide(2, "+31687654321", "grace@example.org", frozenset({b"c"}))


def test_r60_two_customers_with_nothing_in_common_are_two() -> None:
    assert referral_allowed(ADA, GRACE, (), TODAY) is None
    assert referral_allowed(ReferralSide(1), ReferralSide(2), (), TODAY) is None


@pytest.mark.parametrize(
    "friend",
    [
        ReferralSide(1),
        ReferralSide(2, phone="+31612345678"),
        ReferralSide(2, email="Ada@Example.org"),
        ReferralSide(2, cards=frozenset({b"b", b"c"})),
    ],
)
def test_r60_nobody_brings_themselves(friend: ReferralSide) -> None:
    assert referral_allowed(ADA, friend, (), TODAY) is Refusal.REFERRAL_SAME


def test_r60_at_most_5_in_a_calendar_month() -> None:
    march = (date(2026, 3, 1),) * 4
    last_month_and_year = (date(2026, 2, 28), date(2025, 3, 31))
    assert referral_allowed(ADA, GRACE, march + last_month_and_year, TODAY) is None
    full = (*march, TODAY)
    assert referral_allowed(ADA, GRACE, full, TODAY) is Refusal.REFERRAL_MONTH_FULL
    assert referral_allowed(ADA, GRACE, full, date(2026, 4, 1)) is None


def test_r60_at_most_20_in_all() -> None:
    long_ago = tuple(date(2020, 1, 1) + timedelta(days=40 * one) for one in range(20))
    assert referral_allowed(ADA, GRACE, long_ago[1:], TODAY) is None
    assert referral_allowed(ADA, GRACE, long_ago, TODAY) is Refusal.REFERRAL_ALL_FULL
