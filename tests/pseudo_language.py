"""A language in which every text is 35 % longer, and a look for what does not fit then."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QByteArray, QRect, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QSpinBox,
    QWidget,
)

from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import ElidedLabel

LONGER = 0.35
_ROUNDING = 1  # pixels

_Text = bytes | bytearray | memoryview | QByteArray | str


class PseudoLanguage(QTranslator):
    """Says everything in English with more letters in each word; placeholders stay as they are."""

    def translate(
        self,
        context: _Text,
        sourceText: _Text,  # noqa: N803  (Qt's name)
        disambiguation: _Text | None = None,
        n: int = -1,
    ) -> str:
        text = str(sourceText).replace("%n", str(n))
        words = text.split(" ")
        for place in range(round(len(text) * LONGER)):
            index = place % len(words)
            if "{" not in words[index]:
                words[index] += "o"
        return " ".join(words)

    def isEmpty(self) -> bool:  # noqa: N802  (Qt's name)
        return False


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Speak it until the end of the block; only what is made meanwhile is worded in it."""
    translator = PseudoLanguage()
    QApplication.installTranslator(translator)
    try:
        yield
    finally:
        QApplication.removeTranslator(translator)


def cut_off(scene: QWidget) -> list[str]:
    """Return the texts of a shown scene for which there is too little room."""
    QApplication.processEvents()
    labels = [
        f"label: {label.text()}" for label in scene.findChildren(QLabel) if _label_is_cut(label)
    ]
    buttons = [
        f"button: {button.text()}"
        for button in scene.findChildren(QAbstractButton)
        if button.isVisible() and isinstance(button, Button) and _button_is_cut(button)
    ]
    fields = [
        f"field: {editor.accessibleName()}"
        for kind in (QLineEdit, QComboBox, QSpinBox)
        for editor in scene.findChildren(kind)
        if editor.isVisible() and editor.height() < editor.minimumSizeHint().height()
    ]
    return labels + buttons + fields


def _label_is_cut(label: QLabel) -> bool:
    if not (label.isVisible() and label.text()) or isinstance(label, ElidedLabel):
        return False
    flags = int(label.alignment()) | (int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0)
    room = label.contentsRect()
    place = QRect(0, 0, room.width(), 10_000)
    words = label.fontMetrics().boundingRect(place, flags, label.text())
    return words.height() > room.height() + _ROUNDING or words.width() > room.width() + _ROUNDING


def _button_is_cut(button: Button) -> bool:
    wraps = button.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Preferred
    wanted = button.minimumSizeHint() if wraps else button.sizeHint()
    return bool(button.text()) and button.width() < wanted.width()
