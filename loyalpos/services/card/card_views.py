"""Builds what the counter paints of a customer, from what the file holds at this moment."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from loyalpos.domain.business_day import from_day_number, from_ms, to_ms
from loyalpos.domain.customer.customer import Birthday
from loyalpos.domain.ledger import lots
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.collecting import card_now, runs
from loyalpos.domain.program.program import PointsRule, Program, StampRule, is_over
from loyalpos.services.card.act_lines import ActLines
from loyalpos.services.card.relevance import Relevance
from loyalpos.services.sale.checking_out import Checkouts
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.card_view import (
    ActLine,
    CardView,
    Expiring,
    PointsStanding,
    StampStanding,
    Standing,
    VoucherView,
)
from loyalpos.store import counter, vouchers
from loyalpos.store.counter import AtCounter
from loyalpos.store.standings import StandingRow, Standings
from loyalpos.store.vouchers import VoucherRow

PHONE_TAIL = 3


class CardViews:
    """Card views of one shop, with ``lines`` for the acts on them."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._checkouts = Checkouts(file)
        self._relevance = Relevance(file)
        self.lines = ActLines(file)

    def of(self, customer: int) -> CardView:
        """Return everything that the counter shows of a customer.

        :raises Refused: CUSTOMER_UNKNOWN.
        """
        return self.of_found(self.found(customer))

    def found(self, customer: int) -> AtCounter:
        """Look a customer up.

        :raises Refused: CUSTOMER_UNKNOWN.
        """
        found = counter.at_counter(self._file.db, customer)
        if found is None:
            raise Refused(Refusal.CUSTOMER_UNKNOWN)
        return found

    def of_found(self, found: AtCounter) -> CardView:
        """Return the same for a customer who was looked up already."""
        return self.with_lines(found, self.lines.last(found))

    def with_lines(self, found: AtCounter, lines: tuple[ActLine, ...]) -> CardView:
        """Return the same where the last acts are known too."""
        customer, face, has, unused = found
        if unused is None:
            unused = vouchers.unused(self._file.db, customer) if has.ready else ()
        today = self._file.date_of(to_ms(self._file.clock()))
        held = tuple(view for view in map(self._voucher, unused) if not _is_over(view, today))
        view = CardView(
            customer=customer,
            name=face.name,
            phone_tail=face.phone[-PHONE_TAIL:],
            language=face.language,
            birthday=Birthday(*divmod(face.birthday_md, 100)) if face.birthday_md else None,
            note=face.note,
            visits=has.visits,
            member_since=from_day_number(face.created_day),
            last_visit=from_ms(has.last_ms) if has.last_ms else None,
            standings=tuple(
                self._standing(program, has.programs.get(program.number), held, today)
                for program in self._file.catalogue.current()
                if _is_shown(program, has, today)
            ),
            vouchers=held,
            acts=lines,
        )
        return self._relevance.shown(view, has)

    def _standing(
        self,
        newest: Program,
        row: StandingRow | None,
        held: Sequence[VoucherView],
        today: date,
    ) -> Standing:
        balance = row.balance if row else 0
        match newest.draft.rule:
            case PointsRule(cost=cost):
                over = is_over(newest.draft, today)
                affordable = 0 if over else max(0, balance // cost)
                return PointsStanding(newest, balance, cost, affordable, _expiring(row, today))
            case StampRule():
                promised = self._file.catalogue.version(*row[:2]) if row else newest
                card = card_now(balance, promised, newest)
                assert isinstance(card.draft.rule, StampRule)
                ready = sum(one.program == newest.number and not one.at for one in held)
                goal = card.draft.rule.goal
                return StampStanding(card, goal, balance, ready, _expiring(row, today))

    def _voucher(self, row: VoucherRow) -> VoucherView:
        usable = self._checkouts.usable(row)
        draft = usable.offer.draft if usable.offer else None
        return VoucherView(
            voucher=UUID(bytes=row.id),
            program=row.program,
            reward_text=usable.reward.text,
            issued=from_ms(row.issued_ms),
            expires=self._checkouts.expires(usable),
            reward=usable.reward,
            name=draft.name if draft else usable.program.draft.name if usable.program else "",
            offer=row.offer,
            at=row.at,
            starts=from_day_number(row.from_day) if row.from_day is not None else None,
            minimum=draft.minimum if draft else 0,
            exclusive=draft.exclusive if draft else False,
            proof=self._checkouts.proof(usable),
        )


def _is_shown(program: Program, has: Standings, today: date) -> bool:
    """Leave out an ended program in which this customer has nothing [R16]."""
    if runs(program, today):
        return True
    row = has.programs.get(program.number)
    return row is not None and bool(row.balance or row.ready)


def _is_over(voucher: VoucherView, today: date) -> bool:
    return voucher.expires is not None and voucher.expires < today


def _expiring(row: StandingRow | None, today: date) -> tuple[Expiring, ...]:
    """Return what a customer loses within 30 days [R45]."""
    if row is None or row.expires_day is None:
        return ()
    kept = lots.unpacked(row.lots)
    if kept:
        return tuple(Expiring(units, last) for last, units in lots.expiring(kept, today))
    last = from_day_number(row.expires_day)
    soon = 0 <= (last - today).days <= lots.SOON_DAYS and row.balance > 0
    return (Expiring(row.balance, last),) if soon else ()
