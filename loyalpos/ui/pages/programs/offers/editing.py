"""One offer: its fields, its voucher, what it means."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.offer import offer_check
from loyalpos.domain.offer.offer import OfferDraft
from loyalpos.services.promise.offers import OfferView
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs import dates_row
from loyalpos.ui.pages.programs.editing import Status
from loyalpos.ui.pages.programs.offers.form import OfferForm, Surroundings
from loyalpos.ui.pages.programs.offers.preview import OfferPreview
from loyalpos.ui.words import offer_texts

translate = QCoreApplication.translate


class OfferEditing:
    """An offer as an editor needs it."""

    name = "offer"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.form = OfferForm()
        self.preview = OfferPreview()
        self.around = Surroundings()

    def draft(self) -> OfferDraft:
        return self.form.offer()

    def show_draft(self, draft: OfferDraft, kept: OfferView | None) -> None:
        self.form.show_offer(draft, self.around, new=kept is None)

    def draft_of(self, kept: OfferView) -> OfferDraft:
        return kept.offer.draft

    def check(self, draft: OfferDraft) -> object:
        return offer_check.checked(draft)

    def sending(
        self, act: UUID, by: int, draft: OfferDraft, kept: OfferView | None
    ) -> Callable[[], OfferView]:
        offers = self._desk.shop.offers
        if kept is None:
            return lambda: offers.create(act, by, draft)
        return lambda: offers.change(act, by, kept.offer.number, draft)

    def title_of(self, draft: OfferDraft) -> str:
        return draft.name or translate("OfferEditor", "New offer")

    def meaning_of(self, draft: OfferDraft, kept: OfferView | None) -> str:
        return offer_texts.meaning(draft, self.around.levels, self._desk.today)

    def status_of(self, kept: OfferView) -> Status:
        return dates_row.status(kept.offer.draft.first, kept.offer.draft.last, self._desk.today)

    def paint(self, draft: OfferDraft, kept: OfferView | None) -> None:
        self.preview.show_draft(draft, self._desk.clock(), self._desk.today)

    def consequence_of(self, kept: OfferView) -> str:
        return ""
