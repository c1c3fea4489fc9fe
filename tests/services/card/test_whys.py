"""Why a row, a balance or a voucher is what it is: told from the rows alone [R3]."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, POINTS, POINTS_CARD, FakeClock

from loyalpos.domain.ledger.correcting import Correction, CorrectionReason
from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.ledger.ledger import EntryKind
from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import Milestone, StampRule
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.domain.sale.returning import Returned
from loyalpos.domain.sale.sale import Purchase, SaleLine
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import Outcome
from loyalpos.services.view.why_view import Source
from loyalpos.ui.words import formats, why_texts

DOUBLE = PromotionDraft("Double Mondays", Fraction(2), program=COFFEE, weekdays=(0,))
ELSE = PromotionDraft("Something else", Fraction(3), program=COFFEE, weekdays=(6,))
WELCOME = OfferDraft("Welcome", Trigger.WELCOME, Reward("a free cookie"), valid_days=30)
LATTES = (SaleLine("Latte", 2, 420),)


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Write days and money as an English shop in Amsterdam does."""
    formats.set_region("en", "GB", "Europe/Amsterdam", "EUR")
    yield
    formats.set_region("en", "GB", "UTC", "EUR")


def stamp(
    shop: Shop,
    customer: int,
    quantity: int = 1,
    *,
    lines: tuple[SaleLine, ...] = (),
    amount: int | None = None,
) -> Outcome:
    purchase = Purchase(customer, quantity, amount, lines, again=True)
    return shop.till.stamp(new_act(), OWNER, purchase)


def said(shop: Shop, outcome: Outcome) -> str:
    return why_texts.rows(shop.whys.of_act(outcome.act.act))


def test_r3_a_stamp_says_what_counted_who_and_when(shop: Shop, customer: int) -> None:
    booked = stamp(shop, customer, 2, lines=LATTES)
    stamped, _ = said(shop, booked).splitlines()
    assert stamped == "2 stamp(s): 2 × Latte; Ada, Monday 2 March 10:00."


def test_r3_a_promotion_has_the_name_that_it_had_then(shop: Shop, customer: int) -> None:
    shop.promotions.create(new_act(), OWNER, DOUBLE)
    booked = stamp(shop, customer, 2, lines=LATTES)
    before = said(shop, booked)
    assert before.startswith("4 stamp(s): 2 × Latte × 2, “Double Mondays”; Ada")
    shop.promotions.change(new_act(), OWNER, 1, ELSE)
    shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, name="Tea card"))
    assert said(shop, booked) == before


def test_r3_points_say_the_amount_and_the_unit(shop: Shop, customer: int) -> None:
    stamped, pointed = said(shop, stamp(shop, customer, amount=2190)).splitlines()
    assert stamped.startswith("1 stamp(s): 1 item(s);")
    assert pointed.startswith("2 point(s): €21.90, one for every €10.00;")


def test_r3_a_visit_is_a_visit(shop: Shop, customer: int) -> None:
    earning = replace(COFFEE_CARD.earning, per=Per.VISIT)
    shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, earning=earning))
    assert said(shop, stamp(shop, customer, 3)).startswith("1 stamp(s): a visit;")


def test_r15_the_cap_of_a_day_is_said_of_the_row_that_it_cut(shop: Shop, customer: int) -> None:
    capped = replace(COFFEE_CARD, earning=Earning(most_a_day=3))
    shop.programs.change(new_act(), OWNER, COFFEE, capped)
    assert said(shop, stamp(shop, customer, 5)).startswith(
        "3 stamp(s): 5 item(s), 3 a day at most;"
    )


def test_r3_what_another_program_did_not_give_is_said_later_too(shop: Shop, customer: int) -> None:
    capped = replace(COFFEE_CARD, earning=Earning(most_a_day=3))
    shop.programs.change(new_act(), OWNER, COFFEE, capped)
    few, *whys = said(shop, stamp(shop, customer, 3, amount=999)).splitlines()
    assert few.startswith("3 stamp(s): 3 item(s);")
    assert whys == ["No points on Points: €9.99 is not enough; one is given for €10.00."]
    booked = stamp(shop, customer, 2, amount=2190)
    before = said(shop, booked)
    points, *whys = before.splitlines()
    assert points.startswith("2 point(s): €21.90")
    assert whys == ["No more on Coffee card today: 3 a day at most."]
    shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, name="Tea card"))
    assert said(shop, booked) == before
    assert shop.checks.all().good


def test_r3_what_a_sale_lacked_is_said_later_too(shop: Shop, customer: int) -> None:
    other = Earning(categories=("wine",))
    shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, earning=other))
    dear = replace(POINTS_CARD, earning=replace(POINTS_CARD.earning, minimum=5000))
    shop.programs.create(new_act(), OWNER, dear)
    points, *whys = said(shop, stamp(shop, customer, 2, lines=LATTES, amount=1000)).splitlines()
    assert points.startswith("1 point(s)")
    assert whys == [
        "No stamp on Coffee card: nothing that was bought counts for it.",
        "No points on Points: €10.00 is below the minimum of €50.00.",
    ]


def test_r3_a_level_has_the_name_of_its_ladder(shop: Shop, customer: int) -> None:
    levels = (Level("Regular", 0), Level("Gold", 2, Fraction(3, 2)))
    shop.levels.change(new_act(), OWNER, LadderDraft(Measure.VISITS, levels))
    stamp(shop, customer)
    reached = said(shop, stamp(shop, customer))
    assert "Level Gold, counted again on 1 April 2027; Ada" in reached
    renamed = (levels[0], replace(levels[1], name="Platinum"))
    shop.levels.change(new_act(), OWNER, LadderDraft(Measure.VISITS, renamed))
    assert "2 item(s) × 1.5, level Gold" in said(shop, stamp(shop, customer, 2))


def test_a_balance_is_the_sum_of_its_parts_in_words(shop: Shop, customer: int) -> None:
    stamp(shop, customer, 12)
    why = shop.whys.of_balance(customer, COFFEE)
    assert why.parts == ((Source.EARNED, 12), (Source.REWARDS, -9))
    words = "3 stamp(s) on this card: 12 earned, 9 became free coffee."
    assert why_texts.balance(why) == words
    stamp(shop, customer, 6)
    again = why_texts.balance(shop.whys.of_balance(customer, COFFEE))
    assert again == "0 stamp(s) on this card: 18 earned, 18 became 2 × free coffee."


def test_r1_every_part_of_a_balance_is_told(shop: Shop, customer: int, clock: FakeClock) -> None:
    start = StampRule(goal=9, head_start=2)
    earning = replace(COFFEE_CARD.earning, first_bonus=1)
    changed = replace(COFFEE_CARD, rule=start, earning=earning)
    shop.programs.change(new_act(), OWNER, COFFEE, changed)
    first = stamp(shop, customer, 3)
    clock.forward(minutes=5)
    shop.till.give_back(new_act(), OWNER, first.act.act, Returned(items=1), ReverseReason.RETURNED)
    shop.corrections.correct(
        new_act(), OWNER, customer, Correction(COFFEE, 2, CorrectionReason.FORGOTTEN)
    )
    shop.corrections.correct(
        new_act(), OWNER, customer, Correction(COFFEE, -1, CorrectionReason.WRONG_COUNT)
    )
    why = shop.whys.of_balance(customer, COFFEE)
    assert sum(units for _, units in why.parts) == why.balance == 6
    assert why_texts.balance(why) == (
        "6 stamp(s) on this card: 3 earned, 2 as a head start, 1 for the first purchase, "
        "1 taken back, 1 added by hand."
    )


def test_a_withdrawn_reward_is_no_part_any_more(shop: Shop, customer: int) -> None:
    filled = stamp(shop, customer, 9)
    shop.till.reverse(new_act(), OWNER, filled.act.act, ReverseReason.MISTAKE)
    why = shop.whys.of_balance(customer, COFFEE)
    assert why.parts == ((Source.EARNED, 9), (Source.TAKEN_BACK, -9))
    lines = why_texts.rows(shop.whys.of_act(shop.till.open(customer).acts[0].act)).splitlines()
    assert lines[0].startswith(
        "9 stamp(s) taken back from the purchase of 2 March: Stamped by mistake; Ada"
    )
    assert lines[1].startswith("Free coffee, unused, became 9 stamp(s) again; Ada")


def test_r34_a_debt_is_told_as_owed(shop: Shop, customer: int) -> None:
    filled = stamp(shop, customer, 9)
    voucher = filled.view.vouchers[0].voucher
    used = shop.till.redeem(new_act(), OWNER, voucher, Purchase(customer))
    assert said(shop, used).startswith("Free coffee was used; Ada")
    shop.till.reverse(new_act(), OWNER, filled.act.act, ReverseReason.MISTAKE)
    assert why_texts.balance(shop.whys.of_balance(customer, COFFEE)).startswith(
        "9 stamp(s) owed: 9 earned, 9 became free coffee, 9 taken back"
    )


def test_spent_points_and_what_comes_back(shop: Shop, customer: int) -> None:
    stamp(shop, customer, amount=10000)
    spent = shop.till.spend(new_act(), OWNER, POINTS, Purchase(customer))
    assert "10 point(s) were paid for free lunch" in said(shop, spent)
    assert Source.SPENT in dict(shop.whys.of_balance(customer, POINTS).parts)
    shop.till.reverse(new_act(), OWNER, spent.act.act, ReverseReason.MISTAKE)
    assert dict(shop.whys.of_balance(customer, POINTS).parts)[Source.GIVEN_BACK] == 10


def test_nothing_is_nothing(shop: Shop, customer: int) -> None:
    why = shop.whys.of_balance(customer, COFFEE)
    assert why_texts.balance(why) == "Nothing was collected yet."
    assert shop.whys.of_act(new_act()) == ()


def test_r20_a_card_of_an_older_promise_says_so(shop: Shop, customer: int) -> None:
    stamp(shop, customer, 3)
    shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, rule=StampRule(12)))
    why = shop.whys.of_balance(customer, COFFEE)
    assert why.older
    assert "promised as “Buy nine, the tenth is free”" in why_texts.balance(why)


def test_r45_a_balance_says_until_when_it_is_valid(
    shop: Shop, customer: int, clock: FakeClock
) -> None:
    dated = replace(POINTS_CARD, expiry=Expiry(ExpiryPolicy.EACH, 12))
    shop.programs.change(new_act(), OWNER, POINTS, dated)
    stamp(shop, customer, amount=5000)
    why = shop.whys.of_balance(customer, POINTS)
    assert why_texts.balance(why) == "5 point(s): 5 earned; 5 valid until 2 March 2027."
    clock.forward(days=400)
    booked = stamp(shop, customer, amount=1000)
    expired = next(line for line in booked.view.acts if line.kind == "expiry")
    words = why_texts.rows(shop.whys.of_act(expired.act))
    assert words == "5 point(s) expired: valid until 2 March 2027; Tuesday 6 April 11:00."


def test_a_full_card_gave_its_voucher(shop: Shop, customer: int) -> None:
    voucher = stamp(shop, customer, 9).view.vouchers[0].voucher
    why = shop.whys.of_voucher(customer, voucher)
    assert why.given.entry.kind is EntryKind.FULL_CARD
    assert why_texts.voucher(why) == "Free coffee: the card was full on 2 March."


def test_a_milestone_gave_its_voucher(shop: Shop, customer: int) -> None:
    rule = StampRule(9, milestones=(Milestone(5, Reward("a cookie")),))
    shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, rule=rule))
    voucher = stamp(shop, customer, 5).view.vouchers[0].voucher
    words = why_texts.voucher(shop.whys.of_voucher(customer, voucher))
    assert words == "A cookie: the card reached 5 stamp(s) on 2 March."


def test_an_offer_gave_its_voucher_under_the_name_it_had(shop: Shop, customer: int) -> None:
    shop.offers.create(new_act(), OWNER, WELCOME)
    booked = stamp(shop, customer)
    voucher = next(one for one in booked.view.vouchers if one.offer).voucher
    shop.offers.change(new_act(), OWNER, 1, replace(WELCOME, name="Hello"))
    why = shop.whys.of_voucher(customer, voucher)
    assert why.expires == date(2026, 4, 1)
    assert why_texts.voucher(why) == (
        "A free cookie: “Welcome”, for the first purchase, on 2 March; valid until 1 April 2026."
    )
    assert "A free cookie from “Welcome”: for the first purchase" in said(shop, booked)


def test_what_is_not_there_is_refused(shop: Shop, customer: int) -> None:
    with pytest.raises(Refused) as refused:
        shop.whys.of_voucher(customer, new_act())
    assert refused.value.code is Refusal.VOUCHER_UNKNOWN
    with pytest.raises(Refused) as refused:
        shop.whys.of_balance(customer, 99)
    assert refused.value.code is Refusal.PROGRAM_UNKNOWN
