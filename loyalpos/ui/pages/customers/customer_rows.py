"""The found customers as a table model over a tuple of frozen rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import IntEnum, unique

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from loyalpos.services.view.customer_view import CustomerRow
from loyalpos.ui.words import formats

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_HIDDEN = "•• ••"


@unique
class Column(IntEnum):
    """What each column shows, from left to right."""

    NAME = 0
    PHONE = 1
    CARD = 2
    POINTS = 3
    LAST_VISIT = 4


class CustomerRows(QAbstractTableModel):
    """Texts for sight and for screen readers; phone numbers are masked in both."""

    def __init__(self, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: tuple[CustomerRow, ...] = ()
        self._card_heading = self.tr("Card")

    @property
    def rows(self) -> tuple[CustomerRow, ...]:
        """What is listed."""
        return self._rows

    def show_rows(self, rows: tuple[CustomerRow, ...]) -> None:
        """List other customers."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def name_card(self, program: str) -> None:
        """Head the card column with the name of the first stamp program."""
        self._card_heading = program or self.tr("Card")
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, Column.CARD, Column.CARD)

    def place_of(self, customer: int) -> int:
        """The row of a customer, or -1."""
        return next((i for i, row in enumerate(self._rows) if row.customer == customer), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.cell_text(row, Column(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(row, Column(index.column()))
            case _:
                return row if role == ROW_ROLE else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return self.heading(Column(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def heading(self, column: Column) -> str:
        """What stands above a column."""
        return {
            Column.NAME: self.tr("Name"),
            Column.PHONE: self.tr("Phone"),
            Column.CARD: self._card_heading,
            Column.POINTS: self.tr("Points"),
            Column.LAST_VISIT: self.tr("Last visit"),
        }[column]

    def cell_text(self, row: CustomerRow, column: Column) -> str:
        """What stands in one cell."""
        match column:
            case Column.NAME:
                return row.name or self.tr("Card without a name")
            case Column.PHONE:
                return f"{_HIDDEN} {row.phone_tail}" if row.phone_tail else "–"
            case Column.CARD:
                return f"{stamps_shown(row)} / {row.goal}" if row.goal else "–"
            case Column.POINTS:
                return "–" if row.points is None else formats.number(row.points)
            case Column.LAST_VISIT:
                if row.last_visit is None:
                    return self.tr("not yet")
                return formats.ago(row.last_visit, self._clock())

    def _spoken(self, row: CustomerRow, column: Column) -> str:
        if column is Column.CARD and row.ready:
            words = self.tr("{card}, %n reward(s) ready", "", row.ready)
            return words.format(card=self.cell_text(row, column))
        return self.cell_text(row, column)


def stamps_shown(row: CustomerRow) -> int:
    """The stamps as the card is painted: full while its reward waits on a fresh card."""
    return row.goal if row.full and row.balance == 0 else row.balance
