"""What was given by hand to the wrong customer is taken back [R21, R50]."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from corner_cafe import OWNER, FakeClock
from merging_steps import Counter
from rule_steps import give_back, refusal, sell
from shop_promises import add_ladder, add_offer

from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.offer.gift import GiftReason, LevelGift
from loyalpos.domain.offer.offer import Trigger
from loyalpos.domain.problem import Refusal
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import ActKind, CardView, Outcome
from loyalpos.store import staff
from loyalpos.store.standings import standings
from loyalpos.ui.words import phrases, return_texts, why_texts

LADDER = LadderDraft(
    Measure.SPEND, (Level("Friend", 0), Level("Silver", 10_000), Level("Gold", 20_000))
)
GOLD = LevelGift(2, date(2026, 12, 31), GiftReason.THANKS)


@pytest.fixture
def gift(shop: Shop) -> int:
    """Return an offer that is there to be given by hand."""
    return add_offer(shop, Trigger.BY_HAND)


def given(shop: Shop, customer: int, offer: int) -> Outcome:
    return shop.gifts.give(new_act(), OWNER, customer, offer, GiftReason.SORRY)


def given_level(shop: Shop, customer: int, level: LevelGift = GOLD) -> Outcome:
    return shop.gifts.give_level(new_act(), OWNER, customer, level)


def stands(view: CardView) -> tuple[str, date | None]:
    assert view.level is not None
    return view.level.level.name, view.level.floor_until


def test_r21_an_unused_gift_is_withdrawn(shop: Shop, customer: int, gift: int) -> None:
    outcome = given(shop, customer, gift)
    assert outcome.act.returnable
    look = shop.till.look(outcome.act.act)
    assert return_texts.outcome(look) == "The cookie, unused, is withdrawn."
    back = give_back(shop, outcome)
    assert back.view.vouchers == ()
    assert (back.act.kind, phrases.act_text(back.act)) == (
        ActKind.REVERSAL,
        "Taken back: Offer 1",
    )
    (why,) = why_texts.rows(shop.whys.of_act(back.act.act)).splitlines()
    assert why.startswith("A cookie, unused, was withdrawn")
    (why,) = why_texts.rows(shop.whys.of_act(outcome.act.act)).splitlines()
    assert why.startswith("A cookie from “Offer 1”: given by Ada")
    (_, line) = shop.find.history(customer)
    assert (line.reversed, line.returnable) == (True, False)
    assert refusal(lambda: give_back(shop, outcome)).code is Refusal.ALREADY_REVERSED
    assert shop.checks.all().good
    assert len(given(shop, customer, gift).view.vouchers) == 1  # at most once, but it was not had


def test_r21_a_gift_that_was_used_stays_so(shop: Shop, customer: int, gift: int) -> None:
    outcome = given(shop, customer, gift)
    (voucher,) = outcome.view.vouchers
    shop.till.redeem(new_act(), OWNER, voucher.voucher, Purchase(customer))
    for ask in (lambda: shop.till.look(outcome.act.act), lambda: give_back(shop, outcome)):
        assert refusal(ask).code is Refusal.VOUCHER_USED


def test_r44_a_gift_that_expired_is_gone_already(
    shop: Shop, customer: int, gift: int, clock: FakeClock
) -> None:
    outcome = given(shop, customer, gift)
    clock.forward(days=31)
    assert refusal(lambda: give_back(shop, outcome)).code is Refusal.VOUCHER_EXPIRED


def test_r52_a_gift_of_before_a_merge_is_taken_from_the_kept_one(
    shop: Shop, counter: Counter, pair: tuple[int, int], gift: int
) -> None:
    kept, gone = pair
    outcome = given(shop, gone, gift)
    merged = counter.merge(kept, gone)
    assert len(merged.view.vouchers) == 1
    assert give_back(shop, outcome).view.vouchers == ()
    counter.unmerge(merged)
    assert shop.till.open(gone).vouchers == ()


def test_r50_a_level_given_to_the_wrong_one_goes_back(shop: Shop, customer: int) -> None:
    add_ladder(shop, LADDER)
    sell(shop, Purchase(customer, amount=10_000))
    before = standings(shop.file.db, customer)
    outcome = given_level(shop, customer)
    assert stands(outcome.view) == ("Gold", GOLD.until)
    look = shop.till.look(outcome.act.act)
    assert return_texts.outcome(look) == "The level is then Silver."
    back = give_back(shop, outcome)
    assert stands(back.view) == ("Silver", None)
    assert phrases.act_text(back.act) == "Taken back: Gold"
    (why,) = why_texts.rows(shop.whys.of_act(back.act.act)).splitlines()
    assert why.startswith("Level Silver, counted again on")
    after = standings(shop.file.db, customer)
    assert after._replace(last_act=before.last_act) == before
    assert refusal(lambda: give_back(shop, outcome)).code is Refusal.ALREADY_REVERSED
    assert shop.checks.all().good


def test_r48_what_was_reached_since_stays(shop: Shop, customer: int) -> None:
    add_ladder(shop, LADDER)
    outcome = given_level(shop, customer)
    sell(shop, Purchase(customer, amount=15_000))
    assert stands(give_back(shop, outcome).view) == ("Silver", None)


def test_r50_an_earlier_gift_of_two_takes_nothing_of_the_later(shop: Shop, customer: int) -> None:
    add_ladder(shop, LADDER)
    silver = given_level(shop, customer, LevelGift(1, date(2026, 6, 30), GiftReason.THANKS))
    gold = given_level(shop, customer)
    assert stands(give_back(shop, silver).view) == ("Gold", GOLD.until)
    assert stands(give_back(shop, gold).view) == ("Friend", None)
    assert shop.checks.all().good


def test_r50_the_later_gift_of_two_leaves_the_earlier(shop: Shop, customer: int) -> None:
    add_ladder(shop, LADDER)
    june = date(2026, 6, 30)
    given_level(shop, customer, LevelGift(1, june, GiftReason.THANKS))
    assert stands(give_back(shop, given_level(shop, customer)).view) == ("Silver", june)


@pytest.mark.parametrize("target", ["level", "offer"])
def test_a_cashier_takes_no_gift_back_alone(
    shop: Shop, customer: int, gift: int, target: str
) -> None:
    add_ladder(shop, LADDER)
    person = StaffMember(0, "Bob", Role.CASHIER, has_pin=False)
    cashier = staff.add_member(shop.file.db, new_act(), person, 0, OWNER)
    acts: dict[str, Callable[[], Outcome]] = {
        "level": lambda: given_level(shop, customer),
        "offer": lambda: given(shop, customer, gift),
    }
    outcome, act = acts[target](), new_act()
    told = refusal(lambda: back(shop, act, cashier, outcome))
    assert told.code is Refusal.MANAGER_NEEDED


def back(shop: Shop, act: UUID, by: int, outcome: Outcome) -> Outcome:
    return shop.till.reverse(act, by, outcome.act.act, ReverseReason.WRONG_CUSTOMER)
