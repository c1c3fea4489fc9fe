"""Enter, Esc, + and -, the arrows, and letters: what they do wherever the focus is.

These keys reach widgets only as key presses: the scanner filter holds them for a moment and gives
a person's typing back, which starts no shortcut. A scanner's own Enter never arrives here.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from loyalpos.ui.pages.counter.customer import CustomerScene
from loyalpos.ui.pages.counter.finding import Finding
from loyalpos.ui.pages.counter.notice import NoticeScene
from loyalpos.ui.pages.counter.top_row import TopRow

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ARROWS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_STEPS = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
_MARKS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class CounterKeys(QObject):
    """Takes the keys of the counter out of key presses."""

    stamp_wanted = Signal()
    step_wanted = Signal(int)
    clear_wanted = Signal()

    def __init__(self, top_row: TopRow, finding: Finding, scenes: QStackedWidget) -> None:
        super().__init__(scenes)
        self._top_row = top_row
        self._finding = finding
        self._scenes = scenes

    def listen_to(self, *lines: QLineEdit) -> None:
        """Take these keys before a line takes them as typing."""
        for line in lines:
            line.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Z is the till's undo in every field: a line would keep it for its own letters."""
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                return self._command(event)
            case QKeyEvent() if event.type() == QEvent.Type.ShortcutOverride:
                return event.matches(QKeySequence.StandardKey.Undo)
        return super().eventFilter(watched, event)

    def take(self, event: QKeyEvent) -> bool:
        """Take a key press that no line wanted; what is a letter goes to the scan field."""
        if self._command(event):
            return True
        if self._held(event) or not event.text().isprintable() or not event.text().strip():
            return False
        self._top_row.type_on(event)
        return True

    def _command(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self._held(event):
            return False
        if key in _ENTER:
            if not event.isAutoRepeat():
                self._enter()
        elif key == Qt.Key.Key_Escape:
            self._escape()
        elif key in _ARROWS and self._finding.listing:
            self._finding.move(_ARROWS[key])
        elif key in _STEPS and self._buying():
            self.step_wanted.emit(_STEPS[key])
        else:
            return False
        return True

    def _enter(self) -> None:
        """Answer what is asked, open what is typed, else do what Enter is written on."""
        scene = self._scenes.currentWidget()
        if isinstance(scene, CustomerScene) and scene.question_open():
            scene.press_answer()
        elif self._typing():
            self._finding.enter()
        elif isinstance(scene, NoticeScene):
            scene.press_main()
        elif isinstance(scene, CustomerScene):
            self.stamp_wanted.emit()

    def _escape(self) -> None:
        scene = self._scenes.currentWidget()
        if isinstance(scene, CustomerScene) and scene.question_open():
            scene.refuse()
        elif self._finding.listing or self._top_row.text():
            self._finding.close()
        else:
            self.clear_wanted.emit()

    def _buying(self) -> bool:
        scene = self._scenes.currentWidget()
        asked = isinstance(scene, CustomerScene) and scene.question_open()
        return isinstance(scene, CustomerScene) and not asked and not self._typing()

    def _typing(self) -> bool:
        """True while something stands in the scan field and the cashier is there."""
        return bool(self._top_row.text()) and self._top_row.field.line.hasFocus()

    def _held(self, event: QKeyEvent) -> bool:
        """True for a combination such as Ctrl+S, which is a shortcut's or nobody's."""
        return bool(event.modifiers() & ~_MARKS)
