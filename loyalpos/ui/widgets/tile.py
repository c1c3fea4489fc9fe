"""Tiles that are chosen: a kind of program, an item sold, a person at the counter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import Height, Radius, Space, TypeSize, Weight
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.avatar import Avatar
from loyalpos.ui.widgets.button import ring_after, state_fill
from loyalpos.ui.widgets.label import ElidedLabel, Label, sub


class Tile(QPushButton):
    """A pressable card with a layout of its own; :meth:`set_selected` marks it as chosen.

    Selecting is left to the page, which knows whether one or several may be chosen.
    """

    chosen_fill = "primary_soft"  # a colour of the palette

    def __init__(self, name: str, layout: QBoxLayout, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAutoDefault(False)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._ring = False
        self._content = layout
        self.setLayout(layout)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.current().follow(self._dress)

    def set_selected(self, selected: bool) -> None:
        """Paint it as chosen or not."""
        self.setChecked(selected)

    def nextCheckState(self) -> None:
        """A press changes nothing by itself: the page answers with :meth:`set_selected`."""

    def add_text(self, label: Label) -> Label:
        """Make a label part of the tile: presses go through it."""
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label

    def sizeHint(self) -> QSize:
        return self._content.totalSizeHint().expandedTo(QSize(0, self._least()))

    def minimumSizeHint(self) -> QSize:
        return self._content.totalMinimumSize().expandedTo(QSize(0, self._least()))

    def heightForWidth(self, width: int) -> int:
        return max(self._content.totalHeightForWidth(width), self._least())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(self._ring, event.reason())
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        palette = look.palette
        painter = QPainter(self)
        painting.begin(painter)
        rect, radius = QRectF(self.rect()), look.px(Radius.CONTROL)
        if self.hasFocus() and self._ring:
            painting.focus_ring(painter, rect, radius)
            rect, radius = painting.inside_ring(rect), radius - painting.RING_INSET
        chosen = self.isChecked()
        fill = state_fill(
            look.colour(self.chosen_fill).name() if chosen else palette.raised,
            palette,
            hovered=self.underMouse() and self.isEnabled(),
            pressed=self.isDown(),
        )
        line = palette.primary if chosen else palette.border
        painting.box(painter, rect, fill=fill, line=line, width=1 + chosen, radius=radius)

    def _least(self) -> int:
        return theme.current().height(Height.CONTROL)

    def _dress(self) -> None:
        edge = theme.current().px(14)
        self._content.setContentsMargins(edge, edge, edge, edge)
        self.updateGeometry()
        self.update()


class ChoiceTile(Tile):
    """An icon, a title and a sentence; with ``above`` the icon stands over the words."""

    def __init__(
        self,
        icon: str,
        title: str,
        sentence: str = "",
        name: str = "",
        *,
        above: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        row: QBoxLayout = QVBoxLayout() if above else QHBoxLayout()
        super().__init__(name, row, parent)
        self._icon, self._mark = icon, Label()
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        words = QVBoxLayout()
        words.setSpacing(theme.current().px(2))
        words.addWidget(self.add_text(Label(title, 16, Weight.SEMIBOLD)))
        if sentence:
            words.addWidget(self.add_text(sub(sentence)))
        words.addStretch(1)
        row.setSpacing(theme.current().px(Space.SMALL if above else Space.BASE))
        row.addWidget(self.add_text(self._mark), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        theme.current().follow(self._draw_icon)

    def _draw_icon(self) -> None:
        look = theme.current()
        self._mark.setPixmap(assets.pixmap(self._icon, look.palette.ink, look.px(24)))


class ItemTile(Tile):
    """Something sold: name and price; chosen, it says how many."""

    def __init__(
        self, item: str, price: str, name: str = "", parent: QWidget | None = None
    ) -> None:
        column = QVBoxLayout()
        super().__init__(name, column, parent)
        self._item = item
        self._title = ElidedLabel(item, TypeSize.BODY, Weight.SEMIBOLD)
        self._count = Label(size=TypeSize.BODY, weight=Weight.SEMIBOLD)
        self._count.setWordWrap(False)
        heading = QHBoxLayout()
        heading.setSpacing(theme.current().px(Space.TINY))
        heading.addWidget(self.add_text(self._title))
        heading.addWidget(self.add_text(self._count))
        heading.addStretch(1)
        price_label = ElidedLabel(price, TypeSize.SUB, tone="muted", tabular=True)
        column.setSpacing(0)
        column.addStretch(1)
        column.addLayout(heading)
        column.addWidget(self.add_text(price_label))
        column.addStretch(1)
        self._price = price
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Mark it as chosen ``count`` times; 0 is not chosen."""
        self._count.setText(f"×{count}" if count else "")
        words = f"{self._item} ×{count}" if count else self._item
        self.setAccessibleName(f"{words}, {self._price}" if self._price else words)
        self.set_selected(count > 0)

    def _least(self) -> int:
        return theme.current().height(Height.BIG)


class PersonTile(Tile):
    """One of the people at the counter: letters, name and role."""

    chosen_fill = "raised"  # so that the circle with the letters is still seen

    def __init__(
        self, person: str, role: str, name: str = "", parent: QWidget | None = None
    ) -> None:
        row = QHBoxLayout()
        super().__init__(name, row, parent)
        self.setAccessibleName(f"{person}, {role}")
        avatar = Avatar(person, 48)
        avatar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch(1)
        words.addWidget(self.add_text(ElidedLabel(person, TypeSize.BODY, Weight.SEMIBOLD)))
        words.addWidget(self.add_text(ElidedLabel(role, TypeSize.SUB, tone="muted")))
        words.addStretch(1)
        row.setSpacing(theme.current().px(14))
        row.addWidget(avatar)
        row.addLayout(words, 1)

    def _least(self) -> int:
        return theme.current().height(Height.BIG)
