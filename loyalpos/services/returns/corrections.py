"""Correcting a balance by hand, with a reason [R55]."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from loyalpos.domain.business_day import from_day_number
from loyalpos.domain.ledger.correcting import (
    Correction,
    CorrectionReason,
    check_correction,
    correct_down,
    correction,
)
from loyalpos.domain.ledger.ledger import BookedEntry, Entry, EntryKind
from loyalpos.domain.ledger.owing import TakenBack
from loyalpos.domain.ledger.why import Why
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program import collecting
from loyalpos.domain.program.collecting import Card
from loyalpos.domain.program.program import Program, StampRule
from loyalpos.services.booking.dating import Dating
from loyalpos.services.booking.holding import Holding
from loyalpos.services.booking.voucher_booking import VoucherBooking
from loyalpos.services.card.card_views import CardViews
from loyalpos.services.card.outcomes import Before, Outcomes
from loyalpos.services.sale.pace import manages
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.staff.approvals import Approvals
from loyalpos.services.view.card_view import Outcome
from loyalpos.store import ledger
from loyalpos.store.chain import ActRow
from loyalpos.store.connection import write_tx
from loyalpos.store.counter import AtCounter
from loyalpos.store.vouchers import Hand

KIND = "correction"


class Corrections:
    """Corrections in one shop, each in a transaction."""

    def __init__(self, file: ShopFile, approvals: Approvals) -> None:
        self._file = file
        self._approvals = approvals
        self._outcomes = Outcomes(file, CardViews(file))
        self._dating = Dating(file)
        self._holding = Holding(file)
        self._vouchers = VoucherBooking(file)

    def correct(self, act: UUID, by: int, customer: int, what: Correction) -> Outcome:
        """Give a customer units, or take them off; never below 0 [R55].

        What is given may fill cards and pass milestones, and has a date. What is taken off comes
        from the balance, then from unused rewards [R33].

        :raises Refused: CUSTOMER_UNKNOWN, PROGRAM_UNKNOWN, CORRECTION_WRONG, CORRECTION_TOO_MUCH
            with ``most``, MANAGER_NEEDED with the ``most`` that a cashier corrects in a day alone,
            ACT_DIFFERS [R4].
        """
        contents = self._file.fingerprint(
            KIND, customer, what.program, what.units, what.reason.value
        )
        with write_tx(self._file.db):
            if self._file.known(act, contents):
                return self._outcomes.again(act)
            allowed = self._allowed(act, by, what.units, what.reason)
            before = self._outcomes.before(customer)
            now = self._file.now_ms(self._file.head())
            row = ActRow(
                id=act.bytes,
                kind=KIND,
                fingerprint=contents,
                customer=before.found.customer,
                staff=by,
                approved_by=allowed,
                ts_ms=now,
                day=self._file.day_of(now),
                units=what.units,
                reason=what.reason.value,
                before=before.found.has.last_act,
            )
            return self._book(before, row, self._newest(what.program))

    def _allowed(self, act: UUID, by: int, units: int, reason: CorrectionReason) -> int | None:
        """Return the manager whose word was needed, if it was; a cashier may do a little alone."""
        manages_alone, most = manages(self._file, by), self._file.rules.corrections_a_day
        today = 0 if manages_alone else self._alone_today(by)
        manager = None
        if not manages_alone and today + abs(units) > most:
            manager = self._approvals.approved(act)
        check_correction(units, reason, manages_alone or manager is not None, today, most)
        return manager

    def _alone_today(self, by: int) -> int:
        today = self._file.day_of(self._file.now_ms(self._file.head()))
        alone = 0
        for act, _ in ledger.walk_back(self._file.db, self._file.till):
            if act.day < today:
                break
            if act.kind == KIND and act.staff == by and act.approved_by is None:
                alone += abs(act.units)
        return alone

    def _book(self, before: Before, row: ActRow, program: Program) -> Outcome:
        found, reason = before.found, CorrectionReason(row.reason)
        plan: TakenBack | None = None
        if row.units > 0:
            entries = self._upwards(row, found, program, reason)
        else:
            plan = self._downwards(row, found, program, reason)
            entries = list(plan.entries)
        head = self._file.head()
        today = from_day_number(row.day)
        dated = self._dating.dated(found.has.programs, entries, head.lid + 1, today)
        filled = sum(entry.kind is EntryKind.FULL_CARD for entry in entries)
        main = entries[0]
        row = row._replace(program=main.program, version=main.version, filled=filled)
        booked = self._file.book(head, row, dated.entries)
        hand = Hand(row.ts_ms, self._file.till, row.staff)
        places = enumerate(dated.entries, head.lid + 1)
        given = [BookedEntry(place, entry) for place, entry in places]
        self._vouchers.book(found.customer, given, hand)
        if plan is not None:
            self._holding.settle(found.customer, plan, hand)
        self._dating.keep(found.customer, dated)
        return self._outcomes.done(before, booked)

    def _upwards(
        self, row: ActRow, found: AtCounter, program: Program, reason: CorrectionReason
    ) -> list[Entry]:
        standing = found.has.programs.get(program.number)
        if not isinstance(program.draft.rule, StampRule):
            return [correction(program.number, program.version, row.units, reason)]
        card = Card(
            customer=found.customer,
            stamps=standing.balance if standing else 0,
            promised=self._promised(found, program),
            newest=program,
            cards=standing.cards if standing else 0,
        )
        why = Why(reason=reason.value)
        collected = collecting.collect(UUID(bytes=row.id), card, row.units, why=why)
        return self._vouchers.without_given(found.customer, _as_corrections(collected.entries))

    def _downwards(
        self, row: ActRow, found: AtCounter, program: Program, reason: CorrectionReason
    ) -> TakenBack:
        version = self._promised(found, program).version
        entry = correction(program.number, version, row.units, reason)
        return correct_down(entry, self._holding.of(found.customer, found.has))

    def _promised(self, found: AtCounter, program: Program) -> Program:
        standing = found.has.programs.get(program.number)
        if standing is None:
            return program
        return self._file.catalogue.version(program.number, standing.version)

    def _newest(self, number: int) -> Program:
        for program in self._file.catalogue.current():
            if program.number == number:
                return program
        raise Refused(Refusal.PROGRAM_UNKNOWN)


def _as_corrections(entries: Iterable[Entry]) -> list[Entry]:
    """Say of units that nobody bought anything for them."""
    return [
        replace(entry, kind=EntryKind.CORRECTION) if entry.kind is EntryKind.EARN else entry
        for entry in entries
    ]
