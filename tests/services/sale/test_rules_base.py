"""What a sale earns on where some of it does not earn [R9]."""

from __future__ import annotations

import pytest
from corner_cafe import POINTS, points
from rule_steps import change, offer, sell

from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.services.opening import Shop

LINES = (SaleLine("Coffee beans", 2, 2500, "coffee"), SaleLine("Pipe tobacco", 1, 5000, "tobacco"))


@pytest.mark.parametrize(
    ("deal", "earned"),
    [
        (Reward("half", RewardKind.PERCENT_OFF, 50), 25),
        (Reward("half the coffee", RewardKind.PERCENT_OFF, 50, "coffee"), 25),
        (Reward("half the tobacco", RewardKind.PERCENT_OFF, 50, "tobacco"), 50),
        (Reward("20.00 off", RewardKind.AMOUNT_OFF, 2000), 40),
        (Reward("free beans", RewardKind.FREE_ITEM, category="coffee"), 25),
    ],
)
def test_r9_a_discount_on_everything_is_borne_by_everything(
    shop: Shop, customer: int, deal: Reward, earned: int
) -> None:
    """100.00, half of it tobacco, which earns nothing; one point for every 1.00."""
    change(shop, POINTS, earning=Earning(Per.AMOUNT, unit=100, excluded=("tobacco",)))
    offer(shop, OfferDraft("Deal", Trigger.EVERY_SALE, deal))
    assert points(sell(shop, Purchase(customer, 3, lines=LINES)).view) == earned
    assert shop.checks.all().good
