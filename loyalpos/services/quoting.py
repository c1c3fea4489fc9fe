"""What a purchase would come to, and what would make it cheapest [R26 to R29]."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from loyalpos.domain.business_day import to_ms
from loyalpos.domain.offer import Offer
from loyalpos.domain.problem import Refused
from loyalpos.domain.program import PointsRule
from loyalpos.domain.reward import Reward
from loyalpos.domain.sale import Purchase
from loyalpos.domain.settling import Candidate, Part, Settled, best, most_points, settle
from loyalpos.services.card_view import Quote, QuotePart
from loyalpos.services.checkout import Checkouts, Usable
from loyalpos.services.shop_file import ShopFile
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
        chosen, refused = self._chosen(purchase, usable, possible)
        settled = settle(purchase, [one.candidate() for one in chosen], possible)
        named = self._names(usable, deals)
        best_of = self._best(purchase, usable, possible, settled)
        return Quote(
            price=settled.price,
            due=settled.due,
            parts=tuple(_part(part, named) for part in settled.parts),
            instead=_part(settled.instead_of, named) if settled.instead_of else None,
            best=best_of[0],
            best_due=best_of[1],
            refused=refused,
            most_points=self._most_points(had, settled),
        )

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
        self, purchase: Purchase, usable: dict[UUID, Usable], possible: Sequence[Candidate]
    ) -> tuple[list[Usable], dict[UUID, Refused]]:
        """Return the chosen vouchers that apply together, and why the others do not."""
        chosen: list[Usable] = []
        refused: dict[UUID, Refused] = {}
        for voucher in dict.fromkeys(purchase.vouchers):
            if voucher not in usable:
                continue
            trial = [*chosen, usable[voucher]]
            try:
                settle(purchase, [one.candidate() for one in trial], possible)
            except Refused as problem:
                refused[voucher] = problem
            else:
                chosen = trial
        return chosen, refused

    def _best(
        self,
        purchase: Purchase,
        usable: dict[UUID, Usable],
        possible: Sequence[Candidate],
        settled: Settled,
    ) -> tuple[tuple[UUID, ...], int | None]:
        if settled.price is None:
            return (), None
        mine = {one.key: voucher for voucher, one in usable.items()}
        candidates = [one.candidate() for one in usable.values()]
        plain = replace(purchase, vouchers=())
        everything = settle(plain, (), [*candidates, *possible])
        keys = best(plain, [*candidates, *possible])
        if everything.due is None or settled.due is None or everything.due >= settled.due:
            return (), None
        return tuple(mine[key] for key in keys if key in mine), everything.due

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

    def _most_points(self, had: Standings, settled: Settled) -> dict[int, int]:
        due, found = settled.due or 0, {}
        for program in self._file.catalogue.current():
            rule, row = program.draft.rule, had.programs.get(program.number)
            if isinstance(rule, PointsRule) and rule.worth and row is not None:
                most = most_points(rule, row.balance, due, due)
                if most:
                    found[program.number] = most
        return found


def _part(part: Part, named: Named) -> QuotePart:
    name, reward = named[part.key]
    return QuotePart(part.key, name, reward, part.off)
