"""Takes a scanner's keys out of the keyboard before any field or shortcut sees them.

The filter sits on whichever window has the focus and sees a key before the window does. Printable
keys and the terminator are held for one gap; what turns out to be a person's typing is given back
in order. The release of a held key is held with it: a button that hears it before the press would
never be pressed.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from loyalpos.devices.key_positions import letters_by_position
from loyalpos.devices.wedge import Reading, Stroke, Verdict, Wedge

_USUAL_GAP_MS = 35
_SHIFTS = (Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_NumLock)
_SHORTCUT_KEYS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


@runtime_checkable
class TakesScans(Protocol):
    """A scene that understands scans; the lock and the opening do not."""

    def take_scan(self, text: str, /) -> object:
        """Take what was scanned."""


@dataclass(slots=True)
class _Held:
    """A key press on its way: where it was going, a copy of it, and of its release."""

    window: QWindow
    press: QKeyEvent
    release: QKeyEvent | None = None
    given_back: bool = False


class ScanFilter(QObject):
    """Emits ``scanned`` with the text of each scan, and ``tested`` with how it arrived."""

    scanned = Signal(str)
    tested = Signal(object)  # Reading

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._letters = letters_by_position(sys.platform)
        self._wedge = Wedge(_USUAL_GAP_MS, self._letters)
        self._giving_back = False
        self._down: dict[int, _Held] = {}  # by key, until it is released
        self._silence = QTimer(self, singleShot=True)
        self._silence.setTimerType(Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._fell_silent)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        self._application = application
        self._window: QWindow | None = None
        application.focusWindowChanged.connect(self.listen_to)
        self.listen_to(application.focusWindow())

    def close(self) -> None:
        """Listen to no window any more, and keep no key."""
        self._application.focusWindowChanged.disconnect(self.listen_to)
        if self._window is not None and isValid(self._window):
            self._window.removeEventFilter(self)
        self._follow(self._wedge.silence())

    def set_gap(self, gap_ms: int) -> None:
        """Use another longest time between two keys of a scanner."""
        self._follow(self._wedge.silence())
        self._wedge = Wedge(gap_ms, self._letters)

    def listen_to(self, window: QWindow | None) -> None:
        """Look at the keys of a window, even where no window manager gives it the focus."""
        if window is not None:
            window.installEventFilter(self)  # a second time only moves it to the front
            self._window = window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back a key on its way to a window; everything else passes."""
        if self._giving_back or not isinstance(watched, QWindow):
            return False
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                return self._pressed(watched, event)
            case QKeyEvent() if event.type() == QEvent.Type.KeyRelease:
                return self._released(event)
        return False

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _SHIFTS:
            return False
        held = _Held(window, _copy(event))
        self._down[event.key()] = held
        self._follow(self._wedge.key(self._stroke(held)))
        return True

    def _released(self, event: QKeyEvent) -> bool:
        held = self._down.pop(event.key(), None)
        if held is None or held.given_back:
            return False
        held.release = _copy(event)
        return True

    def _stroke(self, held: _Held) -> Stroke:
        event = held.press
        text = event.text()
        if event.isAutoRepeat() or event.modifiers() & _SHORTCUT_KEYS:
            text = ""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and text:
            text = "\r"
        position = event.nativeVirtualKey() if sys.platform == "darwin" else event.nativeScanCode()
        return Stroke(text, event.timestamp(), position, held)

    def _fell_silent(self) -> None:
        self._follow(self._wedge.silence())

    def _follow(self, verdict: Verdict) -> None:
        if verdict.wait_ms:
            self._silence.start(verdict.wait_ms)
        else:
            self._silence.stop()
        if verdict.reading is not None:
            self._tell(verdict.reading)
        self._give_back(verdict.replay)

    def _tell(self, reading: Reading) -> None:
        self.tested.emit(reading)
        if not reading.repeat:
            self.scanned.emit(reading.text)

    def _give_back(self, strokes: tuple[Stroke, ...]) -> None:
        self._giving_back = True
        try:
            for stroke in strokes:
                held = stroke.event
                assert isinstance(held, _Held)
                held.given_back = True
                for event in filter(None, (held.press, held.release)):
                    if isValid(held.window):  # it may have been closed while the key was held
                        QCoreApplication.sendEvent(held.window, event)
        finally:
            self._giving_back = False


def _copy(event: QKeyEvent) -> QKeyEvent:
    copy = event.clone()
    assert isinstance(copy, QKeyEvent)
    return copy
