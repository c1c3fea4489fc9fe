"""Which items count: all of them, only those of some categories, or all but those."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.check_choice import CheckChoice
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.flow import FlowLayout

ALL, ONLY, BUT = "all", "only", "but"


class CategoryChoice(QWidget):
    """A choice, and below it a tick for each category, where the choice needs them."""

    edited = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._shown: tuple[tuple[str, ...], tuple[str, ...]] = (), ()
        choices: list[tuple[object, str]] = [
            (ALL, self.tr("All items")),
            (ONLY, self.tr("Only some categories")),
            (BUT, self.tr("All but some categories")),
        ]
        self.choice = ChoiceField(self.tr("Which items count"), choices, name)
        self._ticks: dict[str, CheckChoice] = {}
        self._list = QWidget()
        self._flow = FlowLayout(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.SMALL))
        column.addWidget(self.choice)
        column.addWidget(self._list)
        self.choice.picked.connect(lambda _mode: self._tell())
        self.setFocusProxy(self.choice)

    def show_choice(
        self, wanted: tuple[str, ...], excluded: tuple[str, ...], known: Iterable[str]
    ) -> None:
        """Show which categories count, among those that the shop's items have."""
        self._shown = wanted, excluded
        for tick in self._ticks.values():
            tick.hide()
            tick.deleteLater()
        self._ticks = {}
        while self._flow.count():
            self._flow.takeAt(0)
        chosen = wanted or excluded
        for category in dict.fromkeys((*wanted, *excluded, *known)):
            tick = CheckChoice(category, name=f"{self._name}-{len(self._ticks)}")
            tick.setChecked(category in chosen)
            tick.clicked.connect(self._tell)
            self._ticks[category] = tick
            self._flow.addWidget(tick)
        self.choice.set_value(ONLY if wanted else BUT if excluded else ALL)
        self._show_list()

    def categories(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the categories that count (none: all), and those that do not."""
        ticked = tuple(category for category, tick in self._ticks.items() if tick.isChecked())
        wanted, excluded = self._shown
        match self.choice.value():
            case "only" if wanted:
                return ticked, tuple(one for one in excluded if one not in ticked)
            case "only":
                return ticked, ()
            case "but":
                return (), ticked
            case _:
                return (), ()

    def complaint(self) -> str:
        """Return why the choice says nothing: it asks for categories, and none is ticked."""
        if self.choice.value() == ALL or any(self.categories()):
            return ""
        if self._ticks:
            return self.tr("Tick at least one category.")
        return self.tr("No item has a category yet. Give them one in the settings, under Items.")

    def show_error(self, sentence: str) -> None:
        """Say below the choice what is wrong."""
        self.choice.show_error(sentence)

    def _tell(self) -> None:
        self._show_list()
        self.edited.emit()

    def _show_list(self) -> None:
        self._list.setVisible(self.choice.value() != ALL and bool(self._ticks))
