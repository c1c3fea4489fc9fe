"""One promotion: its fields, what it does to a purchase, what it means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from loyalpos.domain.program.program import Program
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.services.promise.promotions import PromotionView
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs import dates_row
from loyalpos.ui.pages.programs.editor_frame import EditorFrame, Status
from loyalpos.ui.pages.programs.promotions.form import PromotionForm
from loyalpos.ui.pages.programs.promotions.preview import PromotionPreview
from loyalpos.ui.words import promotion_texts


class PromotionEditor(EditorFrame[PromotionDraft, PromotionView]):
    """Works on the draft of a promotion."""

    def __init__(self, desk: Desk) -> None:
        self.form = PromotionForm()
        self.preview = PromotionPreview()
        self.programs: Sequence[Program] = ()
        super().__init__(desk, "promotion", self.form, self.preview)

    def draft(self) -> PromotionDraft:
        return self.form.promotion()

    def show_draft(self, draft: PromotionDraft) -> None:
        self.form.show_promotion(draft, self.programs, self.today)

    def draft_of(self, view: PromotionView) -> PromotionDraft:
        return view.promotion.draft

    def sending(self, act: UUID, by: int, draft: PromotionDraft) -> Callable[[], PromotionView]:
        promotions, view = self.desk.shop.promotions, self.view
        if view is None:
            return lambda: promotions.create(act, by, draft)
        return lambda: promotions.change(act, by, view.promotion.number, draft)

    def title_of(self, draft: PromotionDraft) -> str:
        return draft.name or self.tr("New promotion")

    def meaning_of(self, draft: PromotionDraft) -> str:
        return promotion_texts.meaning(draft, self.programs, self.today)

    def status_of(self, view: PromotionView) -> Status:
        return dates_row.status(view.promotion.draft.first, view.promotion.draft.last, self.today)

    def paint(self, draft: PromotionDraft) -> None:
        self.preview.show_draft(draft, self.programs, self.today)
