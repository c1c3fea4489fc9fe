"""Handing out a new card: the old one ends, and the new one is shown, saved or printed."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from loyalpos.domain.problem import Refused
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import Replaced
from loyalpos.ui.desk import Desk
from loyalpos.ui.words import phrases


class Handing(QObject):
    """Replaces a customer's card by a made one, or by a blank one that was scanned."""

    handed = Signal(object)  # CardView
    ended = Signal()  # the sheet with the new card was closed

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._wanted: tuple[int, str] | None = None
        self._act: UUID = new_act()

    def hand_out(self, customer: int, blank: str = "") -> None:
        """End the customer's cards and hand out a new one, or ``blank``.

        The same wish after trouble is sent under the same UUID [R4].
        """
        if self._wanted != (customer, blank):
            self._wanted, self._act = (customer, blank), new_act()
        act, by, enrol = self._act, self._desk.session.by, self._desk.shop.enrol
        self._desk.do(
            lambda: enrol.replace_card(act, by, customer, blank), self._replaced, self._failed
        )

    def _replaced(self, replaced: Replaced) -> None:
        wanted, self._wanted = self._wanted, None
        if replaced.card is None and wanted is not None and not wanted[1]:
            # The first try was booked after all, but its code is gone for good: make another.
            self.hand_out(wanted[0])
            return
        self.handed.emit(replaced.view)
        if replaced.card is None:
            words = self.tr("The new card is in use for {name}.")
            self._desk.notices.done(words.format(name=phrases.first_name_of(replaced.view)))
            return
        from loyalpos.ui.dialogs.card_handout import CardHandout  # with Pillow and the printer

        sheet = CardHandout(self._desk, replaced.card, replaced.view, self._page.window())
        sheet.closed.connect(self.ended)
        sheet.open()

    def _failed(self, problem: Exception) -> None:
        if isinstance(problem, Refused):
            self._wanted = None
        self._desk.notices.problem(problem)
