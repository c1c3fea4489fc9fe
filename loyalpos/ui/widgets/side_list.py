"""Categories in a column at the left of a page, one of them chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Height, Radius, Space, TypeSize, Weight, mixed
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.button import ring_after

WIDTH = 240


class _Entry(QPushButton):
    def __init__(self, key: str, label: str) -> None:
        super().__init__(label)
        self.key = key
        self._ring = False
        self.setObjectName(f"side-{key}")
        self.setAccessibleName(label)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.current().follow(self._dress)

    def sizeHint(self) -> QSize:
        look = theme.current()
        width = self.fontMetrics().horizontalAdvance(self.text()) + 2 * look.px(Space.MEDIUM)
        return QSize(width, look.height(Height.CONTROL))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()  # the list goes on by itself; Qt would only move the focus
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(self._ring, event.reason())
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        palette = look.palette
        painter = QPainter(self)
        painting.begin(painter)
        radius = look.px(Radius.CONTROL)
        if self.isChecked():
            painting.box(painter, self.rect(), fill=palette.primary_soft, radius=radius)
        elif self.underMouse():
            hover = mixed(palette.canvas, palette.ink, 0.05)
            painting.box(painter, self.rect(), fill=hover, radius=radius)
        if self.hasFocus() and self._ring:
            painting.focus_ring(painter, self.rect(), radius)
        painter.setPen(QColor(palette.primary if self.isChecked() else palette.ink))
        weight = Weight.BOLD if self.isChecked() else Weight.REGULAR
        painter.setFont(look.font(TypeSize.BODY, weight))
        edge = look.px(14)
        room = QRectF(self.rect()).adjusted(edge, 0, -edge, 0)
        words = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, round(room.width())
        )
        self.setToolTip(self.text() if words != self.text() else "")
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)

    def _dress(self) -> None:
        self.setFont(theme.current().font(TypeSize.BODY, Weight.BOLD))
        self.setMinimumHeight(theme.current().height(Height.CONTROL))
        self.updateGeometry()


class SideList(QWidget):
    """Entries are pairs of key and label. The arrow keys go up and down."""

    chosen = Signal(str)  # the key, also when chosen with the arrow keys

    def __init__(
        self, entries: Iterable[tuple[str, str]], name: str = "side", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._entries: list[_Entry] = []
        for key, label in entries:
            entry = _Entry(key, label)
            entry.clicked.connect(lambda _checked=False, key=key: self.chosen.emit(key))
            self._entries.append(entry)
            column.addWidget(entry)
        column.addStretch(1)
        self.setMinimumWidth(theme.current().px(WIDTH))

    def select(self, key: str) -> None:
        """Mark an entry; :attr:`chosen` stays silent."""
        for entry in self._entries:
            if entry.key == key:
                entry.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        beside = self.focusWidget()
        focused = next((i for i, entry in enumerate(self._entries) if entry is beside), -1)
        if not step or focused < 0:
            super().keyPressEvent(event)
            return
        entry = self._entries[(focused + step) % len(self._entries)]
        entry.setFocus(Qt.FocusReason.TabFocusReason)
        entry.click()
