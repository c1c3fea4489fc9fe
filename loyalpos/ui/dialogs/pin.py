"""A manager's word for one act: the sheet where it is given."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from loyalpos.domain.staff import StaffMember
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.people_tiles import PeopleTiles
from loyalpos.ui.dialogs.pin_check import PinCheck
from loyalpos.ui.widgets.label import Label
from loyalpos.ui.widgets.sheet import Sheet

translate = QCoreApplication.translate


class ManagerPin(Sheet):
    """Asks a manager to allow one act. Their PIN allows this act and no other, for a minute."""

    approved = Signal()

    def __init__(self, desk: Desk, act: UUID, parent: QWidget) -> None:
        super().__init__(translate("ManagerPin", "A manager can allow this"), parent)
        self.setObjectName("manager-pin")
        self._desk, self._act = desk, act
        self._people: dict[int, StaffMember] = {}
        self._chosen = 0
        self._tiles = PeopleTiles()
        self._tiles.chosen.connect(self._choose)
        self._check = PinCheck()
        self._check.entered.connect(self._approve)
        self._check.hide()
        self._lead = Label(
            self.tr("The PIN allows only what is asked now, and both names are kept with it."),
            tone="muted",
        )
        self.body.addWidget(self._lead)
        self.body.addWidget(self._tiles)
        self.body.addWidget(self._check)
        self.body.addStretch(1)
        desk.do(desk.shop.staff.all, self._show_people)

    def _show_people(self, people: tuple[StaffMember, ...]) -> None:
        able = tuple(person for person in people if person.active and person.role.manages)
        self._people = {person.number: person for person in able}
        self._tiles.show_people(able)
        if len(able) == 1:
            self._choose(able[0].number)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._tiles.select(number)
        if self._people[number].has_pin:
            self._check.show()
            self._check.begin()
        else:
            self._approve("")

    def _approve(self, pin: str) -> None:
        act, number, staff = self._act, self._chosen, self._desk.shop.staff
        self._desk.do(
            lambda: staff.approve(act, number, pin), lambda _none: self._done(), self._refused
        )

    def _done(self) -> None:
        self.approved.emit()
        self.dismiss()

    def _refused(self, problem: Exception) -> None:
        self._check.show()
        self._check.refuse(problem)
