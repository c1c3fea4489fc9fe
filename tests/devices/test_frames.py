"""Camera frames: the newest is read, none is waited for, and an error ends nothing."""

from __future__ import annotations

import threading
from queue import Queue

from loyalpos.devices.frames import FrameReader

_LONG = 30.0  # seconds until a test gives up on a thread


def _raise(error: Exception) -> None:
    raise error


def test_found_texts_are_told_and_empty_frames_are_not() -> None:
    told: Queue[tuple[str, ...]] = Queue()
    reader: FrameReader[tuple[str, ...]] = FrameReader(lambda frame: frame, told.put, _raise)
    reader.offer(())
    reader.offer(("A", "B"))
    assert told.get(timeout=_LONG) == ("A", "B")
    reader.close()
    assert told.empty()


def test_the_newest_frame_wins_and_offering_never_waits() -> None:
    begun, go_on = threading.Event(), threading.Event()
    read: list[int] = []
    told: Queue[tuple[str, ...]] = Queue()

    def slow(frame: int) -> tuple[str, ...]:
        read.append(frame)
        begun.set()
        assert go_on.wait(_LONG)
        return (str(frame),)

    reader: FrameReader[int] = FrameReader(slow, told.put, _raise)
    reader.offer(1)
    assert begun.wait(_LONG)
    for frame in range(2, 100):
        reader.offer(frame)
    go_on.set()
    assert told.get(timeout=_LONG) == ("1",)
    assert told.get(timeout=_LONG) == ("99",)
    reader.close()
    assert read == [1, 99]


def test_a_frame_that_cannot_be_read_is_told_and_the_next_one_is_read() -> None:
    told: Queue[tuple[str, ...]] = Queue()
    failed: Queue[Exception] = Queue()

    def read(frame: str) -> tuple[str, ...]:
        if not frame:
            raise ValueError("no plane")
        return (frame,)

    reader: FrameReader[str] = FrameReader(read, told.put, failed.put)
    reader.offer("")
    assert str(failed.get(timeout=_LONG)) == "no plane"
    reader.offer("A")
    assert told.get(timeout=_LONG) == ("A",)
    reader.close()


def test_closing_ends_the_worker_and_later_frames_are_dropped() -> None:
    read: list[str] = []

    def keep(frame: str) -> tuple[str, ...]:
        read.append(frame)
        return ()

    before = set(threading.enumerate())
    reader: FrameReader[str] = FrameReader(keep, lambda _: None, _raise)
    reader.close()
    reader.close()
    reader.offer("late")
    assert set(threading.enumerate()) == before
    assert read == []
