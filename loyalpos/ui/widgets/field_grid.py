"""Fields side by side in columns of one width, with their boxes in line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidgetItem

from loyalpos.ui import theme
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.field import Field

THREE_COLUMNS_FROM = 560
_LEAST_WIDTH = 240

_Row = list[tuple[Field, int]]  # each with how many columns it takes


class FieldGrid(QLayout):
    """Two columns, or three where there is room; a choice with long words takes more than one.

    A caption that needs two lines moves no box out of its row, and a field that says nothing at
    the moment leaves no gap.
    """

    def __init__(self, *fields: Field) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._fields = fields
        self._gap = theme.current().px(Space.BASE)
        for field in fields:
            self.addChildWidget(field)
            self.addItem(QWidgetItem(field))

    def show_only(self, *shown: Field) -> None:
        """Show these of the fields, in the order of all of them."""
        for field in self._fields:
            if field not in shown:
                field.hide()
            elif field.parentWidget() is not None:  # without one it would be a window
                field.show()
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), moving=False)

    def sizeHint(self) -> QSize:
        width = theme.current().px(THREE_COLUMNS_FROM)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        width = theme.current().px(_LEAST_WIDTH)
        return QSize(width, 0)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, moving=True)

    def _arrange(self, rect: QRect, *, moving: bool) -> int:
        """Place the fields, or only find out how high they are together."""
        edge = self.contentsMargins()
        inner = rect.marginsRemoved(edge)
        shown = [field for field in self._fields if not self._is_away(field)]
        wide = inner.width() >= theme.current().px(THREE_COLUMNS_FROM)
        columns = 3 if wide and len(shown) not in (1, 2, 4) else 2  # four are two and two
        column = max(1, (inner.width() - (columns - 1) * self._gap) // columns)
        y = 0
        for row in self._rows(shown, column, columns):
            y += self._gap if y else 0
            y += self._arrange_row(row, column, QRect(inner.x(), inner.y() + y, 0, 0), moving)
        return y + edge.top() + edge.bottom()

    def _arrange_row(self, row: _Row, column: int, start: QRect, moving: bool) -> int:
        widths = [span * (column + self._gap) - self._gap for _field, span in row]
        captions = [
            field.label.heightForWidth(width)
            for (field, _span), width in zip(row, widths, strict=True)
        ]
        x, height = start.x(), 0
        for (field, _span), width, caption in zip(row, widths, captions, strict=True):
            down, own = max(captions) - caption, field.heightForWidth(width)
            if moving:
                field.setGeometry(x, start.y() + down, width, own)
            x += width + self._gap
            height = max(height, down + own)
        return height

    def _rows(self, shown: Sequence[Field], column: int, columns: int) -> Iterator[_Row]:
        """Yield the fields row by row."""
        row: _Row = []
        for field in shown:
            needed = field.editor.minimumSizeHint().width()
            span = min(columns, -(-(needed + self._gap) // (column + self._gap)))
            if sum(taken for _field, taken in row) + span > columns:
                yield row
                row = []
            row.append((field, span))
        if row:
            yield row

    def _is_away(self, field: Field) -> bool:
        return field.isHidden() and field.parentWidget() is not None
