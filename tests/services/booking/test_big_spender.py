"""Vouchers for big spenders: no spend counts for two of them."""

from __future__ import annotations

from datetime import UTC, datetime

from corner_cafe import OWNER, FakeClock
from shop_promises import add_offer

from loyalpos.domain.offer.offer import Trigger
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop


def test_one_voucher_for_each_window(shop: Shop, customer: int, clock: FakeClock) -> None:
    add_offer(shop, Trigger.BIG_SPENDER, after=10_000, within_days=30, limit_each=0)

    def given(day: datetime, amount: int) -> int:
        clock.now = day
        return len(shop.till.stamp(new_act(), OWNER, Purchase(customer, 1, amount)).issued)

    assert given(datetime(2026, 3, 30, 9, tzinfo=UTC), 9_999) == 0
    assert given(datetime(2026, 3, 31, 9, tzinfo=UTC), 1) == 1
    # 30 days later the window still reaches into March, whose spend was rewarded.
    assert given(datetime(2026, 4, 30, 9, tzinfo=UTC), 100) == 0
    assert given(datetime(2026, 5, 1, 9, tzinfo=UTC), 9_900) == 1
