"""The ledger against a model of a few lines: any order of acts, retries and reversals.

With a card of nine and a reward for ten points there is one right answer for every history: what
was earned and not taken back, less nine for every reward used, is the balance.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

import pytest
from corner_cafe import OWNER, POINTS, FakeClock, points, stamps
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.ledger.taking_back import UNDO_WINDOW, ReverseReason
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import CardView, Outcome

GOAL = 9
COST = 10


@dataclass
class Booked:
    """An act that the shop accepted; ``voucher`` is None for a stamp."""

    act: UUID
    purchase: Purchase
    voucher: UUID | None
    spent: int
    at: datetime
    gone: bool = False

    @property
    def stamps(self) -> int:
        free = self.voucher is not None or self.spent > 0
        return self.purchase.quantity - free

    @property
    def points(self) -> int:
        return (self.purchase.amount or 0) // 1000 - self.spent


@dataclass
class Model:
    """What one customer should have."""

    customer: int
    booked: list[Booked] = field(default_factory=list)
    forgiven_stamps: int = 0
    forgiven_points: int = 0

    @property
    def collected(self) -> int:
        kept = [one for one in self.booked if not one.gone]
        used = sum(one.voucher is not None for one in kept)
        return sum(one.stamps for one in kept) - GOAL * used + self.forgiven_stamps

    @property
    def points(self) -> int:
        return sum(one.points for one in self.booked if not one.gone) + self.forgiven_points

    def take_back(self, one: Booked) -> None:
        one.gone = True
        self.forgiven_stamps += max(0, -GOAL - self.collected)
        self.forgiven_points += max(0, -COST - self.points)


class LedgerMachine(RuleBasedStateMachine):
    """Two customers of one shop; every example brings two new ones."""

    def __init__(self, shop: Shop, clock: FakeClock) -> None:
        super().__init__()
        self.shop = shop
        self.clock = clock
        self.models: list[Model] = []

    @initialize()
    def two_new_customers(self) -> None:
        self.clock.forward(hours=1)
        for _ in range(2):
            number = self.shop.file.db.execute(
                "INSERT INTO customer(id, created_ms, created_day, updated_ms, till)"
                " VALUES (?, 0, 0, 0, 1)",
                (new_act().bytes,),
            ).lastrowid
            assert number is not None
            self.models.append(Model(number))

    def view(self, model: Model) -> CardView:
        return self.shop.till.open(model.customer)

    def again(self, one: Booked) -> Outcome:
        if one.voucher is not None:
            return self.shop.till.redeem(one.act, OWNER, one.voucher, one.purchase)
        if one.spent:
            return self.shop.till.spend(one.act, OWNER, POINTS, one.purchase)
        return self.shop.till.stamp(one.act, OWNER, one.purchase)

    def book(self, model: Model, one: Booked) -> None:
        assert self.again(one).changes is Changes.LEDGER
        model.booked.append(one)

    @rule(
        which=st.integers(0, 1),
        quantity=st.one_of(st.integers(1, 4), st.integers(1, 99)),
        amount=st.one_of(st.none(), st.integers(0, 15_000)),
    )
    def stamp(self, which: int, quantity: int, amount: int | None) -> None:
        model = self.models[which]
        purchase = Purchase(model.customer, quantity, amount, again=True)
        self.book(model, Booked(new_act(), purchase, None, 0, self.clock.now))

    @rule(which=st.integers(0, 1), quantity=st.integers(1, 5), choice=st.integers(0, 99))
    def redeem(self, which: int, quantity: int, choice: int) -> None:
        model = self.models[which]
        ready = self.view(model).vouchers
        if ready:
            voucher = ready[choice % len(ready)].voucher
            purchase = Purchase(model.customer, quantity)
            self.book(model, Booked(new_act(), purchase, voucher, 0, self.clock.now))

    @rule(which=st.integers(0, 1), choice=st.integers(0, 99))
    def redeem_what_was_used(self, which: int, choice: int) -> None:
        model = self.models[which]
        used = [one.voucher for one in model.booked if one.voucher and not one.gone]
        if used:
            with pytest.raises(Refused) as told:
                self.shop.till.redeem(
                    new_act(), OWNER, used[choice % len(used)], Purchase(model.customer)
                )
            assert told.value.code is Refusal.VOUCHER_USED

    @rule(which=st.integers(0, 1), quantity=st.integers(1, 3), amount=st.integers(0, 15_000))
    def spend(self, which: int, quantity: int, amount: int) -> None:
        model = self.models[which]
        purchase = Purchase(model.customer, quantity, amount)
        one = Booked(new_act(), purchase, None, COST, self.clock.now)
        if model.points >= COST:
            self.book(model, one)
        else:
            with pytest.raises(Refused):
                self.again(one)

    @precondition(lambda self: any(model.booked for model in self.models))
    @rule(which=st.integers(0, 999))
    def send_again(self, which: int) -> None:
        """[R4] Nothing changes, whenever it is sent."""
        booked = [one for model in self.models for one in model.booked]
        one = booked[which % len(booked)]
        assert self.again(one).changes is Changes.NOTHING

    @rule()
    def undo(self) -> None:
        kept = [(one, model) for model in self.models for one in model.booked if not one.gone]
        kept = [pair for pair in kept if self.clock.now - pair[0].at <= UNDO_WINDOW]
        if kept:
            one, model = max(kept, key=lambda pair: pair[0].act)
            outcome = self.shop.till.undo(new_act(), OWNER)
            assert outcome.view.customer == model.customer
            model.take_back(one)
        else:
            with pytest.raises(Refused):
                self.shop.till.undo(new_act(), OWNER)

    @precondition(lambda self: any(model.booked for model in self.models))
    @rule(which=st.integers(0, 999))
    def reverse(self, which: int) -> None:
        pairs = [(one, model) for model in self.models for one in model.booked]
        one, model = pairs[which % len(pairs)]
        if one.gone:
            with pytest.raises(Refused) as told:
                self.shop.till.reverse(new_act(), OWNER, one.act, ReverseReason.OTHER)
            assert told.value.code is Refusal.ALREADY_REVERSED
        else:
            self.shop.till.reverse(new_act(), OWNER, one.act, ReverseReason.RETURNED)
            model.take_back(one)

    @rule(seconds=st.sampled_from([1, 20, 61]))
    def time_passes(self, seconds: int) -> None:
        self.clock.forward(seconds=seconds)

    @invariant()
    def every_balance_is_right(self) -> None:
        for model in self.models:
            view = self.view(model)
            collected = model.collected
            if collected < 0:
                assert stamps(view) == (collected, 0)
            else:
                assert stamps(view) == (collected % GOAL, collected // GOAL)
            assert len(view.vouchers) == max(0, collected // GOAL)
            assert points(view) == model.points
            assert view.visits == sum(not one.gone for one in model.booked)


def test_any_history_comes_to_the_right_balance(shop: Shop, clock: FakeClock) -> None:
    """[R1, R4, R17, R19, R21, R22, R33, R34] 500 histories of 50 steps."""
    # What is tested here is sums; that they are durable is tested by killing the program.
    shop.file.db.execute("PRAGMA synchronous=OFF")

    class InThisShop(LedgerMachine):
        def __init__(self) -> None:
            super().__init__(shop, clock)

    run_state_machine_as_test(
        InThisShop,
        settings=settings(max_examples=500, stateful_step_count=50),
    )
    assert shop.checks.all().good
