"""The camera sheet: frames, pictures, and what it says without a camera."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import qrcode
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from loyalpos.domain.problem import Ailment, Refusal, Refused, Trouble
from loyalpos.ui.camera import Camera
from loyalpos.ui.dialogs.camera import CameraSheet
from loyalpos.ui.dialogs.camera.preview import turned
from loyalpos.ui.words.wording import problem_text

CODE = "LPVB" + "BCDFGHJKLNPRSTVX" * 2


@pytest.fixture
def sheet(room: QWidget, monkeypatch: pytest.MonkeyPatch) -> Iterator[CameraSheet]:
    """A sheet that looks at whatever frames are pushed into its sink."""
    monkeypatch.setattr(Camera, "start", Camera.listen)
    sheet = CameraSheet(room)
    sheet.open()
    yield sheet
    if isValid(sheet):
        sheet.dismiss()


def code_picture() -> QImage:
    code = qrcode.QRCode(border=4, box_size=6)
    code.add_data(CODE)
    code.make()
    modules = code.get_matrix()
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    for y in range(len(modules) * 6):
        for x in range(len(modules) * 6):
            if modules[y // 6][x // 6]:
                image.setPixel(x + 20, y + 20, 0)
    return image


def empty_picture() -> QImage:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(0x808080)
    return image


def lead(sheet: CameraSheet) -> str:
    label = sheet.findChild(QLabel, "camera-lead")
    assert label is not None
    return label.text()


def sentence(sheet: CameraSheet) -> str:
    label = sheet.findChild(QLabel, "camera-sentence")
    assert label is not None
    return label.text()


def test_a_code_before_the_camera_is_told_once_and_closes_the_sheet(
    qtbot: QtBot, sheet: CameraSheet
) -> None:
    heard: list[str] = []
    sheet.scanned.connect(heard.append)
    with qtbot.waitSignal(sheet.closed):
        for _ in range(3):
            sheet.camera.sink.setVideoFrame(QVideoFrame(code_picture()))
    assert heard == [CODE]


def test_frames_are_shown_while_it_looks(qtbot: QtBot, sheet: CameraSheet) -> None:
    sheet.camera.sink.setVideoFrame(QVideoFrame(empty_picture()))
    qtbot.waitUntil(lambda: not sheet.preview.picture.isNull())
    assert lead(sheet) == "Looking for a code"
    shown = sheet.preview.grab().toImage()
    assert shown.pixelColor(shown.width() // 2, shown.height() // 2) == QColor(0x80, 0x80, 0x80)


def test_the_preview_is_a_mirror_that_fills_its_room(qtbot: QtBot, sheet: CameraSheet) -> None:
    picture = empty_picture()
    picture.setPixelColor(0, 240, QColor("red"))
    for y in range(480):
        for x in range(100):
            picture.setPixelColor(x, y, QColor("red"))
    size = sheet.preview.size()
    mirrored = turned(QVideoFrame(picture), size)
    assert mirrored.width() >= size.width()
    assert mirrored.height() >= size.height()
    assert mirrored.pixelColor(mirrored.width() - 10, 100).red() == 255
    assert mirrored.pixelColor(10, 100).red() == 0x80


def test_without_a_camera_it_says_so_and_offers_a_picture(
    room: QWidget, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(camera: Camera) -> None:
        camera.failed.emit(Trouble(Ailment.CAMERA_MISSING))

    monkeypatch.setattr(Camera, "start", missing)
    sheet = CameraSheet(room)
    sheet.open()
    assert lead(sheet) == "No camera"
    assert sentence(sheet) == problem_text(Trouble(Ailment.CAMERA_MISSING))
    assert sheet.open_button.isVisible()
    assert sheet.again_button.isVisible()


def test_after_a_minute_it_rests_and_looks_again_when_told(
    qtbot: QtBot, sheet: CameraSheet
) -> None:
    sheet.camera._minute.timeout.emit()
    sheet.camera.stop()
    assert lead(sheet) == "The camera rests"
    assert sheet.again_button.isVisible()
    sheet.again_button.click()
    assert lead(sheet) == "Looking for a code"
    assert sheet.again_button.isHidden()
    with qtbot.waitSignal(sheet.scanned):
        sheet.camera.sink.setVideoFrame(QVideoFrame(code_picture()))


def test_a_camera_that_fails_is_told(sheet: CameraSheet) -> None:
    sheet.camera._fail()
    assert sentence(sheet) == problem_text(Trouble(Ailment.CAMERA_FAILED))
    assert sheet.again_button.isVisible()


def test_a_picture_file_is_read(
    qtbot: QtBot, sheet: CameraSheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "card.png"
    code_picture().save(str(path))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(path), ""))
    with qtbot.waitSignal(sheet.scanned) as scanned:
        sheet.open_button.click()
    assert scanned.args == [CODE]


@pytest.mark.parametrize(
    ("data", "refusal"),
    [(b"no picture", Refusal.PICTURE_UNREADABLE), (None, Refusal.PICTURE_WITHOUT_CODE)],
)
def test_a_picture_without_a_code_is_told_and_the_camera_goes_on(
    qtbot: QtBot, sheet: CameraSheet, tmp_path: Path, data: bytes | None, refusal: Refusal
) -> None:
    path = tmp_path / "card.png"
    path.write_bytes(data) if data else empty_picture().save(str(path))
    sheet.pictures.read_file(path)
    qtbot.waitUntil(lambda: sentence(sheet) == problem_text(Refused(refusal)))
    with qtbot.waitSignal(sheet.scanned):
        sheet.camera.sink.setVideoFrame(QVideoFrame(code_picture()))


def test_a_picture_is_pasted(qtbot: QtBot, sheet: CameraSheet) -> None:
    QGuiApplication.clipboard().setImage(code_picture())
    focused = QApplication.focusWidget()
    assert focused is not None
    with qtbot.waitSignal(sheet.scanned) as scanned:
        QTest.keyClick(focused, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert scanned.args == [CODE]


def test_pasting_a_text_says_what_to_copy(sheet: CameraSheet) -> None:
    QGuiApplication.clipboard().setText("hello")
    sheet.paste_button.click()
    assert lead(sheet) == "There is no picture to paste"


def test_a_dropped_file_is_read(qtbot: QtBot, sheet: CameraSheet, tmp_path: Path) -> None:
    path = tmp_path / "card.png"
    code_picture().save(str(path))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(sheet.scanned) as scanned:
        sheet.dropEvent(drop)
    assert scanned.args == [CODE]


def test_closing_switches_the_camera_off_and_late_answers_are_dropped(
    qtbot: QtBot, sheet: CameraSheet
) -> None:
    heard: list[str] = []
    sheet.scanned.connect(heard.append)
    with qtbot.waitSignals([sheet.closed, sheet.camera.stopped]):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
    sheet.pictures.found.emit(CODE)
    assert not sheet._found_shown.isActive()
    assert heard == []
