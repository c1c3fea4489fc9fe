"""Codes in pictures that are opened, pasted or dropped: read beside the window's thread.

Pillow, the decoder and the multimedia library are imported for the first picture.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QImage

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.ui import side_lane


class PictureReader(QObject):
    """``found`` tells the first code of a picture, ``refused`` why there is none."""

    started = Signal()
    found = Signal(str)
    refused = Signal(object)  # Exception

    def read_file(self, path: Path) -> None:
        """Read a picture file."""
        from loyalpos.devices.pictures import read_picture_file

        self.started.emit()
        side_lane.current().run(self, lambda: read_picture_file(path), self._tell, self._refuse)

    def read_image(self, image: QImage) -> None:
        """Read a picture from the clipboard or from another window."""
        from loyalpos.ui.camera import read_image

        self.started.emit()
        side_lane.current().run(self, lambda: read_image(image), self._tell, self._refuse)

    def read(self, data: QMimeData) -> bool:
        """Read what was pasted or dropped: a picture, else a file; False when it is neither."""
        image = data.imageData() if data.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self.read_image(image)
            return True
        files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
        if files:
            self.read_file(Path(files[0]))
        return bool(files)

    def _tell(self, texts: tuple[str, ...]) -> None:
        if texts:
            self.found.emit(texts[0])
        else:
            self._refuse(Refused(Refusal.PICTURE_WITHOUT_CODE))

    def _refuse(self, problem: Exception) -> None:
        self.refused.emit(problem)


def holds_picture(data: QMimeData) -> bool:
    """Whether :meth:`PictureReader.read` can take this."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())
