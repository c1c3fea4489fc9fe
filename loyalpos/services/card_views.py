"""Builds what the counter paints of a customer, from what the file holds at this moment."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

from loyalpos.domain.business_day import from_ms, to_ms
from loyalpos.domain.collecting import card_now
from loyalpos.domain.customer import Birthday
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program import PointsRule, Program, StampRule
from loyalpos.domain.taking_back import UNDO_WINDOW
from loyalpos.services.card_view import (
    ActKind,
    ActLine,
    CardView,
    PointsStanding,
    StampStanding,
    Standing,
    VoucherView,
)
from loyalpos.services.shop_file import ShopFile, date_of_day
from loyalpos.store import counter, ledger, vouchers
from loyalpos.store.counter import ActFound, AtCounter
from loyalpos.store.standings import StandingRow
from loyalpos.store.vouchers import VoucherRow

PHONE_TAIL = 3

# What is written in the file as -> what a cashier calls it.
_KINDS = {
    "stamp": ActKind.STAMP,
    "redeem": ActKind.REDEEM,
    "spend": ActKind.REDEEM,
    "reversal": ActKind.REVERSAL,
}
CAN_BE_REVERSED = ("stamp", "redeem", "spend")


class CardViews:
    """Card views and act lines of one shop."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def of(self, customer: int) -> CardView:
        """Return everything that the counter shows of a customer.

        :raises Refused: CUSTOMER_UNKNOWN.
        """
        found = counter.at_counter(self._file.db, customer)
        if found is None:
            raise Refused(Refusal.CUSTOMER_UNKNOWN)
        return self.of_found(found)

    def of_found(self, found: AtCounter) -> CardView:
        """Return the same for a customer who was looked up already."""
        customer, face, has = found
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
            acts=self.lines(counter.last_acts(self._file.db, customer)),
        )

    def lines(self, acts: tuple[ActFound, ...]) -> tuple[ActLine, ...]:
        """Return acts as lines of a history, in the order given."""
        oldest = to_ms(self._file.clock()) - UNDO_WINDOW // timedelta(milliseconds=1)
        return tuple(self._line(found, oldest) for found in acts)

    def line_of(self, act: UUID) -> ActLine:
        """Return one act that booked something."""
        (line,) = self.lines(counter.act(self._file.db, act))
        return line

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

    def _line(self, found: ActFound, oldest_undo_ms: int) -> ActLine:
        act, staff_name, was_reversed = found
        assert act.program is not None and act.version is not None and act.lid is not None
        draft = self._file.catalogue.version(act.program, act.version).draft
        goal = draft.rule.goal if isinstance(draft.rule, StampRule) else 0
        kind = _KINDS.get(act.kind, ActKind.HEAD_START)
        at = from_ms(act.ts_ms)
        undoable = (
            act.ts_ms >= oldest_undo_ms
            and not was_reversed
            and act.kind in CAN_BE_REVERSED
            and ledger.till_of(act.lid) == self._file.till
        )
        return ActLine(
            act=UUID(bytes=act.id),
            kind=ActKind.POINTS if kind is ActKind.STAMP and not goal else kind,
            at=at,
            program=act.program,
            program_name=draft.name,
            units=act.units,
            goal=goal,
            filled=act.filled,
            reward_text=draft.reward.text if act.rewards else "",
            items=self._items(found) if act.lines else (),
            amount=act.amount,
            staff_name=staff_name,
            reversed=was_reversed,
            undo_until=at + UNDO_WINDOW if undoable else None,
        )

    def _items(self, found: ActFound) -> tuple[str, ...]:
        return tuple(line[0] for line in ledger.lines_of(self._file.db, found.act.id))
