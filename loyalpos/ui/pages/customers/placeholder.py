"""What stands where nothing is to be shown: a small picture, a sentence, at most one button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.empty_state import PictureTile
from loyalpos.ui.widgets.label import Label

PICTURE = 104


class Placeholder(QWidget):
    """One over the other, in the middle, for panels too narrow for an EmptyState."""

    def __init__(self, button: Button | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look = theme.current()
        centre = Qt.AlignmentFlag.AlignCenter
        self._picture = PictureTile("users", Tone.PRIMARY, PICTURE)
        self._title = Label(size=TypeSize.SECTION, weight=Weight.BOLD)
        self._sentence = Label(size=TypeSize.BODY, tone="muted")
        self._button = button
        column = QVBoxLayout(self)
        column.setSpacing(look.px(Space.SMALL))
        column.addStretch(2)
        column.addWidget(self._picture, 0, centre)
        column.addSpacing(look.px(Space.SMALL))
        for label in (self._title, self._sentence):
            label.setAlignment(centre)
            column.addWidget(label)
        if button is not None:
            column.addSpacing(look.px(Space.SMALL))
            column.addWidget(button, 0, centre)
        column.addStretch(3)

    def say(self, icon: str, title: str, sentence: str = "", *, offer: bool = False) -> None:
        """Show other words; ``offer`` shows the button."""
        self._picture.show_icon(icon, Tone.PRIMARY)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{title} {sentence}".strip())
        if self._button is not None:
            self._button.setVisible(offer)
