"""Notices that nobody has touched the till for a while."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
}


class IdleWatch(QObject):
    """Emits ``left_alone`` once, so many seconds after the last key, click or touch."""

    left_alone = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.left_alone)

    def watch(self, seconds: int) -> None:
        """Begin to watch; 0 seconds never notices anything."""
        self.stop()
        if seconds:
            self._application().installEventFilter(self)
            self._timer.start(seconds * 1000)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        self._application().removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Begin anew at every touch; nothing is held back."""
        if event.type() in _TOUCHES:
            self._timer.start()
        return False

    def _application(self) -> QCoreApplication:
        application = QCoreApplication.instance()
        assert application is not None
        return application
