"""A tick with what it means beside it, and a quieter second line."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import FOCUS_RING, Height, Space, TypeSize, Weight
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.button import ring_after
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
        return self._column.totalSizeHint().expandedTo(QSize(0, self._least()))

    def minimumSizeHint(self) -> QSize:
        return self._column.totalMinimumSize().expandedTo(QSize(0, self._least()))

    def heightForWidth(self, width: int) -> int:
        return max(self._column.totalHeightForWidth(width), self._least())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(self._ring, event.reason())
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        side = look.px(BOX)
        middle = self._labels[0].geometry().center().y()
        box = QRect(0, middle - side // 2, side, side)
        ring = self.hasFocus() and self._ring
        if self.isChecked():
            self._paint_ticked(painter, box, ring=ring)
            return
        line = look.palette.primary if ring else look.palette.border
        width = FOCUS_RING if ring else 2
        fill = look.palette.surface if self.isEnabled() else look.palette.raised
        painting.box(painter, box, fill=fill, line=line, width=width, radius=look.px(6))

    def _paint_ticked(self, painter: QPainter, box: QRect, *, ring: bool) -> None:
        look = theme.current()
        inner = box
        if ring:
            painting.focus_ring(painter, box, look.px(6))
            inner = painting.inside_ring(box).toRect()
        painting.box(painter, inner, fill=look.palette.primary, radius=look.px(6))
        mark = look.px(12 if ring else 16)
        corner = box.topLeft() + QPoint((box.width() - mark) // 2, (box.height() - mark) // 2)
        painter.drawPixmap(corner, assets.pixmap("check", look.palette.on_primary, mark))

    def _least(self) -> int:
        return theme.current().height(Height.CONTROL)

    def _dress(self) -> None:
        look = theme.current()
        left = look.px(BOX) + look.px(14)
        self._column.setContentsMargins(left, look.px(Space.TINY), 0, look.px(Space.TINY))
        self.setMinimumHeight(self._least())  # a layout around asks ours, not our size hint
        self.updateGeometry()
        self.update()
