"""The ladder of levels of a shop, and who stands where [R46 to R50]."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from loyalpos.domain.level.tier import Ladder, LadderDraft
from loyalpos.domain.level.tiers import checked
from loyalpos.services.promise.promise_booking import book_version
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import level_figures, promises
from loyalpos.store.connection import read_tx


@dataclass(frozen=True, slots=True)
class LadderView:
    """The ladder as it is now; ``customers`` stand on each of its levels, lowest first.

    Counted are those who ever collected. ``since`` is the day the ladder was made.
    """

    ladder: Ladder
    customers: tuple[int, ...]
    since: date


class Levels:
    """The levels of one shop. There is one ladder, or none."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def current(self) -> LadderView | None:
        """Return the ladder, None where the shop has no levels."""
        with read_tx(self._file.db) as db:
            ladder = self._file.catalogue.ladder()
            if ladder is None:
                return None
            (made,) = promises.made_ms(db, Ladder).values()
            found = level_figures.of_all(db)
            return LadderView(
                ladder, _on_each(found, len(ladder.draft.levels)), self._file.date_of(made)
            )

    def change(self, act: UUID, by: int, draft: LadderDraft) -> LadderView:
        """Make the ladder, or add a version to it; customers keep their level until a review.

        Nothing changes where the draft says what is so already.

        :raises Refused: OWNER_NEEDED, ACT_DIFFERS, or what the draft lacks
            (:func:`loyalpos.domain.level.tiers.checked`).
        """
        newest = self._file.catalogue.ladder()
        version = newest.version + 1 if newest else 1
        book_version(self._file, (act, by), Ladder(version, checked(draft)), newest)
        view = self.current()
        assert view is not None, "it was just written, now or by an earlier try"
        return view


def _on_each(found: dict[int, int], levels: int) -> tuple[int, ...]:
    """Who stood on a level that was taken away stands on the highest that is left."""
    counts = [0] * levels
    for level, customers in found.items():
        counts[min(level, levels - 1)] += customers
    return tuple(counts)
