"""What a cashier does at the counter: present, stamp, redeem, spend, undo, reverse.

Each act is one transaction. Sent again with the same UUID it changes nothing and answers with its
first line [R4]; the page sends the same UUID until it has an answer.
"""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple
from uuid import UUID

from loyalpos.domain.business_day import from_ms
from loyalpos.domain.ledger import Changes, Entry, EntryKind
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program import PointsRule, Program
from loyalpos.domain.reward import RewardKind
from loyalpos.domain.redeeming import changes_something
from loyalpos.domain.sale import Purchase, checked
from loyalpos.domain.taking_back import UNDO_WINDOW, ReverseReason
from loyalpos.services.act_lines import CAN_BE_REVERSED
from loyalpos.services.approvals import Approvals
from loyalpos.services.card_view import ActLine, CardView, Outcome, Presented, TodayView
from loyalpos.services.card_views import CardViews
from loyalpos.services.pace import check_pace, manager_for
from loyalpos.services.presenting import Presenting
from loyalpos.services.reversing import book_reversal
from loyalpos.services.sale_booking import SaleBooking
from loyalpos.services.shop_file import ShopFile, date_of_day
from loyalpos.services.today import today
from loyalpos.store import ledger, vouchers
from loyalpos.store.chain import ActRow
from loyalpos.store.connection import read_tx, write_tx
from loyalpos.store.counter import AtCounter
from loyalpos.store.ledger import Head
from loyalpos.store.standings import Standings, standings
from loyalpos.store.vouchers import Hand

_UNDO_MS = UNDO_WINDOW // timedelta(milliseconds=1)


class Before(NamedTuple):
    """A customer as they stand at the counter before an act."""

    found: AtCounter
    lines: tuple[ActLine, ...]


class Till:
    """The counter of one till."""

    def __init__(self, file: ShopFile, approvals: Approvals) -> None:
        self._file = file
        self._approvals = approvals
        self._views = CardViews(file)
        self._presenting = Presenting(file, self._views)

    def present(self, scanned: str) -> Presented:
        """Open the customer of a scanned or typed code, or say what the text is. Never refuses."""
        return self._presenting.present(scanned)

    def open(self, customer: int) -> CardView:
        """Open a customer who was found by name.

        :raises Refused: CUSTOMER_UNKNOWN.
        """
        with read_tx(self._file.db):
            return self._views.of(customer)

    def stamp(self, act: UUID, by: int, purchase: Purchase) -> Outcome:
        """Collect a purchase in every program [R7, R8, R11, R17 to R20].

        :raises Refused: QUANTITY_WRONG, AMOUNT_WRONG, CUSTOMER_UNKNOWN, STAMP_AGAIN and
            STAMP_TOO_SOON [R14], NOTHING_TO_STAMP, ACT_DIFFERS [R4].
        """
        sale = SaleBooking(self._file, "stamp", (act, by), checked(purchase))
        with write_tx(self._file.db):
            if sale.known():
                return self._again(act)
            before, head = self._before(purchase.customer), self._file.head()
            had, now = before.found.has, self._file.now_ms(head)
            approved_by = check_pace(
                self._file, self._approvals, had, now, (act, by, purchase.again)
            )
            earned = sale.earn(had, purchase.quantity)
            if not any(entry.kind is EntryKind.EARN for entry in earned.entries):
                raise Refused(Refusal.NOTHING_TO_STAMP)
            main = earned.main()
            row = sale.row(had, now, (main.program, main.version), earned)
            row = row._replace(approved_by=approved_by, rewards=earned.free)
            return self._done(before, sale.book(head, row, earned))

    def redeem(self, act: UUID, by: int, voucher: UUID, purchase: Purchase) -> Outcome:
        """Use a voucher in this purchase; what it does not pay for is collected [R11, R22].

        :raises Refused: VOUCHER_UNKNOWN, VOUCHER_USED with ``at`` and ``till``, VOUCHER_WITHDRAWN,
            VOUCHER_EXPIRED with ``on``, VOUCHER_NO_EFFECT [R25], and what :meth:`stamp` raises
            except for [R14]: a voucher is used once anyway.
        """
        sale = SaleBooking(self._file, "redeem", (act, by), checked(purchase), voucher.bytes)
        with write_tx(self._file.db):
            if sale.known():
                return self._again(act)
            before, head = self._before(purchase.customer), self._file.head()
            had, now = before.found.has, self._file.now_ms(head)
            program = self._use(purchase, voucher, Hand(now, self._file.till, by))
            free = program.draft.reward.kind is RewardKind.FREE_ITEM
            earned = sale.earn(had, purchase.quantity - free)
            used = Entry(program.number, program.version, EntryKind.REDEEM, 0, voucher)
            earned.entries.insert(0, used)
            row = sale.row(had, now, (program.number, program.version), earned)
            row = row._replace(rewards=1 + earned.free)
            return self._done(before, sale.book(head, row, earned))

    def spend(self, act: UUID, by: int, program: int, purchase: Purchase) -> Outcome:
        """Pay points for a reward; what the sale earns is a row of its own [R2].

        :raises Refused: PROGRAM_UNKNOWN, POINTS_SHORT with ``points`` and ``cost``, and what
            :meth:`redeem` raises about the purchase.
        """
        sale = SaleBooking(self._file, "spend", (act, by), checked(purchase), program)
        with write_tx(self._file.db):
            if sale.known():
                return self._again(act)
            before, head = self._before(purchase.customer), self._file.head()
            had, now = before.found.has, self._file.now_ms(head)
            spent = self._pay(program, had)
            chosen = self._file.catalogue.version(spent.program, spent.version)
            free = chosen.draft.reward.kind is RewardKind.FREE_ITEM
            earned = sale.earn(had, purchase.quantity - free)
            earned.entries.insert(0, spent)
            row = sale.row(had, now, (spent.program, spent.version), earned)
            row = row._replace(rewards=1 + earned.free)
            return self._done(before, sale.book(head, row, earned))

    def undo(self, act: UUID, by: int) -> Outcome:
        """Take back the last act on this till, within 60 s, without a manager.

        :raises Refused: NOTHING_TO_UNDO, UNDO_TOO_LATE, ACT_DIFFERS.
        """
        contents = self._file.fingerprint("undo")
        with write_tx(self._file.db):
            if self._file.known(act, contents):
                return self._again(act)
            head = self._file.head()
            now = self._file.now_ms(head)
            target = self._last_act()
            if now - target.ts_ms > _UNDO_MS:
                raise Refused(Refusal.UNDO_TOO_LATE)
            return self._reverse(head, self._reversal(act, by, now, contents), target)

    def reverse(self, act: UUID, by: int, target: UUID, reason: ReverseReason) -> Outcome:
        """Take back an act from the history, by a manager or with a manager's approval.

        :raises Refused: MANAGER_NEEDED, NOT_REVERSIBLE, ALREADY_REVERSED, ACT_DIFFERS.
        """
        contents = self._file.fingerprint("reverse", target.bytes, reason.value)
        with write_tx(self._file.db):
            if self._file.known(act, contents):
                return self._again(act)
            manager = manager_for(self._file, self._approvals, act, by)
            found = ledger.find_act(self._file.db, target)
            if found is None or found.kind not in CAN_BE_REVERSED:
                raise Refused(Refusal.NOT_REVERSIBLE)
            if ledger.is_reversed(self._file.db, found):
                raise Refused(Refusal.ALREADY_REVERSED)
            head = self._file.head()
            row = self._reversal(act, by, self._file.now_ms(head), contents)
            row = row._replace(reason=reason.value, approved_by=manager if manager != by else None)
            return self._reverse(head, row, found)

    def today(self) -> TodayView:
        """Return the figures of the business day, and who was just here."""
        with read_tx(self._file.db):
            return today(self._file)

    def outcome(self, act: UUID) -> Outcome | None:
        """Look an act up whose answer got lost; None: it never happened, send it again [R4]."""
        with read_tx(self._file.db):
            known = ledger.find_act(self._file.db, act)
            return self._again(act) if known and known.lid is not None else None

    def _use(self, purchase: Purchase, voucher: UUID, hand: Hand) -> Program:
        found = vouchers.find(self._file.db, purchase.customer, voucher)
        if found is None:
            raise Refused(Refusal.VOUCHER_UNKNOWN)
        last = date_of_day(found.expires_day) if found.expires_day is not None else None
        if last is not None and self._file.date_of(hand.ts_ms) > last:
            raise Refused(Refusal.VOUCHER_EXPIRED, on=last)
        program = self._file.catalogue.version(found.program, found.version)
        if not changes_something(program.draft.reward, purchase):
            raise Refused(Refusal.VOUCHER_NO_EFFECT)
        if not vouchers.redeem(self._file.db, purchase.customer, voucher, hand):
            if found.state == "redeemed" and found.ended_ms is not None:
                at = from_ms(found.ended_ms)
                raise Refused(Refusal.VOUCHER_USED, at=at, till=found.ended_till)
            raise Refused(Refusal.VOUCHER_WITHDRAWN)
        return program

    def _pay(self, program: int, had: Standings) -> Entry:
        current = {one.number: one for one in self._file.catalogue.current()}
        chosen = current.get(program)
        if chosen is None or not isinstance(chosen.draft.rule, PointsRule):
            raise Refused(Refusal.PROGRAM_UNKNOWN)
        cost = chosen.draft.rule.cost
        points = had.programs[program].balance if program in had.programs else 0
        if points < cost:
            raise Refused(Refusal.POINTS_SHORT, points=points, cost=cost)
        return Entry(program, chosen.version, EntryKind.SPEND, -cost)

    def _last_act(self) -> ActRow:
        for row, was_reversed in ledger.walk_back(self._file.db, self._file.till):
            if row.kind in CAN_BE_REVERSED and not was_reversed:
                return row
        raise Refused(Refusal.NOTHING_TO_UNDO)

    def _reversal(self, act: UUID, by: int, now: int, contents: bytes) -> ActRow:
        return ActRow(act.bytes, "reversal", contents, None, by, None, now, self._file.day_of(now))

    def _reverse(self, head: Head, reversal: ActRow, target: ActRow) -> Outcome:
        assert target.customer is not None
        before = self._before(target.customer)
        booked = book_reversal(self._file, before.found.has, head, reversal, target)
        return self._done(before, booked)

    def _before(self, customer: int) -> Before:
        found = self._views.found(customer)
        return Before(found, self._views.lines.before_act(found))

    def _done(self, before: Before, act: ActRow) -> Outcome:
        found = before.found._replace(has=standings(self._file.db, before.found.customer))
        lines = self._views.lines.after_act(found, before.lines, act)
        return Outcome(self._views.with_lines(found, lines), lines[0], Changes.LEDGER)

    def _again(self, act: UUID) -> Outcome:
        found = ledger.find_act(self._file.db, act)
        assert found is not None and found.customer is not None
        view = self._views.of(found.customer)
        return Outcome(view, self._views.lines.line_of(act), Changes.NOTHING)
