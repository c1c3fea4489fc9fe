"""One purchase on its way into the ledger, inside the transaction of its use case."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from loyalpos.domain.bounds import MAX_AMOUNT
from loyalpos.domain.business_day import day_number
from loyalpos.domain.customer import tally as tallies
from loyalpos.domain.customer.tally import Tally
from loyalpos.domain.ledger.ledger import BookedEntry, Entry, EntryKind
from loyalpos.domain.ledger.taking_back import REVERSED_ROWS
from loyalpos.domain.ledger.why import Why
from loyalpos.domain.level.tier import Membership
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.program.program import Program
from loyalpos.domain.sale.sale import Purchase
from loyalpos.domain.sale.settling import Settled
from loyalpos.domain.sale.units_earned import NotEarnedReason
from loyalpos.services.booking import giving, leveling
from loyalpos.services.booking.act_facts import ActFacts
from loyalpos.services.booking.dating import Dating
from loyalpos.services.booking.giving import Gift, Giving
from loyalpos.services.booking.referrals import Referrals
from loyalpos.services.booking.voucher_booking import VoucherBooking
from loyalpos.services.sale.checking_out import Checkouts
from loyalpos.services.sale.checkout import Checkout, by_code, entries_of
from loyalpos.services.sale.earning import Earned
from loyalpos.services.sale.pricing import Pricing
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.view.card_view import NotGiven
from loyalpos.store import vouchers
from loyalpos.store.chain import ActRow
from loyalpos.store.ledger import Head
from loyalpos.store.standings import Standings, keep_tally, standings
from loyalpos.store.vouchers import Hand, Terms

MOST_CARDS = 1000  # that one sale fills


@dataclass(frozen=True, slots=True)
class Asking:
    """What a use case asks for: its act, who asks, and what the purchase is settled with."""

    act: UUID
    by: int
    customer: int
    spend: Program | None = None
    over_cap: bool = False


@dataclass(slots=True)
class Sale:
    """A purchase that was settled and has earned, ready to be booked."""

    had: Standings
    today: date
    checkout: Checkout
    earned: Earned
    tally: Tally
    gifts: tuple[Gift, ...] = ()
    referred: bool = False  # somebody brought the customer, and waits for this sale
    level: Membership | None = None
    entries: list[Entry] = field(default_factory=list)
    terms: dict[UUID, Terms] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Told:
    """What is said once about a sale: why programs gave nothing, vouchers given (name and reward),
    the name of a level that was reached, and what it cost."""

    not_given: tuple[NotGiven, ...]
    issued: tuple[tuple[str, str], ...]
    level: str
    settled: Settled


class SaleBooking:
    """Books purchases of one shop. ``contents`` of an act are what it says [R4]."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._checkouts = Checkouts(file)
        self._pricing = Pricing(file)
        self._giving = Giving(file)
        self._referrals = Referrals(file)
        self._dating = Dating(file)
        self._vouchers = VoucherBooking(file)

    def contents(self, kind: str, purchase: Purchase, *more: object) -> bytes:
        """Return what two acts share only when they say the same.

        "Again" answers a question about the act, and what was shown proves it: no part of it.
        """
        paid = purchase.points
        return self._file.fingerprint(
            kind,
            purchase.customer,
            purchase.quantity,
            purchase.amount,
            _lines(purchase),
            purchase.receipt,
            tuple(voucher.bytes for voucher in purchase.vouchers),
            purchase.code,
            (paid.program, paid.points) if paid else None,
            *more,
        )

    def settle(self, asking: Asking, purchase: Purchase, had: Standings, now_ms: int) -> Sale:
        """Say what a purchase costs, earns and gives, before anything is written.

        :raises Refused: what :meth:`Checkouts.checkout` refuses.
        """
        today = self._file.date_of(now_ms)
        checkout = self._checkouts.checkout(purchase, had, today, asking.spend)
        over_cap = asking.over_cap
        buyer = self._pricing.buyer(purchase.customer, had, now_ms, over_cap=over_cap)
        checkout, earned = self._pricing.priced(asking.act, buyer, checkout)
        self._checkouts.check_points(checkout, had)
        tally, ladder = buyer.tally, self._file.catalogue.ladder()
        sale = Sale(had, today, checkout, earned, tally)
        base = checkout.settled.base or 0
        units, promotions = earned.units_by_program(), earned.promotions
        sale.tally = tallies.with_sale(tally, today, base, units, promotions)
        price = today, checkout.settled.price
        giving_for = asking.act, purchase.customer, had, sale.tally, price
        sale.gifts = self._giving.at_sale(*giving_for)
        sale.referred = self._referrals.is_waiting(purchase.customer)
        if sale.referred:
            sale.gifts += self._referrals.gifts(*giving_for)
        sale.level = leveling.after_sale(ladder, had, sale.tally, today)
        self._gather(asking, sale)
        return sale

    def _gather(self, asking: Asking, sale: Sale) -> None:
        """Put all rows in their order: what was used, what was earned, what was given."""
        checkout, ladder = sale.checkout, self._file.catalogue.ladder()
        sale.entries += entries_of(checkout)
        if checkout.coded is not None:
            coded = giving.gift(asking.act, checkout.coded, sale.today)
            off = checkout.off(by_code(checkout.coded).key)
            why = Why(offer=checkout.coded.number, off=off).pack()
            used = replace(coded.entry, kind=EntryKind.REDEEM, why=why)
            sale.entries += (coded.entry, used)
            sale.terms[_voucher(used)] = replace(coded.terms, from_day=None)
        if checkout.paid is not None:
            program = self._newest(checkout.paid.program)
            why = Why(off=checkout.paid_money).pack()
            row = program.number, program.version, EntryKind.PAY, -checkout.paid.points
            sale.entries.append(Entry(*row, why=why))
        sale.entries += self._vouchers.without_given(asking.customer, sale.earned.entries)
        sale.entries += giving.entries_of(sale.gifts)
        sale.terms |= giving.terms_of(sale.gifts)
        if sale.level is not None and ladder is not None:
            sale.entries.append(leveling.entry_of(ladder, sale.level))
        if not any(entry.kind in REVERSED_ROWS for entry in sale.entries):
            # A visit that earned nothing; this is the row that a reversal takes back.
            sale.entries.append(Entry(0, 0, EntryKind.EARN, 0, why=_why_nothing(sale)))

    def _newest(self, number: int) -> Program:
        return next(one for one in self._file.catalogue.current() if one.number == number)

    def book(
        self, asking: Asking, sale: Sale, after: Head, act: ActRow, purchase: Purchase
    ) -> ActRow:
        """Book a sale with its vouchers, dates, sums and level."""
        dated = self._dating.dated(
            sale.had.programs, sale.entries, after.lid + 1, sale.today, visit=True
        )
        booked = self._file.book(after, act, dated.entries, _lines(purchase))
        assert booked.lid is not None
        rows = [BookedEntry(place, one) for place, one in enumerate(dated.entries, booked.lid)]
        hand = Hand(act.ts_ms, self._file.till, asking.by)
        self._vouchers.book(purchase.customer, rows, hand, sale.terms)
        self._dating.keep(purchase.customer, dated)
        keep_tally(self._file.db, purchase.customer, tallies.packed(sale.tally))
        if sale.level is not None:
            leveling.keep(self._file, purchase.customer, sale.level)
        if sale.referred:
            self._referrals.reward(booked)
        return booked

    def sell(self, kind: str, asking: Asking, purchase: Purchase) -> ActRow:
        """Book a purchase that needs neither leave nor proof, as the till would."""
        had, head = standings(self._file.db, purchase.customer), self._file.head()
        now = self._file.now_ms(head)
        sale = self.settle(asking, purchase, had, now)
        hand = Hand(now, self._file.till, asking.by)
        for voucher in purchase.vouchers:
            vouchers.redeem(self._file.db, purchase.customer, voucher, hand)
        row = act_of(asking, sale, purchase, kind)._replace(
            fingerprint=self.contents(kind, purchase, 0), ts_ms=now, day=self._file.day_of(now)
        )
        return self.book(asking, sale, head, row, purchase)

    def told(self, sale: Sale) -> Told:
        """Return what is said once, to who acted."""
        ladder = self._file.catalogue.ladder()
        level = ladder.draft.levels[sale.level.level].name if ladder and sale.level else ""
        given = tuple((one.offer.draft.name, one.offer.draft.reward.text) for one in sale.gifts)
        return Told(tuple(sale.earned.not_given), given, level, sale.checkout.settled)


def check_earned(sale: Sale, kind: str) -> None:
    """Let a sale pass that earns something, uses something, or was a purchase with a price.

    One that fills more cards than anybody hands out is a slip of the hand, like the number of the
    receipt typed as the amount: it is refused, as no reward is ever cut off [R17].

    What earns nothing is a visit all the same, and its money counts for a level [R43, R46]. Where
    neither items nor an amount were typed, there is nothing to book.

    :raises Refused: AMOUNT_WRONG, DAY_CAP with ``most`` [R15] or NOTHING_TO_STAMP with the
        ``reason`` of the first program that gave nothing, and its facts.
    """
    cards = sum(entry.kind is EntryKind.FULL_CARD for entry in sale.earned.entries)
    if cards > MOST_CARDS and sale.checkout.settled.price is not None:
        raise Refused(Refusal.AMOUNT_WRONG, most=MAX_AMOUNT)
    if kind != "stamp" or sale.earned.main() or sale.gifts or sale.checkout.paid:
        return
    told = [one.why for one in sale.earned.not_given]
    for why in told:
        if why.reason is NotEarnedReason.DAY_CAP:
            raise Refused(Refusal.DAY_CAP, most=why.most)
    if sale.checkout.settled.price is not None:
        return
    if not told:
        raise Refused(Refusal.NOTHING_TO_STAMP, reason="")
    first = told[0]
    raise Refused(
        Refusal.NOTHING_TO_STAMP,
        reason=first.reason.value,
        base=first.base,
        unit=first.unit,
        minimum=first.minimum,
        day=first.day,
    )


def act_of(asking: Asking, sale: Sale, purchase: Purchase, kind: str) -> ActRow:
    """Return the act of a sale without its moment; told by what it is mainly about."""
    main = sale.entries[0]
    if kind == "stamp" or not main.program:  # a voucher of an offer is of no program
        main = sale.earned.main() or main
    earned, settled = sale.earned, sale.checkout.settled
    facts = ActFacts(settled.base, settled.free, sale.checkout.free_lines)
    return ActRow(
        id=asking.act.bytes,
        kind=kind,
        fingerprint=b"",
        customer=purchase.customer,
        staff=asking.by,
        approved_by=None,
        ts_ms=0,
        day=0,
        program=main.program,
        version=main.version,
        units=earned.units(main.program),
        filled=earned.filled(main.program),
        quantity=purchase.quantity,
        amount=settled.price,
        receipt=purchase.receipt,
        visits=1,
        stamps=earned.stamps,
        rewards=sale.checkout.rewards + len(earned.at_once),
        before=sale.had.last_act,
        facts=facts.pack(),
    )


def _lines(purchase: Purchase) -> tuple[tuple[str, int, int, str, int], ...]:
    return tuple(
        (line.item, line.quantity, line.price, line.category, int(line.earns))
        for line in purchase.lines
    )


def _why_nothing(sale: Sale) -> str:
    """Return the facts of the first program that gave nothing; empty where none could give."""
    if not sale.earned.not_given:
        return ""
    why = sale.earned.not_given[0].why
    return Why(
        reason=why.reason.value,
        base=why.base,
        unit=why.unit,
        minimum=why.minimum,
        most=why.most,
        on=day_number(why.day) if why.day else 0,
    ).pack()


def _voucher(entry: Entry) -> UUID:
    assert entry.voucher is not None
    return entry.voucher
