"""Content that is higher than its place: scrolled up and down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.attire import wear_bars

BAR_EDGE = Space.BASE  # the room at the right that is left to the bar


def scrolled(content: QWidget, name: str) -> QScrollArea:
    """Return the content in a scroll area without a frame; its right edge is left to the bar."""
    layout = content.layout()
    assert layout is not None
    layout.setContentsMargins(0, 0, theme.current().px(BAR_EDGE), 0)
    area = QScrollArea()
    area.setObjectName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    show_through(area, content)
    return area


def show_through(area: QScrollArea, content: QWidget) -> None:
    """Put content into a scroll area that has no ground of its own."""
    area.setWidget(content)
    area.viewport().setAutoFillBackground(False)
    content.setAutoFillBackground(False)  # setting the widget has switched it on
    wear_bars(area)


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a widget, once what has changed just now is laid out."""

    def scroll() -> None:
        place = widget.parentWidget()
        while place is not None and not isinstance(place, QScrollArea):
            place = place.parentWidget()
        if place is not None:
            place.ensureWidgetVisible(widget, 0, theme.current().px(Space.MEDIUM))

    QTimer.singleShot(0, widget, scroll)
