"""The ladder of levels: its fields, what the counter shows, what it means."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from loyalpos.domain.level.tier import LadderDraft
from loyalpos.services.promise.levels import LadderView
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs.editor_frame import EditorFrame, Status
from loyalpos.ui.pages.programs.levels.form import LadderForm
from loyalpos.ui.pages.programs.levels.preview import LevelsPreview
from loyalpos.ui.words import formats, level_texts


class LevelsEditor(EditorFrame[LadderDraft, LadderView]):
    """Works on the draft of the ladder."""

    def __init__(self, desk: Desk) -> None:
        self.form = LadderForm()
        self.preview = LevelsPreview()
        super().__init__(desk, "levels", self.form, self.preview)

    def draft(self) -> LadderDraft:
        return self.form.ladder()

    def show_draft(self, draft: LadderDraft) -> None:
        self.form.show_ladder(draft)

    def draft_of(self, view: LadderView) -> LadderDraft:
        return view.ladder.draft

    def sending(self, act: UUID, by: int, draft: LadderDraft) -> Callable[[], LadderView]:
        levels = self.desk.shop.levels
        return lambda: levels.change(act, by, draft)

    def title_of(self, draft: LadderDraft) -> str:
        return self.tr("Levels")

    def meaning_of(self, draft: LadderDraft) -> str:
        return level_texts.meaning(draft)

    def status_of(self, view: LadderView) -> Status:
        words = self.tr("Running since {day}").format(day=formats.day(view.since))
        return Status(words)

    def paint(self, draft: LadderDraft) -> None:
        self.preview.show_draft(draft, self.view.customers if self.view is not None else ())
