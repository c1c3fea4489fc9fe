"""Vouchers that rows of an act give, on their way to the customer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from uuid import UUID

from loyalpos.domain.ledger.ledger import BookedEntry, Entry, EntryKind
from loyalpos.domain.ledger.why import unpack
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import vouchers
from loyalpos.store.vouchers import Hand, Terms

_GIVES = (EntryKind.FULL_CARD, EntryKind.ISSUE)
_NO_TERMS: Mapping[UUID, Terms] = MappingProxyType({})


class VoucherBooking:
    """Gives vouchers in one shop, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def without_given(self, customer: int, entries: Iterable[Entry]) -> list[Entry]:
        """Leave out rows of milestones that this very card had already: each is given once."""
        return [entry for entry in entries if not self._is_given(customer, entry)]

    def book(
        self,
        customer: int,
        rows: Iterable[BookedEntry],
        hand: Hand,
        terms: Mapping[UUID, Terms] = _NO_TERMS,
    ) -> None:
        """Give the vouchers of the rows, and use those that the same act uses: by a code, or [R18].

        :param terms: of vouchers that hold for a time; others hold until the program ends.
        """
        issued: set[UUID] = set()
        for row in rows:
            entry = row.entry
            if entry.kind in _GIVES and entry.voucher:
                own = terms.get(entry.voucher) or Terms(at=unpack(entry.why).at)
                vouchers.issue(self._file.db, customer, row, hand, own)
                issued.add(entry.voucher)
            elif entry.kind is EntryKind.REDEEM and entry.voucher in issued:
                vouchers.redeem(self._file.db, customer, entry.voucher, hand)

    def _is_given(self, customer: int, entry: Entry) -> bool:
        if entry.kind is not EntryKind.ISSUE or entry.voucher is None:
            return False
        found = vouchers.find(self._file.db, customer, entry.voucher)
        return found is not None and found.state != "withdrawn"
