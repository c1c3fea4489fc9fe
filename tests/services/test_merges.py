"""Two records of the same person become one, and two again [R52]."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from corner_cafe import COFFEE, COFFEE_CARD, OWNER, POINTS, FakeClock, points, stamps

from loyalpos.domain.correcting import CorrectionReason
from loyalpos.domain.customer import Agreement, Birthday, Details, Purpose, Registration
from loyalpos.domain.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.ledger import Changes
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program import Milestone, StampRule
from loyalpos.domain.reward import Reward
from loyalpos.domain.sale import Purchase
from loyalpos.domain.staff import Role, StaffMember
from loyalpos.domain.taking_back import ReverseReason
from loyalpos.services.act import new_act
from loyalpos.services.card_view import ActKind, CardView, Outcome, ScanNotice
from loyalpos.services.customer_view import IssuedCard
from loyalpos.services.merge_view import MergeWarning
from loyalpos.services.opening import Shop
from loyalpos.store import staff

ALL = tuple(Agreement(purpose, f"Yes to {purpose.value}") for purpose in Purpose)


class Counter:
    """A till at which two people are served, after each of which everything is consistent."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop

    def give(self, customer: int, units: int, program: int = COFFEE) -> CardView:
        """Correct a balance up, or down."""
        reason = CorrectionReason.OTHER
        return self.shop.corrections.correct(
            new_act(), OWNER, customer, program, units, reason
        ).view

    def buy(self, customer: int, quantity: int = 1, amount: int | None = None) -> Outcome:
        purchase = Purchase(customer, quantity, amount, again=True)
        return self.shop.till.stamp(new_act(), OWNER, purchase)

    def merge(self, kept: int, gone: int) -> Outcome:
        outcome = self.shop.merges.merge(new_act(), OWNER, kept, gone)
        assert self.shop.checks.all().good
        return outcome

    def unmerge(self, merged: Outcome) -> Outcome:
        outcome = self.shop.merges.unmerge(new_act(), OWNER, merged.act.act)
        assert self.shop.checks.all().good
        return outcome


@pytest.fixture
def counter(shop: Shop) -> Counter:
    return Counter(shop)


@pytest.fixture
def pair(add_customer: Callable[..., int]) -> tuple[int, int]:
    """Return two customers: who is kept, and who goes."""
    return add_customer("Ada Lovelace"), add_customer("Ada King")


def bare(view: CardView) -> CardView:
    """Return a view without the history, which tells of the merge and of its undoing."""
    return replace(view, acts=())


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


def test_r52_a_reward_that_was_used_since_stays_used(
    counter: Counter, pair: tuple[int, int]
) -> None:
    kept, gone = pair
    (voucher,) = counter.give(gone, 9).vouchers
    merged = counter.merge(kept, gone)
    counter.shop.till.redeem(new_act(), OWNER, voucher.voucher, Purchase(kept, 3))
    assert stamps(counter.unmerge(merged).view) == (2, 0)
    assert stamps(counter.shop.till.open(gone)) == (0, 0)


def test_r34_a_reward_of_the_merge_that_was_used_is_owed(
    counter: Counter, pair: tuple[int, int]
) -> None:
    for customer, units in zip(pair, (8, 5), strict=True):
        counter.give(customer, units)
    merged = counter.merge(*pair)
    (voucher,) = merged.view.vouchers
    counter.shop.till.redeem(new_act(), OWNER, voucher.voucher, Purchase(pair[0]))
    assert stamps(counter.unmerge(merged).view) == (-1, 0)
    assert stamps(counter.shop.till.open(pair[1])) == (5, 0)


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


def registered(shop: Shop, details: Details, *purposes: Purpose) -> tuple[int, IssuedCard]:
    agreements = tuple(one for one in ALL if one.purpose in purposes)
    done = shop.enrol.register(new_act(), OWNER, Registration(details, agreements))
    assert done.card is not None
    return done.view.customer, done.card


def test_r52_both_cards_keep_working(counter: Counter) -> None:
    shop = counter.shop
    kept, card = registered(shop, Details())
    gone, other = registered(shop, Details())
    merged = counter.merge(kept, gone)
    for code in (card.token, card.short_code, other.token, other.short_code):
        shown = shop.till.present(code)
        assert isinstance(shown, CardView)
        assert shown.customer == kept
    assert len(shop.find.detail(kept).cards) == 2
    assert shop.find.detail(gone).view.customer == kept
    counter.unmerge(merged)
    shown = shop.till.present(other.token)
    assert isinstance(shown, CardView)
    assert shown.customer == gone


def test_r51_a_new_card_ends_the_cards_of_both(counter: Counter) -> None:
    shop = counter.shop
    kept, _ = registered(shop, Details())
    gone, other = registered(shop, Details())
    counter.merge(kept, gone)
    shop.enrol.replace_card(new_act(), OWNER, gone)
    assert isinstance(shop.till.present(other.token), ScanNotice)
    assert [card.state.value for card in shop.find.detail(kept).cards].count("active") == 1


def test_r52_a_card_of_the_other_can_be_blocked(counter: Counter) -> None:
    shop = counter.shop
    kept, _ = registered(shop, Details())
    gone, _ = registered(shop, Details())
    (line,) = shop.find.detail(gone).cards
    counter.merge(kept, gone)
    detail = shop.enrol.block_card(new_act(), OWNER, line.card)
    assert detail.view.customer == kept


def test_r52_search_finds_the_kept_one_only(counter: Counter) -> None:
    shop = counter.shop
    kept, _ = registered(shop, Details(name="Ada Lovelace"), Purpose.MEMBERSHIP)
    gone, card = registered(
        shop, Details(name="Augusta King", phone="0612345678"), Purpose.MEMBERSHIP
    )
    merged = counter.merge(kept, gone)

    def found(text: str) -> list[int]:
        return [row.customer for row in shop.find.search(text).rows]

    assert found("Augusta") == []
    assert found("0612345678") == found("Lovelace") == found(card.short_code) == [kept]
    assert found("") == [kept]
    assert shop.find.search("").total == 1
    counter.unmerge(merged)
    assert found("Augusta") == found("0612345678") == [gone]
    assert shop.find.search("").total == 2


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


def test_r44_what_expired_since_a_merge_is_taken_from_nobody_twice(
    counter: Counter, pair: tuple[int, int], clock: FakeClock
) -> None:
    kept, gone = pair
    expiry = Expiry(ExpiryPolicy.EACH, 1)
    counter.shop.programs.change(new_act(), OWNER, COFFEE, replace(COFFEE_CARD, expiry=expiry))
    counter.give(gone, 3)
    clock.forward(days=20)
    counter.give(kept, 2)
    merged = counter.merge(kept, gone)
    clock.forward(days=15)
    assert stamps(counter.give(kept, 1)) == (3, 0)
    assert stamps(counter.unmerge(merged).view) == (3, 0)
    assert stamps(counter.give(gone, 1)) == (1, 0)
    assert counter.shop.checks.all().good


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


def test_merges_of_merged_ones_stand_for_the_last(
    counter: Counter, add_customer: Callable[..., int]
) -> None:
    shop, (first, second, third) = counter.shop, [add_customer(name) for name in "ABC"]
    for customer in (first, second, third):
        counter.buy(customer, 2)
    inner = counter.merge(second, third)
    outer = counter.merge(first, second)
    assert shop.till.open(third).customer == first
    assert (stamps(outer.view), outer.view.visits) == ((6, 0), 3)
    with pytest.raises(Refused) as told:
        counter.unmerge(inner)
    assert told.value.code is Refusal.MERGE_WITHIN
    assert [one.act for one in shop.merges.past(first)] == [outer.act.act]
    counter.unmerge(outer)
    assert shop.till.open(third).customer == second
    assert stamps(shop.till.open(second)) == (4, 0)
    counter.unmerge(inner)
    assert [stamps(shop.till.open(one)) for one in (first, second, third)] == [(2, 0)] * 3


@pytest.mark.parametrize("days", [30, 31])
def test_r52_a_merge_can_be_undone_for_30_days(
    counter: Counter, pair: tuple[int, int], clock: FakeClock, days: int
) -> None:
    merged = counter.merge(*pair)
    clock.forward(days=days)
    if days <= 30:
        (past,) = counter.shop.merges.past(pair[0])
        assert (past.act, past.customer, past.name) == (merged.act.act, pair[1], "Ada King")
        assert (past.until - past.day).days == 30
        counter.unmerge(merged)
        assert counter.shop.merges.past(pair[0]) == ()
        return
    assert counter.shop.merges.past(pair[0]) == ()
    with pytest.raises(Refused) as told:
        counter.unmerge(merged)
    assert told.value.code is Refusal.UNMERGE_TOO_LATE


def test_r4_the_same_merge_and_the_same_undoing_count_once(
    counter: Counter, pair: tuple[int, int]
) -> None:
    shop, (kept, gone) = counter.shop, pair
    counter.give(gone, 3)
    merge, undo = new_act(), new_act()
    for changed in (True, False, False):
        outcome = shop.merges.merge(merge, OWNER, kept, gone)
        assert (outcome.changes is not Changes.NOTHING) is changed
        assert stamps(outcome.view) == (3, 0)
    for changed in (True, False, False):
        outcome = shop.merges.unmerge(undo, OWNER, merge)
        assert (outcome.changes is not Changes.NOTHING) is changed
        assert stamps(outcome.view) == (0, 0)
    with pytest.raises(Refused) as told:
        shop.merges.unmerge(new_act(), OWNER, merge)
    assert told.value.code is Refusal.MERGE_UNDONE


def test_who_can_be_merged(counter: Counter, add_customer: Callable[..., int]) -> None:
    merges, (one, two, three) = counter.shop.merges, [add_customer() for _ in range(3)]
    counter.merge(one, two)
    for kept, gone, code in (
        (one, one, Refusal.MERGE_SAME),
        (one, two, Refusal.MERGE_ALREADY),
        (two, three, Refusal.MERGE_ALREADY),
        (one, 99, Refusal.CUSTOMER_UNKNOWN),
    ):
        with pytest.raises(Refused) as told:
            merges.look(kept, gone)
        assert told.value.code is code
        with pytest.raises(Refused) as told:
            merges.merge(new_act(), OWNER, kept, gone)
        assert told.value.code is code
    with pytest.raises(Refused) as told:
        merges.unmerge(new_act(), OWNER, uuid4())
    assert told.value.code is Refusal.MERGE_UNKNOWN


def test_a_merge_needs_a_manager(counter: Counter, pair: tuple[int, int]) -> None:
    shop = counter.shop
    cashier = staff.add_member(
        shop.file.db, uuid4(), StaffMember(0, "Bob", Role.CASHIER, has_pin=False), 0, 1
    )
    act = new_act()
    with pytest.raises(Refused) as told:
        shop.merges.merge(act, cashier, *pair)
    assert told.value.code is Refusal.MANAGER_NEEDED
    shop.staff.approve(act, OWNER, "")
    shop.merges.merge(act, cashier, *pair)
    with pytest.raises(Refused):
        shop.merges.unmerge(new_act(), cashier, act)


PEOPLE = (Purpose.MEMBERSHIP, Purpose.MARKETING, Purpose.BIRTHDAY)


def consents(shop: Shop, customer: int) -> set[Purpose]:
    lines = shop.find.detail(customer).consents
    return {line.purpose for line in lines if line.withdrawn is None}


def test_r52_the_stricter_consent_wins(counter: Counter) -> None:
    shop = counter.shop
    ada = Details(name="Ada", birthday=Birthday(12, 10))
    kept, _ = registered(shop, ada, *PEOPLE)
    gone, _ = registered(shop, Details(name="Ada", phone="0612345678"), Purpose.MEMBERSHIP)
    look = shop.merges.look(kept, gone)
    assert look.falls == (Purpose.BIRTHDAY, Purpose.MARKETING)
    assert look.filled == ("phone",)
    assert look.warnings == (MergeWarning.BIRTHDAY_FORGOTTEN,)
    merged = counter.merge(kept, gone)
    assert consents(shop, kept) == {Purpose.MEMBERSHIP}
    assert merged.view.birthday is None
    assert shop.find.detail(kept).details.phone == "06 12345678"
    counter.unmerge(merged)
    assert consents(shop, kept) == set(PEOPLE)
    assert consents(shop, gone) == {Purpose.MEMBERSHIP}
    assert shop.find.detail(kept).details.phone == ""
    assert shop.find.detail(gone).details.phone == "06 12345678"


def test_r52_an_anonymous_card_becomes_somebodys(counter: Counter) -> None:
    shop = counter.shop
    kept, _ = registered(shop, Details())
    gone, _ = registered(shop, Details(name="Ada", birthday=Birthday(12, 10)), *PEOPLE)
    merged = counter.merge(kept, gone)
    assert (merged.view.name, merged.view.birthday) == ("Ada", Birthday(12, 10))
    assert consents(shop, kept) == set(PEOPLE)
    counter.unmerge(merged)
    assert shop.find.detail(kept).details.anonymous
    assert consents(shop, kept) == set()
    assert consents(shop, gone) == set(PEOPLE)


def test_what_somebody_changed_since_stays(counter: Counter) -> None:
    shop = counter.shop
    kept, _ = registered(shop, Details())
    gone, _ = registered(shop, Details(name="Ada"), Purpose.MEMBERSHIP)
    merged = counter.merge(kept, gone)
    shop.enrol.edit(new_act(), OWNER, kept, Details(name="Ada Lovelace"))
    counter.unmerge(merged)
    assert shop.till.open(kept).name == "Ada Lovelace"
    assert consents(shop, kept) == {Purpose.MEMBERSHIP}
    assert shop.till.open(gone).name == "Ada"


def test_details_that_differ_are_told(counter: Counter) -> None:
    shop = counter.shop
    one = Details("Ada", "0612345678", "ada@example.org", birthday=Birthday(1, 2))
    other = Details("Bob", "0687654321", "bob@example.org", birthday=Birthday(3, 4))
    kept, _ = registered(shop, one, *PEOPLE)
    gone, _ = registered(shop, other, *PEOPLE)
    look = shop.merges.look(kept, gone)
    assert look.warnings == (
        MergeWarning.NAMES_DIFFER,
        MergeWarning.PHONES_DIFFER,
        MergeWarning.EMAILS_DIFFER,
        MergeWarning.BIRTHDAYS_DIFFER,
    )
    assert (look.kept_name, look.gone_name, look.filled, look.falls) == ("Ada", "Bob", (), ())


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


def test_r60_who_brought_whom_follows(counter: Counter, add_customer: Callable[..., int]) -> None:
    kept, gone, friend, bringer = [add_customer() for _ in range(4)]
    db = counter.shop.file.db
    for pair in ((friend, gone), (gone, bringer)):
        db.execute("INSERT INTO referral(friend, referrer, since_day) VALUES (?, ?, 0)", pair)

    def pairs() -> set[tuple[int, int]]:
        return set(db.execute("SELECT friend, referrer FROM referral").fetchall())

    merged = counter.merge(kept, gone)
    assert pairs() == {(friend, kept), (kept, bringer)}
    counter.unmerge(merged)
    assert pairs() == {(friend, gone), (gone, bringer)}


def test_an_undo_does_not_reach_over_a_merge(counter: Counter, pair: tuple[int, int]) -> None:
    counter.buy(pair[0])
    merged = counter.merge(*pair)
    for after in (lambda: None, lambda: counter.unmerge(merged)):
        after()
        with pytest.raises(Refused) as told:
            counter.shop.till.undo(new_act(), OWNER)
        assert told.value.code is Refusal.NOTHING_TO_UNDO


def test_two_empty_cards_are_merged_too(counter: Counter, pair: tuple[int, int]) -> None:
    merged = counter.merge(*pair)
    assert isinstance(merged.act.act, UUID)
    assert merged.view.visits == 0
    counter.unmerge(merged)
