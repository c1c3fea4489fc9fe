"""Looks for the same phone or e-mail while it is typed [R53]; the newest answer wins."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from loyalpos.domain.customer.customer import Details
from loyalpos.services.view.customer_view import DraftCheck
from loyalpos.ui.desk import Desk

AFTER_MS = 80


class ContactCheck(QObject):
    """Asks a moment after the last key, or at once."""

    checked = Signal(object)  # DraftCheck

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._contact = Details()
        self._later = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._later.timeout.connect(self._ask)

    def soon(self, phone: str, email: str) -> None:
        """Check when no further key comes."""
        self._contact = Details(phone=phone, email=email)
        self._later.start()

    def at_once(self, phone: str, email: str) -> None:
        """Check now."""
        self._later.stop()
        self._contact = Details(phone=phone, email=email)
        self._ask()

    def _ask(self) -> None:
        self._asked += 1
        number, contact, enrol = self._asked, self._contact, self._desk.shop.enrol

        def tell(check: DraftCheck) -> None:
            if isValid(self) and number == self._asked:
                self.checked.emit(check)

        self._desk.do(lambda: enrol.check(contact), tell)
