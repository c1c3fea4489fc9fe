"""A small icon beside a text, in a colour of the palette."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from loyalpos.ui import assets, theme
from loyalpos.ui.widgets.label import Label

SIDE = 18


class Mark(Label):
    """An icon that says at a glance what the words beside it say; it is not read aloud."""

    def __init__(self, icon: str = "", tone: str = "muted", parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._icon, self._colour = icon, tone
        theme.current().follow(self._draw)

    def show_icon(self, icon: str) -> None:
        """Show another icon; none takes the same room."""
        self._icon = icon
        self._draw()

    def _draw(self) -> None:
        look = theme.current()
        side = look.px(SIDE)
        self.setFixedSize(side, side)
        if self._icon:
            colour = look.colour(self._colour).name()
            self.setPixmap(assets.pixmap(self._icon, colour, side))
