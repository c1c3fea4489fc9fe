"""A field for money."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from loyalpos.ui.widgets.field import TextField
from loyalpos.ui.words import formats


class AmountField(TextField):
    """An amount in minor units, typed with a comma or a point."""

    amount_changed = Signal(object)  # int in minor units, or None while it is no amount

    def __init__(self, label: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(label, name, hint=formats.amount(0), parent=parent)
        self.line.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.line.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self.edited.connect(lambda _text: self.amount_changed.emit(self.amount()))

    def amount(self) -> int | None:
        """Minor units; None when nothing, or no amount, is typed."""
        return formats.minor_from(self.text()) if self.text() else None

    def set_amount(self, minor: int | None) -> None:
        """Show an amount, or nothing."""
        self.set_text("" if minor is None else formats.amount(minor))

    def complaint(self) -> str:
        """Return why the text cannot be read as an amount, or nothing."""
        if not self.text() or self.amount() is not None:
            return ""
        example = formats.amount(740)
        return self.tr("Type an amount, for example {example}.").format(example=example)
