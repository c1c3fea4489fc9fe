"""Where a sheet says how an act went: above its buttons, in sight on the lowest window."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from loyalpos.ui import theme
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.banner import Banner


def said_above(said: Banner, buttons: QHBoxLayout) -> QVBoxLayout:
    """Return a column with what is said and, below it, the buttons."""
    gap = theme.current().px(Space.BASE)
    buttons.setSpacing(gap)
    column = QVBoxLayout()
    column.setSpacing(gap)
    column.addWidget(said)
    column.addLayout(buttons)
    return column
