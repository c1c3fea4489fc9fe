"""What the camera sees, mirrored, so that a hand moves the way its owner expects."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QSizePolicy, QWidget

from loyalpos.ui import assets, side_lane, theme
from loyalpos.ui.tokens import LIGHT, Radius
from loyalpos.ui.widgets import painting

MOST_HEIGHT = 372  # at 100 %: a whole picture of 4 by 3 in the width of the sheet
LEAST = (240, 160)
FRAME_SHARE = 0.62  # of the height: where the code should be held
FRAME_LINE = 4


class Preview(QWidget):
    """Frames are turned and scaled beside the window's thread, one at a time; others are left out.

    Without a picture an icon says what the preview waits for.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()
        self._at_work = False
        self._icon = "camera"
        self._resting = False
        self._found = False
        self.setObjectName("camera-preview")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.current().follow(self._dress)

    @property
    def picture(self) -> QImage:
        """The picture that is shown; null when there is none."""
        return self._picture

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(look.px(LEAST[0]), look.px(LEAST[1]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def take(self, frame: QVideoFrame) -> None:
        """Show a frame as soon as it is turned, unless one is being turned."""
        if self._at_work:
            return
        self._at_work = True
        size = self.size() * self.devicePixelRatioF()
        side_lane.current().run(self, lambda: turned(frame, size), self._show, self._leave_out)

    def look(self) -> None:
        """Wait for the first picture."""
        self._picture = QImage()
        self._show_state("camera", resting=False, found=False)

    def rest(self, icon: str) -> None:
        """Show an icon instead of pictures."""
        self._show_state(icon, resting=True, found=False)

    def show_found(self) -> None:
        """Flash over the last picture: a code was read."""
        self._show_state("check", resting=False, found=True)

    def _show_state(self, icon: str, *, resting: bool, found: bool) -> None:
        self._icon, self._resting, self._found = icon, resting, found
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        shape = QPainterPath()
        radius = look.px(Radius.CARD)
        shape.addRoundedRect(self.rect(), radius, radius)
        painter.fillPath(shape, QColor(look.palette.rail))
        if self._resting or self._picture.isNull():
            side = look.px(72)
            corner = self.rect().center() - QPoint(side // 2, side // 2)
            icon = assets.pixmap(self._icon, look.palette.rail_text, side)
            painter.drawPixmap(corner, icon)
            return
        painter.setClipPath(shape)
        painter.drawImage(self._place(), self._picture)
        self._paint_frame(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        look = theme.current()
        side = round(self.height() * FRAME_SHARE)
        frame = QRect(0, 0, side, side)
        frame.moveCenter(self.rect().center())
        if self._found:
            flash = QColor(LIGHT.on_primary)
            flash.setAlpha(120)
            painter.fillRect(self.rect(), flash)
        colour = look.palette.toast_mark if self._found else LIGHT.on_primary
        painter.setPen(QPen(QColor(colour), FRAME_LINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, look.px(Radius.CARD), look.px(Radius.CARD))

    def _place(self) -> QRect:
        """The picture in the middle, over all of the preview."""
        grown = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        place = QRect(QPoint(0, 0), self._picture.size().scaled(self.size(), grown))
        place.moveCenter(self.rect().center())
        return place

    def _show(self, picture: QImage) -> None:
        self._at_work = False
        self._picture = picture
        self.update()

    def _dress(self) -> None:
        self.setMaximumHeight(theme.current().px(MOST_HEIGHT))
        self.updateGeometry()

    def _leave_out(self, _problem: Exception) -> None:
        self._at_work = False


def turned(frame: QVideoFrame, size: QSize) -> QImage:
    """Return a frame as a mirrored picture that covers ``size`` pixels."""
    picture = frame.toImage()
    picture = picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    return picture.flipped(Qt.Orientation.Horizontal)
