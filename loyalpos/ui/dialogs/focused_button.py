"""Enter on a button that has the focus: it presses, as the space bar does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget


def is_enter(event: QKeyEvent) -> bool:
    """Whether the key is Enter, pressed once: a key held down must not confirm what comes next."""
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()


def press_focused(inside: QWidget) -> bool:
    """Press the button inside that has the focus; False when none has."""
    focused = inside.window().focusWidget()
    if not isinstance(focused, QPushButton) or not inside.isAncestorOf(focused):
        return False
    focused.click()
    return True
