"""What every editor of something promised has around its fields: back, save, and what it means."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.problem import Refused
from loyalpos.services.booking.act import new_act
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs.draft_form import DraftForm
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.label import ElidedLabel
from loyalpos.ui.widgets.panel import Panel
from loyalpos.ui.widgets.question import Question, answer
from loyalpos.ui.widgets.scrolled import BAR_EDGE, scrolled
from loyalpos.ui.words import formats

D = TypeVar("D", bound=Hashable)
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Status:
    """The chip beside the name."""

    words: str
    tone: Tone = Tone.PRIMARY
    icon: str = ""


class EditorFrame(QWidget, Generic[D, V]):
    """Works on a draft ``D``; what is promised, seen as ``V``, changes only when it is saved.

    ``name`` begins the names of all buttons. An editor of something says what its draft is, what
    that means, how it is sent, and what it looks like.
    """

    left = Signal()
    saved = Signal()

    def __init__(self, desk: Desk, name: str, form: DraftForm, preview: QWidget) -> None:
        super().__init__()
        self.desk = desk
        self.fields = form
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
        self._lay_out(scrolled(form, f"{name}-form-scroll"), preview, name)
        self._connect()

    # What an editor of something says.

    def draft(self) -> D:
        """Return what the fields say."""
        raise NotImplementedError

    def show_draft(self, draft: D) -> None:
        """Fill the fields."""
        raise NotImplementedError

    def draft_of(self, view: V) -> D:
        """Return what is kept now."""
        raise NotImplementedError

    def sending(self, act: UUID, by: int, draft: D) -> Callable[[], V]:
        """Return the use case that keeps the draft, for the data lane."""
        raise NotImplementedError

    def title_of(self, draft: D) -> str:
        """Return what stands above the fields."""
        raise NotImplementedError

    def meaning_of(self, draft: D) -> str:
        """Return the draft in plain sentences."""
        raise NotImplementedError

    def status_of(self, view: V) -> Status:
        """Return what the chip says."""
        raise NotImplementedError

    def paint(self, draft: D) -> None:
        """Show what customers and cashiers will see of it."""
        raise NotImplementedError

    def saved_words(self, view: V) -> str:
        """Return what is said once it is saved."""
        name = self.title_of(self.draft_of(view))
        return self.tr("{name} is saved.").format(name=name)

    # What is the same for all of them.

    @property
    def changed(self) -> bool:
        """Whether something would be lost by leaving."""
        if self.start is None:
            return False
        return self.draft() != self.start or bool(self.fields.complaints())

    @property
    def today(self) -> date:
        """The shop's day."""
        return formats.local(self.desk.clock()).date()

    def begin(self, draft: D, view: V | None = None) -> None:
        """Edit what is seen as ``view``, or with none something new."""
        self.view = view
        self._tries.clear()
        self.question.hide()
        self.show_draft(draft)
        self.fields.clear_errors()
        self.start = self.draft()
        status = Status("") if view is None else self.status_of(view)
        self.status.show_text(status.words, status.tone, status.icon)
        self._edited()
        self.fields.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _lay_out(self, form: QWidget, preview: QWidget, name: str) -> None:
        look = theme.current()
        edge, bar = look.px(Space.LARGE), look.px(BAR_EDGE)
        top = QHBoxLayout()
        top.setSpacing(look.px(Space.MEDIUM))
        top.addWidget(self.back)
        top.addWidget(self.heading, 1)
        top.addWidget(self.status)
        top.addWidget(self.save)
        panel = Panel()
        panel.body.addWidget(form, 1)
        below = QVBoxLayout()
        below.setContentsMargins(0, 0, bar, 0)
        below.addWidget(self.meaning)
        panel.body.addLayout(below)
        panel.body.setContentsMargins(edge, edge, look.px(Space.SMALL), edge)
        halves = QHBoxLayout()
        halves.setSpacing(edge)
        halves.addWidget(panel, 57)
        halves.addWidget(scrolled(preview, f"{name}-preview-scroll"), 43)
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

    def _connect(self) -> None:
        self.back.clicked.connect(self.leave)
        self.save.clicked.connect(self._save)
        self.fields.edited.connect(self._edited)
        self._stay.clicked.connect(self.question.hide)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._save)

    def _edited(self) -> None:
        draft = self.draft()
        self.heading.setText(self.title_of(draft))
        self.meaning.say(self.meaning_of(draft), self.tr("What this means"))
        self.paint(draft)
        self._show_save()

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
        draft = self.draft()
        act = self._tries.setdefault(draft, new_act())
        self.save.set_busy(True)
        self.desk.do(self.sending(act, self.desk.session.by, draft), self._saved, self._refused)

    def _saved(self, view: V) -> None:
        self.save.set_busy(False)
        draft = self.draft_of(view)
        self.begin(draft, view)
        self.desk.notices.done(self.saved_words(view))
        self.saved.emit()

    def _refused(self, problem: Exception) -> None:
        self.save.set_busy(False)
        if not (isinstance(problem, Refused) and self.fields.show_refusal(problem)):
            self.desk.notices.problem(problem)
