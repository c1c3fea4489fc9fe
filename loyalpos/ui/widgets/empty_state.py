"""What a page shows when it has nothing to show: one picture, one sentence, what to do now."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.chip import Tone, tone_colours
from loyalpos.ui.widgets.flow import FlowLayout
from loyalpos.ui.widgets.label import Label


class PictureTile(QWidget):
    """A large icon on a soft square of ``side`` pixels at 100 %."""

    def __init__(
        self, icon: str, tone: Tone, side: int = 220, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._side = icon, tone, side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().follow(self._dress)

    def show_icon(self, icon: str, tone: Tone) -> None:
        """Paint another picture."""
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        side = theme.current().px(self._side)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        ground, ink = tone_colours(self._tone, theme.current().palette)
        painter = QPainter(self)
        painting.begin(painter)
        painting.box(painter, self.rect(), fill=ground, radius=self.width() * 0.15)
        side = round(self.width() * 0.5)
        corner = (self.width() - side) // 2
        painter.drawPixmap(corner, corner, assets.pixmap(self._icon, ink, side))

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


class EmptyState(QWidget):
    """Picture on the left; title, sentence and buttons on the right; all in the middle."""

    def __init__(
        self, icon: str = "qrcode", side: int = 220, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        look = theme.current()
        self._picture = PictureTile(icon, Tone.PRIMARY, side)
        self._title = Label(size=TypeSize.FIGURE, weight=Weight.BOLD)
        self._sentence = Label(size=TypeSize.BUTTON, tone="muted")
        self._buttons = FlowLayout(gap=Space.BASE)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addSpacing(look.px(Space.BASE))
        words.addWidget(self._sentence)
        words.addSpacing(look.px(Space.WIDE))
        words.addLayout(self._buttons)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setSpacing(look.px(56))
        row.addStretch(2)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 5)
        row.addStretch(1)

    def say(self, icon: str, title: str, sentence: str, tone: Tone = Tone.PRIMARY) -> None:
        """Show another picture and other words."""
        self._picture.show_icon(icon, tone)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{title} {sentence}".strip())

    def show_buttons(self, *buttons: Button) -> None:
        """Offer these buttons instead of those before; the earlier ones are only hidden."""
        while (item := self._buttons.takeAt(0)) is not None:
            if (before := item.widget()) is not None:
                before.hide()
        for button in buttons:
            self._buttons.addWidget(button)
            button.show()
