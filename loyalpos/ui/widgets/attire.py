"""Qt's own widgets in the program's look: each wears the part of the style sheet that is about it.

One style sheet for the whole application makes Qt polish every widget anew at each switch of the
colours: 400 ms with all pages made, against 30 ms this way.
"""

from __future__ import annotations

from enum import Enum, unique

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Height


@unique
class Part(Enum):
    """A file in ``resources/style``."""

    FIELD = "field"
    TABLE = "table"
    SLIDER = "slider"
    SCROLL_BAR = "scroll-bar"


def wear(widget: QWidget, *parts: Part) -> None:
    """Dress a widget now and after every change of the look."""
    _Attire(widget, parts)


def wear_bars(area: QAbstractScrollArea) -> None:
    """Dress the scroll bars of an area, and leave its content as it is."""
    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        wear(bar, Part.SCROLL_BAR)


class _Attire(QObject):
    """Belongs to its widget. Nobody sees a hidden widget: its colours wait until it is shown."""

    def __init__(self, widget: QWidget, parts: tuple[Part, ...]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._parts = parts
        self._size = (0, 0)
        theme.current().follow(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Catch up with what changed while the widget was hidden."""
        if event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            self._put_on()
        return False

    def _follow(self) -> None:
        look = theme.current()
        size = (look.scale, look.height(Height.CONTROL))
        if self._widget.isVisible() or size != self._size:
            self._size = size
            self._put_on()
        else:
            self._widget.installEventFilter(self)

    def _put_on(self) -> None:
        look = theme.current()
        self._widget.setStyleSheet("".join(look.style_sheet(part.value) for part in self._parts))
