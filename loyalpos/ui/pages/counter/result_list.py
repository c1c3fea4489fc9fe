"""The list that opens below the scan field while somebody types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from loyalpos.services.view.customer_view import CustomerRow, Found
from loyalpos.ui import theme
from loyalpos.ui.pages.counter.results import MOST_ROWS, ResultPainter, Results
from loyalpos.ui.tokens import Height, Radius, Space, TypeSize
from loyalpos.ui.widgets import painting
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import Label


class ResultList(QFrame):
    """Moves with the arrow keys of the field; takes no focus of its own."""

    chosen = Signal(int)  # customer
    register_wanted = Signal(str)  # what was typed

    def __init__(self, field: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self._field = field
        self._page = parent
        self._typed = ""
        self.results = Results(self)
        self.view = QListView()
        self._note = Label(size=TypeSize.SUB, tone="muted")
        self._register = Button(icon="user-plus", key="Enter", height=Height.CONTROL)
        self._register.setObjectName("results-register")
        self._register.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._register.clicked.connect(lambda: self.register_wanted.emit(self._typed))
        self._set_up_view()
        look = theme.current()
        column = QVBoxLayout(self)
        edge = look.px(Space.SMALL)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(edge)
        for part in (self.view, self._note):
            column.addWidget(part)
        column.addWidget(self._register, 0, Qt.AlignmentFlag.AlignLeft)
        parent.installEventFilter(self)
        self.hide()

    def show_found(self, found: Found, typed: str) -> None:
        """Show the rows for what was typed, the best one chosen."""
        self._typed = typed
        self.results.show_rows(found.rows)
        self.view.setVisible(bool(found.rows))
        note = "" if found.rows else self.tr("No customer found for “{typed}”").format(typed=typed)
        if len(found.rows) > MOST_ROWS or found.more:
            note = self.tr("More are found: type another letter.")
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self._register.setVisible(not found.rows)
        self._register.setText(self.tr("Register “{typed}”").format(typed=typed))
        self._register.setAccessibleName(self._register.text())
        self._select(0)
        self.show()
        self._place()
        self.raise_()

    def move_choice(self, by: int) -> None:
        """Choose the next row (+1) or the one before (-1)."""
        self._select(self.view.currentIndex().row() + by)

    def open_chosen(self) -> None:
        """Open the chosen customer, or register a new one where nobody was found."""
        row = self.results.row(self.view.currentIndex().row())
        if row is not None:
            self.chosen.emit(row.customer)
        else:
            self.register_wanted.emit(self._typed)

    def chosen_row(self) -> CustomerRow | None:
        """Return the row that Enter opens."""
        return self.results.row(self.view.currentIndex().row())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay below the field when the page changes its size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = theme.current()
        painter = QPainter(self)
        painting.begin(painter)
        painting.box(
            painter,
            self.rect(),
            fill=look.palette.surface,
            line=look.palette.border,
            radius=look.px(Radius.CONTROL),
        )

    def _set_up_view(self) -> None:
        self.view.setObjectName("results-view")
        self.view.setAccessibleName(self.tr("Customers found"))
        self.view.setModel(self.results)
        self.view.setItemDelegate(ResultPainter(self.view))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setMouseTracking(True)
        self.view.clicked.connect(self._clicked)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.results.row(index.row())
        if row is not None:
            self.chosen.emit(row.customer)

    def _select(self, place: int) -> None:
        last = self.results.rowCount() - 1
        index = self.results.index(min(max(place, 0), max(last, 0)), 0)
        self.view.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.view.scrollTo(index)

    def _place(self) -> None:
        look = theme.current()
        rows = min(self.results.rowCount(), MOST_ROWS)
        self.view.setFixedHeight(max(rows, 1) * look.height(Height.CONTROL))
        corner = self._field.mapTo(self._page, self._field.rect().bottomLeft())
        self.setFixedWidth(self._field.width())
        self.adjustSize()
        self.move(corner.x(), corner.y() + look.px(Space.TINY))
