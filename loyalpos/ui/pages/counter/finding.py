"""Finding a customer by typing: search after every rest, newest wins, Enter opens."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from loyalpos.domain.card.scan import ForeignScan, ShortCodeScan, parse_scan
from loyalpos.services.view.customer_view import Found
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.counter.result_list import ResultList
from loyalpos.ui.pages.counter.top_row import TopRow


class Finding(QObject):
    """Joins the scan field, the search and the list."""

    customer_wanted = Signal(int)
    code_wanted = Signal(str)
    register_wanted = Signal(str)

    def __init__(self, desk: Desk, top_row: TopRow, results: ResultList) -> None:
        super().__init__(top_row)
        self._desk = desk
        self._top_row = top_row
        self._results = results
        self._number = 0  # of the newest search; answers to older ones are dropped
        self._answered = ""
        self._open_when_found = False
        top_row.typed.connect(self._search)
        results.chosen.connect(self._choose)
        results.register_wanted.connect(self._register)

    @property
    def listing(self) -> bool:
        """True while the list is open."""
        return not self._results.isHidden()

    def move(self, by: int) -> None:
        """Choose another row of the list."""
        self._results.move_choice(by)

    def enter(self) -> None:
        """Take what is typed: a card number is presented, anything else opens the best row."""
        text = self._top_row.text()
        scan = parse_scan(text)
        found = self.listing and self._answered == text and self._results.chosen_row() is not None
        misspelt = isinstance(scan, ShortCodeScan) and not scan.code.ok
        if not isinstance(scan, ForeignScan) and not (misspelt and found):
            self.close()
            self.code_wanted.emit(text)
        elif self.listing and self._answered == text and not self._top_row.resting:
            self._results.open_chosen()
        else:
            self._open_when_found = True
            self._top_row.say_typed()

    def close(self) -> None:
        """Close the list and empty the field; a search on its way is dropped."""
        self._number += 1
        self._open_when_found = False
        self._results.hide()
        if self._top_row.text():
            self._top_row.set_text("")

    def _search(self, text: str) -> None:
        self._number += 1
        number = self._number
        if not text:
            self._results.hide()
            return
        self._desk.look_up(
            lambda: self._desk.find.search(text),
            lambda found: self._found(number, text, found),
            lambda problem: self._failed(number, problem),
        )

    def _found(self, number: int, text: str, found: Found) -> None:
        if number != self._number:
            return
        self._answered = text
        self._results.show_found(found, text)
        wanted, self._open_when_found = self._open_when_found, False
        if wanted and len(found.rows) == 1:
            self._results.open_chosen()

    def _failed(self, number: int, problem: Exception) -> None:
        """A search that was given up for a newer one fails too, and nobody misses it."""
        if number == self._number:
            self._desk.notices.problem(problem)

    def _choose(self, customer: int) -> None:
        self.close()
        self.customer_wanted.emit(customer)

    def _register(self, typed: str) -> None:
        self.close()
        self.register_wanted.emit(typed)
