"""How a customer comes to be forgiven: what was returned had become a reward that was used."""

from __future__ import annotations

from dataclasses import replace

from corner_cafe import OWNER
from rule_steps import give_back, sell

from loyalpos.domain.sale.returning import Returned
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop


def forgive(shop: Shop) -> None:
    """Let nobody owe anything."""
    rules = replace(shop.settings.rules(), forgive=True)
    shop.settings.change_rules(new_act(), OWNER, rules)


def return_after_use(shop: Shop, customer: int, items: int) -> None:
    """Fill a card, use its reward, and return some of what filled it."""
    sale = sell(shop, Purchase(customer, 9))
    voucher = sale.view.vouchers[0].voucher
    shop.till.redeem(new_act(), OWNER, voucher, Purchase(customer))
    give_back(shop, sale, Returned(items=items))
