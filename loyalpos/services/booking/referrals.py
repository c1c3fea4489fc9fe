"""Customers who bring a friend, and the vouchers that both have for it [R60]."""

from __future__ import annotations

from datetime import date
from uuid import UUID, uuid5

from loyalpos.domain.business_day import from_day_number
from loyalpos.domain.customer.referral import ReferralSide, referral_allowed
from loyalpos.domain.customer.tally import Tally, unpacked
from loyalpos.domain.ledger.ledger import BookedEntry, Entry, EntryKind
from loyalpos.domain.ledger.why import Why
from loyalpos.domain.ledger.why import unpack as unpack_why
from loyalpos.domain.offer.granting import Occasion, why_not
from loyalpos.domain.offer.offer import Trigger
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.booking.customer_acts import CustomerActs
from loyalpos.services.booking.expiring import BY_ITSELF
from loyalpos.services.booking.giving import Gift, Giving, entries_of, gift, terms_of
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import cards, counter, customers, ledger, referrals, vouchers
from loyalpos.store.chain import ActRow
from loyalpos.store.standings import Standings, standings
from loyalpos.store.vouchers import Hand

REWARDS = UUID("c1f5d0b4-6a0c-4f53-8d0e-2f6c7a51b9e3")  # names their acts; never changes
_REFERRAL = frozenset((Trigger.REFERRAL,))
_NEVER = (Refusal.REFERRAL_SAME, Refusal.REFERRAL_ALL_FULL)


class Referrals:
    """Referrals of one shop, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._giving = Giving(file)
        self._acts = CustomerActs(file)

    def keep(self, friend: int, brought_by: int, today: date) -> None:
        """Keep who brought a new customer.

        A month that is full is none of the friend's business: the next one may not be.

        :raises Refused: CUSTOMER_UNKNOWN, REFERRAL_SAME or REFERRAL_ALL_FULL.
        """
        if counter.face(self._file.db, brought_by) is None:
            raise Refused(Refusal.CUSTOMER_UNKNOWN)
        referrer = customers.now_of(self._file.db, brought_by)
        problem = self._problem(referrer, friend, today)
        if problem in _NEVER:
            raise Refused(problem)
        referrals.add(self._file.db, friend, referrer, today)

    def is_waiting(self, friend: int) -> bool:
        """Say whether somebody brought this customer whose first sale is still to come."""
        return referrals.waiting(self._file.db, friend) is not None

    def gifts(
        self, act: UUID, friend: int, had: Standings, tally: Tally, sale: tuple[date, int | None]
    ) -> tuple[Gift, ...]:
        """Return the vouchers of a friend that come with their first sale; nothing is written.

        :param tally: of the friend, this sale included.
        :param sale: its day, and its price before offers.
        """
        brought_by = referrals.waiting(self._file.db, friend)
        if brought_by is None:
            return ()
        referrer = customers.now_of(self._file.db, brought_by)
        if self._problem(referrer, friend, sale[0]) is Refusal.REFERRAL_SAME:
            return ()
        occasion = self._giving.occasion(friend, had, tally, sale, visits=had.visits + 1)
        return self._gifts(act, occasion)

    def reward(self, sale: ActRow) -> None:
        """Settle the referral of a friend whose sale was just booked; the referrer has theirs.

        A reward that a cap kept from the referrer is not made up for later.
        """
        assert sale.customer is not None
        brought_by = referrals.waiting(self._file.db, sale.customer)
        if brought_by is None:
            return
        referrer, today = customers.now_of(self._file.db, brought_by), from_day_number(sale.day)
        given = False
        if self._problem(referrer, sale.customer, today) is None:
            given = self._reward(sale, referrer, today)
        referrals.settle(self._file.db, sale.customer, sale.id, today if given else None)

    def take_back(self, sale: ActRow, reversal: ActRow) -> None:
        """End what the referrer got for a sale that was taken back whole, unless it was used.

        The reward can come with the next sale, unless one of the two used theirs.
        """
        assert sale.customer is not None
        brought_by = referrals.settled_by(self._file.db, sale.customer, sale.id)
        if brought_by is None:
            return
        own = self._states(sale)
        reward = ledger.find_act(self._file.db, _reward_of(sale))
        theirs = self._states(reward) if reward else {}
        if reward is not None:
            unused = [row for row, state in theirs.items() if state == "issued"]
            self._withdraw(reward, unused, reversal)
        if "redeemed" not in (*own.values(), *theirs.values()):
            referrals.wait_again(self._file.db, sale.customer)

    def _reward(self, sale: ActRow, referrer: int, today: date) -> bool:
        has, act = standings(self._file.db, referrer), _reward_of(sale)
        tally = unpacked(has.tally)
        occasion = self._giving.occasion(referrer, has, tally, (today, None), visits=has.visits)
        gifts = self._gifts(act, occasion)
        if not gifts:
            return False
        contents = self._file.fingerprint("referral", referrer, sale.id)
        row = ActRow(act.bytes, "offer", contents, referrer, BY_ITSELF, None, sale.ts_ms, sale.day)
        self._acts.book(row, has, entries_of(gifts), terms_of(gifts))
        return True

    def _withdraw(self, reward: ActRow, unused: list[BookedEntry], reversal: ActRow) -> None:
        assert reward.customer is not None
        if not unused:
            return
        customer = customers.now_of(self._file.db, reward.customer)
        contents = self._file.fingerprint("referral-back", customer, reward.id)
        act = uuid5(REWARDS, reversal.id.hex()).bytes
        moment = reversal.ts_ms, reversal.day
        row = ActRow(act, "reversal", contents, customer, reversal.staff, None, *moment)
        has = standings(self._file.db, customer)
        self._acts.book(row._replace(target=reward.id), has, [_withdrawal(one) for one in unused])
        ended = [one.entry.voucher for one in unused if one.entry.voucher]
        hand = Hand(reversal.ts_ms, self._file.till, reversal.staff)
        vouchers.withdraw(self._file.db, customer, ended, hand)

    def _states(self, act: ActRow) -> dict[BookedEntry, str]:
        """Return what became of the vouchers of referrals that an act gave."""
        assert act.customer is not None
        customer = customers.now_of(self._file.db, act.customer)
        states: dict[BookedEntry, str] = {}
        for row in ledger.entries_of(self._file.db, act):
            if row.entry.kind is EntryKind.ISSUE and row.entry.voucher and self._is_for_one(row):
                found = vouchers.find(self._file.db, customer, row.entry.voucher)
                states[row] = found.state if found else ""
        return states

    def _is_for_one(self, row: BookedEntry) -> bool:
        offer = unpack_why(row.entry.why).offer
        if not offer:
            return False
        version = self._file.catalogue.offer_version(offer, row.entry.version)
        return version.draft.trigger is Trigger.REFERRAL

    def _gifts(self, act: UUID, occasion: Occasion) -> tuple[Gift, ...]:
        offers = self._giving.standing(_REFERRAL)
        running = (offer for offer in offers if why_not(offer, occasion) is None)
        return tuple(gift(act, offer, occasion.today) for offer in running)

    def _problem(self, referrer: int, friend: int, today: date) -> Refusal | None:
        days = referrals.rewarded_days(self._file.db, referrer)
        return referral_allowed(self._side(referrer), self._side(friend), days, today)

    def _side(self, customer: int) -> ReferralSide:
        row = customers.find(self._file.db, customer)
        assert row is not None
        hashes = frozenset(card.token_hash for card in cards.of_customer(self._file.db, customer))
        return ReferralSide(customer, row.phone, row.email, hashes)


def _reward_of(sale: ActRow) -> UUID:
    """Name the act that rewards who brought the customer of a sale; always the same."""
    return uuid5(REWARDS, sale.id.hex())


def _withdrawal(row: BookedEntry) -> Entry:
    entry = row.entry
    why = Why(offer=unpack_why(entry.why).offer).pack()
    kind = EntryKind.WITHDRAWN
    return Entry(entry.program, entry.version, kind, 0, entry.voucher, row.place, why)
