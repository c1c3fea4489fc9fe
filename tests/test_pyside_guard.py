"""Guards the pin of PySide6: some versions lose a reference to None at each call, and abort."""

import sys

from PySide6.QtCore import QTimer


def test_calls_into_qt_keep_none_alive() -> None:
    """From Python 3.12 on None cannot be lost; on 3.11 a program of a day would die of it."""
    timer = QTimer()
    before = sys.getrefcount(None)
    for _ in range(200):
        timer.setInterval(3)
    assert abs(sys.getrefcount(None) - before) < 50
