"""A PIN pad that says what was wrong, and counts a wait down."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.ui.widgets.pin_pad import PinPad
from loyalpos.ui.words.wording import problem_text

SECOND_MS = 1000


class PinCheck(QWidget):
    """Emits ``entered``; the owner answers with :meth:`refuse` or :meth:`begin`.

    ``said`` is what the owner shows beside the pad: a sentence, or nothing.
    """

    entered = Signal(str)
    said = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.pad = PinPad()
        self.pad.entered.connect(self._entered)
        self.setFocusProxy(self.pad)
        self._wait = 0
        self._second = QTimer(self, interval=SECOND_MS)
        self._second.timeout.connect(self.count_down)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pad)

    def begin(self) -> None:
        """Be ready for a PIN."""
        self._second.stop()
        self.pad.clear()
        self.pad.setEnabled(True)
        self.said.emit("")
        self.pad.setFocus()

    def refuse(self, problem: Exception) -> None:
        """Say why the PIN was not taken; after too many tries the pad rests for a while."""
        self.pad.clear()
        self.said.emit(problem_text(problem))
        self._wait = _wait_of(problem)
        self.pad.setEnabled(not self._wait)
        if self._wait:
            self._second.start()
        else:
            self.pad.setFocus()

    def _entered(self, pin: str) -> None:
        self.pad.setEnabled(False)
        self.said.emit("")
        self.entered.emit(pin)

    def count_down(self) -> None:
        """A second of the wait is over."""
        self._wait -= 1
        if self._wait > 0:
            self.said.emit(problem_text(Refused(Refusal.PIN_WAIT, seconds=self._wait)))
        else:
            self.begin()


def _wait_of(problem: Exception) -> int:
    if isinstance(problem, Refused) and problem.code is Refusal.PIN_WAIT:
        seconds = problem.facts.get("seconds")
        return seconds if isinstance(seconds, int) else 0
    return 0
