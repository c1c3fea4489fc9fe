"""A sheet that slides over the right of the window, with the rest dimmed behind it."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from loyalpos.ui import theme
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.label import Label, title
from loyalpos.ui.widgets.scrolled import show_through

WIDTH = 560
DIMNESS = 110  # of 255


_openings = count(1)


class Sheet(QWidget):
    """Put the content into :attr:`body` and the buttons into :attr:`footer`, then :meth:`open` it.

    Esc and the button at the top close it; Tab stays inside. A press beside it does nothing, so
    that a slip of the hand loses no typing. While it is open no other widget of the window gets
    the focus, whoever asks for it. ``closes_for_scan`` says that a scan ends it and goes on.
    """

    closed = Signal()
    closes_for_scan = False

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._before: QWidget | None = None
        self._inside: QWidget | None = None
        self.opening = 0
        self._surface = _Surface(self)
        self.heading: Label = title(heading)
        self.setAccessibleName(heading)
        self.close_button = Button(
            self.tr("Close"), Variant.QUIET, key="Esc", height=Height.CONTROL
        )
        self.close_button.setObjectName("sheet-close")
        self.close_button.clicked.connect(self.dismiss)
        self.body = QVBoxLayout()
        self.footer = QHBoxLayout()
        self._lay_out()
        parent.installEventFilter(self)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._hold_focus)
        theme.current().follow(self._dress)

    def take_scan(self, _text: str) -> bool:
        """Take a scan; False where this sheet has no use for one."""
        return False

    def open(self) -> None:
        """Cover the window and take the focus."""
        self._before = self.window().focusWidget()
        self.opening = next(_openings)
        self._cover()
        self.show()
        self.raise_()
        first = self._next_inside(self.close_button, forward=True)
        (first or self.close_button).setFocus(Qt.FocusReason.TabFocusReason)

    def dismiss(self) -> None:
        """Close it and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and isValid(self._before):  # it may be gone by now
            self._before.setFocus()
        self.closed.emit()
        self.deleteLater()

    def focusNextPrevChild(self, forward: bool) -> bool:
        target = self._next_inside(self.focusWidget() or self, forward=forward)
        if target is None:
            return False
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        shade = theme.current().colour("dim")
        shade.setAlpha(DIMNESS)
        QPainter(self).fillRect(self.rect(), shade)

    def _hold_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Take the focus back when work behind the sheet asks for it."""
        if now is None or self.isHidden() or now.window() is not self.window():
            return
        if self.isAncestorOf(now):
            self._inside = now
        elif self._inside is not None and isValid(self._inside) and top_sheet(self) is self:
            self._inside.setFocus()

    def _next_inside(self, start: QWidget, *, forward: bool) -> QWidget | None:
        """The next widget to type into or press, from the top of the sheet to its end."""
        stops = [widget for widget in self.findChildren(QWidget) if self._takes_tab(widget)]
        if not stops:
            return None
        stops.sort(key=self._place_on_sheet)
        if start not in stops:
            return stops[0]
        return stops[(stops.index(start) + (1 if forward else -1)) % len(stops)]

    def _takes_tab(self, widget: QWidget) -> bool:
        # Qt's own inner widgets may have died without Python being told.
        if not isValid(widget) or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            return False
        return widget.isEnabled() and widget.isVisibleTo(self) and widget.focusProxy() is None

    def _place_on_sheet(self, widget: QWidget) -> tuple[int, int]:
        corner = widget.mapTo(self, widget.rect().center())
        return corner.y(), corner.x()

    def _cover(self) -> None:
        parent = self.parentWidget()
        if parent is None:
            return
        self.setGeometry(parent.rect())
        width = min(theme.current().px(WIDTH), self.width())
        self._surface.setGeometry(QRect(self.width() - width, 0, width, self.height()))

    def _lay_out(self) -> None:
        look = theme.current()
        edge = look.px(Space.HUGE)
        top = QHBoxLayout()
        top.addWidget(self.heading, 1)
        top.addWidget(self.close_button)
        inside = QWidget()
        inside.setLayout(self.body)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(look.px(Space.MEDIUM))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        show_through(scroll, inside)
        self.footer.setSpacing(look.px(Space.BASE))
        column = QVBoxLayout(self._surface)
        column.setContentsMargins(edge, look.px(Space.WIDE), edge, look.px(28))
        column.setSpacing(look.px(Space.MEDIUM))
        column.addLayout(top)
        column.addWidget(scroll, 1)
        column.addLayout(self.footer)

    def _dress(self) -> None:
        self._cover()
        self.update()


def top_sheet(anywhere: QWidget) -> Sheet | None:
    """Return the sheet that was opened last in the window, if one is open."""
    sheets = [sheet for sheet in anywhere.window().findChildren(Sheet) if sheet.isVisible()]
    return max(sheets, key=lambda sheet: sheet.opening, default=None)


class _Surface(QWidget):
    """The opaque part of a sheet."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme.current().colour("surface"))
