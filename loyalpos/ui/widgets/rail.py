"""The rail at the left edge: where to go, whether all is saved, and who is at the counter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.tokens import LIGHT, Height, Radius, Space, TypeSize, Weight
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.avatar import initials
from loyalpos.ui.widgets.button import ring_after

WIDTH = 88
MOST_WIDTH = 128
LOGO = 44
LABEL = 12


@dataclass(frozen=True, slots=True)
class RailEntry:
    """A page: its name in the program, its icon and its name on the screen."""

    key: str
    icon: str
    label: str


class _EntryButton(QPushButton):
    def __init__(self, entry: RailEntry, place: int) -> None:
        super().__init__(entry.label)
        self._icon = entry.icon
        self._ring = False
        self.setObjectName(f"rail-{entry.key}")
        self.setAccessibleName(entry.label)
        self.setToolTip(f"{entry.label} (Alt+{place})")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        theme.current().follow(self._dress)

    def sizeHint(self) -> QSize:
        look = theme.current()
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + look.px(12), look.px(64))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(64), theme.current().height(Height.CONTROL))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = ring_after(self._ring, event.reason())
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        palette = look.palette
        lit = self.isChecked() or self.underMouse()
        painter = QPainter(self)
        painting.begin(painter)
        radius = look.px(Radius.CONTROL)
        if self.isChecked():
            painting.box(painter, self.rect(), fill=palette.rail_selected, radius=radius)
        if self.hasFocus() and self._ring:
            painting.focus_ring(painter, self.rect(), radius, palette.rail_saved)
        colour = palette.on_rail if lit else palette.rail_text
        icon, text = look.px(22), self.fontMetrics().height()
        top = (self.height() - icon - text - look.px(Space.TINY)) // 2
        picture = assets.pixmap(self._icon, colour, icon)
        painter.drawPixmap((self.width() - icon) // 2, top, picture)
        painter.setPen(QColor(colour))
        painter.setFont(self.font())
        room = QRect(2, top + icon + look.px(Space.TINY), self.width() - 4, text)
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _dress(self) -> None:
        self.setFont(theme.current().font(LABEL, Weight.SEMIBOLD))
        self.setMinimumHeight(theme.current().height(Height.CONTROL))
        self.updateGeometry()
        self.update()


class _PersonButton(QPushButton):
    """A circle with the letters of who is signed in."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail-person")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.current().follow(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = theme.current().height(Height.CONTROL)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        radius = self.width() / 2
        painting.box(painter, self.rect(), fill=look.palette.rail_selected, radius=radius)
        if self.hasFocus():
            painting.focus_ring(painter, self.rect(), radius, look.palette.rail_saved)
        painter.setPen(look.colour("on_rail"))
        painter.setFont(look.font(TypeSize.SUB, Weight.BOLD))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class _SavedMark(QWidget):
    """A small shield: everything is on the disk, or on its way there."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail-saved")
        self._saved = True
        self.show_saved(True)
        theme.current().follow(self.updateGeometry)

    def show_saved(self, saved: bool) -> None:
        self._saved = saved
        self._words = self.tr("Saved") if saved else self.tr("Saving …")
        self.setAccessibleName(self._words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.current().px(64), theme.current().px(40))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        colour = look.palette.rail_saved if self._saved else look.palette.rail_text
        painter = QPainter(self)
        painting.begin(painter)
        side = look.px(18)
        picture = assets.pixmap("shield" if self._saved else "clock", colour, side)
        painter.drawPixmap((self.width() - side) // 2, 0, picture)
        painter.setPen(QColor(colour))
        painter.setFont(look.font(LABEL))
        room = self.rect().adjusted(0, side, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._words)


class _Logo(QWidget):
    """The star of the program; a shop's own picture comes on its cards, not here."""

    def sizeHint(self) -> QSize:
        side = theme.current().px(LOGO)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        painting.box(painter, self.rect(), fill="#4CC3A5", radius=look.px(Radius.CONTROL))
        side = look.px(22)
        corner = (self.width() - side) // 2
        painter.drawPixmap(corner, corner, assets.pixmap("star", LIGHT.rail, side))


class Rail(QWidget):
    """Holds one entry for each page; Alt+1, Alt+2 … belong to the window."""

    chosen = Signal(str)  # the key of an entry
    person_pressed = Signal()

    def __init__(self, entries: Iterable[RailEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._buttons: dict[str, _EntryButton] = {}
        self._column = QVBoxLayout(self)
        centre = Qt.AlignmentFlag.AlignHCenter
        logo = _Logo()
        logo.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._column.addWidget(logo, 0, centre)
        self._column.addSpacing(theme.current().px(Space.BASE))
        for place, entry in enumerate(entries, start=1):
            self._add(entry, place)
        self._column.addStretch(1)
        self._saved = _SavedMark()
        self._column.addWidget(self._saved)
        self._person = _PersonButton()
        self._person.clicked.connect(self.person_pressed)
        self._column.addWidget(self._person, 0, centre)
        theme.current().follow(self._dress)

    def select(self, key: str) -> None:
        """Mark an entry; :attr:`chosen` stays silent."""
        self._buttons[key].setChecked(True)

    def show_saved(self, saved: bool) -> None:
        """Say whether everything is on the disk."""
        self._saved.show_saved(saved)

    def show_person(self, name: str) -> None:
        """Show the letters of who is signed in."""
        self._person.setText(initials(name))
        self._person.setAccessibleName(self.tr("{name}, switch person").format(name=name))
        self._person.setToolTip(self.tr("{name} (F9 to switch)").format(name=name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().colour("rail"))

    def _add(self, entry: RailEntry, place: int) -> None:
        button = _EntryButton(entry, place)
        button.clicked.connect(lambda: self.chosen.emit(entry.key))
        self._buttons[entry.key] = button
        self._column.addWidget(button)

    def _dress(self) -> None:
        look = theme.current()
        side = look.px(6)
        self._column.setContentsMargins(side, look.px(Space.MEDIUM), side, look.px(Space.BASE))
        self._column.setSpacing(side)
        widest = max((button.sizeHint().width() for button in self._buttons.values()), default=0)
        wanted = max(look.px(WIDTH), widest + 2 * side)
        self.setFixedWidth(min(wanted, look.px(MOST_WIDTH)))
        self.update()
