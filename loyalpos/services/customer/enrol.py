"""Who collects: registering, cards, details and what a customer agrees to.

Each act is one transaction. Sent again with the same UUID it changes nothing and answers for the
same customer [R4].
"""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID, uuid4

from loyalpos.domain.customer.customer import Agreement, CardState, Details, Purpose, Registration
from loyalpos.domain.ledger.ledger import Changes
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program import collecting
from loyalpos.services.booking.act_booking import ActBooking
from loyalpos.services.booking.birthdays import Birthdays
from loyalpos.services.booking.customer_acts import CustomerActs
from loyalpos.services.booking.referrals import Referrals
from loyalpos.services.card.card_views import CardViews
from loyalpos.services.customer.card_issuing import CardIssuing, HandedCard
from loyalpos.services.customer.contact import phone_keys, read_email, read_phone, show_phone
from loyalpos.services.customer.customer_details import CustomerDetails
from loyalpos.services.customer.customer_record import (
    as_kept,
    check_consent,
    checked_agreement,
    fingerprint_parts,
    row_of,
)
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.card_view import CardView
from loyalpos.services.view.customer_view import (
    CustomerDetail,
    DraftCheck,
    IssuedCard,
    Registered,
    Replaced,
    Twin,
)
from loyalpos.store import cards, consents, counter, customers
from loyalpos.store.chain import ActRow
from loyalpos.store.connection import read_tx, write_tx
from loyalpos.store.customers import Written
from loyalpos.store.standings import Standings

MOST_BLANKS = 1000


class Enrol:
    """The register sheet and the customers page of one shop."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._views = CardViews(file)
        self._details = CustomerDetails(file, self._views)
        self._issuing = CardIssuing(file)
        self._acts = CustomerActs(file)
        self._referrals = Referrals(file)
        self._birthdays = Birthdays(file)

    def check(self, draft: Details, except_customer: int | None = None) -> DraftCheck:
        """Say what is wrong or doubtful with a contact while it is typed. Never refuses [R53].

        ``twins`` are those who have the same phone number or e-mail address already.
        """
        country = self._file.profile.country
        phone, phone_wrong = _tried(lambda: read_phone(draft.phone, country))
        email, email_wrong = _tried(lambda: read_email(draft.email))
        reversed_digits, folded = phone_keys(phone).reversed, email.casefold()
        with read_tx(self._file.db) as db:
            found = customers.twins(db, reversed_digits, folded, except_customer or 0)
        return DraftCheck(
            phone=phone_wrong,
            email=email_wrong,
            twins=tuple(
                Twin(
                    twin.customer,
                    twin.name,
                    same_phone=bool(phone) and twin.phone_reversed == reversed_digits,
                    same_email=bool(email) and twin.email_folded == folded,
                )
                for twin in found
            ),
            phone_shown=show_phone(phone, country),
        )

    def register(self, act: UUID, by: int, registration: Registration) -> Registered:
        """Make a customer with a card, and give the head start of every program.

        Who has a birthday within days has what there is for it at once [R59].

        :raises Refused: NAME_TOO_LONG, NOTE_TOO_LONG, BIRTHDAY_WRONG, PHONE_WRONG, EMAIL_WRONG,
            CONTACT_NEEDED, CONSENT_NEEDED with ``purpose``, CARD_NOT_OURS, CARD_IN_USE,
            CARD_ENDED, ACT_DIFFERS [R4], and what :meth:`Referrals.keep` refuses about who brought
            them [R60].
        """
        kept = as_kept(registration.details, self._file.profile.country)
        agreed = tuple(map(checked_agreement, registration.agreements))
        check_consent(kept, (agreement.purpose for agreement in agreed))
        said = tuple((agreement.purpose.value, agreement.wording) for agreement in agreed)
        parts = (*fingerprint_parts(kept), said, registration.card, registration.brought_by)
        booking = self._booking(act, by, "register", *parts)
        with write_tx(self._file.db) as db:
            known = booking.known()
            if known is not None:
                return Registered(*self._handed_before(known))
            written = booking.moment()
            card = self._issuing.hand_out(act, registration.card)
            customer = customers.add(db, uuid4(), row_of(kept), written)
            cards.add(db, customer, card.token_hash, card.short_code, written)
            for agreement in agreed:
                consents.give(db, customer, agreement, written.ms, by)
            if registration.brought_by is not None:
                day = self._file.date_of(written.ms)
                self._referrals.keep(customer, registration.brought_by, day)
            self._join(booking, written, customer)
            self._birthdays.greet(customer)
            changes = Changes.CUSTOMERS | Changes.CARDS | Changes.LEDGER
            return Registered(self._views.of(customer), card.issued, changes)

    def replace_card(self, act: UUID, by: int, customer: int, blank: str = "") -> Replaced:
        """End all cards of a customer and hand out another one; what was collected stays [R51].

        ``blank`` is a printed card's code; empty makes a new one.

        :raises Refused: CUSTOMER_UNKNOWN, CARD_NOT_OURS, CARD_IN_USE, CARD_ENDED, ACT_DIFFERS.
        """
        booking = self._booking(act, by, "replace-card", customer, blank)

        def hand_over(now: int, card: HandedCard, written: Written) -> None:
            cards.replace_all(self._file.db, now, written)
            cards.add(self._file.db, now, card.token_hash, card.short_code, written)

        return self._hand_out(booking, customer, blank, hand_over)

    def add_card(self, act: UUID, by: int, customer: int, blank: str = "") -> Replaced:
        """Hand out a further card that opens the same customer, for a partner perhaps.

        :raises Refused: as :meth:`replace_card`.
        """
        booking = self._booking(act, by, "add-card", customer, blank)

        def hand_over(now: int, card: HandedCard, written: Written) -> None:
            cards.add(self._file.db, now, card.token_hash, card.short_code, written)

        return self._hand_out(booking, customer, blank, hand_over)

    def block_card(self, act: UUID, by: int, card: bytes) -> CustomerDetail:
        """End a card that was lost, without another one. ``card`` is the hash of its token.

        :raises Refused: CARD_UNKNOWN, CARD_ENDED, ACT_DIFFERS.
        """
        booking = self._booking(act, by, "block-card", card)
        with write_tx(self._file.db) as db:
            known = booking.known()
            if known is not None and known.customer is not None:
                return self._details.of(known.customer)
            found = counter.card(db, card)
            if found is None:
                raise Refused(Refusal.CARD_UNKNOWN)
            if found.state != CardState.ACTIVE:
                raise Refused(Refusal.CARD_ENDED)
            written = booking.moment()
            cards.block(db, card, written)
            booking.book(written, found.customer)
            return self._details.of(found.customer)

    def edit(self, act: UUID, by: int, customer: int, details: Details) -> CustomerDetail:
        """Keep other details of a customer; only what the customer agrees to have kept.

        :raises Refused: CUSTOMER_UNKNOWN, and what :meth:`register` raises about details.
        """
        kept = as_kept(details, self._file.profile.country)
        booking = self._booking(act, by, "edit", customer, *fingerprint_parts(kept))

        def write(now: int, written: Written) -> None:
            standing = consents.standing(self._file.db, now)
            check_consent(kept, (agreement.purpose for agreement in standing))
            customers.change(self._file.db, now, row_of(kept), written)

        return self._change(booking, customer, write)

    def agree(self, act: UUID, by: int, customer: int, agreement: Agreement) -> CustomerDetail:
        """Keep what a customer agrees to: the wording that was shown, the moment, the person.

        :raises Refused: CUSTOMER_UNKNOWN, CONSENT_NEEDED for an empty wording, ACT_DIFFERS.
        """
        given = checked_agreement(agreement)
        booking = self._booking(act, by, "agree", customer, given.purpose.value, given.wording)

        def write(now: int, written: Written) -> None:
            consents.give(self._file.db, now, given, written.ms, by)

        return self._change(booking, customer, write)

    def withdraw(self, act: UUID, by: int, customer: int, purpose: Purpose) -> CustomerDetail:
        """End what a customer agreed to. Without leave to keep it, a birthday is forgotten.

        :raises Refused: CUSTOMER_UNKNOWN, ACT_DIFFERS.
        """
        booking = self._booking(act, by, "withdraw", customer, purpose.value)

        def write(now: int, written: Written) -> None:
            consents.withdraw(self._file.db, now, purpose, written.ms, by)
            if purpose is Purpose.BIRTHDAY:
                customers.forget_birthday(self._file.db, now, written)

        return self._change(booking, customer, write)

    def blank_cards(self, count: int) -> tuple[IssuedCard, ...]:
        """Return codes for a sheet of cards. Nothing is stored until one is handed out.

        :raises Refused: QUANTITY_WRONG with the bounds.
        """
        if not 1 <= count <= MOST_BLANKS:
            raise Refused(Refusal.QUANTITY_WRONG, least=1, most=MOST_BLANKS)
        return self._issuing.blanks(count)

    def test_code(self) -> str:
        """Return a code to try a scanner with; it is nobody's card."""
        return self._issuing.test_code()

    def _hand_out(
        self,
        booking: ActBooking,
        customer: int,
        blank: str,
        hand_over: Callable[[int, HandedCard, Written], None],
    ) -> Replaced:
        with write_tx(self._file.db):
            known = booking.known()
            if known is not None:
                return Replaced(*self._handed_before(known))
            now = self._views.found(customer).customer
            written = booking.moment()
            card = self._issuing.hand_out(booking.act, blank)
            hand_over(now, card, written)
            booking.book(written, now)
            return Replaced(self._views.of(now), card.issued, Changes.CARDS)

    def _change(
        self, booking: ActBooking, customer: int, write: Callable[[int, Written], None]
    ) -> CustomerDetail:
        with write_tx(self._file.db):
            if booking.known() is None:
                now = self._views.found(customer).customer
                written = booking.moment()
                write(now, written)
                booking.book(written, now)
                self._birthdays.greet(now)
            return self._details.of(customer)

    def _booking(self, act: UUID, by: int, kind: str, *contents: object) -> ActBooking:
        return ActBooking(self._file, kind, (act, by), *contents)

    def _handed_before(self, known: ActRow) -> tuple[CardView, IssuedCard | None, Changes]:
        assert known.customer is not None
        card = self._issuing.issued_in(UUID(bytes=known.id))
        return self._views.of(known.customer), card, Changes.NOTHING

    def _join(self, booking: ActBooking, written: Written, customer: int) -> None:
        """Book the act of somebody new with the head start of every program that runs."""
        day = self._file.date_of(written.ms)
        entries = [
            entry
            for program in self._file.catalogue.current()
            if collecting.runs(program, day)
            for entry in collecting.joined(booking.act, customer, program)
        ]
        if entries:
            self._acts.book(booking.row(written, customer), Standings({}), entries)
        else:
            booking.book(written, customer)


def _tried(read: Callable[[], str]) -> tuple[str, Refusal | None]:
    try:
        return read(), None
    except Refused as problem:
        return "", problem.code
