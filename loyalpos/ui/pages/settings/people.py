"""People: who works here, as what, and who has a PIN."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.domain.shop.staff import Role, StaffMember
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.role_words import role_text
from loyalpos.ui.pages.settings.category import Category
from loyalpos.ui.pages.settings.person_sheet import PersonSheet
from loyalpos.ui.tokens import Height, Space, TypeSize, Weight
from loyalpos.ui.widgets.avatar import Avatar
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button
from loyalpos.ui.widgets.chip import Chip, Tone
from loyalpos.ui.widgets.label import ElidedLabel
from loyalpos.ui.widgets.panel import HairLine


class PersonRow(QWidget):
    """One person: letters, name and role, what is special, and the way to change it."""

    edit_wanted = Signal()

    def __init__(self, person: StaffMember) -> None:
        super().__init__()
        look = theme.current()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(ElidedLabel(person.name, TypeSize.BODY, Weight.SEMIBOLD))
        words.addWidget(ElidedLabel(role_text(person.role), TypeSize.SUB, tone="muted"))
        self.edit = Button(self.tr("Edit"), height=Height.CONTROL)
        self.edit.setObjectName(f"edit-person-{person.number}")
        self.edit.setAccessibleName(self.tr("Edit {name}").format(name=person.name))
        self.edit.clicked.connect(self.edit_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(Space.BASE))
        row.addWidget(Avatar(person.name, 48))
        row.addLayout(words, 1)
        row.addWidget(self._mark(person), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.edit)

    def _mark(self, person: StaffMember) -> Chip:
        if not person.active:
            return Chip(self.tr("Left"), Tone.NEUTRAL)
        if person.has_pin:
            return Chip(self.tr("PIN"), Tone.PRIMARY, "lock")
        return Chip(self.tr("No PIN"), Tone.NEUTRAL)


class PeopleCategory(Category):
    """The list of people; those who left come last."""

    key = "people"
    least = Role.OWNER

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            desk,
            self.tr("People"),
            self.tr("Every stamp and reward keeps the name of the person who gave it."),
        )
        self.rows: list[PersonRow] = []
        self._open_till = Banner(Tone.GOLD, "open-till")
        self._open_till.set_tone(Tone.GOLD, "lock")
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.current().px(Space.SMALL))
        self.add = Button(self.tr("Add a person"), icon="user-plus", height=Height.CONTROL)
        self.add.setObjectName("add-person")
        self.add.clicked.connect(lambda: self._edit(None))
        self.body.addWidget(self._open_till)
        self.body.addLayout(self._list)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def reload(self) -> None:
        self.desk.do(self.desk.shop.staff.all, self._show)

    def guarded(self) -> Iterable[QWidget]:
        return (*(row.edit for row in self.rows), self.add)

    def _show(self, people: tuple[StaffMember, ...]) -> None:
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self.rows = []
        for person in sorted(people, key=lambda one: (not one.active, one.number)):
            row = PersonRow(person)
            row.edit_wanted.connect(partial(self._edit, person))
            self.rows.append(row)
            self._list.addWidget(row)
            self._list.addWidget(HairLine())
        self._warn(people)
        self.show_rights()

    def _warn(self, people: tuple[StaffMember, ...]) -> None:
        working = [person for person in people if person.active]
        trusted_open = [person for person in working if person.role.manages and not person.has_pin]
        if len(working) > 1 and trusted_open:
            self._open_till.say(
                self.tr("Anyone at the till can act in the name of {name}.").format(
                    name=trusted_open[0].name
                ),
                self.tr("Give managers and owners a PIN."),
            )
        else:
            self._open_till.say("")

    def _edit(self, person: StaffMember | None) -> None:
        sheet = PersonSheet(self.desk, person, self.window())
        sheet.saved.connect(self._changed)
        sheet.open()

    def _changed(self) -> None:
        self.show_saved()
        self.reload()
