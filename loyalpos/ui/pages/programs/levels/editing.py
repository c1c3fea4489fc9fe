"""The ladder of levels: its fields, what the counter shows, what it means."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.level import tiers
from loyalpos.domain.level.tier import LadderDraft
from loyalpos.services.promise.levels import LadderView
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs.editing import Status
from loyalpos.ui.pages.programs.levels.form import LadderForm
from loyalpos.ui.pages.programs.levels.preview import LevelsPreview
from loyalpos.ui.words import formats, level_texts

translate = QCoreApplication.translate


class LevelsEditing:
    """The ladder as an editor needs it."""

    name = "levels"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.form = LadderForm()
        self.preview = LevelsPreview()

    def draft(self) -> LadderDraft:
        return self.form.ladder()

    def show_draft(self, draft: LadderDraft, kept: LadderView | None) -> None:
        self.form.show_ladder(draft)

    def draft_of(self, kept: LadderView) -> LadderDraft:
        return kept.ladder.draft

    def check(self, draft: LadderDraft) -> object:
        return tiers.checked(draft)

    def sending(
        self, act: UUID, by: int, draft: LadderDraft, kept: LadderView | None
    ) -> Callable[[], LadderView]:
        levels = self._desk.shop.levels
        return lambda: levels.change(act, by, draft)

    def title_of(self, draft: LadderDraft) -> str:
        return translate("LevelsEditor", "Levels")

    def meaning_of(self, draft: LadderDraft, kept: LadderView | None) -> str:
        meaning = level_texts.meaning(draft)
        if kept is None:
            return meaning
        moved = level_texts.moved(kept.ladder.draft, kept.customers, draft)
        return f"{meaning} {moved}".rstrip()

    def status_of(self, kept: LadderView) -> Status:
        words = translate("LevelsEditor", "Running since {day}").format(day=formats.day(kept.since))
        return Status(words)

    def paint(self, draft: LadderDraft, kept: LadderView | None) -> None:
        self.preview.show_draft(draft, kept.customers if kept is not None else ())

    def consequence_of(self, kept: LadderView) -> str:
        return ""
