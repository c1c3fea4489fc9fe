"""Pictures of cards, dropped on the page or pasted: read in a worker, then taken like a scan."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from loyalpos.devices.pictures import read_grey, read_picture_file
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.scan import TokenScan, parse_scan
from loyalpos.ui.desk import Desk

MOST_FILES = 10


def offers_picture(data: QMimeData) -> bool:
    """Say whether something dropped or pasted may be a picture."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def read_pasted(desk: Desk, taken: Callable[[str], object]) -> None:
    """Read the picture in the clipboard, if there is one and no text beside it."""
    data = QGuiApplication.clipboard().mimeData()
    if offers_picture(data) and not (data.hasText() and not data.hasUrls()):
        read_offered(desk, data, taken)


def read_offered(desk: Desk, data: QMimeData, taken: Callable[[str], object]) -> None:
    """Read files or a picture on the search lane and hand on the code found in them."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()][:MOST_FILES]
    picture = data.imageData()

    def work() -> str:
        if paths:
            return _best([text for path in paths for text in read_picture_file(path)])
        return _best(_read_image(picture) if isinstance(picture, QImage) else ())

    desk.search_lane.run(work, taken, desk.notices.problem)


def _read_image(image: QImage) -> tuple[str, ...]:
    if image.isNull():
        raise Refused(Refusal.PICTURE_UNREADABLE)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return read_grey(memoryview(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())


def _best(texts: Sequence[str]) -> str:
    """Return the first text of the shape of a card's code, else the first text."""
    if not texts:
        raise Refused(Refusal.PICTURE_WITHOUT_CODE)
    return next((text for text in texts if isinstance(parse_scan(text), TokenScan)), texts[0])
