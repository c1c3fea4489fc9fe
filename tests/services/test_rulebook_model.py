"""The whole rule book against its rows: any mix of acts, in any order, at any time.

Nothing here says what a sale should earn: other tests do. What is held is that everything kept at
hand is what the rows say, that no rule lets a balance below its floor, that what is told before a
click is what happens, and that an act sent again changes nothing.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from uuid import UUID

import pytest
from corner_cafe import OWNER, FakeClock
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    precondition,
    rule,
    run_state_machine_as_test,
)
from rulebook_acts import Acts
from rulebook_shop import (
    BY_HAND,
    CODE,
    LATER_VERSIONS,
    MENU,
    PEOPLE,
    POINTS,
    copied_shop,
    make_rulebook_shop,
)

from loyalpos.domain.ledger.correcting import Correction, CorrectionReason
from loyalpos.domain.ledger.taking_back import ReverseReason
from loyalpos.domain.offer.gift import GiftReason, LevelGift
from loyalpos.domain.problem import Refusal
from loyalpos.domain.sale.sale import PaidInPoints, Purchase, SaleLine
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop

EXAMPLES, STEPS = 150, 60  # for each setting of "forgive"

OF_AN_UNDO = {Refusal.NOTHING_TO_UNDO, Refusal.UNDO_TOO_LATE}

Lines = tuple[SaleLine, ...]

who = st.integers(1, PEOPLE)
some = st.integers(0, 999)
lines = st.lists(st.sampled_from(MENU), min_size=1, max_size=3).map(tuple)
amounts = st.integers(0, 20_000)
passing = st.sampled_from([{"seconds": 1}, {"seconds": 61}, {"hours": 5}, {"hours": -5}])
days = st.sampled_from([1, 1, 2, 3, 8, 20, 35, 70, -1, -10])


class Rulebook(RuleBasedStateMachine):
    """Three customers of a shop of their own."""

    def __init__(self, shop: Shop, clock: FakeClock) -> None:
        super().__init__()
        self.shop, self.clock, self.acts = shop, clock, Acts(shop, clock)
        self.merges: list[UUID] = []

    # What a cashier does

    @rule(which=who, quantity=st.integers(1, 7), reason=st.sampled_from(["", "generous"]))
    def collect_items(self, which: int, quantity: int, reason: str) -> None:
        self.acts.stamp(Purchase(self.acts.now(which), quantity, again=True, reason=reason))

    @rule(which=who, quantity=st.integers(1, 3), amount=amounts)
    def collect_an_amount(self, which: int, quantity: int, amount: int) -> None:
        self.acts.stamp(Purchase(self.acts.now(which), quantity, amount, again=True))

    @rule(which=who, lines=lines, coded=st.sampled_from(["", "", CODE]))
    def collect_lines(self, which: int, lines: Lines, coded: str) -> None:
        quantity = sum(line.quantity for line in lines)
        self.acts.stamp(
            Purchase(self.acts.now(which), quantity, lines=lines, again=True, code=coded)
        )

    @rule(which=who, points=st.integers(1, 5), amount=amounts)
    def pay_with_points(self, which: int, points: int, amount: int) -> None:
        paid = PaidInPoints(POINTS, points)
        self.acts.stamp(Purchase(self.acts.now(which), 2, amount, points=paid, again=True))

    @rule(which=who, chosen=some, lines=lines)
    def use_a_voucher(self, which: int, chosen: int, lines: Lines) -> None:
        self.acts.redeem([chosen], Purchase(self.acts.now(which), 9, lines=lines))

    @rule(which=who, chosen=st.lists(some, min_size=1, max_size=3), amount=st.none() | amounts)
    def use_vouchers(self, which: int, chosen: list[int], amount: int | None) -> None:
        self.acts.redeem(chosen, Purchase(self.acts.now(which), 4, amount))

    @rule(which=who, quantity=st.integers(1, 3), amount=st.none() | amounts)
    def spend(self, which: int, quantity: int, amount: int | None) -> None:
        till = self.shop.till
        self.acts.sell(
            lambda act, what: till.spend(act, OWNER, POINTS, what),
            Purchase(self.acts.now(which), quantity, amount),
        )

    @precondition(lambda self: self.acts.booked)
    @rule()
    def undo(self) -> None:
        till, sale = self.shop.till, Purchase(1)
        self.acts.do(
            lambda act: till.undo(act, OWNER),
            lambda act: till.stamp(act, OWNER, sale),
            OF_AN_UNDO,
        )

    @precondition(lambda self: self.acts.booked)
    @rule(which=some)
    def reverse(self, which: int) -> None:
        till, target = self.shop.till, self.acts.any_sale(which)
        self.acts.take_back(
            lambda act: till.reverse(act, OWNER, target, ReverseReason.RETURNED),
            lambda act: till.reverse(act, OWNER, target, ReverseReason.MISTAKE),
            target,
        )

    @precondition(lambda self: self.acts.booked)
    @rule(which=some, place=st.integers(0, 3), amount=st.none() | st.integers(1, 3_000))
    def give_back(self, which: int, place: int, amount: int | None) -> None:
        till, target, why = self.shop.till, self.acts.any_sale(which), ReverseReason.RETURNED
        back = self.acts.part_of(target, place, amount)
        other = replace(back, items=back.items + 1)
        self.acts.take_back(
            lambda act: till.give_back(act, OWNER, target, back, why),
            lambda act: till.give_back(act, OWNER, target, other, why),
            target,
            back,
        )

    # What a manager does

    @rule(which=who, program=st.sampled_from(sorted(LATER_VERSIONS)), units=st.integers(-4, 5))
    def correct(self, which: int, program: int, units: int) -> None:
        """[R55] Up or down, never below zero."""
        correct, customer = self.shop.corrections.correct, self.acts.now(which)
        forgotten, other = CorrectionReason.FORGOTTEN, CorrectionReason.OTHER
        self.acts.do(
            lambda act: correct(act, OWNER, customer, Correction(program, units, forgotten)),
            lambda act: correct(act, OWNER, customer, Correction(program, units, other)),
            {Refusal.CORRECTION_WRONG, Refusal.CORRECTION_TOO_MUCH},
        )

    @rule(which=who)
    def give_a_voucher(self, which: int) -> None:
        give, customer = self.shop.gifts.give, self.acts.now(which)
        self.acts.do(
            lambda act: give(act, OWNER, customer, BY_HAND, GiftReason.SORRY),
            lambda act: give(act, OWNER, customer, BY_HAND, GiftReason.OTHER),
            {Refusal.OFFER_HAD},
        )

    @rule(which=who, level=st.integers(0, 2), days=st.integers(-1, 40))
    def give_a_level(self, which: int, level: int, days: int) -> None:
        """[R50] A floor through a day."""
        give, customer = self.shop.gifts.give_level, self.acts.now(which)
        until = self.clock.now.date() + timedelta(days=days)
        self.acts.do(
            lambda act: give(act, OWNER, customer, LevelGift(level, until, GiftReason.SORRY)),
            lambda act: give(act, OWNER, customer, LevelGift(level, until, GiftReason.OTHER)),
            {Refusal.LEVEL_GIFT_WRONG},
        )

    @rule(kept=who, gone=who)
    def merge(self, kept: int, gone: int) -> None:
        """[R52] Two records of one person become one."""
        merge, (one, other) = self.shop.merges.merge, (self.acts.now(kept), self.acts.now(gone))
        done = self.acts.do(
            lambda act: merge(act, OWNER, one, other),
            lambda act: merge(act, OWNER, other, one),
            {Refusal.MERGE_SAME},
        )
        if done is not None:
            self.merges.append(done.act.act)

    @precondition(lambda self: self.merges)
    @rule(which=some)
    def unmerge(self, which: int) -> None:
        """[R52] And two again, for 30 days."""
        unmerge, merge = self.shop.merges.unmerge, self.merges[which % len(self.merges)]
        self.acts.do(
            lambda act: unmerge(act, OWNER, merge),
            lambda act: self.shop.merges.merge(act, OWNER, 1, 2),
            {Refusal.UNMERGE_TOO_LATE, Refusal.MERGE_UNDONE, Refusal.MERGE_WITHIN},
        )

    # What happens around them

    @rule()
    def day_round(self) -> None:
        self.acts.round_of_the_day()

    @rule(how_much=passing)
    def time_passes(self, how_much: dict[str, int]) -> None:
        self.clock.forward(**how_much)

    @rule(days=days)
    def days_pass(self, days: int) -> None:
        self.clock.forward(days=days)

    @rule(program=st.sampled_from(sorted(LATER_VERSIONS)), version=some)
    def change_a_program(self, program: int, version: int) -> None:
        """[R20] The next version is one of several, and may be the first once more."""
        drafts = LATER_VERSIONS[program]
        self.shop.programs.change(new_act(), OWNER, program, drafts[version % len(drafts)])

    # What must not matter

    @precondition(lambda self: self.acts.booked)
    @rule(which=some)
    def send_again(self, which: int) -> None:
        self.acts.send_again(self.acts.any(which))

    @precondition(lambda self: self.acts.booked)
    @rule(which=some)
    def say_something_else_by_the_same_act(self, which: int) -> None:
        self.acts.say_something_else(self.acts.any(which))

    def teardown(self) -> None:
        """[R1] Everything kept at hand is what the ledger comes to, and the chain is whole."""
        assert self.shop.checks.all().good
        self.shop.close()


@pytest.mark.parametrize("forgive", [False, True])
def test_any_history_keeps_the_rules(tmp_path: Path, forgive: bool) -> None:
    """[R1, R4, R5, R20, R21, R34, R36, R40, R44, R46] Whatever happens in whatever order."""
    template, numbers = tmp_path / "template", count()
    make_rulebook_shop(template, forgive=forgive)

    class InACopy(Rulebook):
        def __init__(self) -> None:
            clock = FakeClock()
            super().__init__(copied_shop(template, tmp_path / str(next(numbers)), clock), clock)

    run_state_machine_as_test(
        InACopy,
        settings=settings(max_examples=EXAMPLES, stateful_step_count=STEPS),
    )
