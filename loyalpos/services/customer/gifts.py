"""What a manager gives by hand, with a reason: a voucher of an offer, or a level [R50]."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

from loyalpos.domain.business_day import from_day_number
from loyalpos.domain.customer.tally import unpacked
from loyalpos.domain.level import tiers
from loyalpos.domain.offer.gift import GiftReason, LevelGift
from loyalpos.domain.offer.granting import why_not
from loyalpos.domain.offer.offer import Offer, Trigger
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.booking import giving, leveling
from loyalpos.services.booking.customer_acts import TO_TAKE_BACK, CustomerActs
from loyalpos.services.booking.giving import Giving
from loyalpos.services.card.card_views import CardViews
from loyalpos.services.card.outcomes import Before, Outcomes
from loyalpos.services.sale.pace import manager_for
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.staff.approvals import Approvals
from loyalpos.services.view.card_view import Outcome
from loyalpos.store.chain import ActRow
from loyalpos.store.connection import read_tx, write_tx


class Gifts:
    """Gifts in one shop, each in a transaction. A cashier gives nothing without a manager's word.

    What was given to the wrong customer is taken back as a sale is (:mod:`loyalpos.services.till`).

    Sent again with the same UUID, an act changes nothing and answers with its first line [R4].
    """

    def __init__(self, file: ShopFile, approvals: Approvals) -> None:
        self._file = file
        self._approvals = approvals
        self._acts = CustomerActs(file)
        self._giving = Giving(file)
        self._outcomes = Outcomes(file, CardViews(file))

    def offers(self) -> tuple[Offer, ...]:
        """Return the offers that are there to be given by hand."""
        with read_tx(self._file.db):
            return self._by_hand()

    def give(self, act: UUID, by: int, customer: int, offer: int, reason: GiftReason) -> Outcome:
        """Give the voucher of an offer that is there to be given by hand.

        :raises Refused: MANAGER_NEEDED, CUSTOMER_UNKNOWN, OFFER_UNKNOWN, what
            :func:`loyalpos.domain.offer.granting.why_not` says, ACT_DIFFERS.
        """
        contents = self._file.fingerprint("gift", customer, offer, reason.value)
        with write_tx(self._file.db):
            if self._file.known(act, contents):
                return self._outcomes.again(act)
            row = self._row("offer", (act, by), contents, reason)
            before = self._outcomes.before(customer)
            row, has = row._replace(customer=before.found.customer), before.found.has
            given, today = self._named(offer), from_day_number(row.day)
            occasion = self._giving.occasion(
                before.found.customer, has, unpacked(has.tally), (today, None), visits=has.visits
            )
            problem = why_not(given, occasion)
            if problem is not None:
                raise Refused(problem)
            voucher = giving.gift(act, given, today, reason.value)
            booked = self._acts.book(
                row, has, (voucher.entry, TO_TAKE_BACK), giving.terms_of((voucher,))
            )
            told = ((given.draft.name, given.draft.reward.text),)
            return replace(self._outcomes.done(before, booked), issued=told)

    def give_level(self, act: UUID, by: int, customer: int, gift: LevelGift) -> Outcome:
        """Give a level, below which the customer does not fall through a day [R50].

        :raises Refused: MANAGER_NEEDED, CUSTOMER_UNKNOWN, LEVEL_GIFT_WRONG with ``most``,
            ``first`` and ``last``, ACT_DIFFERS.
        """
        said = gift.level, gift.until.toordinal(), gift.reason.value
        contents = self._file.fingerprint("give-level", customer, *said)
        with write_tx(self._file.db):
            if self._file.known(act, contents):
                return self._outcomes.again(act)
            row = self._row("level", (act, by), contents, gift.reason)
            before = self._outcomes.before(customer)
            return self._book_level(row._replace(customer=before.found.customer), before, gift)

    def _book_level(self, row: ActRow, before: Before, gift: LevelGift) -> Outcome:
        ladder, today = self._file.catalogue.ladder(), from_day_number(row.day)
        if ladder is None:
            raise tiers.gift_wrong(0, today)
        customer, has = before.found.customer, before.found.has
        member = leveling.membership(has)
        held = tiers.given(ladder.draft, member, gift.level, gift.until, today)
        entry = leveling.entry_of(ladder, held, gift.reason.value)
        booked = self._acts.book(row, has, (entry, TO_TAKE_BACK))
        leveling.keep(self._file, customer, held)
        reached = ladder.draft.levels[held.level].name if held.level > member.level else ""
        return replace(self._outcomes.done(before, booked), level=reached)

    def _row(
        self, kind: str, request: tuple[UUID, int], contents: bytes, reason: GiftReason
    ) -> ActRow:
        act, by = request
        manager = manager_for(self._file, self._approvals, act, by)
        now = self._file.now_ms(self._file.head())
        return ActRow(
            id=act.bytes,
            kind=kind,
            fingerprint=contents,
            customer=None,
            staff=by,
            approved_by=manager if manager != by else None,
            ts_ms=now,
            day=self._file.day_of(now),
            reason=reason.value,
        )

    def _by_hand(self) -> tuple[Offer, ...]:
        return self._giving.standing(frozenset((Trigger.BY_HAND,)))

    def _named(self, number: int) -> Offer:
        for offer in self._by_hand():
            if offer.number == number:
                return offer
        raise Refused(Refusal.OFFER_UNKNOWN)
