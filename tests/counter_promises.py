"""What a shop promises beside its programs, for tests of the counter."""

from __future__ import annotations

from fractions import Fraction

from corner_cafe import OWNER

from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.offer.offer import OfferDraft, Proof, Trigger
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.shop.shop import Item, ShopRules
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.store.settings import write_shop_rules

MUFFIN = Reward("a free muffin", RewardKind.GIFT)
TWO_OFF = Reward("€ 2 off", RewardKind.AMOUNT_OFF, 200)
TEN_PERCENT = Reward("10 % on all", RewardKind.PERCENT_OFF, 10)
TWENTY_PERCENT = Reward("20 % over 100", RewardKind.PERCENT_OFF, 20)


def offer(shop: Shop, draft: OfferDraft) -> None:
    """Make an offer."""
    shop.offers.create(new_act(), OWNER, draft)


def welcome(shop: Shop, *rewards: Reward, minimum: int = 0) -> None:
    """Give a voucher for each of these with the first purchase."""
    for reward in rewards:
        offer(shop, OfferDraft(f"Hello {reward.text}", Trigger.WELCOME, reward, minimum=minimum))


def ladder(shop: Shop) -> None:
    """Have three levels: gold from 100.00, with 5 % off and half as much again."""
    gold = Level("Gold", 10_000, Fraction(3, 2), discount=5)
    draft = LadderDraft(Measure.SPEND, (Level("Silver", 0), gold, Level("Platinum", 50_000)))
    shop.levels.change(new_act(), OWNER, draft)


def ask_for(shop: Shop, proof: Proof) -> None:
    """Ask for a proof before a voucher is used [R24]."""
    write_shop_rules(shop.file.db, ShopRules(proof=proof), OWNER, shop.file.till)
    shop.file.read_settings()


def sells(shop: Shop) -> None:
    """Have three things on the shelf."""
    names = (("Coffee", 320), ("Latte", 420), ("Bagel", 550))
    items = tuple(Item(0, name, price) for name, price in names)
    shop.settings.set_items(new_act(), OWNER, items)
