"""Counter rules: how long a card rests, and when the till locks itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QWidget

from loyalpos.domain.shop import TillSettings
from loyalpos.domain.staff import Role
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.settings.category import Category
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.field import ChoiceField
from loyalpos.ui.widgets.label import sub
from loyalpos.ui.words import formats

STAMP_GAPS = (0, 5, 10, 15, 30, 60, 120, 240, 480, 720)  # minutes
LOCK_WAITS = (0, 60, 90, 120, 300, 600)  # seconds


class RulesCategory(Category):
    """Kept at once."""

    key = "rules"
    least = Role.MANAGER

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Counter rules"))
        self.stamp_gap = ChoiceField(self.tr("Time between two stamps of a card"), [], "stamp-gap")
        self.stamp_gap.picked.connect(self._choose_gap)
        self.lock = ChoiceField(self.tr("Lock the till when nobody touches it"), [], "lock-after")
        self.lock.picked.connect(self._choose_lock)
        look = theme.current()
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(Space.WIDE))
        grid.setVerticalSpacing(look.px(Space.SMALL))
        grid.addWidget(self.stamp_gap, 0, 0)
        grid.addWidget(self.lock, 0, 1)
        grid.addWidget(
            sub(self.tr("Within this time a stamp needs a manager.")),
            1,
            0,
        )
        grid.addWidget(
            sub(self.tr("The work stays as it is. It only helps where people have a PIN.")), 1, 1
        )
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addStretch(1)

    def reload(self) -> None:
        self.desk.do(self.desk.shop.settings.till, self.show_till)

    def guarded(self) -> Iterable[QWidget]:
        return (self.stamp_gap.editor, self.lock.editor)

    def show_till(self, till: TillSettings) -> None:
        _offer(self.stamp_gap, STAMP_GAPS, till.stamp_gap_minutes, 60, self.tr("No limit"))
        _offer(self.lock, LOCK_WAITS, till.lock_after_seconds, 1, self.tr("Never by itself"))

    def _choose_gap(self, minutes: object) -> None:
        assert isinstance(minutes, int)
        self.change_till(lambda till: replace(till, stamp_gap_minutes=minutes))

    def _choose_lock(self, seconds: object) -> None:
        assert isinstance(seconds, int)
        self.change_till(lambda till: replace(till, lock_after_seconds=seconds))


def _offer(
    field: ChoiceField, values: tuple[int, ...], now: int, seconds_each: int, off: str
) -> None:
    """Offer these times and the one that is set, which may be none of them."""
    field.box.clear()
    for value in sorted({*values, now}):
        words = formats.duration(value * seconds_each) if value else off
        field.box.addItem(words, value)
    field.set_value(now)
