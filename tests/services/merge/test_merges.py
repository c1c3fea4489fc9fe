"""Two records of the same person become one [R52]."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, POINTS, FakeClock, points, stamps
from merging_steps import Counter

from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.program.program import Milestone, StampRule
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.card_view import ActKind
from loyalpos.services.view.merge_view import MergeWarning


def test_r52_100_and_200_points_are_300(counter: Counter, pair: tuple[int, int]) -> None:
    kept, gone = pair
    counter.give(kept, 100, POINTS)
    counter.give(gone, 200, POINTS)
    outcome = counter.merge(kept, gone)
    assert points(outcome.view) == 300
    assert (outcome.act.kind, outcome.act.units) == (ActKind.MERGE, 200)
    assert outcome.changes == Changes.LEDGER | Changes.CUSTOMERS | Changes.CARDS


@pytest.mark.parametrize(
    ("one", "other", "after"),
    [(8, 5, (4, 1)), (0, 5, (5, 0)), (5, 0, (5, 0)), (8, 1, (0, 1)), (3, 4, (7, 0))],
)
def test_r52_stamps_of_both_fill_a_card(
    counter: Counter, pair: tuple[int, int], one: int, other: int, after: tuple[int, int]
) -> None:
    """8 + 5 of nine are one reward and four stamps."""
    for customer, units in zip(pair, (one, other), strict=True):
        if units:
            counter.give(customer, units)
    merged = counter.merge(*pair)
    assert stamps(merged.view) == after
    assert stamps(counter.unmerge(merged).view) == (one, 0)
    assert stamps(counter.shop.till.open(pair[1])) == (other, 0)


def test_r52_unused_rewards_go_along_and_come_back(counter: Counter, pair: tuple[int, int]) -> None:
    kept, gone = pair
    counter.give(kept, 10)
    (voucher,) = counter.give(gone, 12).vouchers
    merged = counter.merge(kept, gone)
    assert stamps(merged.view) == (4, 2)
    assert voucher in merged.view.vouchers
    assert stamps(counter.unmerge(merged).view) == (1, 1)
    assert counter.shop.till.open(gone).vouchers == (voucher,)


def test_r34_debts_join_down_to_the_deepest(counter: Counter, pair: tuple[int, int]) -> None:
    for customer in pair:
        filling = counter.buy(customer, 9)
        (voucher,) = filling.view.vouchers
        counter.shop.till.redeem(new_act(), OWNER, voucher.voucher, Purchase(customer))
        reason = ReverseReason.RETURNED
        counter.shop.till.reverse(new_act(), OWNER, filling.act.act, reason)
        assert stamps(counter.shop.till.open(customer)) == (-9, 0)
    look = counter.shop.merges.look(*pair)
    assert MergeWarning.DEBT_FORGIVEN in look.warnings
    assert [(one.kept, one.gone, one.left, one.forgiven) for one in look.units] == [(-9, -9, -9, 9)]
    merged = counter.merge(*pair)
    assert stamps(merged.view) == (-9, 0)
    assert stamps(counter.unmerge(merged).view) == (-9, 0)
    assert stamps(counter.shop.till.open(pair[1])) == (-9, 0)


def test_r52_histories_join_and_part(
    counter: Counter, pair: tuple[int, int], clock: FakeClock
) -> None:
    kept, gone = pair
    lines = []
    for customer in (kept, gone, kept, gone):
        clock.forward(minutes=1)
        lines.append(counter.buy(customer).act.act)
    clock.forward(minutes=1)
    merged = counter.merge(kept, gone)
    shop = counter.shop
    assert [line.act for line in shop.find.history(kept)] == [merged.act.act, *reversed(lines)]
    assert shop.find.history(gone) == shop.find.history(kept)
    assert merged.view.visits == 4
    assert merged.view.last_visit == clock.now - timedelta(minutes=1)
    clock.forward(minutes=1)
    later = counter.buy(gone)  # by whom the page still shows
    assert later.view.customer == kept
    parted = counter.unmerge(merged)
    assert parted.view.visits == 3
    assert [line.act for line in shop.find.history(kept)] == [
        parted.act.act,
        later.act.act,
        merged.act.act,
        lines[2],
        lines[0],
    ]
    assert [line.kind for line in shop.find.history(gone)] == [
        ActKind.UNMERGE,
        ActKind.MERGE,
        ActKind.STAMP,
        ActKind.STAMP,
    ]
    assert shop.till.open(gone).visits == 2


def test_r52_lots_keep_their_dates(
    counter: Counter, pair: tuple[int, int], clock: FakeClock
) -> None:
    kept, gone = pair
    expiry = Expiry(ExpiryPolicy.EACH, 1)
    counter.shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, expiry=expiry))
    counter.give(gone, 5)
    clock.forward(days=10)
    counter.give(kept, 8)
    clock.forward(days=5)
    merged = counter.merge(kept, gone)
    (card, _) = merged.view.standings
    # The oldest went into the full card: all five of the one, and four of the other.
    assert [(one.units, one.last.day) for one in card.expiring] == [(4, 12)]
    (card, _) = counter.unmerge(merged).view.standings
    assert [(one.units, one.last.day) for one in card.expiring] == [(8, 12)]
    (card, _) = counter.shop.till.open(gone).standings
    assert [(one.units, one.last.day) for one in card.expiring] == [(5, 2)]


def test_r43_the_later_visit_restarts_the_clock_of_both(
    counter: Counter, pair: tuple[int, int], clock: FakeClock
) -> None:
    kept, gone = pair
    expiry = Expiry(ExpiryPolicy.SINCE_VISIT, 1)
    counter.shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, expiry=expiry))
    counter.buy(kept, 2)
    clock.forward(days=10)
    counter.buy(gone, 3)
    clock.forward(days=10)
    (card, _) = counter.merge(kept, gone).view.standings
    assert [(one.units, one.last.day) for one in card.expiring] == [(5, 12)]


def test_r20_the_kept_card_keeps_its_promise(counter: Counter, pair: tuple[int, int]) -> None:
    kept, gone = pair
    counter.give(kept, 2)
    shop = counter.shop
    shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, rule=StampRule(5)))
    counter.give(gone, 2)
    (card, _) = counter.merge(kept, gone).view.standings
    assert (card.units, card.program.version) == (4, 1)


def test_r20_an_empty_kept_card_takes_the_promise_of_the_other(
    counter: Counter, pair: tuple[int, int]
) -> None:
    kept, gone = pair
    counter.give(gone, 8)
    shop = counter.shop
    shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, rule=StampRule(5)))
    assert stamps(counter.merge(kept, gone).view) == (8, 0)
    assert stamps(counter.give(kept, 1)) == (0, 1)


def test_a_milestone_that_one_had_is_given_once(counter: Counter, pair: tuple[int, int]) -> None:
    cookie = Milestone(5, Reward("cookie"))
    rule = StampRule(9, milestones=(cookie,))
    counter.shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, rule=rule))
    kept, gone = pair
    counter.give(kept, 2)
    counter.give(gone, 6)
    merged = counter.merge(kept, gone)
    assert [voucher.at for voucher in merged.view.vouchers] == [5]
    assert counter.unmerge(merged).view.vouchers == ()
    assert [one.at for one in counter.shop.till.open(gone).vouchers] == [5]


def test_a_milestone_that_both_reach_together_is_given(
    counter: Counter, pair: tuple[int, int]
) -> None:
    cookie = Milestone(5, Reward("cookie"))
    rule = StampRule(9, milestones=(cookie,))
    counter.shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, rule=rule))
    for customer in pair:
        counter.give(customer, 3)
    merged = counter.merge(*pair)
    assert [voucher.at for voucher in merged.view.vouchers] == [5]
    assert counter.unmerge(merged).view.vouchers == ()


def test_r52_an_act_of_before_is_taken_back_from_the_kept_one(
    counter: Counter, pair: tuple[int, int]
) -> None:
    kept, gone = pair
    counter.buy(kept, 2)
    sale = counter.buy(gone, 9).act.act
    (voucher,) = counter.shop.till.open(gone).vouchers
    used = counter.shop.till.redeem(new_act(), OWNER, voucher.voucher, Purchase(gone)).act.act
    merged = counter.merge(kept, gone)
    reason = ReverseReason.MISTAKE
    back = counter.shop.till.reverse(new_act(), OWNER, used, reason)
    assert (back.view.customer, stamps(back.view), back.view.visits) == (kept, (2, 1), 2)
    assert counter.shop.checks.all().good
    gone_back = counter.shop.till.reverse(new_act(), OWNER, sale, reason)
    assert (stamps(gone_back.view), gone_back.view.visits) == ((2, 0), 1)
    assert counter.shop.checks.all().good
    counter.unmerge(merged)
    assert counter.shop.till.open(gone).visits == 0


def test_r48_what_both_spent_lifts_the_one_they_are(
    counter: Counter, pair: tuple[int, int]
) -> None:
    """60.00 and 60.00 are 120.00, so the next sale has the perks of the second level."""
    ladder = LadderDraft(Measure.SPEND, (Level("Friend", 0), Level("Silver", 10000, discount=10)))
    counter.shop.levels.change(new_act(), OWNER, ladder)
    for customer in pair:
        counter.buy(customer, amount=6000)
    assert counter.shop.merges.look(*pair).level == "Silver"
    merged = counter.merge(*pair)
    assert merged.view.level is not None
    assert (merged.view.level.level.name, merged.view.level.measured) == ("Silver", 12000)
    parted = counter.unmerge(merged)
    assert parted.view.level is not None
    assert (parted.view.level.level.name, parted.view.level.missing) == ("Friend", 4000)


def test_a_look_says_what_then_happens(counter: Counter, pair: tuple[int, int]) -> None:
    kept, gone = pair
    counter.give(kept, 8)
    counter.give(gone, 14)
    counter.give(gone, 20, POINTS)
    look = counter.shop.merges.look(kept, gone)
    said = [(one.program, one.kept, one.gone, one.left, one.rewards) for one in look.units]
    assert said == [(COFFEE, 8, 5, 4, 1), (POINTS, 0, 20, 20, 0)]
    assert look.vouchers == 1
    merged = counter.merge(kept, gone)
    assert stamps(merged.view) == (4, 2)
    assert points(merged.view) == 20


def test_two_empty_cards_are_merged_too(counter: Counter, pair: tuple[int, int]) -> None:
    merged = counter.merge(*pair)
    assert isinstance(merged.act.act, UUID)
    assert merged.view.visits == 0
    counter.unmerge(merged)
