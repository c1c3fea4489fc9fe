"""What tests of the rules do at the till: change a promise, sell, give back, be refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID

import pytest
from corner_cafe import OWNER

from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.offer.offer import OfferDraft
from loyalpos.domain.problem import Refused
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.domain.sale.returning import Returned
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import Outcome


def change(shop: Shop, program: int, **what: Any) -> None:
    """Make the next version of a program, with some of its parts changed."""
    newest = next(view.program for view in shop.programs.all() if view.program.number == program)
    shop.programs.change(new_act(), OWNER, program, replace(newest.draft, **what))


def promote(shop: Shop, draft: PromotionDraft) -> int:
    """Make a promotion and return its number."""
    return shop.promotions.create(new_act(), OWNER, draft).promotion.number


def offer(shop: Shop, draft: OfferDraft) -> int:
    """Make an offer and return its number."""
    return shop.offers.create(new_act(), OWNER, draft).offer.number


def sell(shop: Shop, purchase: Purchase, by: int = OWNER) -> Outcome:
    """Collect a purchase, with "Stamp again?" answered by yes."""
    return shop.till.stamp(new_act(), by, replace(purchase, again=True))


def give_back(shop: Shop, sale: Outcome | UUID, returned: Returned | None = None) -> Outcome:
    """Return a part of a sale, or all of it."""
    act = sale if isinstance(sale, UUID) else sale.act.act
    if returned is None:
        return shop.till.reverse(new_act(), OWNER, act, ReverseReason.RETURNED)
    return shop.till.give_back(new_act(), OWNER, act, returned, ReverseReason.RETURNED)


def refusal(use: Callable[[], object]) -> Refused:
    """Return how something was refused."""
    with pytest.raises(Refused) as told:
        use()
    return told.value


def due(outcome: Outcome) -> int | None:
    """Return what a sale came to."""
    assert outcome.settled is not None
    return outcome.settled.due
