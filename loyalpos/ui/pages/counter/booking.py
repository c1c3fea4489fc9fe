"""One act at a time, under one UUID from the first try to the last [R4].

The UUID is made before the first try. A try that ends in trouble is looked up: found means booked,
not found means that the next press sends the same UUID again, so nothing is ever booked twice.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from loyalpos.domain.problem import Ailment, Refused, Trouble
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.card_view import Outcome
from loyalpos.ui.desk import Desk

Work = Callable[[UUID], Outcome]


@dataclass(frozen=True, slots=True)
class Try:
    """An act on its way. Tries with equal ``contents`` are the same act."""

    act: UUID
    contents: Hashable
    work: Work


class Booking(QObject):
    """Books acts on the data lane; while one runs, presses are ignored."""

    busy_changed = Signal(bool)
    booked = Signal(object)  # Outcome
    refused = Signal(object)  # Refused; nothing was written
    not_booked = Signal(object)  # the Trouble or bug; the next press tries the same act again

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._try: Try | None = None
        self._in_doubt = False
        self._busy = False

    @property
    def busy(self) -> bool:
        """True while an act runs."""
        return self._busy

    @property
    def act(self) -> UUID | None:
        """The act that was not booked yet, which a manager may allow."""
        return self._try.act if self._try else None

    def book(self, contents: Hashable, work: Work) -> None:
        """Book an act; the same contents after a try without an end are the same act."""
        if self._busy:
            return
        known = self._try
        self._set_busy(True)
        if self._in_doubt and known is not None and known.contents != contents:
            self._look_up(lambda: self._start(contents, work, new_act()))
        else:
            same = known is not None and known.contents == contents
            self._start(contents, work, known.act if known and same else new_act())

    def answer(self, contents: Hashable, work: Work) -> None:
        """Send the refused act again after its question was answered: the UUID stays."""
        if self._busy or self._try is None:
            return
        self._set_busy(True)
        self._start(contents, work, self._try.act)

    def repeat(self) -> None:
        """Send the refused act again as it is, after a manager allowed it."""
        if self._try is not None:
            self.answer(self._try.contents, self._try.work)

    def forget(self) -> None:
        """Give a refused act up; one that may be booked is never forgotten."""
        if not self._busy and not self._in_doubt:
            self._try = None

    def _start(self, contents: Hashable, work: Work, act: UUID) -> None:
        self._try = Try(act, contents, work)
        self._in_doubt = False
        self._desk.do(lambda: work(act), self._booked, self._failed)

    def _booked(self, outcome: Outcome) -> None:
        self._try = None
        self._in_doubt = False
        self._set_busy(False)
        self.booked.emit(outcome)

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Refused):
            self._set_busy(False)
            self.refused.emit(problem)
        else:
            self._look_up(lambda: self._end_without(problem))

    def _look_up(self, absent: Callable[[], None]) -> None:
        """Ask the file whether the act is booked; ``absent`` follows when it is not."""
        attempt = self._try
        assert attempt is not None

        def found(outcome: Outcome | None) -> None:
            self._in_doubt = False
            if outcome is None:
                absent()
            else:
                self._booked(outcome)

        self._desk.do(
            lambda: self._desk.shop.till.outcome(attempt.act), found, self._cannot_look_up
        )

    def _cannot_look_up(self, _problem: Exception) -> None:
        self._in_doubt = True
        self._end_without(Trouble(Ailment.OUTCOME_UNKNOWN))

    def _end_without(self, problem: Exception) -> None:
        self._set_busy(False)
        self.not_booked.emit(problem)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.busy_changed.emit(busy)
