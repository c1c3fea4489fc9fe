"""One scan, however often a device reads it: scanners stutter, a camera looks all the time."""

from __future__ import annotations

SAME_SCAN_MS = 1_500


class Once:
    """Tells a new scan from the one before. One for each device: their clocks differ."""

    def __init__(self, within_ms: int = SAME_SCAN_MS) -> None:
        self._within_ms = within_ms
        self._text = ""
        self._ms = 0

    def is_new(self, text: str, ms: int) -> bool:
        """Say whether ``text``, read at ``ms``, is another scan than the last one.

        Every repeat starts the time anew, so that a card left before the camera is one scan.
        """
        same = text == self._text and 0 <= ms - self._ms < self._within_ms
        self._text, self._ms = text, ms
        return not same
