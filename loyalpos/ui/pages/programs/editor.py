"""One program: its fields, what it looks like, what it means; saved by button or Ctrl+S."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.problem import Refused
from loyalpos.domain.program import ProgramDraft
from loyalpos.services.act import new_act
from loyalpos.services.programs import ProgramView
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs.form import ProgramForm
from loyalpos.ui.pages.programs.preview import Preview
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.label import ElidedLabel
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.widgets.question import Question, answer
from loyalpos.ui.widgets.scrolled import BAR_EDGE, scrolled
from loyalpos.ui.words import formats, program_texts


class Editor(QWidget):
    """Works on a draft; the program changes only when it is saved."""

    left = Signal()
    saved = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: ProgramView | None = None
        self._start: ProgramDraft | None = None
        self._why_not = ""
        self._tries: dict[ProgramDraft, UUID] = {}  # the same draft again is the same act [R4]
        self.back = Button(icon="arrow-left", height=Height.CONTROL)
        answer(self.tr("Programs"), "program-back", self.back)
        self.heading = ElidedLabel(size=TypeSize.TITLE, weight=Weight.BOLD)
        self.since = Chip("", Tone.PRIMARY)
        self.save = Button(variant=Variant.PRIMARY, icon="check", key="Ctrl+S")
        answer(self.tr("Save changes"), "program-save", self.save)
        self.form = ProgramForm()
        self.rights = Banner(Tone.INFO, "program-rights")
        self.meaning = Banner(Tone.GOLD, "program-meaning")
        self.preview = Preview(desk.profile.name)
        discard = Button(variant=Variant.DANGER, height=Height.CONTROL)
        self._stay = answer(self.tr("Go on editing"), "program-stay")
        answer(self.tr("Discard them"), "program-discard", discard)
        self.question = Question("program-question", self._stay, discard)
        discard.clicked.connect(self.left)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = theme.current()
        top = QHBoxLayout()
        top.setSpacing(look.px(Space.MEDIUM))
        top.addWidget(self.back)
        top.addWidget(self.heading, 1)
        top.addWidget(self.since)
        top.addWidget(self.save)
        fields = Panel()
        edge = look.px(Space.LARGE)
        fields.body.addWidget(scrolled(self.form, "program-form-scroll"), 1)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, look.px(BAR_EDGE), 0)
        below.addWidget(self.meaning)
        fields.body.addLayout(below)
        fields.body.setContentsMargins(edge, edge, look.px(Space.SMALL), edge)
        halves = QHBoxLayout()
        halves.setSpacing(edge)
        halves.addWidget(fields, 57)
        halves.addWidget(scrolled(self.preview, "program-preview-scroll"), 43)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.MEDIUM))
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, look.px(BAR_EDGE), 0)
        head.setSpacing(look.px(Space.MEDIUM))
        head.addLayout(top)
        for notice in (self.question, self.rights):
            head.addWidget(notice)
        column.addLayout(head)
        column.addLayout(halves, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.leave)
        self.save.clicked.connect(self._save)
        self.form.edited.connect(self._edited)
        self._stay.clicked.connect(self.question.hide)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._save)

    @property
    def changed(self) -> bool:
        """Whether something would be lost by leaving."""
        return self._start is not None and self.form.draft() != self._start

    def begin(self, draft: ProgramDraft, view: ProgramView | None = None) -> None:
        """Edit a program, or with no view a new one."""
        self._view = view
        self._tries.clear()
        self.question.hide()
        self.form.show_draft(draft, new=view is None)
        self._start = self.form.draft()
        since = "" if view is None else formats.day(view.since)
        running = self.tr("Running since {day}").format(day=since)
        self.since.show_text(running if since else "")
        self._edited()
        self.form.name.setFocus()

    def show_rights(self, why_not: str) -> None:
        """Without the right to change programs everything is shown and nothing can be typed."""
        self._why_not = why_not
        self.form.setEnabled(not why_not)
        self.rights.say(why_not)
        self._show_save()

    def leave(self) -> None:
        """Go back to the list; unsaved changes are asked about first."""
        if not self.changed or self._why_not:
            self.left.emit()
            return
        self.question.ask(
            self.tr("There are unsaved changes"),
            self.tr("Go on editing, or discard them and leave the program as it was."),
        )

    def _edited(self) -> None:
        draft = self.form.draft()
        self.heading.setText(draft.name or self.tr("New program"))
        self.meaning.say(self._meaning_text(draft), self.tr("What this means"))
        self.preview.show_draft(draft)
        self._show_save()

    def _meaning_text(self, draft: ProgramDraft) -> str:
        words = program_texts.meaning(draft)
        if self._view is not None and self._view.on_older:
            words = f"{words} {program_texts.on_older(self._view.on_older)}."
        if self._view is None or self._start is None:
            return words
        if draft.rule == self._start.rule and draft.reward == self._start.reward:
            return words
        kept = self.tr("Customers with stamps keep the old card until it is full.")
        return f"{words} {kept}"

    def _show_save(self) -> None:
        if self._why_not:
            self.save.disable(self._why_not)
        elif self._view is not None and not self.changed:
            self.save.disable(self.tr("Nothing has been changed."))
        else:
            self.save.enable()

    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        self.form.clear_errors()
        by, draft = self._desk.session.by, self.form.draft()
        act = self._tries.setdefault(draft, new_act())
        programs, view = self._desk.shop.programs, self._view
        self.save.set_busy(True)
        if view is None:
            self._desk.do(lambda: programs.create(act, by, draft), self._saved, self._refused)
        else:
            number = view.program.number
            self._desk.do(
                lambda: programs.change(act, by, number, draft), self._saved, self._refused
            )

    def _saved(self, view: ProgramView) -> None:
        self.save.set_busy(False)
        self.begin(view.program.draft, view)
        name = view.program.draft.name
        words = self.tr("{program} is saved.").format(program=name)
        self._desk.notices.done(" ".join((words, program_texts.kept(view.on_older))).strip())
        self.saved.emit()

    def _refused(self, problem: Exception) -> None:
        self.save.set_busy(False)
        if not (isinstance(problem, Refused) and self.form.show_refusal(problem)):
            self._desk.notices.problem(problem)
