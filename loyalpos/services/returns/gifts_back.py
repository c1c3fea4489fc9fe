"""What was given by hand, on its way back: a voucher that is unused, or a level [R21, R50]."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from loyalpos.domain.customer.tally import measured, unpacked
from loyalpos.domain.ledger.ledger import BookedEntry, EntryKind
from loyalpos.domain.level import tiers
from loyalpos.domain.level.tier import Membership
from loyalpos.services.booking import leveling
from loyalpos.services.sale.checking_out import Checkouts
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import counter, customers, ledger, vouchers
from loyalpos.store.chain import ActRow
from loyalpos.store.standings import Standings


class GiftsBack:
    """Looks at gifts of one shop, inside the caller's transaction."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file
        self._checkouts = Checkouts(file)

    def check(self, gift: ActRow, rows: Iterable[BookedEntry]) -> None:
        """Let a gift pass that is still there.

        :raises Refused: VOUCHER_USED, VOUCHER_WITHDRAWN or VOUCHER_EXPIRED, with their facts.
        """
        assert gift.customer is not None
        today = self._file.date_of(self._file.now_ms(self._file.head()))
        owner = customers.now_of(self._file.db, gift.customer)
        for row in rows:
            if row.entry.kind is EntryKind.ISSUE and row.entry.voucher:
                held = vouchers.find(self._file.db, owner, row.entry.voucher)
                if held is not None:
                    self._checkouts.check_usable(self._checkouts.usable(held), today)

    def level_after(
        self,
        gift: ActRow,
        rows: Iterable[BookedEntry],
        has: Standings,
        later: Iterable[BookedEntry],
    ) -> Membership | None:
        """Return where a customer stands without a level that was given; None if as before.

        That is where they stood before it, and what their purchases reach. Where the level changed
        since, or the gift was of somebody who was merged since, only the floor goes.
        """
        given = next((row.entry for row in rows if row.entry.kind is EntryKind.LEVEL), None)
        ladder = self._file.catalogue.ladder()
        if given is None or ladder is None or gift.kind != "level":
            return None
        now, gave = leveling.membership(has), leveling.membership_in(given.why)
        changed = any(row.entry.kind is EntryKind.LEVEL for row in later)
        if changed or self._is_merged(gift):
            same = (now.floor, now.floor_until) == (gave.floor, gave.floor_until)
            return replace(now, floor=0, floor_until=None) if same else None
        today = self._file.date_of(self._file.now_ms(self._file.head()))
        return self._reached(self._before(gift), has, today)

    def _is_merged(self, gift: ActRow) -> bool:
        assert gift.customer is not None
        return bool(customers.is_merged(self._file.db, gift.customer))

    def _before(self, gift: ActRow) -> Membership:
        """Return where the customer stood before a gift, as the latest row that stands says."""
        db = self._file.db
        for act in counter.history(db, gift.before):
            if act.kind == "level" and act.reversed:
                continue
            for row in reversed(ledger.entries_at(db, act.lid, act.rows)):
                if row.entry.kind is EntryKind.LEVEL:
                    return leveling.membership_in(row.entry.why)
        return Membership()

    def _reached(self, member: Membership, has: Standings, today: date) -> Membership:
        ladder = self._file.catalogue.ladder()
        assert ladder is not None
        draft = ladder.draft
        counted = measured(unpacked(has.tally), draft.measure, today, draft.months)
        return tiers.after_sale(draft, member, counted, today)
