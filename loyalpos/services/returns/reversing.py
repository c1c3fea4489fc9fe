"""Taking one act back, whole or in part: its rows, its vouchers, its place in the figures."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from loyalpos.domain.business_day import from_day_number
from loyalpos.domain.customer import tally as tallies
from loyalpos.domain.ledger.ledger import BookedEntry, Entry, EntryKind
from loyalpos.domain.ledger.owing import TakenBack
from loyalpos.domain.ledger.taking_back import Back, take_back
from loyalpos.domain.ledger.why import Why, unpack
from loyalpos.domain.offer.offer import Trigger
from loyalpos.domain.program.program import StampRule
from loyalpos.domain.sale.returning import (
    Returned,
    SoldBefore,
    for_program,
    kept_share,
    part_back,
    whole_back,
)
from loyalpos.domain.sale.sale import SaleLine
from loyalpos.services.booking import act_facts, leveling
from loyalpos.services.booking.act_facts import ActFacts
from loyalpos.services.booking.dating import Dating
from loyalpos.services.booking.holding import Holding
from loyalpos.services.returns.gifts_back import GiftsBack
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import counter, ledger
from loyalpos.store.chain import ActRow
from loyalpos.store.counter import ActFound
from loyalpos.store.ledger import Head
from loyalpos.store.standings import Standings, keep_tally
from loyalpos.store.vouchers import Hand

_EARNING = (EntryKind.EARN, EntryKind.BONUS)
_GIVES_VOUCHERS = (EntryKind.FULL_CARD, EntryKind.ISSUE, EntryKind.REDEEM)


@dataclass(frozen=True, slots=True)
class Before:
    """An act that is taken back, with its rows, and all that happened to the customer since."""

    target: ActRow
    rows: tuple[BookedEntry, ...]
    later: tuple[BookedEntry, ...]
    returns: tuple[ActFound, ...]  # parts of it that came back, oldest first
    sold: SoldBefore


class Reversing:
    """Takes acts of one shop back, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._dating = Dating(file)
        self._holding = Holding(file)
        self._gifts = GiftsBack(file)

    def before(self, has: Standings, target: ActRow) -> Before:
        """Read an act and what happened since.

        :raises Refused: what :meth:`GiftsBack.check` refuses of a gift that is not there any more.
        """
        db = self._file.db
        later: list[BookedEntry] = []
        returns: list[ActFound] = []
        for act in counter.history(db, has.last_act):
            if act.id == target.id:
                break
            later += ledger.entries_at(db, act.lid, act.rows)
            if act.kind == "return" and act.target == target.id:
                returns.append(act)
        rows = ledger.entries_of(db, target)
        if target.kind == "offer":
            self._gifts.check(target, rows)
        later.sort(key=lambda row: row.place)
        returns.reverse()
        return Before(target, rows, tuple(later), tuple(returns), self._sold(target, returns))

    def plan(
        self, customer: int, has: Standings, before: Before, part: Returned | None = None
    ) -> TakenBack:
        """Return what taking an act back comes to; with ``part``, only that comes back."""
        holdings = self._holding.of(customer, has, before.rows, before.target.customer)
        if part is None:
            backs = whole_back(before.rows, before.later)
        else:
            backs = tuple(self._part(before, part))
        of_part, forgive = part is not None, self._file.rules.forgive
        lost = self._lost(before, part) if part is not None else ()
        taken = take_back(backs, holdings, part=of_part, lost=lost, forgive=forgive)
        short = [
            one.program
            for one in taken.outlooks
            if (one.owed or one.forgiven) and one.program and not one.kept_used
        ]
        if not short:
            return taken
        told = self._holding.with_last_used(customer, has, holdings, short)
        return take_back(backs, told, part=of_part, lost=lost, forgive=forgive)

    def book(
        self,
        has: Standings,
        after: Head,
        reversal: ActRow,
        before: Before,
        part: Returned | None = None,
    ) -> ActRow:
        """Book the rows that take an act back, and settle its vouchers [R30 to R35].

        ``reversal`` says whose, who, when and why; ``has`` is what the customer has before it.
        """
        assert reversal.customer is not None
        customer, target = reversal.customer, before.target
        plan = self.plan(customer, has, before, part)
        today = from_day_number(reversal.day)
        entries = plan.entries or (_nothing_taken(before.rows[0]),)
        level = self._gifts.level_after(target, before.rows, has, before.later)
        ladder = self._file.catalogue.ladder()
        if level is not None and ladder is not None:
            entries += (leveling.entry_of(ladder, level),)
        dated = self._dating.dated(has.programs, entries, after.lid + 1, today)
        units = _units_back(before.rows, plan)
        spend = _spend_back(before, part)
        row = reversal._replace(
            program=target.program,
            version=target.version,
            units=-units.get(target.program or 0, 0),
            stamps=-self._stamps(units),
            target=target.id,
            before=has.last_act,
            facts=_facts(part, spend),
        )
        if part is None:
            gone = sum(act.stamps for act in before.returns)
            row = row._replace(
                visits=-target.visits, rewards=-target.rewards, stamps=-target.stamps - gone
            )
        booked = self._file.book(after, row, dated.entries)
        hand = Hand(row.ts_ms, self._file.till, row.staff)
        self._holding.settle(customer, plan, hand, target.customer)
        self._dating.keep(customer, dated)
        if level is not None:
            leveling.keep(self._file, customer, level)
        if target.visits:
            self._keep_tally(customer, has, before, (spend, units, part is None))
        return booked

    def _sold(self, target: ActRow, returns: list[ActFound]) -> SoldBefore:
        facts = act_facts.unpack(target.facts)
        lines = ledger.lines_of(self._file.db, target.id) if target.lines else ()
        return SoldBefore(
            quantity=target.quantity or 0,
            amount=target.amount,
            base=facts.base,
            lines=tuple(SaleLine(*line[:4], bool(line[4])) for line in lines),
            free=facts.free,
            returned=tuple(act_facts.unpack(act.facts).returned for act in returns),
        )

    def _part(self, before: Before, part: Returned) -> list[Back]:
        backs: list[Back] = []
        for program in dict.fromkeys(row.entry.program for row in before.rows):
            rows = [row for row in before.rows if row.entry.program == program]
            sold = before.sold
            if program:
                rule = next((unpack(row.entry.why).rule for row in rows), 0)
                version = rule or rows[0].entry.version
                earning = self._file.catalogue.version(program, version).draft.earning
                sold = for_program(sold, earning)
            backs += part_back(rows, before.later, sold, part)
        return backs

    def _lost(self, before: Before, part: Returned) -> tuple[int, ...]:
        """Return the rows whose voucher came with a price that is no longer kept [R30]."""
        sold = before.sold
        price = sum(line.price * line.quantity for line in sold.lines) or sold.amount or 0
        kept = price * kept_share(sold, part)
        issued = (row for row in before.rows if row.entry.kind is EntryKind.ISSUE)
        return tuple(row.place for row in issued if kept < self._price_of(row.entry))

    def _price_of(self, issued: Entry) -> int:
        """Return the least price of a sale for which a voucher is given, 0 where any will do."""
        number = unpack(issued.why).offer
        if not number:
            return 0
        draft = self._file.catalogue.offer_version(number, issued.version).draft
        return draft.minimum if draft.trigger is Trigger.NEXT_VISIT else 0

    def _stamps(self, units: dict[int, int]) -> int:
        stamps = 0
        for program, count in units.items():
            first = self._file.catalogue.version(program, 1)
            stamps += count if isinstance(first.draft.rule, StampRule) else 0
        return stamps

    def _keep_tally(
        self, customer: int, has: Standings, before: Before, gone: tuple[int, dict[int, int], bool]
    ) -> None:
        spend, units, whole = gone
        used = (unpack(row.entry.why).promotion for row in before.rows) if whole else ()
        promotions = [number for number in dict.fromkeys(used) if number]
        tally = tallies.without(
            tallies.unpacked(has.tally), before.target.day, spend, units, promotions, visit=whole
        )
        keep_tally(self._file.db, customer, tallies.packed(tally))


def _units_back(rows: tuple[BookedEntry, ...], plan: TakenBack) -> dict[int, int]:
    """Return the earned units that go back by program, those that were let go included."""
    earning = {row.place for row in rows if row.entry.kind in _EARNING and row.entry.program}
    units: dict[int, int] = {}
    for contra in plan.contras:
        entry = contra.entry
        if contra.place in earning and entry.kind in (EntryKind.REVERSAL, EntryKind.RETURN):
            gone = unpack(entry.why).forgiven - entry.delta
            units[entry.program] = units.get(entry.program, 0) + gone
    return units


def _nothing_taken(first: BookedEntry) -> Entry:
    """Return the row of a return that takes nothing, so that it stands in the history [R32]."""
    why = Why(of=first.place).pack()
    return Entry(first.entry.program, first.entry.version, EntryKind.RETURN, 0, why=why)


def _spend_back(before: Before, part: Returned | None) -> int:
    """Return the minor units of the base that go back, rounded so that all parts make the whole."""
    base = before.sold.base or 0
    gone = sum(act_facts.unpack(act.facts).base or 0 for act in before.returns)
    if part is None:
        return base - gone
    kept: Fraction = base * kept_share(before.sold, part)
    return max(0, base - gone - round(kept))


def _facts(part: Returned | None, spend: int) -> str:
    if part is None:
        return ActFacts(base=spend or None).pack()
    return ActFacts(base=spend, lines=part.lines, items=part.items, amount=part.amount).pack()
