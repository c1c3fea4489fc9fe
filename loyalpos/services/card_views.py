"""Builds what the counter paints of a customer, from what the file holds at this moment."""

from __future__ import annotations

from uuid import UUID

from loyalpos.domain.business_day import from_ms
from loyalpos.domain.collecting import card_now
from loyalpos.domain.customer import Birthday
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program import PointsRule, Program, StampRule
from loyalpos.services.act_lines import ActLines
from loyalpos.services.card_view import (
    ActLine,
    CardView,
    PointsStanding,
    StampStanding,
    Standing,
    VoucherView,
)
from loyalpos.services.shop_file import ShopFile, date_of_day
from loyalpos.store import counter, vouchers
from loyalpos.store.counter import AtCounter
from loyalpos.store.standings import StandingRow
from loyalpos.store.vouchers import VoucherRow

PHONE_TAIL = 3


class CardViews:
    """Card views of one shop, with ``lines`` for the acts on them."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
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
        return CardView(
            customer=customer,
            name=face.name,
            phone_tail=face.phone[-PHONE_TAIL:],
            language=face.language,
            birthday=Birthday(*divmod(face.birthday_md, 100)) if face.birthday_md else None,
            note=face.note,
            visits=has.visits,
            member_since=date_of_day(face.created_day),
            last_visit=from_ms(has.last_ms) if has.last_ms else None,
            standings=tuple(
                self._standing(program, has.programs.get(program.number))
                for program in self._file.catalogue.current()
            ),
            vouchers=tuple(self._voucher(row) for row in unused),
            acts=lines,
        )

    def _standing(self, newest: Program, row: StandingRow | None) -> Standing:
        balance = row.balance if row else 0
        match newest.draft.rule:
            case PointsRule(cost=cost):
                return PointsStanding(newest, balance, cost, max(0, balance // cost))
            case StampRule():
                promised = self._file.catalogue.version(*row[:2]) if row else newest
                card = card_now(balance, promised, newest)
                assert isinstance(card.draft.rule, StampRule)
                ready = row.ready if row else 0
                return StampStanding(card, card.draft.rule.goal, balance, ready)

    def _voucher(self, row: VoucherRow) -> VoucherView:
        program = self._file.catalogue.version(row.program, row.version)
        return VoucherView(
            voucher=UUID(bytes=row.id),
            program=row.program,
            reward_text=program.draft.reward.text,
            issued=from_ms(row.issued_ms),
            expires=date_of_day(row.expires_day) if row.expires_day is not None else None,
        )
