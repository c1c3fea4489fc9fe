"""Taking an act back: undo at the counter, and reversing from the history.

Nothing is removed: the rows that go back are booked beside the rows they take back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from enum import StrEnum, unique
from uuid import UUID

from loyalpos.domain.ledger import BookedEntry, Entry, EntryKind

UNDO_WINDOW = timedelta(seconds=60)


@unique
class ReverseReason(StrEnum):
    """Why an act is taken back later than undo reaches."""

    MISTAKE = "mistake"
    RETURNED = "returned"
    WRONG_CUSTOMER = "wrong-customer"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class UnusedVoucher:
    """A voucher that can still become stamps again. ``place`` is the row of its full card."""

    voucher: UUID
    program: int
    version: int
    goal: int
    place: int


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The rows to book, and what becomes of vouchers.

    The use of ``given_back`` is taken back [R21]; after that ``withdrawn`` are stamps again [R33].
    ``forgiven`` counts, per program, what a debt beyond the floor would have been [R34].
    """

    entries: tuple[Entry, ...]
    given_back: tuple[UUID, ...]
    withdrawn: tuple[UUID, ...]
    forgiven: Mapping[int, int]


@dataclass(slots=True)
class _Plan:
    balances: dict[int, int]
    entries: list[Entry] = field(default_factory=list)
    given_back: list[UUID] = field(default_factory=list)
    withdrawn: list[UUID] = field(default_factory=list)

    def book(self, entry: Entry) -> None:
        self.entries.append(entry)
        self.balances[entry.program] += entry.delta


def take_back(
    rows: Iterable[BookedEntry],
    balances: Mapping[int, int],
    vouchers: Sequence[UnusedVoucher],
    floors: Mapping[int, int],
) -> TakenBack:
    """Reverse the rows of one act.

    Stamps still on the card go first, then unused rewards become stamps again, and what is then
    missing is owed [R33, R34].

    :param balances: what the customer has now, for every program in ``rows``.
    :param vouchers: those unused now, and those that ``rows`` redeemed; newest first.
    :param floors: the largest debt of each program, in its units.
    """
    plan = _Plan(dict(balances))
    booked = sorted(rows, key=lambda row: row.place, reverse=True)
    for row in booked:
        if row.entry.kind in (EntryKind.EARN, EntryKind.SPEND, EntryKind.REDEEM):
            plan.book(_opposite(row))
            if row.entry.kind is EntryKind.REDEEM and row.entry.voucher:
                plan.given_back.append(row.entry.voucher)
    own = {row.place for row in booked}
    for voucher in sorted(vouchers, key=lambda unused: unused.place not in own):
        if plan.balances.get(voucher.program, 0) < 0:
            plan.book(_stamps_again(voucher))
            plan.withdrawn.append(voucher.voucher)
    forgiven = _forgive(plan, floors)
    return TakenBack(tuple(plan.entries), tuple(plan.given_back), tuple(plan.withdrawn), forgiven)


def _opposite(row: BookedEntry) -> Entry:
    kept = replace(row.entry, kind=EntryKind.REVERSAL, delta=-row.entry.delta)
    return replace(kept, reverses=row.place)


def _stamps_again(unused: UnusedVoucher) -> Entry:
    return Entry(
        unused.program,
        unused.version,
        EntryKind.WITHDRAWN,
        unused.goal,
        unused.voucher,
        unused.place,
    )


def _forgive(plan: _Plan, floors: Mapping[int, int]) -> dict[int, int]:
    """Take back less where the debt would be deeper than its floor [R34]."""
    forgiven: dict[int, int] = {}
    for place, entry in enumerate(plan.entries):
        beyond = -floors[entry.program] - plan.balances[entry.program]
        less = min(beyond, -entry.delta)
        if less > 0:
            plan.entries[place] = replace(entry, delta=entry.delta + less)
            plan.balances[entry.program] += less
            forgiven[entry.program] = forgiven.get(entry.program, 0) + less
    return forgiven
