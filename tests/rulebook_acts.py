"""Acts of the rule-book model: sent once, checked, and kept for being sent again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

import pytest
from corner_cafe import OWNER, FakeClock
from rulebook_checks import balances, check_customer, customers_since, rows_of

from loyalpos.domain.ledger.ledger import Changes, EntryKind
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.sale.returning import Returned
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import Outcome, ReturnLook
from loyalpos.services.view.quote_view import Quote
from loyalpos.store.customers import now_of

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
    Refusal.VOUCHER_USED,  # of a gift by hand
    Refusal.VOUCHER_EXPIRED,
    Refusal.VOUCHER_WITHDRAWN,
}

Send = Callable[[UUID], Outcome]
Sell = Callable[[UUID, Purchase], Outcome]


@dataclass(frozen=True)
class Booked:
    """An act that the shop accepted, how to send it again, and how to say something else by it."""

    act: UUID
    outcome: Outcome
    again: Send
    otherwise: Send


class Acts:
    """What was booked in a shop, and how to book more."""

    def __init__(self, shop: Shop, clock: FakeClock) -> None:
        self.shop, self.clock = shop, clock
        self.booked: list[Booked] = []
        self._sales: list[UUID] = []

    def any(self, which: int) -> Booked:
        """Return something that was booked."""
        return self.booked[which % len(self.booked)]

    def any_sale(self, which: int) -> UUID:
        """Return a sale, or now and then whatever was booked."""
        sales = self._sales if which % 10 else []
        return sales[which % len(sales)] if sales else self.any(which).act

    def now(self, customer: int) -> int:
        """Return whose everything of a customer is now [R52]."""
        return now_of(self.shop.file.db, customer)

    def part_of(self, target: UUID, place: int, amount: int | None) -> Returned:
        """Return one item of a sale, or goods of an amount; it may be too much by now."""
        sold = self.look(target, None)
        lines = sold.sold.lines if isinstance(sold, ReturnLook) else ()
        if lines:
            return Returned(((place % len(lines), 1),))
        return Returned(items=int(amount is None or place == 0), amount=amount)

    def stamp(self, purchase: Purchase) -> None:
        """Collect a purchase."""
        till = self.shop.till
        self.sell(lambda act, what: till.stamp(act, OWNER, what), purchase, purchase)

    def redeem(self, chosen: list[int], purchase: Purchase) -> None:
        """Use some of the vouchers that the customer has, if any."""
        till, held = self.shop.till, self.shop.till.open(purchase.customer).vouchers
        if held:
            first, *more = (held[place % len(held)].voucher for place in chosen)
            using = replace(purchase, vouchers=tuple(more))
            asked = replace(purchase, vouchers=(first, *more))
            self.sell(lambda act, what: till.redeem(act, OWNER, first, what), using, asked)

    def sell(self, send: Sell, purchase: Purchase, asked: Purchase | None = None) -> None:
        """Book a purchase, or be told why not; it comes to what was ``asked`` for before."""
        told = self.quote(asked) if asked is not None and not asked.reason else None
        other = replace(purchase, receipt="another one")
        done = self.do(lambda act: send(act, purchase), lambda act: send(act, other), OF_A_SALE)
        if done is not None:
            self._sales.append(done.act.act)
        if told is not None and done is not None:
            assert (told.refused, told.code_refused) == ({}, None)
            assert done.settled is not None
            assert (told.price, told.due) == (done.settled.price, done.settled.due)

    def quote(self, purchase: Purchase) -> Quote:
        """[R28] Ask what a purchase comes to; what is said to be best can be had."""
        quote = self.shop.till.quote(purchase)
        if quote.best_due is not None:
            code = "" if quote.best_without_code else purchase.code
            best = self.shop.till.quote(replace(purchase, vouchers=quote.best, code=code))
            assert (best.due, best.refused, best.best_due) == (quote.best_due, {}, None)
        return quote

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
            left = {one.program: one.left for one in told.outlooks}
            assert left.items() <= balances(rows).items()

    def do(self, send: Send, otherwise: Send, allowed: set[Refusal]) -> Outcome | None:
        """Send an act; where it is refused for a good reason, nothing was written [R5]."""
        act, head = new_act(), self.shop.file.head()
        try:
            outcome = send(act)
        except Refused as refused:
            assert refused.code in allowed
            assert self.shop.file.head() == head
            return None
        assert Changes.LEDGER in outcome.changes
        self.booked.append(Booked(act, outcome, send, otherwise))
        self.check_since(head.lid)
        return outcome

    def check_since(self, place: int) -> None:
        """Check every customer who has rows after a place."""
        for customer in customers_since(self.shop, place):
            check_customer(self.shop, customer)

    def send_again(self, one: Booked) -> None:
        """[R4] Nothing changes, whenever it is sent."""
        head = self.shop.file.head()
        again, first = one.again(one.act), one.outcome.act
        assert again.changes is Changes.NOTHING
        assert (again.act.act, again.act.kind, again.act.at) == (one.act, first.kind, first.at)
        assert (again.act.units, again.act.filled) == (first.units, first.filled)
        assert self.shop.file.head() == head

    def say_something_else(self, one: Booked) -> None:
        """[R4] One UUID has one meaning."""
        head = self.shop.file.head()
        with pytest.raises(Refused) as told:
            one.otherwise(one.act)
        assert told.value.code is Refusal.ACT_DIFFERS
        assert self.shop.file.head() == head

    def round_of_the_day(self) -> None:
        """[R44] Walk the round; walked once more it finds nothing to do."""
        head, walk = self.shop.file.head(), self.shop.day_round
        walk.begin()
        while walk.step().more:
            pass
        self.check_since(head.lid)
        head = self.shop.file.head()
        walk.begin()
        while walk.step().more:
            pass
        assert self.shop.file.head() == head

    def look(self, target: UUID, back: Returned | None) -> ReturnLook | Refusal:
        """Return what taking back would do, or why it cannot be."""
        try:
            return self.shop.till.look(target, back)
        except Refused as refused:
            assert refused.code in OF_A_RETURN
            return refused.code
