"""One program: its fields, what it looks like, what it means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.program import program_check
from loyalpos.domain.program.program import Program, ProgramDraft
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.services.promise.programs import ProgramView
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs.editing import Status
from loyalpos.ui.pages.programs.form import ProgramForm
from loyalpos.ui.pages.programs.preview import Preview
from loyalpos.ui.pages.programs.replay_banner import ReplayBanner
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.words import formats, program_texts, promotion_texts

translate = QCoreApplication.translate


class ProgramEditing:
    """A program as an editor needs it. ``replay`` stands below what it means."""

    name = "program"

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.form = ProgramForm()
        self.preview = Preview(desk.profile.name)
        self.promotions: Sequence[PromotionDraft] = ()
        self.replay = ReplayBanner(desk, self.form.show_complaints)

    def draft(self) -> ProgramDraft:
        return self.form.draft()

    def show_draft(self, draft: ProgramDraft, kept: ProgramView | None) -> None:
        self.form.show_draft(draft, self._desk.today, new=kept is None)

    def draft_of(self, kept: ProgramView) -> ProgramDraft:
        return kept.program.draft

    def check(self, draft: ProgramDraft) -> object:
        return program_check.checked(draft)

    def sending(
        self, act: UUID, by: int, draft: ProgramDraft, kept: ProgramView | None
    ) -> Callable[[], ProgramView]:
        programs = self._desk.shop.programs
        if kept is None:
            return lambda: programs.create(act, by, draft)
        return lambda: programs.change(act, by, kept.program.number, draft)

    def title_of(self, draft: ProgramDraft) -> str:
        return draft.name or translate("Editor", "New program")

    def meaning_of(self, draft: ProgramDraft, kept: ProgramView | None) -> str:
        words = program_texts.meaning(draft, self._desk.today, self._promotions_of(draft, kept))
        if kept is None:
            return words
        if kept.on_older:
            words = f"{words} {program_texts.on_older(kept.on_older)}."
        was = self.draft_of(kept)
        if (draft.rule, draft.reward, draft.expiry) == (was.rule, was.reward, was.expiry):
            return words
        stays = translate("Editor", "Customers with stamps keep the old card until it is full.")
        return f"{words} {stays}"

    def status_of(self, kept: ProgramView) -> Status:
        last = kept.program.draft.last_day
        if last is not None and last < self._desk.today:
            words = translate("Editor", "Ended on {day}").format(day=formats.day(last))
            return Status(words, Tone.NEUTRAL, "pause")
        words = translate("Editor", "Running since {day}")
        return Status(words.format(day=formats.day(kept.since)))

    def paint(self, draft: ProgramDraft, kept: ProgramView | None) -> None:
        self.preview.show_draft(draft)
        self.replay.show_draft(draft, kept.program.number if kept else None)

    def consequence_of(self, kept: ProgramView) -> str:
        return program_texts.kept(kept.on_older)  # [R20]

    def _promotions_of(self, draft: ProgramDraft, kept: ProgramView | None) -> list[str]:
        """Return the promotions that hold for the program, each as a clause."""
        if kept is None:
            return []
        today = self._desk.today
        program = Program(kept.program.number, kept.program.version, draft)
        return [
            promotion_texts.summary(one, [program], today)
            for one in self.promotions
            if one.program in (0, program.number) and (one.last is None or one.last >= today)
        ]
