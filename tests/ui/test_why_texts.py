"""What "Why?" answers where nothing was earned."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from corner_cafe import COFFEE, POINTS
from rule_steps import change, give_back, sell
from shop_promises import add_offer

from loyalpos.domain.offer.offer import Trigger
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import Outcome
from loyalpos.ui.words import formats, phrases, why_texts


@pytest.fixture(autouse=True)
def region(qapp: object) -> Iterator[None]:
    formats.set_region("en", "GB", "Europe/Amsterdam", "EUR")
    yield
    formats.set_region("en", "NL", "Europe/Amsterdam", "EUR")


def why(shop: Shop, outcome: Outcome) -> list[str]:
    return why_texts.rows(shop.whys.of_act(outcome.act.act)).splitlines()


def test_r3_a_visit_that_earned_nothing_says_why(shop: Shop, customer: int) -> None:
    """From the row alone: the rule of today is another one."""
    for program in (COFFEE, POINTS):
        change(shop, program, earning=Earning(Per.AMOUNT, unit=10_000))
    visit = sell(shop, Purchase(customer, amount=1_000))
    change(shop, COFFEE, earning=Earning(Per.AMOUNT, unit=500))
    (line,) = why(shop, visit)
    assert line.startswith("A visit that earned nothing: €10.00 is not enough; one is given for")
    back = give_back(shop, visit)
    assert phrases.act_text(back.act) == "Taken back: visit"
    (line,) = why(shop, back)
    assert line.startswith("The visit taken back from the purchase of 2 March")


def test_a_visit_that_gave_a_voucher_only_says_both(shop: Shop, customer: int) -> None:
    for program in (COFFEE, POINTS):
        change(shop, program, earning=Earning(Per.AMOUNT, unit=10_000))
    add_offer(shop, Trigger.WELCOME)
    voucher, visit = why(shop, sell(shop, Purchase(customer, amount=1_000)))
    assert voucher.startswith("A cookie from “Offer 1”: for the first purchase")
    assert visit.startswith("A visit that earned nothing")
