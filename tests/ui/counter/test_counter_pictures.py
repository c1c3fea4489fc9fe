"""Pictures of cards, pasted or dropped, go the same way as a scan."""

from __future__ import annotations

from pathlib import Path

import pytest
import qrcode
from counter_steps import Heard, scan_line, texts
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from loyalpos.services.view.customer_view import Registered
from loyalpos.ui.pages.counter import CounterPage


@pytest.fixture
def photo(tmp_path: Path, sanne: Registered) -> Path:
    """Return a picture of the customer's code."""
    assert sanne.card is not None
    path = tmp_path / "photo.png"
    with path.open("wb") as file:
        qrcode.make(sanne.card.token).save(file)
    return path


def drop(page: CounterPage, data: QMimeData) -> None:
    copy, left, plain = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    entered = QDragEnterEvent(QPoint(50, 50), copy, data, left, plain)
    QApplication.sendEvent(page, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(page, QDropEvent(QPointF(50, 50), copy, data, left, plain))


def test_a_dropped_picture_opens_the_customer(page: CounterPage, photo: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    drop(page, data)
    qtbot.waitUntil(lambda: "Sanne de Vries" in texts(page))


def test_a_dropped_file_without_a_code_says_so(
    page: CounterPage, tmp_path: Path, heard: Heard, qtbot: QtBot
) -> None:
    path = tmp_path / "notes.png"
    path.write_bytes(b"no picture")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(page, data)
    qtbot.waitUntil(lambda: bool(heard.toasts))
    assert "picture" in heard.last


def test_a_pasted_picture_opens_the_customer(page: CounterPage, photo: Path, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setImage(QImage(str(photo)))
    QTest.keyClick(scan_line(page), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Sanne de Vries" in texts(page))
    assert scan_line(page).text() == ""


def test_a_pasted_text_is_typing(page: CounterPage) -> None:
    QGuiApplication.clipboard().setText("sanne")
    QTest.keyClick(scan_line(page), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert scan_line(page).text() == "sanne"
