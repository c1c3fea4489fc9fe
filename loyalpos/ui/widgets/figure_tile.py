"""A number with what it means: never one without the other."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.label import Label, figure, sub
from loyalpos.ui.widgets.panel import Panel


class FigureTile(Panel):
    """A caption, a large number and perhaps a small note."""

    def __init__(self, meaning: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setObjectName(name)
        self._meaning = meaning
        self._figure = figure("–")
        self._note = Label(size=TypeSize.CAPTION, weight=Weight.SEMIBOLD)
        self._note.hide()
        self.body.setSpacing(theme.current().px(Space.TINY))
        self.body.addWidget(sub(meaning))
        self.body.addStretch(1)  # captions of one line or two: the figures stand in one row
        self.body.addWidget(self._figure)
        self.body.addWidget(self._note)

    def show_figure(self, figure_text: str, note: str = "", tone: str = "ink") -> None:
        """Show a number, written out already, and a note in one of the palette's colours."""
        self._figure.setText(figure_text)
        self._note.setText(note)
        self._note.set_tone(tone)
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{self._meaning}: {figure_text} {note}".strip())
