"""A language whose texts are 35 % longer, and what it cuts off."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import ElidedLabel

GROWTH = 0.35
_FILLER = "øäéñ"


class PseudoLanguage(QTranslator):
    """Stretches every text with words of four letters; placeholders stay."""

    def translate(
        self,
        _context: str,
        source: str | bytes,
        _disambiguation: str | None = None,
        _count: int = -1,
    ) -> str:
        text = source.decode() if isinstance(source, bytes) else source
        more = ceil(len(text) * GROWTH)
        words = " ".join([_FILLER] * ceil(more / (len(_FILLER) + 1)))
        return f"{text} {words}"[: len(text) + more].rstrip()


def cut_off(page: QWidget) -> list[str]:
    """Return the visible texts that have less room than they need."""
    QApplication.processEvents()
    labels = [label.text() for label in page.findChildren(QLabel) if _label_is_cut(label)]
    buttons = [b.text() for b in page.findChildren(QAbstractButton) if _button_is_cut(b)]
    return labels + buttons


def _label_is_cut(label: QLabel) -> bool:
    if not (label.isVisible() and label.text()) or isinstance(label, ElidedLabel):
        return False
    if label.wordWrap():
        longest = max(map(label.fontMetrics().horizontalAdvance, label.text().split()))
        return label.heightForWidth(label.width()) > label.height() or longest > label.width()
    return label.fontMetrics().horizontalAdvance(label.text()) > label.width()


def _button_is_cut(button: QAbstractButton) -> bool:
    if not (button.isVisible() and isinstance(button, Button)):
        return False
    return button.width() < button.minimumSizeHint().width() or (
        button.sizePolicy().horizontalPolicy() is button.sizePolicy().Policy.Minimum
        and button.width() < button.sizeHint().width()
    )
