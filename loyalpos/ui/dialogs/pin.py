"""A manager's word for one act: the sheet where it is given."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from loyalpos.domain.shop.staff import StaffMember
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.people_tiles import PeopleTiles
from loyalpos.ui.dialogs.pin_check import PinCheck
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.label import Label
from loyalpos.ui.widgets.sheet import Sheet
from loyalpos.ui.words.wording import problem_text

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
        self._sentence = Label(tone="muted")
        self._sentence.setObjectName("pin-sentence")
        self._check.said.connect(self._say_wrong)
        self._other = Button(self.tr("Someone else"), height=Height.CONTROL)
        self._other.setObjectName("someone-else")
        self._other.clicked.connect(self._ask_who)
        self._fill()
        desk.do(desk.shop.staff.all, self._show_people)

    def _fill(self) -> None:
        look = theme.current()
        top = QHBoxLayout()
        top.setSpacing(look.px(Space.BASE))
        top.addWidget(self._sentence, 1)
        top.addWidget(self._other)
        self.body.setSpacing(look.px(Space.BASE))
        self.body.addLayout(top)
        self.body.addWidget(self._tiles)
        self.body.addWidget(self._check, 0, Qt.AlignmentFlag.AlignHCenter)
        self.body.addStretch(1)

    def _show_people(self, people: tuple[StaffMember, ...]) -> None:
        able = tuple(person for person in people if person.active and person.role.manages)
        self._people = {person.number: person for person in able}
        self._tiles.show_people(able)
        if len(able) == 1 and able[0].has_pin:
            self._choose(able[0].number)
        else:
            self._ask_who()

    def _ask_who(self) -> None:
        self._say(self.tr("Who allows it? The PIN counts for this alone; both names are kept."))
        self._check.hide()
        self._other.hide()
        self._tiles.show()

    def _choose(self, number: int) -> None:
        self._chosen = number
        if not self._people[number].has_pin:
            self._approve("")
            return
        self._tiles.hide()
        self._other.setVisible(len(self._people) > 1)
        self._check.show()
        self._check.begin()
        self._ask_pin()

    def _ask_pin(self) -> None:
        person = self._people[self._chosen]
        self._say(self.tr("The PIN of {name}, please.").format(name=person.name))

    def _say(self, sentence: str, tone: str = "muted") -> None:
        self._sentence.set_tone(tone)
        self._sentence.setText(sentence)

    def _say_wrong(self, sentence: str) -> None:
        if sentence:
            self._say(sentence, "danger")
        else:
            self._ask_pin()

    def _approve(self, pin: str) -> None:
        act, number, staff = self._act, self._chosen, self._desk.shop.staff
        self._desk.do(
            lambda: staff.approve(act, number, pin), lambda _none: self._done(), self._refused
        )

    def _done(self) -> None:
        self.approved.emit()
        self.dismiss()

    def _refused(self, problem: Exception) -> None:
        if self._check.isHidden():
            self._say(problem_text(problem), "danger")
        else:
            self._check.refuse(problem)
