"""What an act does to a customer's tally, told from its rows alone [R13, R15, R46]."""

from __future__ import annotations

from collections.abc import Iterable

from loyalpos.domain.customer import tally as tallies
from loyalpos.domain.customer.tally import Tally
from loyalpos.domain.ledger.ledger import Entry, EntryKind
from loyalpos.domain.ledger.why import unpack

_EARNING = (EntryKind.EARN, EntryKind.BONUS)
_TAKING_BACK = (EntryKind.REVERSAL, EntryKind.RETURN)


def after_sale(tally: Tally, day: int, base: int, entries: Iterable[Entry]) -> Tally:
    """Return the tally after a sale; ``base`` in minor units [R9]."""
    rows = tuple(entries)
    units: dict[int, int] = {}
    for entry in rows:
        if entry.kind in _EARNING:
            units[entry.program] = units.get(entry.program, 0) + entry.delta
    return tallies.with_sale(tally, day, base, units, promotions_of(rows))


def after_taking_back(
    tally: Tally, day: int, spend: int, entries: Iterable[Entry], promotions: Iterable[int] | None
) -> Tally:
    """Return the tally after a sale of that day was taken back, by the rows that did so.

    :param promotions: those of the sale, None where a part of it is kept.
    """
    units: dict[int, int] = {}
    for entry in entries:
        if entry.kind in _TAKING_BACK and entry.voucher is None and entry.delta <= 0:
            gone = unpack(entry.why).forgiven - entry.delta
            units[entry.program] = units.get(entry.program, 0) + gone
    whole = promotions is not None
    return tallies.without(tally, day, spend, units, promotions or (), visit=whole)


def promotions_of(entries: Iterable[Entry]) -> tuple[int, ...]:
    """Return the numbers of the promotions that a sale had [R12]."""
    earned = (entry for entry in entries if entry.kind is EntryKind.EARN)
    promoted = (entry.why for entry in earned if '"promotion"' in entry.why)
    used = dict.fromkeys(unpack(why).promotion for why in promoted)
    return tuple(number for number in used if number)
