"""Plain text in the sizes and tones of the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import TypeSize, Weight

MOST_LINE = 560  # how wide a text asks to be before it wraps


class Label(QLabel):
    """A text that wraps and is never read as HTML.

    ``tone`` names a colour of the palette; ``tabular`` is for figures alone, not for sentences.
    """

    def __init__(
        self,
        text: str = "",
        size: int = TypeSize.BODY,
        weight: int = Weight.REGULAR,
        tone: str = "ink",
        parent: QWidget | None = None,
        *,
        tabular: bool = False,
    ) -> None:
        super().__init__(parent)
        self._tabular = tabular
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        # A label inside a button would otherwise be painted in the button's colour.
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        self._size = size
        self._weight = weight
        self._tone = tone
        self.setText(text)
        theme.current().follow(self._dress)

    def set_tone(self, tone: str) -> None:
        """Paint the text in another colour of the palette."""
        if tone != self._tone:
            self._tone = tone
            self._dress()

    def sizeHint(self) -> QSize:
        """One line where that is not too long; Qt itself prefers narrow blocks of text."""
        if not self.wordWrap() or not self.text():
            return super().sizeHint()
        lines = self.text().splitlines()
        line = max(self.fontMetrics().horizontalAdvance(part) for part in lines) + 2
        width = min(line, theme.current().px(MOST_LINE))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        if not self.wordWrap() or not self.text():
            return super().minimumSizeHint()
        longest = max(self.fontMetrics().horizontalAdvance(word) for word in self.text().split(" "))
        return QSize(longest + 2, self.fontMetrics().height())

    def _dress(self) -> None:
        look = theme.current()
        self.setFont(look.font(self._size, self._weight, tabular=self._tabular))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, look.colour(self._tone))
        self.setPalette(palette)


class ElidedLabel(Label):
    """One line that ends in … when there is no room; the whole text is then the tooltip."""

    def __init__(
        self,
        text: str = "",
        size: int = TypeSize.BODY,
        weight: int = Weight.REGULAR,
        tone: str = "ink",
        parent: QWidget | None = None,
        *,
        tabular: bool = False,
    ) -> None:
        super().__init__(text, size, weight, tone, parent, tabular=tabular)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().horizontalAdvance("mmm…")
        full = super().minimumSizeHint()
        return QSize(min(least, full.width()), full.height())

    def shown_text(self) -> str:
        """The text as far as it fits."""
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._hint()
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(
            self.contentsRect(),
            int(self.alignment() | Qt.TextFlag.TextSingleLine),
            self.shown_text(),
        )

    def _hint(self) -> None:
        self.setToolTip(self.text() if self.shown_text() != self.text() else "")


def title(text: str = "", parent: QWidget | None = None) -> Label:
    """The name of a page or of a customer."""
    return Label(text, TypeSize.TITLE, Weight.BOLD, parent=parent)


def section(text: str = "", parent: QWidget | None = None) -> Label:
    """The heading of a card."""
    return Label(text, TypeSize.SECTION, Weight.BOLD, parent=parent)


def sub(text: str = "", parent: QWidget | None = None) -> Label:
    """A second line, quieter than the first."""
    return Label(text, TypeSize.SUB, tone="muted", parent=parent)


def caption(text: str = "", parent: QWidget | None = None) -> Label:
    """A few small words above a field or a figure."""
    return Label(text, TypeSize.CAPTION, Weight.SEMIBOLD, "muted", parent)


def figure(text: str = "", parent: QWidget | None = None) -> Label:
    """A large number."""
    return Label(text, TypeSize.FIGURE, Weight.BOLD, parent=parent, tabular=True)
