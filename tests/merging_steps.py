"""Two people at one till, who are one."""

from __future__ import annotations

from dataclasses import replace

from corner_cafe import COFFEE, OWNER

from loyalpos.domain.customer.customer import Agreement, Details, Purpose, Registration
from loyalpos.domain.ledger.correcting import Correction, CorrectionReason
from loyalpos.domain.sale.sale import Purchase
from loyalpos.services.booking.act import new_act
from loyalpos.services.opening import Shop
from loyalpos.services.view.card_view import CardView, Outcome
from loyalpos.services.view.customer_view import IssuedCard

PEOPLE = (Purpose.MEMBERSHIP, Purpose.MARKETING, Purpose.BIRTHDAY)
ALL = tuple(Agreement(purpose, f"Yes to {purpose.value}") for purpose in Purpose)


class Counter:
    """A till at which two people are served, after each of which everything is consistent."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop

    def give(self, customer: int, units: int, program: int = COFFEE) -> CardView:
        """Correct a balance up, or down."""
        reason = CorrectionReason.OTHER
        return self.shop.corrections.correct(
            new_act(), OWNER, customer, Correction(program, units, reason)
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


def registered(shop: Shop, details: Details, *purposes: Purpose) -> tuple[int, IssuedCard]:
    agreements = tuple(one for one in ALL if one.purpose in purposes)
    done = shop.enrol.register(new_act(), OWNER, Registration(details, agreements))
    assert done.card is not None
    return done.view.customer, done.card


def consents(shop: Shop, customer: int) -> set[Purpose]:
    lines = shop.find.detail(customer).consents
    return {line.purpose for line in lines if line.withdrawn is None}


def bare(view: CardView) -> CardView:
    """Return a view without the history, which tells of the merge and of its undoing."""
    return replace(view, acts=())
