"""The program started on a folder, as often as a test wants, and closed in the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from corner_cafe import FakeClock
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from loyalpos.app import App
from loyalpos.ui.lane import InlineLane

Start = Callable[[Path], App]


@contextmanager
def apps(clock: FakeClock) -> Iterator[Start]:
    """Return what starts the program on a folder, without a thread."""
    started: list[App] = []

    def on(folder: Path) -> App:
        app = App(folder, clock, lambda _name: InlineLane())
        started.append(app)
        app.start()
        return app

    yield on
    for app in started:
        app.window.close()
        app.window.deleteLater()
    application = QApplication.instance()
    assert application is not None
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
