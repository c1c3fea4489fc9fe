"""Reads camera frames off the thread that shows them: one worker, a slot for one frame."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

Frame = TypeVar("Frame")


class FrameReader(Generic[Frame]):
    """Reads the newest frame there is; frames that come while one is read replace each other.

    ``read`` turns a frame into texts, ``found`` gets the texts of every frame that had any, and
    ``failed`` the error of a frame that could not be read. All three run on the worker thread.
    """

    def __init__(
        self,
        read: Callable[[Frame], tuple[str, ...]],
        found: Callable[[tuple[str, ...]], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Start the worker; it waits without using the processor."""
        self._read = read
        self._found = found
        self._failed = failed
        self._slot: Frame | None = None
        self._open = True
        self._changed = threading.Condition()
        self._thread = threading.Thread(target=self._work, name="camera-frames", daemon=True)
        self._thread.start()

    def offer(self, frame: Frame) -> None:
        """Put a frame into the slot, in place of one that still waits there. Never blocks."""
        with self._changed:
            if self._open:
                self._slot = frame
                self._changed.notify()

    def close(self) -> None:
        """Drop the waiting frame and end the worker; may be called again."""
        with self._changed:
            self._open = False
            self._slot = None
            self._changed.notify()
        self._thread.join()

    def _work(self) -> None:
        while (frame := self._next()) is not None:
            try:
                texts = self._read(frame)
            except Exception as error:
                self._failed(error)
                continue
            if texts:
                self._found(texts)

    def _next(self) -> Frame | None:
        with self._changed:
            while self._open and self._slot is None:
                self._changed.wait()
            frame, self._slot = self._slot, None
            return frame
