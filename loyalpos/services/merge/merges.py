"""Merging two records of the same person, and undoing it for 30 days [R52]."""

from __future__ import annotations

from uuid import UUID, uuid5

from loyalpos.domain.business_day import day_number, from_day_number
from loyalpos.domain.customer import tally as tallies
from loyalpos.domain.customer.merging import MERGE_UNDO
from loyalpos.domain.ledger.ledger import BookedEntry, Changes, Entry
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.booking import leveling
from loyalpos.services.booking.act_facts import ActFacts
from loyalpos.services.booking.dating import Dating
from loyalpos.services.booking.voucher_booking import VoucherBooking
from loyalpos.services.card.card_views import CardViews
from loyalpos.services.card.outcomes import Outcomes
from loyalpos.services.merge.merge_rows import MergePlanning, MergeRows, Side, main_row
from loyalpos.services.merge.merged_people import MergedPeople
from loyalpos.services.merge.unmerging import Unmerging
from loyalpos.services.sale.pace import manager_for
from loyalpos.services.shop_file import ShopFile
from loyalpos.services.staff.approvals import Approvals
from loyalpos.services.view.card_view import Outcome
from loyalpos.services.view.merge_view import MergeLook, MergeWarning, PastMerge
from loyalpos.store import customers, merges, vouchers
from loyalpos.store.chain import ActRow
from loyalpos.store.connection import read_tx, write_tx
from loyalpos.store.customers import Written
from loyalpos.store.merges import MergeRow
from loyalpos.store.standings import Standings, keep_tally, leave, recount, standings
from loyalpos.store.vouchers import Hand

_CHANGES = Changes.LEDGER | Changes.CUSTOMERS | Changes.CARDS


class Merges:
    """Merges of one shop, each in a transaction and with a manager's word."""

    def __init__(self, file: ShopFile, approvals: Approvals) -> None:
        self._file = file
        self._approvals = approvals
        self._outcomes = Outcomes(file, CardViews(file))
        self._planning = MergePlanning(file)
        self._people = MergedPeople(file)
        self._dating = Dating(file)
        self._vouchers = VoucherBooking(file)
        self._unmerging = Unmerging(file)

    def look(self, kept: int, gone: int) -> MergeLook:
        """Say what a merge would do, before the click. Writes nothing.

        :raises Refused: CUSTOMER_UNKNOWN, MERGE_SAME, MERGE_ALREADY.
        """
        with read_tx(self._file.db) as db:
            self._check(kept, gone)
            sides = [self._side(one, standings(db, one)) for one in (kept, gone)]
            known = [self._people.known(one) for one in (kept, gone)]
            rows = self._planning.rows(UUID(int=0), *sides)
            person = self._people.look(*known)
        forgiven = (MergeWarning.DEBT_FORGIVEN,) if any(one.forgiven for one in rows.units) else ()
        return MergeLook(
            kept=kept,
            kept_name=known[0].details.name,
            gone=gone,
            gone_name=known[1].details.name,
            units=rows.units,
            vouchers=len(sides[1].unused),
            falls=tuple(sorted(person.falls)),
            filled=tuple(sorted(person.filled)),
            level=self._level_name(sides[0].has, rows),
            warnings=(*person.warnings, *forgiven),
        )

    def merge(self, act: UUID, by: int, kept: int, gone: int) -> Outcome:
        """Let one customer have everything of another, whose cards open the kept one then.

        :raises Refused: MANAGER_NEEDED, ACT_DIFFERS [R4], and what :meth:`look` refuses.
        """
        contents = self._file.fingerprint("merge", kept, gone)
        with write_tx(self._file.db):
            if self._file.known(act, contents):
                return self._outcomes.again(act)
            manager = manager_for(self._file, self._approvals, act, by)
            self._check(kept, gone)
            has = [self._outcomes.before(one).found.has for one in (kept, gone)]
            sides = self._side(kept, has[0]), self._side(gone, has[1])
            now = self._file.now_ms(self._file.head())
            row = ActRow(
                id=act.bytes,
                kind="merge",
                fingerprint=contents,
                customer=kept,
                staff=by,
                approved_by=manager if manager != by else None,
                ts_ms=now,
                day=self._file.day_of(now),
            )
            self._merge(row, sides)
            return self._outcomes.again(act, _CHANGES)

    def unmerge(self, act: UUID, by: int, merge: UUID) -> Outcome:
        """Part two customers again, through the 30th day; what came since stays with the kept one.

        :raises Refused: MANAGER_NEEDED, MERGE_UNKNOWN, MERGE_UNDONE, MERGE_WITHIN,
            UNMERGE_TOO_LATE with ``until``, ACT_DIFFERS [R4].
        """
        contents = self._file.fingerprint("unmerge", merge.bytes)
        with write_tx(self._file.db):
            if self._file.known(act, contents):
                return self._outcomes.again(act)
            manager = manager_for(self._file, self._approvals, act, by)
            now = self._file.now_ms(self._file.head())
            found = self._unmerging.undoable(merge, now)
            has = self._outcomes.before(found.kept).found.has
            row = ActRow(
                id=act.bytes,
                kind="unmerge",
                fingerprint=contents,
                customer=found.kept,
                staff=by,
                approved_by=manager if manager != by else None,
                ts_ms=now,
                day=self._file.day_of(now),
                target=merge.bytes,
            )
            self._unmerging.book(row, found, has)
            return self._outcomes.again(act, _CHANGES)

    def past(self, customer: int) -> tuple[PastMerge, ...]:
        """Return the merges with a customer that can still be undone, the newest first.

        :raises Refused: CUSTOMER_UNKNOWN.
        """
        with read_tx(self._file.db) as db:
            today = self._file.date_of(self._file.now_ms(self._file.head()))
            since = day_number(today - MERGE_UNDO)
            kept = self._outcomes.whose(customer)
            return tuple(map(self._past, merges.of_kept(db, kept, since)))

    def _past(self, merge: MergeRow) -> PastMerge:
        day = from_day_number(merge.day)
        name = self._people.known(merge.gone).details.name
        return PastMerge(UUID(bytes=merge.act), merge.gone, name, day, day + MERGE_UNDO)

    def _check(self, kept: int, gone: int) -> None:
        merged = [customers.is_merged(self._file.db, one) for one in (kept, gone)]
        if None in merged:
            raise Refused(Refusal.CUSTOMER_UNKNOWN)
        if kept == gone:
            raise Refused(Refusal.MERGE_SAME)
        if any(merged):
            raise Refused(Refusal.MERGE_ALREADY)

    def _side(self, customer: int, has: Standings) -> Side:
        unused = vouchers.unused(self._file.db, customer) if has.ready else ()
        return Side(customer, has, unused)

    def _level_name(self, has: Standings, rows: MergeRows) -> str:
        ladder = self._file.catalogue.ladder()
        if ladder is None or rows.level is None or rows.level.level == has.level:
            return ""
        levels = ladder.draft.levels
        return levels[min(rows.level.level, len(levels) - 1)].name

    def _merge(self, row: ActRow, sides: tuple[Side, Side]) -> None:
        db, (kept, gone) = self._file.db, sides
        act, written = UUID(bytes=row.id), Written(row.ts_ms, row.day, self._file.till)
        known = [self._people.known(side.customer) for side in sides]
        rows = self._planning.rows(act, kept, gone)
        into = self._vouchers.without_given(kept.customer, rows.into)
        left = row._replace(id=uuid5(act, "merged").bytes, kind="merged", before=gone.has.last_act)
        facts = ActFacts(dates=_dates(gone.has), level=leveling.kept_as(gone.has))
        self._book(left._replace(facts=facts.pack()), gone, rows.out)
        facts = ActFacts(tally=gone.has.tally, level=leveling.kept_as(kept.has))
        row = row._replace(
            target=gone.has.last_act,
            before=kept.has.last_act,
            filled=rows.filled,
            facts=facts.pack(),
        )
        booked = self._book(row, kept, into)
        self._move_vouchers(kept, gone, booked, Hand(row.ts_ms, self._file.till, row.staff))
        both = tallies.merged(tallies.unpacked(kept.has.tally), tallies.unpacked(gone.has.tally))
        keep_tally(db, kept.customer, tallies.packed(both))
        if rows.level is not None:
            leveling.keep(self._file, kept.customer, rows.level)
        changed = self._people.join(known[0], known[1], written, row.staff)
        merges.add(db, MergeRow(row.id, kept.customer, gone.customer, row.day, changed))
        leave(db, gone.customer)
        recount(db, kept.customer)

    def _book(
        self, row: ActRow, side: Side, entries: tuple[Entry, ...] | list[Entry]
    ) -> list[BookedEntry]:
        """Book the act of one of the two, and keep the dates that its units then have."""
        head, main = self._file.head(), main_row(entries)
        row = row._replace(
            customer=side.customer, program=main.program, version=main.version, units=main.delta
        )
        today = from_day_number(row.day)
        dated = self._dating.dated(side.has.programs, entries, head.lid + 1, today)
        self._file.book(head, row, dated.entries)
        self._dating.keep(side.customer, dated)
        places = enumerate(dated.entries, head.lid + 1)
        return [BookedEntry(place, entry) for place, entry in places]

    def _move_vouchers(self, kept: Side, gone: Side, booked: list[BookedEntry], hand: Hand) -> None:
        pair = gone.customer, kept.customer
        for voucher in gone.unused:
            vouchers.give_on(self._file.db, pair, UUID(bytes=voucher.id), voucher.expires_day)
        moved = (UUID(bytes=voucher.id) for voucher in gone.unused)
        vouchers.withdraw(self._file.db, gone.customer, moved, hand)
        self._vouchers.book(kept.customer, booked, hand)


def _dates(has: Standings) -> tuple[tuple[int, str, int], ...]:
    """Return the dates of units, for the undoing."""
    return tuple(
        (row.program, row.lots, row.expires_day)
        for row in has.programs.values()
        if row.expires_day is not None
    )
