"""The till's camera: looks for QR codes without holding up the window.

Frames arrive in a sink; one worker reads the newest. Nothing is recorded or kept.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameFormat,
    QVideoSink,
)

from loyalpos.devices.frames import FrameReader
from loyalpos.devices.pictures import read_grey
from loyalpos.domain.problem import Ailment, Trouble

STOPS_AFTER_MS = 60_000
LEAST_HEIGHT = 480  # enough for a card at arm's length, and cheap to show

_Pixels = QVideoFrameFormat.PixelFormat
_GREY_FIRST = {  # formats whose first plane is the brightness
    _Pixels.Format_NV12,
    _Pixels.Format_NV21,
    _Pixels.Format_YUV420P,
    _Pixels.Format_YUV422P,
    _Pixels.Format_YV12,
    _Pixels.Format_Y8,
}


def read_frame(frame: QVideoFrame) -> tuple[str, ...]:
    """Return the texts of the QR codes in a frame; the brightness plane is read where it lies."""
    if frame.pixelFormat() in _GREY_FIRST and frame.map(QVideoFrame.MapMode.ReadOnly):
        try:
            plane = memoryview(frame.bits(0))
            return read_grey(plane, frame.width(), frame.height(), frame.bytesPerLine(0))
        finally:
            frame.unmap()
    image = frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return read_image(image)


def read_image(image: QImage) -> tuple[str, ...]:
    """Return the texts of the QR codes in a picture from the clipboard or the screen."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    if grey.isNull():
        return ()
    return read_grey(memoryview(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())


class Camera(QObject):
    """Looks until a code is found, for a minute at most.

    ``frame_shown`` carries each frame for the preview.
    """

    found = Signal(str)
    frame_shown = Signal(object)  # QVideoFrame
    failed = Signal(object)  # Trouble
    stopped = Signal()

    _texts_read = Signal(object)
    _frame_failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sink = QVideoSink(self)
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self.sink)
        self._camera: QCamera | None = None
        self._reader: FrameReader[QVideoFrame] | None = None
        self._minute = QTimer(self, singleShot=True, interval=STOPS_AFTER_MS)
        self._minute.timeout.connect(self.stop)
        self.sink.videoFrameChanged.connect(self._take)
        self._texts_read.connect(self._tell)
        self._frame_failed.connect(self._fail)

    def start(self) -> None:
        """Look with the system's camera; ``failed`` tells when there is none."""
        self.listen()
        device = QMediaDevices.defaultVideoInput()
        if device.isNull():
            self.stop()
            self.failed.emit(Trouble(Ailment.CAMERA_MISSING))
            return
        self._camera = QCamera(device, self)
        self._choose_format(self._camera, device)
        self._camera.errorOccurred.connect(self._fail)
        self._session.setCamera(self._camera)
        self._camera.start()

    def listen(self) -> None:
        """Read whatever frames arrive in the sink, from now on for a minute."""
        if self._reader is None:
            self._reader = FrameReader(read_frame, self._texts_read.emit, self._frame_broken)
        self._minute.start()

    def stop(self) -> None:
        """Switch the camera off; may be called again."""
        self._minute.stop()
        reader, self._reader = self._reader, None
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.stop()
            camera.deleteLater()
        if reader is not None:
            reader.close()
            self.stopped.emit()

    def _choose_format(self, camera: QCamera, device: QCameraDevice) -> None:
        enough = [
            form for form in device.videoFormats() if form.resolution().height() >= LEAST_HEIGHT
        ]
        if enough:
            camera.setCameraFormat(min(enough, key=lambda form: form.resolution().height()))

    def _take(self, frame: QVideoFrame) -> None:
        if self._reader is not None and frame.isValid():
            self._reader.offer(frame)
            self.frame_shown.emit(frame)

    def _frame_broken(self, _error: Exception) -> None:
        self._frame_failed.emit()

    def _tell(self, texts: tuple[str, ...]) -> None:
        if self._reader is not None:
            self.stop()
            self.found.emit(texts[0])

    def _fail(self) -> None:
        if self._reader is not None:
            self.stop()
            self.failed.emit(Trouble(Ailment.CAMERA_FAILED))
