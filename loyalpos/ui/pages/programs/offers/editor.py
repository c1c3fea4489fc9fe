"""One offer: its fields, its voucher, what it means."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from loyalpos.domain.offer.offer import OfferDraft
from loyalpos.services.promise.offers import OfferView
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs import dates_row
from loyalpos.ui.pages.programs.editor_frame import EditorFrame, Status
from loyalpos.ui.pages.programs.offers.form import OfferForm, Surroundings
from loyalpos.ui.pages.programs.offers.preview import OfferPreview
from loyalpos.ui.words import offer_texts


class OfferEditor(EditorFrame[OfferDraft, OfferView]):
    """Works on the draft of an offer."""

    def __init__(self, desk: Desk) -> None:
        self.form = OfferForm()
        self.preview = OfferPreview()
        self.around = Surroundings()
        super().__init__(desk, "offer", self.form, self.preview)

    def draft(self) -> OfferDraft:
        return self.form.offer()

    def show_draft(self, draft: OfferDraft) -> None:
        self.form.show_offer(draft, self.around, new=self.view is None)

    def draft_of(self, view: OfferView) -> OfferDraft:
        return view.offer.draft

    def sending(self, act: UUID, by: int, draft: OfferDraft) -> Callable[[], OfferView]:
        offers, view = self.desk.shop.offers, self.view
        if view is None:
            return lambda: offers.create(act, by, draft)
        return lambda: offers.change(act, by, view.offer.number, draft)

    def title_of(self, draft: OfferDraft) -> str:
        return draft.name or self.tr("New offer")

    def meaning_of(self, draft: OfferDraft) -> str:
        return offer_texts.meaning(draft, self.around.levels, self.today)

    def status_of(self, view: OfferView) -> Status:
        return dates_row.status(view.offer.draft.first, view.offer.draft.last, self.today)

    def paint(self, draft: OfferDraft) -> None:
        self.preview.show_draft(draft, self.desk.clock(), self.today)
