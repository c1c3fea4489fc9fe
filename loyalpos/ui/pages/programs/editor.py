"""One program: its fields, what it looks like, what it means."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from loyalpos.domain.program.program import Program, ProgramDraft
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.services.promise.programs import ProgramView
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs.editor_frame import EditorFrame, Status
from loyalpos.ui.pages.programs.form import ProgramForm
from loyalpos.ui.pages.programs.preview import Preview
from loyalpos.ui.pages.programs.replay_banner import ReplayBanner
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.words import formats, program_texts, promotion_texts


class Editor(EditorFrame[ProgramDraft, ProgramView]):
    """Works on the draft of a program."""

    def __init__(self, desk: Desk) -> None:
        self.form = ProgramForm()
        self.preview = Preview(desk.profile.name)
        self.promotions: Sequence[PromotionDraft] = ()
        self.replay = ReplayBanner(desk, self.form.show_complaints)
        super().__init__(desk, "program", self.form, self.preview)
        self.meaning.add(self.replay)
        self.left.connect(self.replay.clear)
        self.replay.refused.connect(self._refused)

    def draft(self) -> ProgramDraft:
        return self.form.draft()

    def show_draft(self, draft: ProgramDraft) -> None:
        self.form.show_draft(draft, self.today, new=self.view is None)

    def draft_of(self, view: ProgramView) -> ProgramDraft:
        return view.program.draft

    def sending(self, act: UUID, by: int, draft: ProgramDraft) -> Callable[[], ProgramView]:
        programs, view = self.desk.shop.programs, self.view
        if view is None:
            return lambda: programs.create(act, by, draft)
        return lambda: programs.change(act, by, view.program.number, draft)

    def title_of(self, draft: ProgramDraft) -> str:
        return draft.name or self.tr("New program")

    def meaning_of(self, draft: ProgramDraft) -> str:
        words = program_texts.meaning(draft, self._promotions_of(draft))
        if self.view is not None and self.view.on_older:
            words = f"{words} {program_texts.on_older(self.view.on_older)}."
        if self.view is None or self.start is None:
            return words
        if draft.rule == self.start.rule and draft.reward == self.start.reward:
            return words
        kept = self.tr("Customers with stamps keep the old card until it is full.")
        return f"{words} {kept}"

    def status_of(self, view: ProgramView) -> Status:
        last = view.program.draft.last_day
        if last is not None and last < self.today:
            words = self.tr("Ended on {day}").format(day=formats.day(last))
            return Status(words, Tone.NEUTRAL, "pause")
        return Status(self.tr("Running since {day}").format(day=formats.day(view.since)))

    def _promotions_of(self, draft: ProgramDraft) -> list[str]:
        """Return the promotions that hold for the program, each as a clause."""
        view = self.view
        if view is None:
            return []
        program = Program(view.program.number, view.program.version, draft)
        return [
            promotion_texts.summary(one, [program], self.today)
            for one in self.promotions
            if one.program in (0, program.number) and (one.last is None or one.last >= self.today)
        ]

    def saved_words(self, view: ProgramView) -> str:
        kept = program_texts.kept(view.on_older)  # [R20]
        return f"{super().saved_words(view)} {kept}".strip()

    def paint(self, draft: ProgramDraft) -> None:
        self.preview.show_draft(draft)
        self.replay.show_draft(draft, self.view.program.number if self.view else None)
