"""Who stands at the counter."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from loyalpos.domain.shop.staff import StaffMember


class Session(QObject):
    """The person who is signed in; their number goes on every row of the ledger."""

    changed = Signal()

    def __init__(self, person: StaffMember) -> None:
        super().__init__()
        self._person = person

    @property
    def person(self) -> StaffMember:
        """The person who acts now."""
        return self._person

    @property
    def by(self) -> int:
        """The number of that person."""
        return self._person.number

    def take_over(self, person: StaffMember) -> None:
        """Let another person act from now on."""
        self._person = person
        self.changed.emit()
