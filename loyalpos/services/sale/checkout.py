"""A purchase with everything that makes it cheaper, and the rows that say what was used."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from uuid import UUID

from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.why import Why
from loyalpos.domain.offer.offer import Offer
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.program import PointsRule, Program
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import PaidInPoints, Purchase
from loyalpos.domain.sale.settling import Candidate, Part, Settled, settle
from loyalpos.store.vouchers import VoucherRow

LEVEL_KEY = "level"
AT_ONCE_KEY = "at-once"
_FREEING = (RewardKind.FREE_ITEM, RewardKind.CHEAPEST_FREE, RewardKind.BUY_GET)


@dataclass(frozen=True, slots=True)
class Usable:
    """A voucher with what it gives: of an offer, or of a program."""

    row: VoucherRow
    reward: Reward
    offer: Offer | None
    program: Program | None

    @property
    def key(self) -> str:
        """What the settlement calls it."""
        return self.row.id.hex()

    def candidate(self) -> Candidate:
        """Return it as something that could make a sale cheaper."""
        if self.offer is None:
            return Candidate(self.key, self.reward, coupon=False, uses_up=True)
        draft = self.offer.draft
        minimum, alone = draft.minimum, draft.exclusive
        return Candidate(self.key, self.reward, minimum=minimum, exclusive=alone, uses_up=True)


@dataclass(frozen=True, slots=True)
class Checkout:
    """A purchase with everything that makes it cheaper: ``used`` vouchers, and the price.

    ``wanted`` is given, of ``possible`` what is best; ``paid_money`` is what points pay, in minor
    units.
    """

    purchase: Purchase
    wanted: tuple[Candidate, ...]
    possible: tuple[Candidate, ...]
    settled: Settled
    used: tuple[Usable, ...] = ()
    coded: Offer | None = None
    spent: Program | None = None
    paid: PaidInPoints | None = None
    paid_money: int = 0

    @property
    def rewards_by_key(self) -> Mapping[str, Reward]:
        """What everything in it gives, by its key."""
        return {one.key: one.reward for one in (*self.wanted, *self.possible)}

    def with_rewards(self, at_once: Sequence[Reward]) -> Checkout:
        """Return the same with rewards of cards that this very sale fills [R18].

        :raises Refused: OFFERS_NOT_TOGETHER where an exclusive offer is used [R26], and what
            :func:`loyalpos.domain.sale.settling.settle` refuses.
        """
        if self._uses_exclusive():
            raise Refused(Refusal.OFFERS_NOT_TOGETHER)
        now = (
            Candidate(f"{AT_ONCE_KEY}:{place}", reward, coupon=False, at_once=True)
            for place, reward in enumerate(at_once)
        )
        wanted = (*self.wanted, *now)
        settled = settle(self.purchase, wanted, self.possible, self.paid_money)
        return replace(self, wanted=wanted, settled=settled)

    def _uses_exclusive(self) -> bool:
        used = {part.key for part in self.settled.parts}
        return any(one.exclusive and one.key in used for one in (*self.wanted, *self.possible))

    @property
    def rewards(self) -> int:
        """How many rewards that the customer had are used in this sale."""
        return len(self.used) + (self.spent is not None) + (self.coded is not None)

    @property
    def free_lines(self) -> tuple[tuple[int, int], ...]:
        """Return pairs of a line and how many of its items are free, not only cheaper [R11]."""
        return tuple(
            pair
            for part in self.settled.parts
            if self.rewards_by_key[part.key].kind in _FREEING
            for pair in part.lines
        )

    @property
    def cheaper_lines(self) -> tuple[tuple[int, Fraction], ...]:
        """Return pairs of a line and what a discount on it took off, in minor units [R9].

        One on several lines is shared by what its items cost.
        """
        return tuple(
            share
            for part in self.settled.parts
            if part.off and self.rewards_by_key[part.key].kind not in _FREEING
            for share in self._shares(part)
        )

    def _shares(self, part: Part) -> Iterator[tuple[int, Fraction]]:
        prices = [(place, self.purchase.lines[place].price * count) for place, count in part.lines]
        whole = sum(price for _, price in prices)
        for place, price in prices:
            yield place, Fraction(part.off * price, whole)

    def off(self, key: str) -> int:
        """Return what one part took off, in minor units."""
        return next((part.off for part in self.settled.parts if part.key == key), 0)


def entries_of(checkout: Checkout) -> Iterable[Entry]:
    """Yield the rows that say what was used in a sale."""
    for usable in checkout.used:
        row = usable.row
        why = Why(off=checkout.off(usable.key), offer=row.offer, at=row.at).pack()
        kind = EntryKind.REDEEM
        yield Entry(row.program, row.version, kind, 0, UUID(bytes=row.id), why=why)
    if checkout.spent is not None:
        program = checkout.spent
        rule = program.draft.rule
        assert isinstance(rule, PointsRule)
        why = Why(off=checkout.off(spend_key(program))).pack()
        yield Entry(program.number, program.version, EntryKind.SPEND, -rule.cost, why=why)


def deal(offer: Offer) -> Candidate:
    """Return an offer that needs no voucher as something that could make a sale cheaper."""
    draft = offer.draft
    key = f"offer:{offer.number}:{offer.version}"
    return Candidate(key, draft.reward, minimum=draft.minimum, exclusive=draft.exclusive)


def by_code(offer: Offer) -> Candidate:
    """Return the offer of a typed code as something that could make a sale cheaper."""
    return replace(deal(offer), uses_up=True)


def spend_key(program: Program) -> str:
    """Return what the settlement calls the reward of a program that points are spent for."""
    return f"spend:{program.number}"
