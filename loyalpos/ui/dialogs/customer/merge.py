"""The sheet where two records of the same person become one [R52]."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.view.card_view import CardView, Presented
from loyalpos.services.view.customer_view import Found
from loyalpos.services.view.merge_view import MergeLook
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.customer.answer_sheet import AnswerSheet
from loyalpos.ui.pages.counter.notice_words import words_of
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Variant
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.label import caption, sub
from loyalpos.ui.widgets.search_field import SearchField
from loyalpos.ui.widgets.tile import ChoiceTile
from loyalpos.ui.words import merge_texts

translate = QCoreApplication.translate

SEARCH_AFTER_MS = 50
SHOWN = 4


class _Other(NamedTuple):
    """The other record, and what tells the two apart."""

    customer: int
    name: str
    note: str


class MergeSheet(AnswerSheet):
    """First the other one is searched for, or scanned; then it is chosen who stays."""

    def __init__(self, desk: Desk, view: CardView, parent: QWidget) -> None:
        heading = translate("MergeSheet", "Merge two customers")
        super().__init__(heading, "merge", desk, Variant.DANGER, parent)
        self._first, self._name = view.customer, view.name
        self._other: _Other | None = None
        self._kept = view.customer
        self._asked = 0
        self._entered = False  # Enter was pressed: the first who is found gets the focus
        self.search = SearchField(self.tr("Who else is this?"), name="merge-search")
        self._later = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._hint = sub(
            self.tr("Search for the other record of {name}, or scan its card.").format(
                name=merge_texts.name(view.name)
            )
        )
        self._found = QVBoxLayout()
        self._stays = caption(self.tr("Which one stays? It keeps its name, phone and e-mail."))
        self._sides = QHBoxLayout()
        self.warning = Banner(Tone.DANGER, "merge-warning")
        self._fill()
        self.word_confirm(self.tr("Merge"))
        self.confirm.setEnabled(False)
        self.search.edited.connect(lambda _text: self._later.start())
        self.search.submitted.connect(lambda _text: self._enter())
        self._later.timeout.connect(self._search)
        self.confirm.clicked.connect(self._send)

    def take_scan(self, text: str) -> bool:
        """Take the card of the other one, which often has no name to be found by."""
        till = self.desk.shop.till
        self.desk.do(lambda: till.present(text), self._scanned)
        return True

    def _scanned(self, presented: Presented) -> None:
        if not isValid(self):
            return
        if not isinstance(presented, CardView):
            words = words_of(presented)
            self.said.set_tone(words.tone)
            self.said.say(words.sentence, words.title)
        elif presented.customer == self._first:
            self.say_problem(Refused(Refusal.MERGE_SAME))
        else:
            note = merge_texts.scanned(presented)
            self._choose(_Other(presented.customer, presented.name, note))

    def _fill(self) -> None:
        gap = theme.current().px(Space.SMALL)
        for layout in (self._found, self._sides):
            layout.setSpacing(gap)
        self.body.addWidget(self._hint)
        self.body.addWidget(self.search)
        self.body.addLayout(self._found)
        self.body.addWidget(self._stays)
        self.body.addLayout(self._sides)
        self.body.addWidget(self.warning)
        self.body.addStretch(1)
        self._stays.hide()

    def _enter(self) -> None:
        self._entered = True
        self._search()

    def _search(self) -> None:
        self._later.stop()
        text = self.search.text().strip()
        if text:
            find = self.desk.find
            self.desk.look_up(
                lambda: find.search(text, SHOWN + 1), self._show_found, lambda _problem: None
            )

    def _show_found(self, found: Found) -> None:
        _empty(self._found)
        rows = [row for row in found.rows if row.customer != self._first][:SHOWN]
        for row in rows:
            other = _Other(row.customer, row.name, merge_texts.person(row))
            words = merge_texts.name(row.name), other.note
            tile = ChoiceTile("user", *words, f"merge-with-{row.customer}")
            tile.clicked.connect(partial(self._choose, other))
            self._found.addWidget(tile)
            if self._entered:
                self._entered = False
                tile.setFocus(Qt.FocusReason.OtherFocusReason)
        if not rows:
            self._found.addWidget(sub(self.tr("Nobody else is found.")))

    def _choose(self, other: _Other) -> None:
        self._other = other
        _empty(self._found)
        self._stays.show()
        self._keep(self._first)

    def _keep(self, customer: int) -> None:
        """Show both beside each other, and what it comes to when this one stays."""
        if self._other is None:
            return
        self._kept = customer
        _empty(self._sides)
        first = self._first, self._name, self.tr("shown before")
        for number, name, note in (first, self._other):
            tile = ChoiceTile("user", merge_texts.name(name), note, f"keep-{number}")
            tile.set_selected(number == customer)
            tile.clicked.connect(partial(self._keep, number))
            self._sides.addWidget(tile, 1)
            if number == customer:
                tile.setFocus(Qt.FocusReason.OtherFocusReason)
        self._look()

    def _sent(self) -> tuple[int, int]:
        assert self._other is not None
        other = self._other.customer
        return (self._kept, other if self._kept == self._first else self._first)

    def _look(self) -> None:
        self._asked += 1
        ticket, merges = self._asked, self.desk.shop.merges
        kept, gone = self._sent()
        self.desk.do(lambda: merges.look(kept, gone), partial(self._told, ticket), self._impossible)

    def _told(self, ticket: int, look: MergeLook) -> None:
        if ticket == self._asked:
            self.say(merge_texts.outcome(look))
            self.warning.say(merge_texts.warnings(look))
            self.confirm.enable()

    def _impossible(self, problem: Exception) -> None:
        self.warning.say("")
        self.say_problem(problem)
        self.confirm.disable(self.said.accessibleName())

    def _send(self) -> None:
        merges, by = self.desk.shop.merges, self.desk.session.by
        kept, gone = self._sent()
        self.sending.send((by, kept, gone), lambda act: merges.merge(act, by, kept, gone))


def _empty(layout: QBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (part := item.widget()) is not None:
            part.hide()
            part.deleteLater()
