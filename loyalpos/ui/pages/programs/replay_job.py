"""One look back for one draft, on a thread and a connection of its own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event
from time import monotonic

from loyalpos.domain.program.program import ProgramDraft
from loyalpos.domain.program.program_check import checked
from loyalpos.services.opening import open_replaying
from loyalpos.services.promise.replaying import Replayed

# Python runs one thread at a time, and a thread that only counts lets go of it every 5 ms: each of
# the dozens of steps of a stamp would wait that long. Resting often costs the owner a second or two
# and the counter nothing that can be seen.
WORK_S = 0.001
REST_S = 0.002


class ReplayJob:
    """``percent`` may be read, and :meth:`stop` called, from any thread while it runs."""

    def __init__(self, draft: ProgramDraft, number: int | None) -> None:
        self.draft = draft
        self.number = number
        self.percent = 0
        self._stopped = Event()
        self._rested = monotonic()

    def stop(self) -> None:
        """Give up at the next customer."""
        self._stopped.set()

    def run(self, folder: Path, clock: Callable[[], datetime]) -> Replayed | None:
        """Work it out; None where it was stopped.

        :raises Refused: what the draft lacks.
        :raises Trouble: what SQLite says about the file.
        """
        draft = checked(self.draft)
        replaying = open_replaying(folder, clock)
        try:
            return replaying.replay(draft, self.number, self._tell, self._rest)
        finally:
            replaying.close()

    def _rest(self) -> bool:
        """Let the counter go first now and then; say whether to stop."""
        if monotonic() - self._rested >= WORK_S:
            self._stopped.wait(REST_S)
            self._rested = monotonic()
        return self._stopped.is_set()

    def _tell(self, percent: int) -> None:
        self.percent = percent
