"""The seven days of the week, each pressed or not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.flow import FlowLayout
from loyalpos.ui.widgets.label import Label, caption
from loyalpos.ui.widgets.tile import Tile
from loyalpos.ui.words import day_texts


class WeekdayTile(Tile):
    """One day."""

    def __init__(self, day: int, name: str) -> None:
        row = QHBoxLayout()
        super().__init__(name, row)
        words = Label(day_texts.short_weekday(day), TypeSize.SUB, Weight.SEMIBOLD)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words.setWordWrap(False)
        row.addWidget(self.add_text(words))
        self.setAccessibleName(day_texts.weekday(day))
        self.setToolTip(day_texts.weekday(day))


class WeekdayRow(QWidget):
    """A caption over the seven days; none of them pressed means every day."""

    edited = Signal()

    def __init__(self, label: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.tiles = [WeekdayTile(day, f"{name}-{day}") for day in day_texts.WEEKDAYS]
        self.error = Label(size=TypeSize.CAPTION, tone="danger")
        self.error.hide()
        self._every = caption(self.tr("None pressed: every day."))
        flow = FlowLayout(gap=Space.SMALL)
        for tile in self.tiles:
            flow.addWidget(tile)
            tile.clicked.connect(partial(self._press, tile))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.TINY))
        column.addWidget(caption(label))
        column.addLayout(flow)
        column.addWidget(self._every)
        column.addWidget(self.error)
        self.setFocusProxy(self.tiles[0])

    def days(self) -> tuple[int, ...]:
        """Return the days pressed, from 0 for Monday."""
        return tuple(day for day, tile in enumerate(self.tiles) if tile.isChecked())

    def set_days(self, days: Sequence[int]) -> None:
        """Show other days without telling."""
        for day, tile in enumerate(self.tiles):
            tile.set_selected(day in days)

    def show_error(self, sentence: str) -> None:
        """Say below what is wrong; nothing takes it away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.setAccessibleDescription(sentence)

    def _press(self, tile: WeekdayTile) -> None:
        tile.set_selected(not tile.isChecked())
        self.edited.emit()
