"""Tells a scanner that types from a person who types. Pure: no clock, no Qt.

The window's key filter feeds every key press and does what it is told::

    verdict = wedge.key(stroke)      # the stroke is held back from now on
    ...                              # no key for verdict.wait_ms milliseconds:
    verdict = wedge.silence()

A verdict may hold a finished :class:`Reading`, strokes to give back to the field that has the focus
(typing after all), and how long to wait for the next key. A stroke in neither is still held, or
belonged to a scan and is gone: no key of a scan ever reaches a field.

Content comes first: letters that begin like one of our codes are waited for longer, and a code of
our shape is found among other keys (a scanner's own prefix) and under layouts that mangle letters.
Timing comes second: at least 8 keys no further apart than the gap are a scan of something else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, unique
from itertools import pairwise

from loyalpos.devices.once import Once
from loyalpos.domain.card.card_code import TOKEN_LENGTH, VERSION, CodeKind, Token, parse_token

LEAST_KEYS = 8
SILENCE_MS = 80
LATE_ENTER_MS = 250
_HEADS = tuple(kind.value + VERSION for kind in CodeKind)
_ENDS = {"\r": "enter", "\n": "enter", "\t": "tab"}
_UNKNOWN = "?"  # a position without one of our letters


@unique
class Terminator(StrEnum):
    """What the scanner sent after the code."""

    ENTER = "enter"
    TAB = "tab"
    SILENCE = "silence"


@unique
class Layout(StrEnum):
    """What the till's keyboard layout made of the letters."""

    FAITHFUL = "faithful"
    MANGLED = "mangled"  # read all the same, through the positions of the keys
    UNKNOWN = "unknown"  # not one of our codes: nothing to compare with


@dataclass(frozen=True, slots=True)
class Stroke:
    """One press of a key.

    ``text`` is the printable sign it types, ``\\r`` or ``\\t``; empty for every other key, for
    shortcuts, and for repeats of a key held down. Presses of Shift alone are not fed at all.
    ``ms`` is the time stamp of the event, on any clock. ``position`` is the number of the key as
    :mod:`key_positions` has it. ``event`` is the caller's own, to be given back with the stroke.
    """

    text: str
    ms: int
    position: int = 0
    event: object = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A finished scan: ``text`` to be understood, ``typed`` as it arrived, and how it arrived.

    ``repeat`` marks the same text again within 1.5 s: one scan, already told. ``mean_gap_ms`` and
    ``longest_gap_ms`` are between the keys before the terminator.
    """

    text: str
    typed: str
    terminator: Terminator
    layout: Layout
    mean_gap_ms: float
    longest_gap_ms: int
    repeat: bool

    @property
    def advised_gap_ms(self) -> int:
        """A gap setting which this scanner keeps with half as much to spare, in steps of 5."""
        return max(20, -(-self.longest_gap_ms * 3 // 10) * 5)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to do now. ``wait_ms`` is 0 when no key is held."""

    reading: Reading | None = None
    replay: tuple[Stroke, ...] = ()
    wait_ms: int = 0


class Wedge:
    """The keys since the last decision, and the decision."""

    def __init__(self, gap_ms: int, letters: Mapping[int, str]) -> None:
        """Use the shop's gap setting and the letters by position of this system."""
        self._gap_ms = gap_ms
        self._letters = letters
        self._run: list[Stroke] = []
        self._once = Once()
        self._tail = range(0)  # when keys may still belong to the last scan
        self._tail_is_text = False

    def key(self, stroke: Stroke) -> Verdict:
        """Take a key press."""
        reading: Reading | None = None
        replay: tuple[Stroke, ...] = ()
        if self._run and not 0 <= stroke.ms - self._run[-1].ms <= self._patience_ms():
            reading, replay = self._decided(Terminator.SILENCE)
        if not self._run and stroke.text in _ENDS and stroke.ms in self._tail:
            return Verdict(reading, replay)  # a scanner's Enter, come after the scan was understood
        if len(stroke.text) == 1 and stroke.text.isprintable():
            self._run.append(stroke)
        elif self._run and stroke.text in _ENDS:
            reading, replay = self._decided(Terminator(_ENDS[stroke.text]), stroke)
        else:
            if self._run:
                reading, replay = self._decided(Terminator.SILENCE)
            replay += (stroke,)
        return Verdict(reading, replay, self._patience_ms() if self._run else 0)

    def silence(self) -> Verdict:
        """Decide: no key has come for the time of the last verdict."""
        if not self._run:
            return Verdict()
        reading, replay = self._decided(Terminator.SILENCE)
        return Verdict(reading, replay)

    def _patience_ms(self) -> int:
        """How far apart the next key may be: longer once the run can hardly be a person."""
        texts = (_typed(self._run[:3]).upper(), self._pressed(self._run[:3]))
        if len(self._run) >= LEAST_KEYS or any(text in _HEADS for text in texts):
            return max(SILENCE_MS, self._gap_ms)
        return self._gap_ms

    def _decided(
        self, terminator: Terminator, end: Stroke | None = None
    ) -> tuple[Reading | None, tuple[Stroke, ...]]:
        """Empty the run: a reading, or the strokes to give back with the key that ended them."""
        run, self._run = self._run, []
        ended = (*run, end) if end else tuple(run)
        last = ended[-1].ms
        token, layout = self._code_in(run)
        if token is None:
            if self._tail_is_text and run[0].ms in self._tail:
                self._tail = range(last, last + self._gap_ms + 1)
                return None, ()  # the next line of a scanned text of several lines
            if len(run) < LEAST_KEYS:
                return None, ended
        self._tail_is_text = token is None and end is not None
        self._tail = range(last, last + (self._gap_ms if end else LATE_ENTER_MS) + 1)
        return self._read(token or _typed(run), run, terminator, layout), ()

    def _code_in(self, run: list[Stroke]) -> tuple[Token | None, Layout]:
        for text, layout in (
            (_typed(run), Layout.FAITHFUL),
            (self._pressed(run), Layout.MANGLED),
        ):
            for start in range(len(text) - TOKEN_LENGTH + 1):
                token = parse_token(text[start : start + TOKEN_LENGTH])
                if token is not None:
                    return token, layout
        return None, Layout.UNKNOWN

    def _read(
        self, text: str, run: list[Stroke], terminator: Terminator, layout: Layout
    ) -> Reading:
        gaps = [after.ms - before.ms for before, after in pairwise(run)]
        return Reading(
            text=text,
            typed=_typed(run),
            terminator=terminator,
            layout=layout,
            mean_gap_ms=sum(gaps) / len(gaps),
            longest_gap_ms=max(gaps),
            repeat=not self._once.is_new(text, run[-1].ms),
        )

    def _pressed(self, run: list[Stroke]) -> str:
        """The letters on the keys as on a US keyboard."""
        return "".join(self._letters.get(stroke.position, _UNKNOWN) for stroke in run)


def _typed(run: list[Stroke]) -> str:
    return "".join(stroke.text for stroke in run)
