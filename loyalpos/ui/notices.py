"""What the window says without being asked: toasts, troubles and sounds.

Pages say it here; the window shows it. So no page needs to know where a toast appears.
"""

from __future__ import annotations

import logging
import traceback
from enum import StrEnum, unique

from PySide6.QtCore import QObject, Signal

from loyalpos.domain.problem import Refused, Trouble
from loyalpos.ui.words.wording import problem_text

log = logging.getLogger(__name__)


@unique
class Sound(StrEnum):
    """The three short sounds; the value is the file's name in resources/sounds."""

    DONE = "done"
    LOOK_HERE = "look-here"
    REWARD_READY = "reward-ready"


@unique
class Tone(StrEnum):
    """How a toast looks; the word and the icon say it too."""

    DONE = "done"
    LOOK_HERE = "look-here"
    TROUBLE = "trouble"


class Notices(QObject):
    """Everything the window is to say."""

    toast_wanted = Signal(str, object, bool)  # sentence, Tone, with the Undo button
    sound_wanted = Signal(object)  # Sound

    def done(self, sentence: str, *, undo: bool = False, sound: Sound = Sound.DONE) -> None:
        """Say that something worked; ``undo`` offers to take it back."""
        self.toast_wanted.emit(sentence, Tone.DONE, undo)
        self.sound_wanted.emit(sound)

    def look_here(self, sentence: str) -> None:
        """Say something that needs a look."""
        self.toast_wanted.emit(sentence, Tone.LOOK_HERE, False)
        self.sound_wanted.emit(Sound.LOOK_HERE)

    def problem(self, problem: Exception) -> None:
        """Say what went wrong. A bug is logged by its place in the code, never by its values."""
        if not isinstance(problem, Refused | Trouble):
            frames = traceback.extract_tb(problem.__traceback__)
            places = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
            log.error("bug: %s at %s", type(problem).__name__, places)
        tone = Tone.LOOK_HERE if isinstance(problem, Refused) else Tone.TROUBLE
        self.toast_wanted.emit(problem_text(problem), tone, False)
        self.sound_wanted.emit(Sound.LOOK_HERE)
