"""What a purchase costs after vouchers, deals and levels, and whether they may be used."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from loyalpos.domain.business_day import from_day_number, from_ms
from loyalpos.domain.customer.tally import unpacked
from loyalpos.domain.offer.granting import Occasion, code_matches, why_not
from loyalpos.domain.offer.offer import Offer, Proof, Trigger
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.collecting import reward_of, reward_units
from loyalpos.domain.program.program import PointsRule, Program, is_over, usable_until
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.sale.sale import PaidInPoints, Purchase
from loyalpos.domain.sale.settling import Candidate, most_points, settle
from loyalpos.services.booking import leveling
from loyalpos.services.booking.giving import Giving
from loyalpos.services.sale.checkout import LEVEL_KEY, Checkout, Usable, by_code, deal, spend_key
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import vouchers
from loyalpos.store.standings import Standings
from loyalpos.store.vouchers import VoucherRow


class Checkouts:
    """Settles purchases of one shop, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._giving = Giving(file)

    def usable(self, row: VoucherRow) -> Usable:
        """Return a voucher with what it gives, under the version that promised it."""
        if row.offer:
            offer = self._file.catalogue.offer_version(row.offer, row.version)
            return Usable(row, offer.draft.reward, offer, None)
        program = self._file.catalogue.version(row.program, row.version)
        return Usable(row, reward_of(program, row.at), None, program)

    def expires(self, usable: Usable) -> date | None:
        """Return the last day of a voucher: its own, or that of an ended program [R16].

        A reward has a day of its own only when it came back after its program's last one [R35].
        """
        day = usable.row.expires_day
        if day is not None:
            return from_day_number(day)
        if usable.program is None:
            return None
        newest = {one.number: one for one in self._file.catalogue.current()}
        return usable_until(newest[usable.program.number].draft)

    def proof(self, usable: Usable) -> Proof:
        """Return what must be shown before a voucher is used [R24]."""
        return self.proof_for(usable.offer)

    def proof_for(self, offer: Offer | None) -> Proof:
        """Return what an offer asks for; without one, or where it does not say, the shop's rule."""
        own = offer.draft.proof if offer else None
        return self._file.rules.proof if own is None else own

    def checkout(
        self, purchase: Purchase, had: Standings, today: date, spend: Program | None = None
    ) -> Checkout:
        """Settle a purchase with what the customer wants to use [R26 to R29].

        :raises Refused: VOUCHER_UNKNOWN, VOUCHER_USED, VOUCHER_WITHDRAWN, VOUCHER_EXPIRED,
            VOUCHER_NOT_YET, CODE_UNKNOWN, POINTS_SHORT, VOUCHER_EXPIRED where the program of the
            points is over, and what :func:`loyalpos.domain.sale.settling.settle` refuses.
        """
        used = tuple(
            self.wanted(purchase.customer, voucher, today)
            for voucher in dict.fromkeys(purchase.vouchers)
        )
        coded = self.coded(purchase, had, today)
        wanted = [usable.candidate() for usable in used]
        if spend is not None:
            wanted.append(Candidate(spend_key(spend), spend.draft.reward, coupon=False))
        if coded is not None:
            wanted.append(by_code(coded))
        possible = [candidate for candidate, _ in self.by_itself(had, today)]
        money = self._money(purchase.points, _left_after(purchase.points, had, spend), today)
        settled = settle(purchase, wanted, possible, money)
        what = tuple(wanted), tuple(possible), settled, used
        return Checkout(purchase, *what, coded, spend, purchase.points, money)

    def wanted(self, customer: int, voucher: UUID, today: date) -> Usable:
        """Return a voucher that a customer can use today.

        :raises Refused: VOUCHER_UNKNOWN, and what :meth:`check_usable` raises.
        """
        found = vouchers.find(self._file.db, customer, voucher)
        if found is None:
            raise Refused(Refusal.VOUCHER_UNKNOWN)
        usable = self.usable(found)
        self.check_usable(usable, today)
        return usable

    def check_usable(self, usable: Usable, today: date) -> None:
        """Let a voucher pass that can be used today.

        :raises Refused: VOUCHER_USED with ``on``, ``at`` and ``till``, VOUCHER_WITHDRAWN,
            VOUCHER_EXPIRED and VOUCHER_NOT_YET with ``on``.
        """
        row = usable.row
        if row.state == "redeemed" and row.ended_ms is not None:
            on, at = self._file.date_of(row.ended_ms), from_ms(row.ended_ms)
            raise Refused(Refusal.VOUCHER_USED, on=on, at=at, till=row.ended_till)
        if row.state == "withdrawn":
            raise Refused(Refusal.VOUCHER_WITHDRAWN)
        last = self.expires(usable)
        if row.state == "expired" or (last is not None and today > last):
            raise Refused(Refusal.VOUCHER_EXPIRED, on=last)
        if row.from_day is not None and today < from_day_number(row.from_day):
            raise Refused(Refusal.VOUCHER_NOT_YET, on=from_day_number(row.from_day))

    def coded(self, purchase: Purchase, had: Standings, today: date) -> Offer | None:
        """Return the offer of the code that was typed, None where none was.

        A code can come again in a later offer, after the earlier one has ended.

        :raises Refused: CODE_UNKNOWN, OFFER_NOT_RUNNING, OFFER_NOT_FOR_LEVEL, OFFER_ALL_GIVEN or
            OFFER_HAD.
        """
        if not purchase.code:
            return None
        same = [
            offer
            for offer in self._giving.standing(frozenset((Trigger.CODE,)))
            if code_matches(offer, purchase.code)
        ]
        if not same:
            raise Refused(Refusal.CODE_UNKNOWN)
        sale = today, None
        tally = unpacked(had.tally)
        occasion = self._giving.occasion(purchase.customer, had, tally, sale, visits=had.visits)
        problem = Refusal.OFFER_NOT_RUNNING
        for offer in same:
            found = why_not(offer, occasion)
            if found is None:
                return offer
            if found is not Refusal.OFFER_NOT_RUNNING:
                problem = found
        raise Refused(problem)

    def by_itself(self, had: Standings, today: date) -> list[tuple[Candidate, Offer | None]]:
        """Return what makes a sale cheaper without anybody asking: deals, and the level."""
        ladder = self._file.catalogue.ladder()
        level, place = leveling.perks_of(ladder, had), leveling.place_of(ladder, had)
        nothing_known = Occasion(today, had.visits, lambda _: 0, None, place, level.early_days)
        deals: list[tuple[Candidate, Offer | None]] = [
            (deal(offer), offer)
            for offer in self._giving.standing(frozenset((Trigger.EVERY_SALE,)))
            if why_not(offer, nothing_known) is None
        ]
        if level.discount:
            reward = Reward(level.name, RewardKind.PERCENT_OFF, level.discount)
            deals.append((Candidate(LEVEL_KEY, reward, coupon=False, level=True), None))
        return deals

    def _money(self, paid: PaidInPoints | None, balance: int, today: date) -> int:
        if paid is None:
            return 0
        rule = self._points_rule(paid.program)
        check_running(self._file, paid.program, today)
        if not 0 < paid.points <= balance:
            raise Refused(Refusal.POINTS_SHORT, points=balance, cost=paid.points)
        return paid.points * rule.worth

    def check_points(self, checkout: Checkout, had: Standings) -> None:
        """Let a sale pass whose points pay no more than they may [R23].

        :raises Refused: POINTS_TOO_MANY with ``points`` and ``most``.
        """
        paid, settled = checkout.paid, checkout.settled
        if paid is None:
            return
        balance = _left_after(paid, had, checkout.spent)
        rule = self._points_rule(paid.program)
        taken = sum(part.off for part in settled.parts)
        before = 0 if settled.price is None else settled.price - taken
        most = most_points(rule, balance, before, before)
        if paid.points > most:
            raise Refused(Refusal.POINTS_TOO_MANY, points=paid.points, most=most)

    def _points_rule(self, number: int) -> PointsRule:
        for program in self._file.catalogue.current():
            rule = program.draft.rule
            if program.number == number and isinstance(rule, PointsRule) and rule.worth:
                return rule
        raise Refused(Refusal.PROGRAM_UNKNOWN)


def check_running(file: ShopFile, number: int, today: date) -> None:
    """Let points of a program be used that has not been over for longer than its grace [R16].

    :raises Refused: VOUCHER_EXPIRED with ``on``, the last day.
    """
    draft = next(one.draft for one in file.catalogue.current() if one.number == number)
    if is_over(draft, today):
        raise Refused(Refusal.VOUCHER_EXPIRED, on=usable_until(draft))


def _left_after(paid: PaidInPoints | None, had: Standings, spend: Program | None) -> int:
    """Return the points that can pay like money, once those for a reward of this sale are gone."""
    if paid is None or paid.program not in had.programs:
        return 0
    balance = had.programs[paid.program].balance
    if spend is None or spend.number != paid.program:
        return balance
    return max(0, balance - reward_units(spend))
