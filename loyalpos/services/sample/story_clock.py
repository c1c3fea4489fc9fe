"""The clock of a story: it stands still until it is set."""

from __future__ import annotations

from datetime import datetime


class StoryClock:
    """Tells the moment that the story has come to (aware)."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Return the moment that was set last."""
        return self.now
