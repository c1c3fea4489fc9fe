"""The camera path: frames in, one text out."""

from __future__ import annotations

import pytest
import qrcode
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat
from pytestqt.qtbot import QtBot

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.ui.camera import Camera, read_frame, read_image

CODE = "LPVB" + "BCDFGHJKLNPRSTVX" * 2


def picture(text: str) -> QImage:
    code = qrcode.QRCode(border=4, box_size=6)
    code.add_data(text)
    code.make()
    modules = code.get_matrix()
    size = len(modules) * 6
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    for y in range(size):
        for x in range(size):
            if modules[y // 6][x // 6]:
                image.setPixel(x + 20, y + 20, 0)
    return image


def luma_frame(image: QImage) -> QVideoFrame:
    """The frame as a webcam delivers it: a plane of brightness, then two of colour."""
    form = QVideoFrameFormat(image.size(), QVideoFrameFormat.PixelFormat.Format_NV12)
    frame = QVideoFrame(form)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    plane, stride = memoryview(frame.bits(0)), frame.bytesPerLine(0)
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    for y in range(image.height()):
        line = memoryview(grey.constBits())[y * grey.bytesPerLine() :][: image.width()]
        plane[y * stride : y * stride + image.width()] = line
    frame.unmap()
    return frame


def test_a_webcam_frame_is_read_from_its_brightness() -> None:
    assert read_frame(luma_frame(picture(CODE))) == (CODE,)


def test_a_frame_of_another_format_is_read_too() -> None:
    assert read_frame(QVideoFrame(picture(CODE))) == (CODE,)


def test_a_picture_from_the_clipboard_is_read() -> None:
    assert read_image(picture(CODE)) == (CODE,)
    assert read_image(QImage()) == ()


def test_the_camera_tells_the_code_once_and_stops(qtbot: QtBot) -> None:
    camera = Camera()
    heard: list[str] = []
    camera.found.connect(heard.append)
    camera.listen()
    with qtbot.waitSignal(camera.stopped):
        for _ in range(3):
            camera.sink.setVideoFrame(luma_frame(picture(CODE)))
    qtbot.waitUntil(lambda: heard == [CODE])
    camera.sink.setVideoFrame(luma_frame(picture(CODE)))
    assert heard == [CODE]


def test_an_empty_frame_leaves_it_looking(qtbot: QtBot) -> None:
    camera = Camera()
    camera.listen()
    blank = QImage(640, 480, QImage.Format.Format_RGB32)
    blank.fill(0x808080)
    with qtbot.assertNotEmitted(camera.found, wait=100):
        camera.sink.setVideoFrame(luma_frame(blank))
    camera.stop()


def test_without_a_camera_it_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtMultimedia import QCameraDevice, QMediaDevices

    monkeypatch.setattr(QMediaDevices, "defaultVideoInput", staticmethod(QCameraDevice))
    camera = Camera()
    with qtbot.waitSignal(camera.failed) as failed:
        camera.start()
    assert failed.args is not None
    trouble = failed.args[0]
    assert isinstance(trouble, Trouble)
    assert trouble.code is Ailment.CAMERA_MISSING
