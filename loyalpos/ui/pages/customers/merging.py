"""Merging with another record, and the notice that it can be undone for 30 days [R52]."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.services.view.card_view import CardView, Outcome
from loyalpos.services.view.merge_view import PastMerge
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.allowed_act import AllowedAct
from loyalpos.ui.dialogs.customer.merge import MergeSheet
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.question import answer
from loyalpos.ui.words import merge_texts, phrases


class Merging(QWidget):
    """A notice for every merge that can be taken apart again, and the button ``merge``."""

    changed = Signal()
    details_wanted = Signal(int)  # whoever stayed

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view: CardView | None = None
        self._undoing = AllowedAct(desk, self)
        self._undoing.done.connect(self._done)
        self._undoing.failed.connect(desk.notices.problem)
        self.merge = Button(icon="users", height=Height.CONTROL)
        answer(self.tr("Merge with another"), "merge-customer", self.merge)
        self.merge.clicked.connect(self._open)
        self._notices = QVBoxLayout(self)
        self._notices.setContentsMargins(0, 0, 0, 0)
        self._notices.setSpacing(theme.current().px(Space.SMALL))

    def show_view(self, view: CardView) -> None:
        """Show what can be undone of another customer."""
        self._view = view
        self._show_past(view.customer, ())
        merges, customer = self._desk.shop.merges, view.customer
        self._desk.do(lambda: merges.past(customer), partial(self._show_past, customer))

    def _show_past(self, customer: int, past: tuple[PastMerge, ...]) -> None:
        if self._view is None or self._view.customer != customer:
            return
        while (item := self._notices.takeAt(0)) is not None:
            if (notice := item.widget()) is not None:
                notice.hide()
                notice.deleteLater()
        self.setVisible(bool(past))
        for merge in past:
            notice = Banner(Tone.INFO, "past-merge")
            notice.say(merge_texts.past(merge), action=self.tr("Undo"))
            notice.acted.connect(partial(self._undo, merge))
            self._notices.addWidget(notice)

    def _open(self) -> None:
        if self._view is not None:
            sheet = MergeSheet(self._desk, self._view, self.window())
            sheet.booked.connect(self._merged)
            sheet.open()

    def _merged(self, outcome: Outcome) -> None:
        self.changed.emit()
        self.details_wanted.emit(outcome.view.customer)

    def _undo(self, merge: PastMerge) -> None:
        merges, by, act_of_merge = self._desk.shop.merges, self._desk.session.by, merge.act
        self._undoing.send((by, act_of_merge), lambda act: merges.unmerge(act, by, act_of_merge))

    def _done(self, outcome: Outcome) -> None:
        self.changed.emit()
        self._desk.notices.done(phrases.outcome_text(outcome))
