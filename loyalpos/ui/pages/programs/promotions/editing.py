"""One promotion: its fields, what it does to a purchase, what it means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.program.program import Program
from loyalpos.domain.promotion import promotion_check
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.services.promise.promotions import PromotionView
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs import dates_row
from loyalpos.ui.pages.programs.editing import Status
from loyalpos.ui.pages.programs.promotions.form import PromotionForm
from loyalpos.ui.pages.programs.promotions.preview import PromotionPreview
from loyalpos.ui.words import promotion_texts

translate = QCoreApplication.translate


class PromotionEditing:
    """A promotion as an editor needs it."""

    name = "promotion"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.form = PromotionForm()
        self.preview = PromotionPreview()
        self.programs: Sequence[Program] = ()

    def draft(self) -> PromotionDraft:
        return self.form.promotion()

    def show_draft(self, draft: PromotionDraft, kept: PromotionView | None) -> None:
        self.form.show_promotion(draft, self.programs, self._desk.today)

    def draft_of(self, kept: PromotionView) -> PromotionDraft:
        return kept.promotion.draft

    def check(self, draft: PromotionDraft) -> object:
        return promotion_check.checked(draft)

    def sending(
        self, act: UUID, by: int, draft: PromotionDraft, kept: PromotionView | None
    ) -> Callable[[], PromotionView]:
        promotions = self._desk.shop.promotions
        if kept is None:
            return lambda: promotions.create(act, by, draft)
        return lambda: promotions.change(act, by, kept.promotion.number, draft)

    def title_of(self, draft: PromotionDraft) -> str:
        return draft.name or translate("PromotionEditor", "New promotion")

    def meaning_of(self, draft: PromotionDraft, kept: PromotionView | None) -> str:
        return promotion_texts.meaning(draft, self.programs, self._desk.today)

    def status_of(self, kept: PromotionView) -> Status:
        draft = kept.promotion.draft
        return dates_row.status(draft.first, draft.last, self._desk.today)

    def paint(self, draft: PromotionDraft, kept: PromotionView | None) -> None:
        self.preview.show_draft(draft, self.programs, self._desk.today)

    def consequence_of(self, kept: PromotionView) -> str:
        return ""
