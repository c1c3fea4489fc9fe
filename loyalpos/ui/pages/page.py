"""What the window expects of a page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from loyalpos.domain.ledger.ledger import Changes
from loyalpos.ui.desk import Desk


class Page(QWidget):
    """A page reloads when something it shows has changed, but only while it is visible.

    The signals ask the window for another page; ``watches`` says what makes this page stale.
    """

    customer_wanted = Signal(int)  # show this customer at the counter
    details_wanted = Signal(int)  # show this customer on the customers page
    register_wanted = Signal(str)  # with a blank card's token, or what was typed to find someone

    watches = Changes.NOTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._stale = True
        desk.news.changed.connect(self._hear)

    def reload(self) -> None:
        """Load what the page shows."""

    def take_scan(self, text: str) -> bool:
        """Take a scanned text; False leaves it to the counter."""
        return False

    def focus_home(self) -> None:
        """Put the focus where work on this page begins."""

    def showEvent(self, event: QShowEvent) -> None:
        """Reload on becoming visible, if something changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._stale = False
            self.reload()

    def _hear(self, changes: Changes) -> None:
        if not changes & self.watches:
            return
        if self.isVisible():
            self.reload()
        else:
            self._stale = True
