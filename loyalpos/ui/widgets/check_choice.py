"""A tick with what it means beside it, and a quieter second line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.button import keyboard_reason
from loyalpos.ui.widgets.label import Label, sub

BOX = 24


class CheckChoice(QCheckBox):
    """Ticked by a press anywhere on it, or by the space bar. ``toggled`` tells."""

    def __init__(
        self, text: str, explanation: str = "", name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setAccessibleDescription(explanation)
        self._ring = False
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._labels = [Label(text, TypeSize.BODY, Weight.SEMIBOLD)]
        if explanation:
            self._labels.append(sub(explanation))
        for label in self._labels:
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(label)
        self._column.addStretch(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().follow(self._dress)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        return self._column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.totalMinimumSize()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = keyboard_reason(event.reason())
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        side, inset = look.px(BOX), painting.RING_INSET
        middle = self._labels[0].geometry().center().y()
        box = QRect(inset, middle - side // 2, side, side)
        if self.hasFocus() and self._ring:
            ring = box.adjusted(-inset, -inset, inset, inset)
            painting.focus_ring(painter, ring, look.px(Space.SMALL) + inset)
        if self.isChecked():
            painting.box(painter, box, fill=look.palette.primary, radius=look.px(6))
            mark = look.px(16)
            corner = box.topLeft() + QPoint((side - mark) // 2, (side - mark) // 2)
            painter.drawPixmap(corner, assets.pixmap("check", look.palette.on_primary, mark))
            return
        fill = look.palette.surface if self.isEnabled() else look.palette.raised
        painting.box(painter, box, fill=fill, line=look.palette.border, width=2, radius=look.px(6))

    def _dress(self) -> None:
        look = theme.current()
        left = painting.RING_INSET + look.px(BOX) + look.px(Space.BASE)
        self._column.setContentsMargins(left, look.px(Space.TINY), 0, look.px(Space.TINY))
        self.setMinimumHeight(look.height(Height.CONTROL))
        self.update()
