"""Below what a program means: what it would have meant for the last 90 days, when asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.problem import Refused
from loyalpos.domain.program.program import ProgramDraft
from loyalpos.domain.shop.staff import Role
from loyalpos.services.promise.replaying import Replayed
from loyalpos.ui import side_lane, theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.programs.replay_job import ReplayJob
from loyalpos.ui.tokens import Height, Space, TypeSize
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import Label
from loyalpos.ui.widgets.progress_bar import ProgressBar
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.words import replay_texts

BESIDE_FROM = 420  # pixels of width
_LEFT = Qt.AlignmentFlag.AlignLeft
LOOK_MS = 50  # how often the bar is moved while it is worked out


class ReplayBanner(QWidget):
    """Works out what the shown draft would have come to, beside the open till.

    ``complained`` shows what is typed wrong and says whether there is such; ``refused`` hands on
    what the draft lacks. Only the owner sees it: it tells what was spent, and by whom.
    """

    refused = Signal(object)

    def __init__(self, desk: Desk, complained: Callable[[], bool]) -> None:
        super().__init__()
        self._desk, self._complained = desk, complained
        self._draft: ProgramDraft | None = None
        self._number: int | None = None
        self._job: ReplayJob | None = None
        self._found: tuple[ReplayJob, Replayed] | None = None
        self._make()
        self._lay_out()
        self._ticker = QTimer(self)
        self._ticker.setInterval(LOOK_MS)
        self._ticker.timeout.connect(self._show_percent)
        self.work.clicked.connect(self._begin)
        self.cancel.clicked.connect(self.stop)
        self.who.clicked.connect(lambda: self._fold(folded=self.names.isVisibleTo(self)))
        desk.session.changed.connect(self._show_rights)

    def show_draft(self, draft: ProgramDraft, number: int | None) -> None:
        """Take what the fields say now; figures of another draft are old.

        :param number: the program that it changes, None for a new one.
        """
        if number != self._number:
            self.clear()
        self._draft, self._number = draft, number
        self._show()
        self._show_rights()

    def clear(self) -> None:
        """Stop, and forget what was found."""
        self._found = None
        self.stop()

    def stop(self) -> None:
        """Go back to where it can be asked for again, at once; the thread ends by itself."""
        job, self._job = self._job, None
        if job is not None:
            job.stop()
        had_focus = self.cancel.hasFocus()
        self._show()
        if had_focus:
            (self.who if self.work.isHidden() else self.work).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow the buttons stand below the words."""
        super().resizeEvent(event)
        narrow = self.width() < theme.current().px(BESIDE_FROM)
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(way)
        for button in (self.who, self.work, self.cancel):
            self._row.setAlignment(button, _LEFT if narrow else Qt.AlignmentFlag(0))

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page may be looked at meanwhile; a window that closes takes its work along."""
        super().hideEvent(event)
        if not self.window().isVisible():
            self.stop()

    def _make(self) -> None:
        self.said = Label(size=TypeSize.BODY)
        self.said.setObjectName("program-replay-said")
        self.names = Label(size=TypeSize.SUB)
        self.names.setObjectName("program-replay-names")
        self.names.hide()
        self.bar = ProgressBar("gold")
        self.percent = Label(tabular=True)
        self.percent.setWordWrap(False)
        self.work, self.cancel, self.who = (Button(height=Height.CONTROL) for _ in range(3))
        answer(self.tr("Work it out"), "program-replay", self.work)
        answer(self.tr("Cancel"), "program-replay-cancel", self.cancel)
        answer(self.tr("Who?"), "program-replay-who", self.who)
        self.who.setAccessibleName(self.tr("Who would gain and who would lose"))

    def _lay_out(self) -> None:
        look = theme.current()
        self._row = row = QHBoxLayout()
        row.setSpacing(look.px(Space.BASE))
        row.addWidget(self.said, 1)
        row.addWidget(self.bar, 1)
        for widget in (self.percent, self.who, self.work, self.cancel):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, look.px(Space.SMALL), 0, 0)
        column.setSpacing(look.px(Space.SMALL))
        column.addLayout(row)
        column.addWidget(self.names)

    def _begin(self) -> None:
        if self._draft is None or self._complained():
            return
        self._found = None
        job = self._job = ReplayJob(self._draft, self._number)
        self.destroyed.connect(job.stop)
        folder, clock = self._desk.shop.file.path.parent, self._desk.clock
        self._show()
        self.cancel.setFocus()
        side_lane.current().run(
            self,
            lambda: job.run(folder, clock),
            partial(self._done, job),
            partial(self._failed, job),
        )

    def _done(self, job: ReplayJob, found: Replayed | None) -> None:
        if job is self._job and found is not None:
            self._found = (job, found)
            self.stop()

    def _failed(self, job: ReplayJob, problem: Exception) -> None:
        if job is not self._job:
            return
        self.stop()
        if isinstance(problem, Refused):
            self.refused.emit(problem)
        else:
            self._desk.notices.problem(problem)

    def _show(self) -> None:
        running = self._job is not None
        if running:
            self._show_percent()
            self._ticker.start()
        else:
            self._ticker.stop()
        for widget in (self.bar, self.percent, self.cancel):
            widget.setVisible(running)
        self.said.setHidden(running)
        self._show_found()

    def _show_found(self) -> None:
        words, names = self.tr("What would the last 90 days have come to?"), ""
        offer, stale = self.tr("Work it out"), True
        if self._found is not None:
            job, found = self._found
            offer = self.tr("Work it out again")
            stale = self._is_stale(job.draft)
            if stale:
                words = self.tr("The program has been changed since this was worked out.")
            else:
                words = replay_texts.result(found, compared=job.number is not None)
                names = replay_texts.named(found)
        self.said.setText(words)
        self.said.setToolTip(replay_texts.basis())
        self.names.setText(f"{names} {replay_texts.basis()}")
        self.work.setText(offer)
        self.work.setAccessibleName(offer)
        self.work.setVisible(stale and self._job is None)
        self.who.setVisible(bool(names) and self._job is None)
        if not names or self._job is not None:
            self._fold(folded=True)

    def _is_stale(self, draft: ProgramDraft) -> bool:
        """Whether what is shown now would come to something else; its looks never do."""
        now = self._draft
        if now is None:
            return False
        return (now.rule, now.earning, now.reward) != (draft.rule, draft.earning, draft.reward)

    def _show_percent(self) -> None:
        if self._job is None:
            return
        words = replay_texts.done(self._job.percent)
        self.percent.setText(words)
        self.bar.show_progress(self._job.percent, 100, words)

    def _fold(self, *, folded: bool) -> None:
        self.names.setHidden(folded)

    def _show_rights(self) -> None:
        mine = self._desk.session.person.role is Role.OWNER
        if not mine:
            self.clear()
        self.setVisible(mine)
