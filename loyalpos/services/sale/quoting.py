"""What a purchase would come to, and what would make it cheapest [R26 to R29]."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from loyalpos.domain.business_day import to_ms
from loyalpos.domain.offer.offer import Offer
from loyalpos.domain.problem import Refused
from loyalpos.domain.program.program import PointsRule
from loyalpos.domain.program.reward import Reward
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.sale.settling import Candidate, Part, Settled, most_points, settle
from loyalpos.services.sale.checkout import Checkouts, Usable, deal
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.card_view import Quote, QuotePart
from loyalpos.store import vouchers
from loyalpos.store.standings import Standings

Named = dict[str, tuple[str, Reward]]


class Quoting:
    """Quotes purchases of one shop. Writes nothing."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._checkouts = Checkouts(file)

    def quote(self, purchase: Purchase, had: Standings) -> Quote:
        """Return the quote of a purchase with the vouchers chosen in it."""
        today = self._file.date_of(max(to_ms(self._file.clock()), self._file.head().ts_ms))
        usable = self._usable(purchase.customer, had, today)
        deals = self._checkouts.by_itself(had, today)
        possible = [candidate for candidate, _ in deals]
        coded, code_refused = self._coded(purchase, had, today, possible)
        typed = [deal(coded)] if coded is not None else []
        chosen, refused = self._chosen(purchase, usable, typed, possible)
        settled = settle(purchase, [*typed, *(one.candidate() for one in chosen)], possible)
        named = self._names(usable, [*deals, *((one, coded) for one in typed)])
        best_of = self._best(purchase, usable, (typed, possible), settled)
        most = self._most_points(had, settled.due)
        paid = self._paid(purchase, most)
        return Quote(
            price=settled.price,
            due=None if settled.due is None else settled.due - paid,
            parts=tuple(_part(part, named) for part in settled.parts),
            instead=_part(settled.instead_of, named) if settled.instead_of else None,
            best=best_of[0],
            best_due=self._less_points(purchase, had, best_of[1]),
            refused=refused,
            most_points=most,
            code_refused=code_refused,
            paid=paid,
        )

    def _coded(
        self, purchase: Purchase, had: Standings, today: date, possible: Sequence[Candidate]
    ) -> tuple[Offer | None, Refused | None]:
        """Return the offer of the typed code, or why it does not apply."""
        try:
            coded = self._checkouts.coded(purchase, had, today)
            if coded is not None:
                settle(purchase, [deal(coded)], possible)
        except Refused as problem:
            return None, problem
        return coded, None

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

    def _chosen(
        self,
        purchase: Purchase,
        usable: dict[UUID, Usable],
        typed: Sequence[Candidate],
        possible: Sequence[Candidate],
    ) -> tuple[list[Usable], dict[UUID, Refused]]:
        """Return the chosen vouchers that apply together, and why the others do not."""
        chosen: list[Usable] = []
        refused: dict[UUID, Refused] = {}
        for voucher in dict.fromkeys(purchase.vouchers):
            if voucher not in usable:
                continue
            trial = [*chosen, usable[voucher]]
            try:
                settle(purchase, [*typed, *(one.candidate() for one in trial)], possible)
            except Refused as problem:
                refused[voucher] = problem
            else:
                chosen = trial
        return chosen, refused

    def _best(
        self,
        purchase: Purchase,
        usable: dict[UUID, Usable],
        others: tuple[Sequence[Candidate], Sequence[Candidate]],
        settled: Settled,
    ) -> tuple[tuple[UUID, ...], int | None]:
        """Return the vouchers of the cheapest combination, and what it leaves to pay.

        :param others: what was typed, which stays, and what applies by itself.
        """
        if settled.due is None:
            return (), None
        typed, possible = others
        mine = {one.key: voucher for voucher, one in usable.items()}
        candidates = [one.candidate() for one in usable.values()]
        try:
            cheapest = settle(purchase, typed, [*candidates, *possible])
        except Refused:  # the typed code stands in the way of something better
            return (), None
        if cheapest.due is None or cheapest.due >= settled.due:
            return (), None
        return tuple(mine[part.key] for part in cheapest.parts if part.key in mine), cheapest.due

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

    def _most_points(self, had: Standings, due: int | None) -> dict[int, int]:
        found = {}
        for program in self._file.catalogue.current():
            rule, row = program.draft.rule, had.programs.get(program.number)
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

    def _less_points(self, purchase: Purchase, had: Standings, due: int | None) -> int | None:
        if due is None:
            return None
        return due - self._paid(purchase, self._most_points(had, due))


def _part(part: Part, named: Named) -> QuotePart:
    name, reward = named[part.key]
    return QuotePart(part.key, name, reward, part.off)
