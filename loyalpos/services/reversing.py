"""Taking one act back, whole: its rows, its vouchers, its place in the day's figures."""

from __future__ import annotations

from uuid import UUID

from loyalpos.domain.collecting import reward_units
from loyalpos.domain.ledger import BookedEntry, EntryKind
from loyalpos.domain.taking_back import TakenBack, UnusedVoucher, take_back
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import ledger, vouchers
from loyalpos.store.chain import ActRow
from loyalpos.store.ledger import Head
from loyalpos.store.standings import Standings
from loyalpos.store.vouchers import Hand, VoucherRow


def book_reversal(
    file: ShopFile, has: Standings, after: Head, reversal: ActRow, target: ActRow
) -> ActRow:
    """Book the rows that take ``target`` back, and settle its vouchers [R33 to R35].

    ``reversal`` says who, when and why; ``has`` is what the customer has before it. Runs in the
    caller's transaction.
    """
    assert target.customer is not None
    rows = ledger.entries_of(file.db, target)
    plan = _plan(file, target.customer, has, rows)
    units = sum(
        entry.delta
        for entry in plan.entries
        if entry.kind is EntryKind.REVERSAL
        and entry.program == target.program
        and entry.reverses in _earning(rows)
    )
    booked = file.book(
        after,
        reversal._replace(
            customer=target.customer,
            program=target.program,
            version=target.version,
            units=units,
            visits=-target.visits,
            stamps=-target.stamps,
            rewards=-target.rewards,
            target=target.id,
            before=has.last_act,
        ),
        plan.entries,
    )
    hand = Hand(reversal.ts_ms, file.till, reversal.staff)
    vouchers.give_back(file.db, target.customer, plan.given_back)
    vouchers.withdraw(file.db, target.customer, plan.withdrawn, hand)
    return booked


def _plan(
    file: ShopFile, customer: int, has: Standings, rows: tuple[BookedEntry, ...]
) -> TakenBack:
    used_here = [row.entry.voucher for row in rows if row.entry.kind is EntryKind.REDEEM]
    redeemed = [vouchers.find(file.db, customer, used) for used in used_here if used]
    unused = vouchers.unused(file.db, customer) if has.ready else ()
    usable = [*unused, *(row for row in redeemed if row)]
    newest_first = sorted(usable, key=lambda row: row.issued_lid, reverse=True)
    return take_back(
        rows,
        {program: row.balance for program, row in has.programs.items()},
        [_unused(file, row) for row in newest_first],
        {
            row.entry.program: _reward_units(file, row.entry.program, row.entry.version)
            for row in rows
        },
    )


def _unused(file: ShopFile, row: VoucherRow) -> UnusedVoucher:
    goal = _reward_units(file, row.program, row.version)
    return UnusedVoucher(UUID(bytes=row.id), row.program, row.version, goal, row.issued_lid)


def _reward_units(file: ShopFile, program: int, version: int) -> int:
    return reward_units(file.catalogue.version(program, version))


def _earning(rows: tuple[BookedEntry, ...]) -> set[int]:
    return {row.place for row in rows if row.entry.kind is EntryKind.EARN}
