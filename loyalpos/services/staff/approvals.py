"""A manager's word for one act shown on the screen, kept for a minute and in memory only."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from uuid import UUID

APPROVAL_LASTS = timedelta(seconds=60)


class Approvals:
    """Which acts a manager has just allowed, and who that was."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._given: dict[UUID, tuple[int, datetime]] = {}

    def approve(self, act: UUID, manager: int) -> None:
        """Allow one act. The caller has checked the manager's role and PIN."""
        now = self._clock()
        self._given = {
            known: (who, at) for known, (who, at) in self._given.items() if self._fresh(at, now)
        }
        self._given[act] = manager, now

    def approved(self, act: UUID) -> int | None:
        """Return the manager who allowed the act within the last minute."""
        who, at = self._given.get(act, (None, None))
        return who if at is not None and self._fresh(at, self._clock()) else None

    def _fresh(self, at: datetime, now: datetime) -> bool:
        return timedelta(0) <= now - at <= APPROVAL_LASTS
