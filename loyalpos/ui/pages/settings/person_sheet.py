"""The sheet where a person is added or changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.shop.staff import MAX_NAME, SHORTEST_PIN, Role, StaffMember
from loyalpos.services.booking.act import new_act
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.pin_field import PinField
from loyalpos.ui.dialogs.role_words import role_text
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.check_choice import CheckChoice
from loyalpos.ui.widgets.field import ChoiceField, Field, TextField
from loyalpos.ui.widgets.label import sub
from loyalpos.ui.widgets.sheet import Sheet
from loyalpos.ui.words.wording import problem_text

translate = QCoreApplication.translate


class PersonSheet(Sheet):
    """``person`` is None for somebody new. ``saved`` comes after everything was kept."""

    saved = Signal()

    def __init__(self, desk: Desk, person: StaffMember | None, parent: QWidget) -> None:
        heading = (
            translate("PersonSheet", "Add a person")
            if person is None
            else translate("PersonSheet", "Change a person")
        )
        super().__init__(heading, parent)
        self.setObjectName("person-sheet")
        self._desk, self._person = desk, person
        self._make_fields()
        self.save = Button(self.tr("Save"), Variant.PRIMARY, key="Enter")
        self.save.setObjectName("save-person")
        self.save.clicked.connect(self._save)
        for widget in (self.name, self.role, self._duties, self.pin, self.no_pin, self.works):
            self.body.addWidget(widget)
        self.body.addStretch(1)
        self.footer.addWidget(self.save, 1)
        self._word_role()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = self.focusWidget()
            focused.click() if isinstance(focused, Button) else self._save()
        else:
            super().keyPressEvent(event)

    def _make_fields(self) -> None:
        person = self._person
        self.name = TextField(self.tr("Name"), "person-name")
        self.name.line.setMaxLength(MAX_NAME)
        self.role = ChoiceField(
            self.tr("Role"), [(role, role_text(role)) for role in Role], "person-role"
        )
        self.role.picked.connect(self._word_role)
        self._duties = sub()
        self.pin = PinField("", "person-pin")
        self.pin.edited.connect(lambda _text: self.pin.show_error(""))
        self.no_pin = CheckChoice(
            self.tr("Remove the PIN"),
            self.tr("One tap on the name is then enough to sign in."),
            "remove-pin",
        )
        self.no_pin.toggled.connect(self.pin.setDisabled)
        self.no_pin.setVisible(person is not None and person.has_pin)
        self.works = CheckChoice(
            self.tr("Works here"),
            self.tr("Whoever left cannot sign in; the name stays with what was done."),
            "works-here",
        )
        self.works.setChecked(person is None or person.active)
        self.works.setVisible(person is not None)
        if person is not None:
            self.name.set_text(person.name)
            self.role.set_value(person.role)

    def _word_role(self) -> None:
        role = self._chosen_role()
        self._duties.setText(
            {
                Role.CASHIER: self.tr("Stamps, gives rewards, registers customers."),
                Role.MANAGER: self.tr("Also takes back older stamps and changes items and rules."),
                Role.OWNER: self.tr("May do everything: people, programs, the shop."),
            }[role]
        )
        has_pin = self._person is not None and self._person.has_pin
        words = self.tr("New PIN (optional)") if has_pin else self.tr("PIN (optional)")
        self.pin.label.setText(words)
        self.pin.line.setAccessibleName(words)
        least = SHORTEST_PIN[role.value]
        self.pin.line.setPlaceholderText(self.tr("at least %n digit(s)", "", least))

    def _chosen_role(self) -> Role:
        return Role(str(self.role.value()))

    def _save(self) -> None:
        for field in (self.name, self.role, self.pin):
            field.show_error("")
        name, role, pin = self.name.text(), self._chosen_role(), self.pin.text()
        by, staff = self._desk.session.by, self._desk.shop.staff
        person = self._person
        if person is None:
            added = new_act()
            self._run(lambda: staff.add(added, by, name, role, pin))
            return
        changed = replace(person, name=name, role=role, active=self.works.isChecked())
        steps: list[Callable[[], object]] = [partial(staff.change, new_act(), by, changed)]
        if pin or self.no_pin.isChecked():
            kept = "" if self.no_pin.isChecked() else pin
            # A shorter PIN only fits the new role, a longer one must be there before it.
            place = 1 if SHORTEST_PIN[role] < SHORTEST_PIN[person.role] else 0
            steps.insert(place, partial(staff.set_pin, new_act(), by, person.number, kept))

        self._run(lambda: [step() for step in steps])

    def _run(self, work: Callable[[], object]) -> None:
        self.save.set_busy(True)
        self._desk.do(work, lambda _result: self._kept(), self._refused)

    def _kept(self) -> None:
        self.saved.emit()
        self.dismiss()

    def _refused(self, problem: Exception) -> None:
        self.save.set_busy(False)
        field = self._field_of(problem)
        if field is None:
            self._desk.notices.problem(problem)
        else:
            field.show_error(problem_text(problem))
            field.setFocus()

    def _field_of(self, problem: Exception) -> Field | None:
        if not isinstance(problem, Refused):
            return None
        return {
            Refusal.STAFF_NAME_NEEDED: self.name,
            Refusal.NAME_TOO_LONG: self.name,
            Refusal.STAFF_LAST_OWNER: self.role,
            Refusal.PIN_TOO_SHORT: self.pin,
            Refusal.PIN_NOT_DIGITS: self.pin,
        }.get(problem.code)
