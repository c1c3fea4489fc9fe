"""The table of found customers: painted in the program's type, worked with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from loyalpos.services.view.customer_view import CustomerRow
from loyalpos.ui import assets, theme
from loyalpos.ui.pages.customers.customer_rows import ROW_ROLE, Column, CustomerRows, Index
from loyalpos.ui.tokens import Radius, Space, TypeSize, Weight
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.attire import Part, wear

ROW_HEIGHT = 52
LEAST_NAME = 150
ROOMY_NAME = 240  # beyond it the other columns get air too
MOST_AIR = 64
_GIFT = 18
_DROPPED_FIRST = (Column.PHONE, Column.POINTS)  # where the window is narrow


class CustomerCell(QStyledItemDelegate):
    """Paints one cell: names stand out, a gift marks a reward that waits."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        look = theme.current()
        state = option.state
        rect = option.rect
        painter.save()
        painting.begin(painter)
        ground = look.palette.surface
        if state & QStyle.StateFlag.State_Selected:
            ground = look.palette.primary_soft
        painter.fillRect(rect, QColor(ground))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour("line"))
        self._paint_words(painter, rect, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(cell_font(Column(index.column())))
        words = metrics.horizontalAdvance(str(index.data()))
        look = theme.current()
        gift = look.px(_GIFT + Space.SMALL) if index.column() == Column.CARD else 0
        return QSize(words + gift + 2 * look.px(Space.BASE) + 1, look.px(ROW_HEIGHT))

    def _paint_words(self, painter: QPainter, rect: QRect, index: Index) -> None:
        look = theme.current()
        column = Column(index.column())
        row: CustomerRow = index.data(ROW_ROLE)
        edge = look.px(Space.BASE)
        room = rect.adjusted(edge, 0, -edge if column is not Column.NAME else 0, 0)
        painter.setFont(cell_font(column))
        quiet = column in (Column.PHONE, Column.LAST_VISIT) or not (row.name or column)
        painter.setPen(look.colour("muted" if quiet else "ink"))
        metrics = painter.fontMetrics()
        words = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        if column is Column.CARD and row.ready:
            left = room.left() + metrics.horizontalAdvance(words) + look.px(Space.SMALL)
            side = look.px(_GIFT)
            picture = assets.pixmap("gift", look.palette.gold, side)
            painter.drawPixmap(left, rect.center().y() - side // 2, picture)


class CustomerTable(QTableView):
    """Rows of customers. Typing goes to the search field, Enter to the details."""

    picked = Signal(int)  # customer
    entered = Signal()  # Enter on a row
    left_upwards = Signal()  # Up on the first row
    typed = Signal(QKeyEvent)  # a printable key, meant for the search
    end_reached = Signal()

    def __init__(self, rows: CustomerRows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = rows
        self._silent = False
        self.setModel(rows)
        self.setItemDelegate(CustomerCell(self))
        self.setObjectName("customer-table")
        self.setAccessibleName(self.tr("Customers"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        wear(self, Part.TABLE, Part.SCROLL_BAR)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        self.selectionModel().currentChanged.connect(self._current_changed)
        rows.modelReset.connect(self.share_width)
        rows.headerDataChanged.connect(self.share_width)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.current().follow(self._dress)

    def select(self, customer: int | None) -> None:
        """Mark a customer without telling anyone; None marks nobody."""
        place = -1 if customer is None else self._rows.place_of(customer)
        self._silent = True
        if place < 0:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        else:
            self.selectRow(place)
        self._silent = False

    def enter_from_above(self) -> None:
        """Take the focus from the search field, on the marked row or the first."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.currentIndex().isValid() and self._rows.rows:
            self.setCurrentIndex(self._rows.index(0, 0))

    def _current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        if not self._silent and current.isValid() and current.row() != previous.row():
            self.picked.emit(self._rows.rows[current.row()].customer)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.left_upwards.emit()
        elif event.text().isprintable() and event.text() and not _with_modifier(event):
            self.typed.emit(event)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The row that the keys act on wears the focus ring."""
        super().paintEvent(event)
        current = self.currentIndex()
        if not (self.hasFocus() and current.isValid()):
            return
        row = self.visualRect(current)
        row.setLeft(0)
        row.setRight(self.viewport().width() - 1)
        painter = QPainter(self.viewport())
        painting.begin(painter)
        painting.focus_ring(painter, row, theme.current().px(Radius.SMALL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give every column what it needs and the name the rest; drop columns where narrow."""
        needed: dict[Column, int] = {
            column: self._needed(column) for column in Column if column is not Column.NAME
        }
        if not any(row.points is not None for row in self._rows.rows):
            needed.pop(Column.POINTS)
        look = theme.current()
        room = self.viewport().width()
        for column in _DROPPED_FIRST:
            if room - sum(needed.values()) < look.px(LEAST_NAME):
                needed.pop(column, None)
        spare = (room - sum(needed.values()) - look.px(ROOMY_NAME)) // len(Column)
        air = min(max(spare, 0), look.px(MOST_AIR))
        needed = {column: width + air for column, width in needed.items()}
        for column in Column:
            self.setColumnHidden(column, column is not Column.NAME and column not in needed)
        for column, width in needed.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(Column.NAME, max(room - sum(needed.values()), 0))

    def _needed(self, column: Column) -> int:
        look = theme.current()
        metrics = QFontMetrics(look.font(TypeSize.CAPTION, Weight.SEMIBOLD))
        heading = metrics.horizontalAdvance(self._rows.heading(column))
        heading += 2 * look.px(Space.BASE) + look.px(Space.TINY)
        return max(heading, self.sizeHintForColumn(column))

    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() > 0:
            self.end_reached.emit()

    def _dress(self) -> None:
        look = theme.current()
        self.verticalHeader().setDefaultSectionSize(look.px(ROW_HEIGHT))
        self.horizontalHeader().setFixedHeight(look.px(44))
        self.share_width()


def cell_font(column: Column) -> QFont:
    """Names are semi-bold, figures stand under each other."""
    look = theme.current()
    match column:
        case Column.NAME:
            return look.font(TypeSize.BODY, Weight.SEMIBOLD)
        case Column.CARD | Column.POINTS:
            return look.font(TypeSize.BODY, tabular=True)
        case _:
            return look.font(TypeSize.SUB)


def _with_modifier(event: QKeyEvent) -> bool:
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(event.modifiers() & held)
