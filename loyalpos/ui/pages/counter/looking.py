"""Codes that no scanner read: held before the camera, pasted or dropped as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from loyalpos.ui.desk import Desk
from loyalpos.ui.notices import Sound
from loyalpos.ui.picture_reader import PictureReader, holds_picture

if TYPE_CHECKING:
    from loyalpos.ui.dialogs.camera import CameraSheet


class Looking(QObject):
    """``found`` tells the text of a code, ``put_away`` that the camera sheet was closed."""

    found = Signal(str)
    put_away = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._camera: CameraSheet | None = None
        self._pictures = PictureReader(self)
        self._pictures.found.connect(self.found)
        self._pictures.refused.connect(desk.notices.problem)

    def open_camera(self) -> None:
        """Scan with the camera, or from a picture that is opened there."""
        if self._camera is None:
            from loyalpos.ui.dialogs.camera import CameraSheet  # with the multimedia library

            self._camera = CameraSheet(self._page.window())
            self._camera.scanned.connect(self._scanned)
            self._camera.closed.connect(self._closed)
            self._camera.open()

    def paste(self) -> None:
        """Read a pasted picture; a text beside it means that the text is wanted."""
        data = QGuiApplication.clipboard().mimeData()
        if holds_picture(data) and (data.hasUrls() or not data.hasText()):
            self.read(data)

    def read(self, data: QMimeData) -> None:
        """Read a picture that was dropped."""
        self._pictures.read(data)

    def _scanned(self, text: str) -> None:
        """Say that a code was read, as a scanner's own beep does."""
        self._desk.notices.sound_wanted.emit(Sound.DONE)
        self.found.emit(text)

    def _closed(self) -> None:
        self._camera = None
        self.put_away.emit()
