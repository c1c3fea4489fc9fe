"""What changed, told to every page, so that a hidden page knows that it is stale."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from loyalpos.domain.ledger.ledger import Changes


class News(QObject):
    """Passes on what a use case changed."""

    changed = Signal(object)  # Changes

    def tell(self, changes: Changes) -> None:
        """Tell all pages, unless nothing changed."""
        if changes:
            self.changed.emit(changes)
