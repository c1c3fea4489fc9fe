"""Programs, offers and levels that tests add to a shop, past the editor."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from loyalpos.domain.level.tier import Ladder, LadderDraft
from loyalpos.domain.offer.offer import Offer, OfferDraft, Trigger
from loyalpos.domain.program.program import ProgramDraft
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.promotion.promotion import Promotion, PromotionDraft
from loyalpos.services.opening import Shop
from loyalpos.store import promises

OWNER = 1
COOKIE = Reward("a cookie", RewardKind.GIFT)


def add_program(shop: Shop, draft: ProgramDraft) -> int:
    """Add a program and return its number."""
    return promises.add_program(shop.file.db, uuid4(), draft, 0, OWNER)


def add_offer(shop: Shop, trigger: Trigger, **said: Any) -> int:
    """Add an offer of a cookie and return its number."""
    number = promises.next_number(shop.file.db, Offer)
    draft = OfferDraft(f"Offer {number}", trigger, COOKIE, **said)
    promises.add_version(shop.file.db, Offer(number, 1, draft), 0, OWNER)
    return number


def add_promotion(shop: Shop, **said: Any) -> int:
    """Add a promotion and return its number."""
    number = promises.next_number(shop.file.db, Promotion)
    draft = PromotionDraft(f"Promotion {number}", **said)
    promises.add_version(shop.file.db, Promotion(number, 1, draft), 0, OWNER)
    return number


def add_ladder(shop: Shop, draft: LadderDraft) -> None:
    """Give the shop its levels."""
    promises.add_version(shop.file.db, Ladder(1, draft), 0, OWNER)
