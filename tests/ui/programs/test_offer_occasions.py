"""The occasion of an offer decides what is asked, and what is asked no more says nothing."""

from __future__ import annotations

from corner_cafe import OWNER
from promising import PromiseHands

from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk


def made(desk: Desk) -> OfferDraft:
    return desk.shop.offers.all()[-1].offer.draft


def test_what_a_trigger_does_not_ask_for_says_nothing(desk: Desk, hands: PromiseHands) -> None:
    """Typed while it was asked for, then the occasion was changed: nothing unseen is refused."""
    hands.press("first-offer")
    hands.press("offer-template-referral")
    hands.enter("offer-limit", "2")
    hands.enter("offer-each", "5")
    hands.pick("offer-trigger", -5)
    hands.enter("offer-valid", "14")
    hands.save()
    assert made(desk).trigger is Trigger.WELCOME
    assert (made(desk).limit, made(desk).limit_each) == (2, 1)


def test_how_long_a_code_is_valid_is_not_asked_and_not_refused(
    desk: Desk, hands: PromiseHands
) -> None:
    hands.press("first-offer")
    hands.press("offer-template-by-hand")
    hands.enter("offer-valid", "99999")
    hands.pick("offer-trigger", +1)
    hands.enter("offer-code", "SPRING")
    hands.save()
    assert made(desk).code == "SPRING"


def test_the_start_for_a_level_names_it(desk: Desk, hands: PromiseHands) -> None:
    levels = (Level("Regular", 0), Level("Gold", 100))
    desk.shop.levels.change(new_act(), OWNER, LadderDraft(Measure.VISITS, levels))
    hands.page.reload()
    hands.press("first-offer")
    assert "15 % off on every sale. Only for Gold and higher." in hands.texts()
