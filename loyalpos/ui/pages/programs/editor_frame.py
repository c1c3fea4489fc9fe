"""What every editor of something promised has around its fields: back, save, and what it means."""

from __future__ import annotations

from typing import Generic
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.problem import Refused
from loyalpos.services.booking.act import new_act
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs.editing import D, Editing, Status, Unfinished, V
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.label import ElidedLabel
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.widgets.question import Question, answer
from loyalpos.ui.widgets.scrolled import BAR_EDGE, scrolled
from loyalpos.ui.words.wording import refusal_text

LOW_BELOW = 640  # pixels of height


class EditorFrame(QWidget, Generic[D, V]):
    """Works on a draft ``D``; what is promised, seen as ``V``, changes only when it is saved."""

    left = Signal()
    saved = Signal()

    def __init__(self, desk: Desk, editing: Editing[D, V]) -> None:
        super().__init__()
        self.desk = desk
        self._editing = editing
        self.fields = editing.form
        name = editing.name
        self.view: V | None = None
        self.start: D | None = None
        self._why_not = ""
        self._tries: dict[D, UUID] = {}  # the same draft again is the same act [R4]
        self.back = Button(icon="arrow-left", height=Height.CONTROL)
        answer(self.tr("Programs"), f"{name}-back", self.back)
        self.heading = ElidedLabel(size=TypeSize.TITLE, weight=Weight.BOLD)
        self.status = Chip("", Tone.PRIMARY)
        self.save = Button(variant=Variant.PRIMARY, icon="check", key="Ctrl+S")
        answer(self.tr("Save changes"), f"{name}-save", self.save)
        self.rights = Banner(Tone.INFO, f"{name}-rights")
        self.meaning = Banner(Tone.GOLD, f"{name}-meaning")
        discard = Button(variant=Variant.DANGER, height=Height.CONTROL)
        self._stay = answer(self.tr("Go on editing"), f"{name}-stay")
        answer(self.tr("Discard them"), f"{name}-discard", discard)
        self.question = Question(f"{name}-question", self._stay, discard)
        discard.clicked.connect(self.left)
        self._lay_out()
        self._connect()

    @property
    def changed(self) -> bool:
        """Whether something would be lost by leaving."""
        if self.start is None:
            return False
        return self._editing.draft() != self.start or bool(self.fields.complaints())

    def begin(self, draft: D, view: V | None = None) -> None:
        """Edit what is seen as ``view``, or with none something new."""
        self.view = view
        self._tries.clear()
        self.question.hide()
        self._editing.show_draft(draft, view)
        self.fields.clear_errors()
        self.start = self._editing.draft()
        status = Status("") if view is None else self._editing.status_of(view)
        self.status.show_text(status.words, status.tone, status.icon)
        self._edited()
        self.fields.setFocus(Qt.FocusReason.OtherFocusReason)

    def unfinished(self) -> Unfinished[D, V] | None:
        """Return what stands in the fields; None before anything was edited."""
        if self.start is None:
            return None
        draft, unread = self._editing.draft(), self.fields.unread()
        return Unfinished(self.start, draft, self.view, unread)

    def go_on(self, begun: Unfinished[D, V]) -> None:
        """Edit what another editor has begun; what it began with is still what is kept."""
        self.begin(begun.start, begun.kept)
        self._editing.show_draft(begun.draft, begun.kept)
        self.fields.put_back(begun.unread)
        self._edited()

    def show_rights(self, why_not: str) -> None:
        """Without the right to change it everything is shown and nothing can be typed."""
        self._why_not = why_not
        self.fields.setEnabled(not why_not)
        self.rights.say(why_not)
        self._show_save()

    def leave(self) -> None:
        """Go back to the list; unsaved changes are asked about first."""
        if not self.changed or self._why_not:
            self.left.emit()
            return
        self.question.ask(
            self.tr("There are unsaved changes"),
            self.tr("Go on editing, or discard them and leave everything as it was."),
        )

    def _lay_out(self) -> None:
        look = theme.current()
        edge, bar, name = look.px(Space.LARGE), look.px(BAR_EDGE), self._editing.name
        top = QHBoxLayout()
        top.setSpacing(look.px(Space.MEDIUM))
        top.addWidget(self.back)
        top.addWidget(self.heading, 1)
        top.addWidget(self.status)
        top.addWidget(self.save)
        panel, beside = Panel(), QWidget()
        panel.body.addWidget(scrolled(self.fields, f"{name}-form-scroll"), 1)
        self._below = QVBoxLayout()
        self._below.setContentsMargins(0, 0, bar, 0)
        self._below.addWidget(self.meaning)
        panel.body.addLayout(self._below)
        panel.body.setContentsMargins(edge, edge, look.px(Space.SMALL), edge)
        self._beside = QVBoxLayout(beside)
        self._beside.setSpacing(look.px(Space.MEDIUM))
        self._beside.addWidget(self._editing.preview, 1)
        halves = QHBoxLayout()
        halves.setSpacing(edge)
        halves.addWidget(panel, 57)
        halves.addWidget(scrolled(beside, f"{name}-preview-scroll"), 43)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, bar, 0)
        head.setSpacing(look.px(Space.MEDIUM))
        head.addLayout(top)
        for notice in (self.question, self.rights):
            head.addWidget(notice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(Space.MEDIUM))
        column.addLayout(head)
        column.addLayout(halves, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little height the fields have it: what it means moves to the preview."""
        super().resizeEvent(event)
        low = self.height() < theme.current().px(LOW_BELOW)
        place, other = (self._beside, self._below) if low else (self._below, self._beside)
        if place.indexOf(self.meaning) < 0:
            other.removeWidget(self.meaning)
            place.insertWidget(0, self.meaning)

    def _connect(self) -> None:
        self.back.clicked.connect(self.leave)
        self.save.clicked.connect(self._save)
        self.fields.edited.connect(self._edited)
        self._stay.clicked.connect(self.question.hide)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._save)

    def _edited(self) -> None:
        draft = self._editing.draft()
        self.heading.setText(self._editing.title_of(draft))
        self._say_meaning(draft)
        self._editing.paint(draft, self.view)
        self._show_save()

    def _say_meaning(self, draft: D) -> None:
        """Say what the draft means, or as long as nobody could keep it, why not."""
        try:
            self._editing.check(draft)
        except Refused as problem:
            self.meaning.set_tone(Tone.GOLD, "alert")
            self.meaning.say(refusal_text(problem), self.tr("Something is not right yet"))
        else:
            self.meaning.set_tone(Tone.GOLD)
            words = self._editing.meaning_of(draft, self.view)
            self.meaning.say(words, self.tr("What this means"))

    def _show_save(self) -> None:
        if self._why_not:
            self.save.disable(self._why_not)
        elif self.view is not None and not self.changed:
            self.save.disable(self.tr("Nothing has been changed."))
        else:
            self.save.enable()

    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        self.fields.clear_errors()
        if self.fields.show_complaints():
            return
        draft = self._editing.draft()
        act = self._tries.setdefault(draft, new_act())
        self.save.set_busy(True)
        work = self._editing.sending(act, self.desk.session.by, draft, self.view)
        self.desk.do(work, self._saved, self.refuse)

    def _saved(self, view: V) -> None:
        self.save.set_busy(False)
        draft = self._editing.draft_of(view)
        self.begin(draft, view)
        name = self._editing.title_of(draft)
        words = self.tr("{name} is saved.").format(name=name)
        self.desk.notices.done(f"{words} {self._editing.consequence_of(view)}".strip())
        self.saved.emit()

    def refuse(self, problem: Exception) -> None:
        """Say at its field what was refused, or else above everything."""
        self.save.set_busy(False)
        if not (isinstance(problem, Refused) and self.fields.show_refusal(problem)):
            self.desk.notices.problem(problem)
