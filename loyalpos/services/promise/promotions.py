"""The promotions of a shop: when a purchase earns more than usual."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.promotion.promotion import Promotion, PromotionDraft
from loyalpos.domain.promotion.promotion_check import checked
from loyalpos.services.promise.promise_booking import book_new, book_version
from loyalpos.services.shop_file import ShopFile
from loyalpos.store import promises
from loyalpos.store.connection import read_tx


@dataclass(frozen=True, slots=True)
class PromotionView:
    """A promotion as it is now; ``since`` is the day it was made."""

    promotion: Promotion
    since: date


class Promotions:
    """The promotions of one shop."""

    def __init__(self, file: ShopFile) -> None:
        self._file = file

    def all(self) -> tuple[PromotionView, ...]:
        """Return all promotions, in the order in which they were made."""
        with read_tx(self._file.db) as db:
            made = promises.made_ms(db, Promotion)
            return tuple(
                PromotionView(promotion, self._file.date_of(made[promotion.number]))
                for promotion in self._file.catalogue.promotions()
            )

    def create(self, act: UUID, by: int, draft: PromotionDraft) -> PromotionView:
        """Make a promotion with its first version.

        :raises Refused: OWNER_NEEDED, ACT_DIFFERS, PROGRAM_UNKNOWN, or what the draft lacks
            (:func:`loyalpos.domain.promotion.promotion_check.checked`).
        """
        return self._view(book_new(self._file, (act, by), Promotion(0, 1, self._checked(draft))))

    def change(self, act: UUID, by: int, number: int, draft: PromotionDraft) -> PromotionView:
        """Add a version to a promotion; nothing changes where the draft says what is so already.

        :raises Refused: PROMOTION_UNKNOWN, and what :meth:`create` raises.
        """
        newest = self._view(number).promotion
        changed = Promotion(number, newest.version + 1, self._checked(draft))
        book_version(self._file, (act, by), changed, newest)
        return self._view(number)

    def _checked(self, draft: PromotionDraft) -> PromotionDraft:
        programs = {program.number for program in self._file.catalogue.current()}
        if draft.program and draft.program not in programs:
            raise Refused(Refusal.PROGRAM_UNKNOWN)
        return checked(draft)

    def _view(self, number: int) -> PromotionView:
        for view in self.all():
            if view.promotion.number == number:
                return view
        raise Refused(Refusal.PROMOTION_UNKNOWN)
