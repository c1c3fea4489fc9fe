"""Plays the three short sounds, and stays silent and unoffended where nothing can play them.

Opening a sound device can take longer than a frame, so the player lives in a thread of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QThread, QUrl, Signal, Slot

from loyalpos.paths import RESOURCES
from loyalpos.ui.notices import Sound


class Sounds(QObject):
    """The sounds of the till. Volume 0 makes it silent; the device is opened at the first sound."""

    _play_wanted = Signal(object, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._volume = 0
        self._thread = QThread(self)
        self._player = _Player()
        self._player.moveToThread(self._thread)
        self._play_wanted.connect(self._player.play)
        self._thread.start()

    def set_volume(self, percent: int) -> None:
        """Set how loud, from 0 to 100."""
        self._volume = percent

    @Slot(object)
    def play(self, sound: Sound) -> None:
        """Play a sound, if it is not silenced."""
        if self._volume > 0:
            self._play_wanted.emit(sound, self._volume)

    def close(self) -> None:
        """Stop the thread."""
        self._thread.quit()
        self._thread.wait()


class _Player(QObject):
    @Slot(object, int)
    def play(self, sound: Sound, volume: int) -> None:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        if QMediaDevices.defaultAudioOutput().isNull():
            return
        effect = self.findChild(QSoundEffect, sound.value)
        if effect is None:
            effect = QSoundEffect(self)
            effect.setObjectName(sound.value)
            effect.setSource(QUrl.fromLocalFile(str(RESOURCES / "sounds" / f"{sound.value}.wav")))
        effect.setVolume(volume / 100)
        effect.play()
