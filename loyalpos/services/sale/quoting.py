"""What a purchase would come to, and what would make it cheapest [R26 to R29]."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple
from uuid import UUID

from loyalpos.domain.offer.offer import Offer
from loyalpos.domain.problem import Refused
from loyalpos.domain.program.program import PointsRule, is_over
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.sale.settling import Candidate, Part, Settled, most_points, settle
from loyalpos.services.booking.expiring import Expiring
from loyalpos.services.sale.checking_out import Checkouts
from loyalpos.services.sale.checkout import AT_ONCE_KEY, Checkout, Usable, by_code
from loyalpos.services.sale.earning import Customer
from loyalpos.services.sale.pricing import Pricing
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.quote_view import Quote, QuotePart
from loyalpos.store import vouchers
from loyalpos.store.standings import Standings

Named = dict[str, tuple[str, Reward]]

_NO_ACT = UUID(int=0)  # names what would be given, and is not


class Quoting:
    """Quotes purchases of one shop. Writes nothing."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._checkouts = Checkouts(file)
        self._pricing = Pricing(file)
        self._expiring = Expiring(file)

    def quote(self, purchase: Purchase, had: Standings) -> Quote:
        """Return the quote of a purchase with the vouchers chosen in it."""
        now, had = self._file.now_ms(self._file.head()), self._expiring.without_past(had)
        today = self._file.date_of(now)
        usable = self._usable(purchase.customer, had, today)
        deals = self._checkouts.by_itself(had, today)
        possible = tuple(candidate for candidate, _ in deals)
        wanted = self._wanted(purchase, had, today, possible)
        asked = _Asked(purchase, had, self._pricing.buyer(purchase.customer, had, now), possible)
        priced = self._priced(asked, wanted.together)
        best = self._best(asked, wanted, usable, priced.settled)
        most = self._most_points(asked, priced.settled.due)
        paid = self._paid(purchase, most)
        final = self._priced(asked, wanted.together, paid) if paid else priced
        settled, instead = final.settled, final.settled.instead_of
        named = self._names(usable, [*deals, *((one, wanted.coded) for one in wanted.typed)])
        named |= {one.key: (one.reward.text, one.reward) for one in final.wanted if one.at_once}
        return Quote(
            price=settled.price,
            due=settled.due,
            parts=_parts(settled.parts, named),
            instead=_part(instead, named) if instead else None,
            best=best.vouchers,
            best_due=self._less_points(asked, best),
            best_without_code=best.without_code,
            refused=wanted.refused,
            most_points=most,
            code_refused=wanted.code_refused,
            paid=paid,
        )

    def _priced(self, asked: _Asked, wanted: Sequence[Candidate], money: int = 0) -> Checkout:
        """Return what a purchase comes to as it would be booked, with the cards it fills [R18]."""
        purchase, possible = asked.purchase, asked.possible
        settled = settle(purchase, wanted, possible, money)
        checkout = Checkout(purchase, tuple(wanted), possible, settled, paid_money=money)
        return self._pricing.priced(_NO_ACT, asked.buyer, checkout)[0]

    def _wanted(
        self, purchase: Purchase, had: Standings, today: date, possible: Sequence[Candidate]
    ) -> _Wanted:
        """Return what the cashier wants to use, and why some of it cannot be used."""
        coded, code_refused = self._coded(purchase, had, today)
        typed = [by_code(coded)] if coded is not None else []
        chosen: list[Candidate] = []
        refused: dict[UUID, Refused] = {}
        for voucher in dict.fromkeys(purchase.vouchers):
            try:
                usable = self._checkouts.wanted(purchase.customer, voucher, today)
            except Refused as problem:
                refused[voucher] = problem
            else:
                chosen.append(usable.candidate())
        problems = _refused(purchase, (*typed, *chosen), possible)
        refused |= {UUID(one.key): problems[one.key] for one in chosen if one.key in problems}
        for one in typed:
            code_refused = problems.get(one.key)
        together = [one for one in (*chosen, *typed) if one.key not in problems]
        return _Wanted(together, typed, coded, refused, code_refused)

    def _coded(
        self, purchase: Purchase, had: Standings, today: date
    ) -> tuple[Offer | None, Refused | None]:
        """Return the offer of the typed code, or why the customer cannot have it."""
        try:
            return self._checkouts.coded(purchase, had, today), None
        except Refused as problem:
            return None, problem

    def _usable(self, customer: int, had: Standings, today: date) -> dict[UUID, Usable]:
        rows = vouchers.unused(self._file.db, customer) if had.ready else ()
        found = {UUID(bytes=row.id): self._checkouts.usable(row) for row in rows}
        return {voucher: one for voucher, one in found.items() if self._is_valid(one, today)}

    def _is_valid(self, usable: Usable, today: date) -> bool:
        try:
            self._checkouts.check_usable(usable, today)
        except Refused:
            return False
        return True

    def _names(
        self, usable: dict[UUID, Usable], deals: Sequence[tuple[Candidate, object]]
    ) -> Named:
        named: Named = {
            one.key: (one.offer.draft.name if one.offer else one.reward.text, one.reward)
            for one in usable.values()
        }
        for candidate, offer in deals:
            name = offer.draft.name if isinstance(offer, Offer) else candidate.reward.text
            named[candidate.key] = name, candidate.reward
        return named

    def _most_points(self, asked: _Asked, due: int | None) -> dict[int, int]:
        found = {}
        for program in self._file.catalogue.current():
            rule, row = program.draft.rule, asked.had.programs.get(program.number)
            if is_over(program.draft, asked.buyer.today):
                continue
            if isinstance(rule, PointsRule) and rule.worth and row is not None and due:
                most = most_points(rule, row.balance, due, due)
                if most:
                    found[program.number] = most
        return found

    def _paid(self, purchase: Purchase, most: Mapping[int, int]) -> int:
        """Return what the points of a purchase pay, in minor units [R23]."""
        if purchase.points is None:
            return 0
        program = purchase.points.program
        points = max(0, min(purchase.points.points, most.get(program, 0)))
        for one in self._file.catalogue.current():
            rule = one.draft.rule
            if one.number == program and isinstance(rule, PointsRule):
                return points * rule.worth
        return 0

    def _best(
        self,
        asked: _Asked,
        wanted: _Wanted,
        usable: Mapping[UUID, Usable],
        settled: Settled,
    ) -> _Best:
        """Return the cheapest combination, where it is cheaper than what is settled.

        What was chosen and takes nothing off, like a gift, stays where it costs nothing.
        """
        if not settled.due:
            return _NOTHING_BETTER
        purchase, possible = asked.purchase, asked.possible
        all_there_is = [*wanted.typed, *(one.candidate() for one in usable.values())]
        cheapest = settle(purchase, (), [*all_there_is, *possible])
        used = {part.key for part in cheapest.parts}
        taken = [one for one in all_there_is if one.key in used]
        gifts = {part.key for part in settled.parts if not part.off}
        for gift in (one for one in wanted.together if one.key in gifts):
            if _comes_to(purchase, [*taken, gift], possible) == cheapest.due:
                taken.append(gift)
        due = self._priced(asked, taken).settled.due
        if due is None or due >= settled.due:
            return _NOTHING_BETTER
        keys = {one.key for one in taken}
        kept = tuple(voucher for voucher in usable if voucher.hex in keys)
        typed = any(one.key in keys for one in wanted.typed)
        return _Best(kept, due, bool(purchase.code) and not typed, tuple(taken))

    def _less_points(self, asked: _Asked, best: _Best) -> int | None:
        paid = self._paid(asked.purchase, self._most_points(asked, best.due))
        return self._priced(asked, best.taken, paid).settled.due if paid else best.due


class _Asked(NamedTuple):
    """A purchase, who buys, and what applies by itself."""

    purchase: Purchase
    had: Standings
    buyer: Customer
    possible: tuple[Candidate, ...]


class _Wanted(NamedTuple):
    """What is wanted: what of it applies ``together``, as it is booked, and why the rest does not.

    ``typed`` is by the code of an offer that the customer can have, whether it applies or not.
    """

    together: list[Candidate]
    typed: list[Candidate]
    coded: Offer | None
    refused: dict[UUID, Refused]
    code_refused: Refused | None


class _Best(NamedTuple):
    """The cheapest combination: its vouchers, what it leaves to pay, and whether a code goes.

    ``taken`` are the same vouchers, and the code where it stays.
    """

    vouchers: tuple[UUID, ...] = ()
    due: int | None = None
    without_code: bool = False
    taken: tuple[Candidate, ...] = ()


_NOTHING_BETTER = _Best()


def _refused(
    purchase: Purchase, wanted: Sequence[Candidate], possible: Sequence[Candidate]
) -> dict[str, Refused]:
    """Return why something wanted does not apply, by its key.

    Two can be worth using together where each of them alone is not. Only where they do not all go
    together they are tried one after the other.
    """
    if _why_not(purchase, wanted, possible) is None:
        return {}
    found: list[Candidate] = []
    refused: dict[str, Refused] = {}
    for candidate in wanted:
        problem = _why_not(purchase, [*found, candidate], possible)
        if problem is None:
            found.append(candidate)
        else:
            refused[candidate.key] = problem
    return refused


def _why_not(
    purchase: Purchase, wanted: Sequence[Candidate], possible: Sequence[Candidate]
) -> Refused | None:
    try:
        settle(purchase, wanted, possible)
    except Refused as problem:
        return problem
    return None


def _comes_to(
    purchase: Purchase, wanted: Sequence[Candidate], possible: Sequence[Candidate]
) -> int | None:
    try:
        return settle(purchase, wanted, possible).due
    except Refused:
        return None


def _parts(parts: Sequence[Part], named: Named) -> tuple[QuotePart, ...]:
    """Return the parts with their names; what several cards give at once is told together."""
    told: list[QuotePart] = []
    for part in (_part(one, named) for one in parts):
        same = part.at_once and told and told[-1].at_once and told[-1].reward == part.reward
        if same:
            both = told.pop()
            part = replace(both, off=both.off + part.off, count=both.count + 1)
        told.append(part)
    return tuple(told)


def _part(part: Part, named: Named) -> QuotePart:
    name, reward = named[part.key]
    return QuotePart(part.key, name, reward, part.off, at_once=part.key.startswith(AT_ONCE_KEY))
