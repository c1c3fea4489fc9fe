"""Taking an act back: undo at the counter, reversing from the history, or a part of a sale.

Nothing is removed: the rows that go back are booked beside the rows they take back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum, unique
from uuid import UUID

from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.owing import Contra, Holdings, TakenBack, take_off, withdrawal
from loyalpos.domain.ledger.why import Why

UNDO_WINDOW = timedelta(seconds=60)
GIVEN_BACK_FOR = timedelta(days=14)  # [R35]

_GIVES = (EntryKind.EARN, EntryKind.BONUS, EntryKind.CORRECTION, EntryKind.MERGE_IN)
_TAKES = (EntryKind.SPEND, EntryKind.PAY, EntryKind.REDEEM, EntryKind.MERGE_OUT)
REVERSED_ROWS = _GIVES + _TAKES  # each has a row that reverses it when its act is taken back


@unique
class ReverseReason(StrEnum):
    """Why an act is taken back later than undo reaches."""

    MISTAKE = "mistake"
    RETURNED = "returned"
    WRONG_CUSTOMER = "wrong-customer"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Back:
    """The units of one row that go back, at most what the row still has, never below 0.

    Of a row that took units off, so many come back.
    """

    place: int
    entry: Entry
    units: int


def take_back(
    backs: Iterable[Back],
    holdings: Holdings,
    *,
    part: bool = False,
    lost: Collection[int] = (),
    forgive: bool = False,
) -> TakenBack:
    """Take the rows of one act back, whole or in part [R30, R33 to R36].

    Whole: each row is reversed, once ever; what paid for something comes back, and vouchers that
    were issued without a full card are withdrawn. A head start stays. In part: only rows that gave
    units lose some, in rows of their own that say of which row they are; a reward that was used
    stays used.

    :param backs: all rows of the act, so that its own rewards are known.
    :param part: whether something of the act is kept.
    :param lost: the places of those offers of the act that the kept part would not have given.
    :param forgive: the owner's setting: nothing is owed [R34].
    """
    newest_first = sorted(backs, key=lambda back: back.place, reverse=True)
    own = {back.place for back in newest_first}
    if part:
        giving = (back for back in newest_first if back.entry.kind in _GIVES)
        parts = [_part(back) for back in giving if back.units and back.entry.delta > 0]
        issued = {back.place for back in newest_first if back.entry.kind is EntryKind.ISSUE}
        own -= issued - set(lost)
        parts += _own_offers(holdings, set(lost), [])
        return take_off(parts, holdings, own, forgive=forgive)
    given_back = [
        back.entry.voucher
        for back in newest_first
        if back.entry.kind is EntryKind.REDEEM and back.entry.voucher
    ]
    contras = [_reversal(back) for back in newest_first if back.entry.kind in REVERSED_ROWS]
    contras += _own_offers(holdings, own, given_back)
    return take_off(contras, holdings, own, given_back, forgive)


def renewed_until(expires: date | None, today: date) -> date | None:
    """Return the last day of a voucher that is given back: its own, at least 14 days away [R35]."""
    return None if expires is None else max(expires, today + GIVEN_BACK_FOR)


def _reversal(back: Back) -> Contra:
    delta = -back.units if back.entry.delta > 0 else back.units
    entry = replace(back.entry, kind=EntryKind.REVERSAL, delta=delta, reverses=back.place, why="")
    return Contra(entry, back.place)


def _part(back: Back) -> Contra:
    why = Why(of=back.place).pack()
    entry = replace(back.entry, kind=EntryKind.RETURN, delta=-back.units, why=why)
    return Contra(entry, back.place)


def _own_offers(holdings: Holdings, own: set[int], given_back: list[UUID]) -> Iterator[Contra]:
    """Yield the withdrawal of each unused offer that the act issued."""
    for voucher in holdings.vouchers:
        unused = not voucher.used or voucher.voucher in given_back
        if unused and not voucher.goal and voucher.place in own:
            yield withdrawal(voucher)
