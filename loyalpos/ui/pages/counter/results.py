"""Customers found while typing, in a list below the scan field; the field keeps the focus."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from loyalpos.services.view.customer_view import CustomerRow
from loyalpos.ui import theme
from loyalpos.ui.tokens import Height, Radius, Space, TypeSize, Weight
from loyalpos.ui.widgets import painting
from loyalpos.ui.words import phrases

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
MOST_ROWS = 7


class Results(QAbstractListModel):
    """The rows of a search, as the list shows them and as a screen reader says them."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[CustomerRow, ...] = ()

    def show_rows(self, rows: tuple[CustomerRow, ...]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> CustomerRow | None:
        """Return one row, or None."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (self.name(row), self.contact(row), self.card(row))))
        return None

    def name(self, row: CustomerRow) -> str:
        """Return how the customer is called."""
        return row.name or self.tr("Card without a name")

    def contact(self, row: CustomerRow) -> str:
        """Return the last digits only: strangers can read the screen."""
        return f"… {row.phone_tail}" if row.phone_tail else ""

    def card(self, row: CustomerRow) -> str:
        """Return how full the card is."""
        ready = row.ready
        if ready:
            return self.tr("%n reward(s) ready", "", ready)
        if row.goal:
            return self.tr("{count} of {goal}").format(count=row.balance, goal=row.goal)
        return phrases.points(row.points) if row.points is not None else ""


class ResultPainter(QStyledItemDelegate):
    """Name, last digits, last visit, card."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(0, theme.current().height(Height.CONTROL))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model, row = index.model(), index.data(ROW_ROLE)
        assert isinstance(model, Results) and isinstance(row, CustomerRow)
        look = theme.current()
        rect: QRect = getattr(option, "rect")  # noqa: B009
        chosen = bool(getattr(option, "state") & QStyle.StateFlag.State_Selected)  # noqa: B009
        painter.save()
        painting.begin(painter)
        if chosen:
            radius = look.px(Radius.SMALL)
            painting.box(painter, rect, fill=look.palette.primary_soft, radius=radius)
        inside = rect.adjusted(look.px(Space.BASE), 0, -look.px(Space.BASE), 0)
        right = self._write(painter, inside, model.card(row), end=True, gold=row.ready > 0)
        inside.setRight(inside.right() - right - look.px(Space.BASE))
        name = model.name(row)
        left = self._write(painter, inside, name, bold=True)
        inside.setLeft(inside.left() + left + look.px(Space.BASE))
        self._write(painter, inside, model.contact(row))
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        *,
        end: bool = False,
        bold: bool = False,
        gold: bool = False,
    ) -> int:
        """Write one part and return how wide it is."""
        look = theme.current()
        weight = Weight.SEMIBOLD if bold or gold else Weight.REGULAR
        painter.setFont(look.font(TypeSize.BODY if bold else TypeSize.SUB, weight))
        painter.setPen(look.colour("ink" if bold else "gold" if gold else "muted"))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(rect.width(), 0))
        side = Qt.AlignmentFlag.AlignRight if end else Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect, int(side | Qt.AlignmentFlag.AlignVCenter), shown)
        return metrics.horizontalAdvance(shown)
