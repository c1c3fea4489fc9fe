"""The locked till: who is at the counter? The work underneath stays as it is."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.shop.staff import StaffMember
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.focused_button import is_enter, press_focused
from loyalpos.ui.dialogs.people_tiles import PeopleTiles
from loyalpos.ui.dialogs.pin_check import PinCheck
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.label import Label, title

LEFT_WIDTH = 500
GAP = 48
SENTENCE_WIDTH = 320


class LockScene(QWidget):
    """A tile for every person; one without a PIN signs in with one tap, others on the pad."""

    signed_in = Signal(object)  # StaffMember

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("lock")
        self._desk = desk
        self._people: dict[int, StaffMember] = {}
        self._chosen = 0
        self._tiles = PeopleTiles()
        self._tiles.chosen.connect(self._choose)
        self._check = PinCheck()
        self._check.entered.connect(self._sign_in)
        self._lead = Label(tone="muted")
        self._sentence = Label(tone="danger")
        self._sentence.setObjectName("pin-sentence")
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._check.said.connect(self._sentence.setText)
        self._left, self._right = self._make_left(), self._make_right()
        edge = theme.current().px(Space.WIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(edge, 0, edge, 0)
        row.setSpacing(0)
        row.addStretch(1)
        row.addWidget(self._left, 100)
        row.addSpacing(theme.current().px(GAP))
        row.addWidget(self._right)
        row.addStretch(1)
        self._right.hide()
        theme.current().follow(self._dress)

    def show_people(self, people: tuple[StaffMember, ...]) -> None:
        """Show who may sign in; the person who worked last is chosen already."""
        active = tuple(person for person in people if person.active)
        self._people = {person.number: person for person in active}
        self._tiles.show_people(active)
        self._right.setVisible(any(person.has_pin for person in active))
        last = self._desk.session.by
        if last not in self._people:
            self._say_how(None)
        elif self._people[last].has_pin:
            self._choose(last)
        else:
            self._say_how(None)
            self._tiles.focus_on(last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the tile that has the focus; digits are the pad's."""
        if not (is_enter(event) and press_focused(self)):
            super().keyPressEvent(event)

    def _make_left(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.TINY))
        column.addStretch(1)
        column.addWidget(title(self.tr("Who is at the counter?")))
        column.addWidget(self._lead)
        column.addSpacing(theme.current().px(Space.BASE))
        column.addWidget(self._tiles)
        column.addStretch(1)
        return left

    def _make_right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.MEDIUM))
        column.addStretch(1)
        column.addWidget(self._check, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence)
        column.addStretch(1)
        return right

    def _choose(self, number: int) -> None:
        person = self._people[number]
        self._chosen = number
        self._tiles.select(number)
        self._say_how(person)
        if person.has_pin:
            self._check.begin()
        else:
            self._sign_in("")

    def _sign_in(self, pin: str) -> None:
        number, staff = self._chosen, self._desk.shop.staff
        self._desk.do(lambda: staff.sign_in(number, pin), self.signed_in.emit, self._check.refuse)

    def _say_how(self, person: StaffMember | None) -> None:
        if person is None:
            self._lead.setText(self.tr("Tap your name."))
            self._check.pad.setEnabled(False)
        else:
            self._lead.setText(
                self.tr("Type the PIN of {name}, or tap another name.").format(name=person.name)
            )

    def _dress(self) -> None:
        look = theme.current()
        self._left.setMaximumWidth(look.px(LEFT_WIDTH))
        two_lines = 2 * self._sentence.fontMetrics().lineSpacing()
        self._sentence.setFixedSize(look.px(SENTENCE_WIDTH), two_lines)
