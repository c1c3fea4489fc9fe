"""The whole rule book against its rows: any mix of acts, in any order, at any time.

Nothing here says what a sale should earn: other tests do. What is held is that everything kept at
hand is what the rows say, that no rule lets a balance below its floor, that what is told before a
click is what happens, and that an act sent again changes nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
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
from rulebook_checks import balances, check_customer, rows_of
from rulebook_shop import (
    CODE,
    LATER_VERSIONS,
    MENU,
    POINTS,
    copied_shop,
    make_rulebook_shop,
)

from loyalpos.domain.ledger import Changes, EntryKind
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.returning import Returned
from loyalpos.domain.sale import PaidInPoints, Purchase, SaleLine
from loyalpos.domain.taking_back import ReverseReason
from loyalpos.services.act import new_act
from loyalpos.services.card_view import Outcome, ReturnLook
from loyalpos.services.opening import Shop

EXAMPLES, STEPS = 150, 60  # for each setting of "forgive"
PEOPLE = 3

OF_A_SALE = {
    Refusal.NOTHING_TO_STAMP,
    Refusal.DAY_CAP,
    Refusal.VOUCHER_NO_EFFECT,
    Refusal.VOUCHER_NOT_YET,
    Refusal.OFFERS_NOT_TOGETHER,
    Refusal.OFFER_MINIMUM,
    Refusal.OFFER_HAD,
    Refusal.POINTS_SHORT,
    Refusal.POINTS_TOO_MANY,
}
OF_A_RETURN = {
    Refusal.RETURN_NOTHING,
    Refusal.RETURN_TOO_MUCH,
    Refusal.ALREADY_REVERSED,
    Refusal.NOT_REVERSIBLE,
}
OF_AN_UNDO = {Refusal.NOTHING_TO_UNDO, Refusal.UNDO_TOO_LATE}

Lines = tuple[SaleLine, ...]
Send = Callable[[UUID], Outcome]
Sell = Callable[[UUID, Purchase], Outcome]


@dataclass(frozen=True)
class Booked:
    """An act that the shop accepted, how to send it again, and how to say something else by it."""

    act: UUID
    outcome: Outcome
    again: Send
    otherwise: Send


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
        self.shop, self.clock = shop, clock
        self.booked: list[Booked] = []
        self.sales: list[UUID] = []
        add = "INSERT INTO customer(id, created_ms, created_day, updated_ms, till)"
        for _ in range(PEOPLE):
            shop.file.db.execute(f"{add} VALUES (?, 0, 0, 0, 1)", (new_act().bytes,))

    # What a cashier does

    @rule(which=who, quantity=st.integers(1, 7), reason=st.sampled_from(["", "generous"]))
    def collect_items(self, which: int, quantity: int, reason: str) -> None:
        self.stamp(Purchase(which, quantity, again=True, reason=reason))

    @rule(which=who, quantity=st.integers(1, 3), amount=amounts)
    def collect_an_amount(self, which: int, quantity: int, amount: int) -> None:
        self.stamp(Purchase(which, quantity, amount, again=True))

    @rule(which=who, lines=lines, coded=st.sampled_from(["", "", CODE]))
    def collect_lines(self, which: int, lines: Lines, coded: str) -> None:
        quantity = sum(line.quantity for line in lines)
        self.stamp(Purchase(which, quantity, lines=lines, again=True, code=coded))

    @rule(which=who, points=st.integers(1, 5), amount=amounts)
    def pay_with_points(self, which: int, points: int, amount: int) -> None:
        paid = PaidInPoints(POINTS, points)
        self.stamp(Purchase(which, 2, amount, points=paid, again=True))

    @rule(which=who, chosen=some, lines=lines)
    def use_a_voucher(self, which: int, chosen: int, lines: Lines) -> None:
        self.redeem([chosen], Purchase(which, 9, lines=lines))

    @rule(which=who, chosen=st.lists(some, min_size=1, max_size=3), amount=st.none() | amounts)
    def use_vouchers(self, which: int, chosen: list[int], amount: int | None) -> None:
        self.redeem(chosen, Purchase(which, 4, amount))

    @rule(which=who, quantity=st.integers(1, 3), amount=st.none() | amounts)
    def spend(self, which: int, quantity: int, amount: int | None) -> None:
        till = self.shop.till
        self.sell(
            lambda act, what: till.spend(act, OWNER, POINTS, what),
            Purchase(which, quantity, amount),
        )

    @precondition(lambda self: self.booked)
    @rule()
    def undo(self) -> None:
        self.do(lambda act: self.shop.till.undo(act, OWNER), self.another_sale, OF_AN_UNDO)

    @precondition(lambda self: self.booked)
    @rule(which=some)
    def reverse(self, which: int) -> None:
        till, target = self.shop.till, self.any_sale(which)
        self.take_back(
            lambda act: till.reverse(act, OWNER, target, ReverseReason.RETURNED),
            lambda act: till.reverse(act, OWNER, target, ReverseReason.MISTAKE),
            target,
        )

    @precondition(lambda self: self.booked)
    @rule(
        which=some,
        of_lines=st.lists(st.tuples(st.integers(0, 2), st.integers(1, 2)), max_size=2),
        items=st.integers(0, 2),
        amount=st.none() | st.integers(1, 3_000),
    )
    def give_back(
        self, which: int, of_lines: list[tuple[int, int]], items: int, amount: int | None
    ) -> None:
        till, target, why = self.shop.till, self.any_sale(which), ReverseReason.RETURNED
        back = Returned(tuple(of_lines), items, amount)
        other = replace(back, items=items + 1)
        self.take_back(
            lambda act: till.give_back(act, OWNER, target, back, why),
            lambda act: till.give_back(act, OWNER, target, other, why),
            target,
            back,
        )

    # What happens around them

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

    @precondition(lambda self: self.booked)
    @rule(which=some)
    def send_again(self, which: int) -> None:
        """[R4] Nothing changes, whenever it is sent."""
        one, head = self.any(which), self.shop.file.head()
        again, first = one.again(one.act), one.outcome.act
        assert again.changes is Changes.NOTHING
        assert (again.act.act, again.act.kind, again.act.at) == (one.act, first.kind, first.at)
        assert (again.act.units, again.act.filled) == (first.units, first.filled)
        assert self.shop.file.head() == head

    @precondition(lambda self: self.booked)
    @rule(which=some)
    def say_something_else_by_the_same_act(self, which: int) -> None:
        """[R4] One UUID has one meaning."""
        one, head = self.any(which), self.shop.file.head()
        with pytest.raises(Refused) as told:
            one.otherwise(one.act)
        assert told.value.code is Refusal.ACT_DIFFERS
        assert self.shop.file.head() == head

    # How it is done

    def any(self, which: int) -> Booked:
        return self.booked[which % len(self.booked)]

    def any_sale(self, which: int) -> UUID:
        """Return a sale, or now and then whatever was booked."""
        sales = self.sales if which % 10 else [one.act for one in self.booked]
        return sales[which % len(sales)] if sales else self.any(which).act

    def stamp(self, purchase: Purchase) -> None:
        till = self.shop.till
        self.sell(lambda act, what: till.stamp(act, OWNER, what), purchase)

    def redeem(self, chosen: list[int], purchase: Purchase) -> None:
        till, held = self.shop.till, self.shop.till.open(purchase.customer).vouchers
        if held:
            first, *more = (held[place % len(held)].voucher for place in chosen)
            using = replace(purchase, vouchers=tuple(more))
            self.sell(lambda act, what: till.redeem(act, OWNER, first, what), using)

    def sell(self, send: Sell, purchase: Purchase) -> None:
        other = replace(purchase, receipt="another one")
        done = self.do(lambda act: send(act, purchase), lambda act: send(act, other), OF_A_SALE)
        if done is not None:
            self.sales.append(done.act.act)

    def another_sale(self, act: UUID) -> Outcome:
        return self.shop.till.stamp(act, OWNER, Purchase(1, again=True))

    def take_back(
        self, again: Send, otherwise: Send, target: UUID, back: Returned | None = None
    ) -> None:
        """[R36] What is told before the click is what happens, or why nothing does."""
        told = self.look(target, back)
        if isinstance(told, Refusal):
            assert self.do(again, otherwise, {told}) is None
            return
        before = self.shop.file.head()
        done = self.do(again, otherwise, set())
        assert done is not None
        rows = rows_of(self.shop, done.view.customer)
        if not any(row.place > before.lid and row.entry.kind is EntryKind.EXPIRE for row in rows):
            assert {one.program: one.left for one in told.outlooks}.items() <= (
                balances(rows).items()
            )

    def look(self, target: UUID, back: Returned | None) -> ReturnLook | Refusal:
        try:
            return self.shop.till.look(target, back)
        except Refused as refused:
            assert refused.code in OF_A_RETURN
            return refused.code

    def do(self, send: Send, otherwise: Send, allowed: set[Refusal]) -> Outcome | None:
        """Send an act; where it is refused for a good reason, nothing was written [R5]."""
        act, head = new_act(), self.shop.file.head()
        try:
            outcome = send(act)
        except Refused as refused:
            assert refused.code in allowed
            assert self.shop.file.head() == head
            return None
        assert outcome.changes is Changes.LEDGER
        self.booked.append(Booked(act, outcome, send, otherwise))
        check_customer(self.shop, outcome.view.customer)
        return outcome

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
