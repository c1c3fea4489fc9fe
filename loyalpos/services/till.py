"""What a cashier does at the counter: present, stamp, redeem, spend, undo, reverse.

Each act is one transaction. Sent again with the same UUID it changes nothing and answers with its
first line [R4]; the page sends the same UUID until it has an answer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from loyalpos.domain.ledger.taking_back import UNDO_WINDOW, ReverseReason
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.program import PointsRule, Program
from loyalpos.domain.sale.returning import Returned, check_returned, is_whole
from loyalpos.domain.sale.sale import Purchase, checked
from loyalpos.services.booking.referrals import Referrals
from loyalpos.services.card.act_lines import CAN_BE_REVERSED, can_be_taken_back
from loyalpos.services.card.card_views import CardViews
from loyalpos.services.card.outcomes import Outcomes
from loyalpos.services.card.presenting import Presenting
from loyalpos.services.card.today import today
from loyalpos.services.card.up_to_date import UpToDate
from loyalpos.services.returns.return_looks import ReturnLooks
from loyalpos.services.returns.reversing import Before as BeforeReversal
from loyalpos.services.returns.reversing import Reversing
from loyalpos.services.sale.checking_out import check_running
from loyalpos.services.sale.checkout import Usable
from loyalpos.services.sale.pace import check_pace, manager_for, may_exceed
from loyalpos.services.sale.proving import Proving
from loyalpos.services.sale.quoting import Quoting
from loyalpos.services.sale.sale_booking import Asking, SaleBooking, act_of, check_earned
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.staff.approvals import Approvals
from loyalpos.services.view.card_view import (
    CardView,
    Outcome,
    Presented,
    ReturnLook,
    TodayView,
)
from loyalpos.services.view.quote_view import Quote
from loyalpos.store import customers, ledger, vouchers
from loyalpos.store.chain import ActRow
from loyalpos.store.connection import read_tx, write_tx
from loyalpos.store.standings import Standings
from loyalpos.store.vouchers import Hand

NOT_UNDONE = ("return", "correction", "merge", "unmerge")
_UNDO_MS = UNDO_WINDOW // timedelta(milliseconds=1)


class Till:
    """The counter of one till."""

    def __init__(self, file: ShopFile, approvals: Approvals) -> None:
        self._file = file
        self._approvals = approvals
        self._views = CardViews(file)
        self._presenting = Presenting(file, self._views)
        self._sales = SaleBooking(file)
        self._quoting = Quoting(file)
        self._proving = Proving(file, approvals)
        self._reversing = Reversing(file)
        self._referrals = Referrals(file)
        self._looks = ReturnLooks(file)
        self._up_to_date = UpToDate(file, self._views)
        self._outcomes = Outcomes(file, self._views)

    def present(self, scanned: str) -> Presented:
        """Open the customer of a scanned or typed code, or say what the text is. Never refuses."""
        shown = self._presenting.present(scanned)
        if isinstance(shown, CardView) and self._up_to_date.let_go(shown.customer):
            return self.open(shown.customer)
        return shown

    def open(self, customer: int) -> CardView:
        """Open a customer who was found by name.

        :raises Refused: CUSTOMER_UNKNOWN.
        """
        self._up_to_date.let_go(customer)
        with read_tx(self._file.db), self._file.catalogue.held():
            return self._views.of(customer)

    def stamp(self, act: UUID, by: int, purchase: Purchase) -> Outcome:
        """Collect a purchase in every program, with what it uses [R7 to R16, R17 to R20].

        :raises Refused: QUANTITY_WRONG, AMOUNT_WRONG, CUSTOMER_UNKNOWN, STAMP_AGAIN and
            STAMP_TOO_SOON [R14], DAY_CAP with ``most`` [R15], NOTHING_TO_STAMP with ``reason``,
            ACT_DIFFERS [R4], and what :meth:`redeem` raises where vouchers are used.
        """
        kind = "redeem" if purchase.vouchers or purchase.code else "stamp"
        return self._sell(kind, act, by, checked(purchase))

    def redeem(self, act: UUID, by: int, voucher: UUID, purchase: Purchase) -> Outcome:
        """Use a voucher in this purchase; what it does not pay for is collected [R11, R22].

        :raises Refused: VOUCHER_UNKNOWN, VOUCHER_USED with ``on``, ``at`` and ``till``,
            VOUCHER_WITHDRAWN, VOUCHER_EXPIRED and VOUCHER_NOT_YET with ``on``,
            VOUCHER_NO_EFFECT [R25], OFFERS_NOT_TOGETHER [R26], OFFER_MINIMUM [R28], PROOF_NEEDED
            with ``proof`` [R24], and what :meth:`stamp` raises except for [R14]: a voucher is used
            once anyway.
        """
        wanted = dict.fromkeys((voucher, *purchase.vouchers))
        using = replace(purchase, vouchers=tuple(wanted))
        return self._sell("redeem", act, by, checked(using))

    def spend(self, act: UUID, by: int, program: int, purchase: Purchase) -> Outcome:
        """Pay points for a reward; what the sale earns is a row of its own [R2].

        :raises Refused: PROGRAM_UNKNOWN, POINTS_SHORT with ``points`` and ``cost``, VOUCHER_EXPIRED
            where the program is over [R16], and what :meth:`redeem` raises about the purchase.
        """
        return self._sell("spend", act, by, checked(purchase), program)

    def quote(self, purchase: Purchase) -> Quote:
        """Say what a purchase would come to, and what would make it cheapest [R26 to R29].

        Books nothing and refuses nothing but CUSTOMER_UNKNOWN: why a voucher does not apply is
        part of the answer.
        """
        self._up_to_date.let_go(purchase.customer)
        with read_tx(self._file.db), self._file.catalogue.held():
            found = self._views.found(purchase.customer)
            return self._quoting.quote(_bought_by(found.customer, purchase), found.has)

    def _sell(self, kind: str, act: UUID, by: int, purchase: Purchase, program: int = 0) -> Outcome:
        contents = self._sales.contents(kind, purchase, program)
        with write_tx(self._file.db), self._file.catalogue.held():
            if self._file.known(act, contents):
                return self._outcomes.again(act)
            before, head = self._outcomes.before(purchase.customer), self._file.head()
            purchase = _bought_by(before.found.customer, purchase)
            had, now = before.found.has, self._file.now_ms(head)
            asked = act, by, purchase.again
            paced = not (purchase.vouchers or program)  # a code can be used again and again
            allowed = check_pace(self._file, self._approvals, had, now, asked) if paced else None
            over_cap = may_exceed(self._file, self._approvals, asked, purchase.reason)
            day = self._file.date_of(now)
            spend = self._affordable(program, had, day) if program else None
            asking = Asking(act, by, purchase.customer, spend, over_cap is not None)
            sale = self._sales.settle(asking, purchase, had, now)
            check_earned(sale, kind)
            phone = before.found.face.phone
            proved = self._proving.check(asking, sale.checkout, purchase.shown, phone)
            self._use(purchase.customer, sale.checkout.used, Hand(now, self._file.till, by))
            row = act_of(asking, sale, purchase, kind)._replace(
                fingerprint=contents,
                ts_ms=now,
                day=self._file.day_of(now),
                approved_by=allowed or proved or (over_cap if over_cap != by else None),
                reason=purchase.reason,
            )
            booked = self._sales.book(asking, sale, head, row, purchase)
            done = self._outcomes.done(before, booked)
            told = self._sales.told(sale)
            return replace(
                done,
                not_given=told.not_given,
                issued=told.issued,
                level=told.level,
                settled=told.settled,
            )

    def undo(self, act: UUID, by: int) -> Outcome:
        """Take back the last act on this till, within 60 s, without a manager.

        :raises Refused: NOTHING_TO_UNDO, UNDO_TOO_LATE, ACT_DIFFERS.
        """
        contents = self._file.fingerprint("undo")
        with write_tx(self._file.db), self._file.catalogue.held():
            if self._file.known(act, contents):
                return self._outcomes.again(act)
            target = self._last_act()
            now = self._file.now_ms(self._file.head())
            if now - target.ts_ms > _UNDO_MS:
                raise Refused(Refusal.UNDO_TOO_LATE)
            return self._reverse(self._reversal(act, by, now, contents), target)

    def reverse(self, act: UUID, by: int, target: UUID, reason: ReverseReason) -> Outcome:
        """Take back an act from the history, by a manager or with a manager's approval.

        :raises Refused: MANAGER_NEEDED, NOT_REVERSIBLE, ALREADY_REVERSED, ACT_DIFFERS.
        """
        contents = self._file.fingerprint("reverse", target.bytes, reason.value)
        return self._back((act, by, contents), target, reason)

    def give_back(
        self, act: UUID, by: int, target: UUID, returned: Returned, reason: ReverseReason
    ) -> Outcome:
        """Take back what came back of a sale, in part or all of it [R30 to R35].

        :raises Refused: RETURN_NOTHING, RETURN_TOO_MUCH, and what :meth:`reverse` raises.
        """
        said = returned.lines, returned.items, returned.amount
        contents = self._file.fingerprint("return", target.bytes, said, reason.value)
        return self._back((act, by, contents), target, reason, returned)

    def look(self, target: UUID, returned: Returned | None = None) -> ReturnLook:
        """Say what taking an act back would do, before the click [R36]. Books nothing.

        :raises Refused: NOT_REVERSIBLE, ALREADY_REVERSED, RETURN_NOTHING, RETURN_TOO_MUCH.
        """
        with read_tx(self._file.db), self._file.catalogue.held():
            customer = self._whose(self._reversible(target))
        self._up_to_date.let_go(customer)
        with read_tx(self._file.db), self._file.catalogue.held():
            found = self._reversible(target)
            has = self._views.found(customer).has
            before = self._reversing.before(has, found)
            part = _part(before, returned)
            plan = self._reversing.plan(customer, has, before, part)
            return self._looks.of(customer, has, before, plan)

    def today(self) -> TodayView:
        """Return the figures of the business day, and who was just here."""
        with read_tx(self._file.db), self._file.catalogue.held():
            return today(self._file)

    def outcome(self, act: UUID) -> Outcome | None:
        """Look an act up whose answer got lost; None: it never happened, send it again [R4]."""
        with read_tx(self._file.db), self._file.catalogue.held():
            known = ledger.find_act(self._file.db, act)
            return self._outcomes.again(act) if known and known.lid is not None else None

    def _use(self, customer: int, used: Sequence[Usable], hand: Hand) -> None:
        for usable in used:
            voucher = UUID(bytes=usable.row.id)
            if not vouchers.redeem(self._file.db, customer, voucher, hand):
                raise Refused(Refusal.VOUCHER_WITHDRAWN)

    def _affordable(self, number: int, had: Standings, today: date) -> Program:
        current = {one.number: one for one in self._file.catalogue.current()}
        chosen = current.get(number)
        if chosen is None or not isinstance(chosen.draft.rule, PointsRule):
            raise Refused(Refusal.PROGRAM_UNKNOWN)
        check_running(self._file, number, today)
        cost = chosen.draft.rule.cost
        points = had.programs[number].balance if number in had.programs else 0
        if points < cost:
            raise Refused(Refusal.POINTS_SHORT, points=points, cost=cost)
        return chosen

    def _back(
        self,
        request: tuple[UUID, int, bytes],
        target: UUID,
        reason: ReverseReason,
        returned: Returned | None = None,
    ) -> Outcome:
        """Take an older act back with a manager's word; ``request``: the act, who, what it says."""
        act, by, contents = request
        with write_tx(self._file.db), self._file.catalogue.held():
            if self._file.known(act, contents):
                return self._outcomes.again(act)
            manager = manager_for(self._file, self._approvals, act, by)
            found = self._reversible(target)
            now = self._file.now_ms(self._file.head())
            row = self._reversal(act, by, now, contents)
            row = row._replace(reason=reason.value, approved_by=manager if manager != by else None)
            return self._reverse(row, found, returned)

    def _last_act(self) -> ActRow:
        for row, was_reversed in ledger.walk_back(self._file.db, self._file.till):
            if row.kind in CAN_BE_REVERSED and not was_reversed:
                return row
            if row.kind in NOT_UNDONE:
                break  # what came last cannot be undone, and what came before it is not the last
        raise Refused(Refusal.NOTHING_TO_UNDO)

    def _reversible(self, target: UUID) -> ActRow:
        found = ledger.find_act(self._file.db, target)
        if found is None or not can_be_taken_back(found):
            raise Refused(Refusal.NOT_REVERSIBLE)
        if ledger.is_reversed(self._file.db, found):
            raise Refused(Refusal.ALREADY_REVERSED)
        return found

    def _whose(self, target: ActRow) -> int:
        assert target.customer is not None
        return customers.now_of(self._file.db, target.customer)

    def _reversal(self, act: UUID, by: int, now: int, contents: bytes) -> ActRow:
        return ActRow(act.bytes, "reversal", contents, None, by, None, now, self._file.day_of(now))

    def _reverse(
        self, reversal: ActRow, target: ActRow, returned: Returned | None = None
    ) -> Outcome:
        customer = self._whose(target)
        shown = self._outcomes.before(customer)
        has = shown.found.has
        before = self._reversing.before(has, target)
        part = _part(before, returned)
        row = reversal._replace(customer=customer, kind="return" if part else reversal.kind)
        booked = self._reversing.book(has, self._file.head(), row, before, part)
        if part is None:
            self._referrals.take_back(target, booked)
        return self._outcomes.done(shown, booked)


def _bought_by(customer: int, purchase: Purchase) -> Purchase:
    """Return the purchase of who a customer is now: after a merge somebody else [R52]."""
    same = purchase.customer == customer
    return purchase if same else replace(purchase, customer=customer)


def _part(before: BeforeReversal, returned: Returned | None) -> Returned | None:
    """Return what comes back in part; None where nothing is kept, which is a whole reversal."""
    if returned is None:
        return None
    check_returned(before.sold, returned)
    return None if is_whole(before.sold, returned) else returned
