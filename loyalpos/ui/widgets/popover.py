"""A few words beside what they explain; gone with Esc or the next press, and never in the way."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid

from loyalpos.ui import theme
from loyalpos.ui.tokens import Radius, Space, TypeSize
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.label import Label

WIDTH = 360
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel)


class Popover(QFrame):
    """Stands over the window beside ``anchor``, which keeps the focus; the text is read to it."""

    def __init__(self, anchor: QWidget, text: str) -> None:
        super().__init__(anchor.window())
        self.setObjectName("popover")
        self.anchor = anchor
        self._words = Label(text, TypeSize.SUB)
        self._words.setObjectName("popover-text")
        edge = theme.current().px(Space.BASE)
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, edge, edge, edge)
        column.addWidget(self._words)
        self.setAccessibleName(text)
        anchor.setAccessibleDescription(text)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        application.installEventFilter(self)
        application.focusChanged.connect(self._focus_moved)

    def open(self) -> None:
        """Show it below what it explains, or above where there is no room."""
        self._place()
        self.show()
        self.raise_()

    def close_quietly(self) -> None:
        """Go; nothing else changes."""
        if self.isHidden() or not isValid(self):
            return
        self.hide()
        self._application.removeEventFilter(self)
        if isValid(self.anchor):
            self.anchor.setAccessibleDescription("")
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isHidden():
            return False
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            return self._escape(event)
        left = event.type() in _PRESSES and self._is_outside(event)
        if left or (event.type() == QEvent.Type.Hide and self._carries(watched)):
            self.close_quietly()
        elif event.type() == QEvent.Type.Resize and self._carries(watched):
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        painting.box(
            painter,
            self.rect(),
            fill=look.palette.raised,
            line=look.palette.border,
            radius=look.px(Radius.CONTROL),
        )

    def _escape(self, event: QKeyEvent) -> bool:
        """Take the key for itself: at the counter it would clear the customer."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            self.close_quietly()
            return True
        return False

    def _is_outside(self, event: QEvent) -> bool:
        if not isinstance(event, QMouseEvent):
            return True
        at = event.globalPosition().toPoint()
        return not any(
            QRect(part.mapToGlobal(QPoint(0, 0)), part.size()).contains(at)
            for part in (self, self.anchor)
        )

    def _carries(self, watched: QObject) -> bool:
        """Whether the anchor goes or moves with it."""
        if not isValid(self.anchor):
            return True
        carries = isinstance(watched, QWidget) and watched.isAncestorOf(self.anchor)
        return watched is self.anchor or carries

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self.anchor:
            self.close_quietly()

    def _place(self) -> None:
        look, window = theme.current(), self.window().rect()
        gap, edge = look.px(Space.TINY), look.px(Space.SMALL)
        width = min(look.px(WIDTH), window.width() - 2 * edge)
        inner = width - 2 * look.px(Space.BASE)
        height = self._words.heightForWidth(inner) + 2 * look.px(Space.BASE)
        corner = self.anchor.mapTo(self.window(), QPoint(0, 0))
        right = corner.x() + self.anchor.width()
        left = min(max(edge, right - width), window.width() - width - edge)
        top = corner.y() + self.anchor.height() + gap
        if top + height > window.height() - edge:
            top = max(edge, corner.y() - height - gap)
        self.setGeometry(left, top, width, height)
