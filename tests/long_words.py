"""A language in which every text is 35 % longer, and a look for what does not fit then."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRect, Qt, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QWidget,
)

from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import ElidedLabel

LONGER = 0.35


class LongWords(QTranslator):
    """Says everything in English with more letters; placeholders stay as they are."""

    def translate(
        self,
        context: bytes | bytearray | memoryview | QByteArray | str,
        sourceText: bytes | bytearray | memoryview | QByteArray | str,  # noqa: N803  (Qt's name)
        disambiguation: bytes | bytearray | memoryview | QByteArray | str | None = None,
        n: int = -1,
    ) -> str:
        text = str(sourceText).replace("%n", str(n))
        missing = round(len(text) * LONGER)
        words = text.split(" ")
        for place in range(missing):
            index = place % len(words)
            if "{" not in words[index]:
                words[index] += "o"
        return " ".join(words)


def speak_long_words(application: QApplication) -> LongWords:
    """Speak longer words until the translator is removed."""
    translator = LongWords(application)
    application.installTranslator(translator)
    return translator


def clipped(scene: QWidget) -> list[str]:
    """Return the texts of a shown scene for which there is too little room."""
    found = []
    for label in scene.findChildren(QLabel):
        if label.isVisible() and label.text() and not isinstance(label, ElidedLabel):
            found += [f"label: {label.text()}"] if _needs(label) else []
    for button in scene.findChildren(QAbstractButton):
        if isinstance(button, Button) and button.isVisible() and button.text():
            wraps = button.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Preferred
            wanted = button.minimumSizeHint() if wraps else button.sizeHint()
            found += [f"button: {button.text()}"] if button.width() < wanted.width() else []
    for kind in (QLineEdit, QComboBox):
        for editor in scene.findChildren(kind):
            squeezed = editor.height() < editor.minimumSizeHint().height()
            found += [f"field: {editor.accessibleName()}"] if squeezed else []
    return found


def _needs(label: QLabel) -> bool:
    """Say whether the words of a label take more room than it has, or are cut by what holds it."""
    flags = int(label.alignment()) | (int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0)
    room = label.contentsRect()
    place = QRect(0, 0, room.width(), 10_000)
    words = label.fontMetrics().boundingRect(place, flags, label.text())
    return words.height() > room.height() + 1 or words.width() > room.width() + 1
