"""Changing what is known of a customer, in place of the details."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QGridLayout, QPlainTextEdit, QVBoxLayout, QWidget

from loyalpos.domain.customer.customer import Details, Purpose
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import CustomerDetail, DraftCheck
from loyalpos.ui import theme
from loyalpos.ui.birthday_field import BirthdayField
from loyalpos.ui.desk import Desk
from loyalpos.ui.languages import NAMES
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.check_choice import CheckChoice
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.field import ChoiceField, Field, TextField
from loyalpos.ui.widgets.flow import FlowLayout
from loyalpos.ui.widgets.label import section
from loyalpos.ui.widgets.scrolled import scrolled
from loyalpos.ui.words import consent_texts
from loyalpos.ui.words.wording import refusal_code_text, refusal_text

CHECK_AFTER_MS = 150
SHRINKING = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
_FIELD_OF = {
    Refusal.NAME_TOO_LONG: "name",
    Refusal.CONTACT_NEEDED: "name",
    Refusal.PHONE_WRONG: "phone",
    Refusal.EMAIL_WRONG: "email",
    Refusal.BIRTHDAY_WRONG: "birthday",
    Refusal.NOTE_TOO_LONG: "note",
}


class EditForm(QWidget):
    """Fields, a live warning about the same phone or e-mail [R53], and the agreements needed."""

    saved = Signal()
    left = Signal()
    existing_wanted = Signal(int)  # the customer with the same phone or e-mail

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._customer = 0
        self._given: frozenset[Purpose] = frozenset()
        self._twin = 0
        self._make_fields()
        self.warning = Banner(Tone.INFO, "edit-twin")
        self.keep = self._consent(Purpose.MEMBERSHIP)
        self.keep_birthday = self._consent(Purpose.BIRTHDAY)
        self.save = Button(
            variant=Variant.PRIMARY, icon="check", key="Ctrl+S", height=Height.CONTROL
        )
        self.save.setText(self.tr("Save changes"))
        self.cancel = Button(self.tr("Cancel"), height=Height.CONTROL)
        self._check_later = QTimer(self, singleShot=True, interval=CHECK_AFTER_MS)
        self._lay_out()
        self._connect()

    def _make_fields(self) -> None:
        self.name = TextField(self.tr("Name"), "edit-name")
        self.phone = TextField(self.tr("Mobile phone"), "edit-phone")
        self.email = TextField(self.tr("E-mail"), "edit-email")
        languages: list[tuple[object, str]] = [("", self.tr("Not known")), *NAMES.items()]
        self.language = ChoiceField(self.tr("Language"), languages, "edit-language")
        self.language.box.setSizeAdjustPolicy(SHRINKING)
        self.language.box.setMinimumContentsLength(6)
        self.birthday = BirthdayField(self.tr("Birthday"), "edit-birthday")
        self._note = QPlainTextEdit()
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(theme.current().px(84))
        self.note = Field(self.tr("Note, for example the usual order"), self._note, "edit-note")

    def _consent(self, purpose: Purpose) -> CheckChoice:
        words = consent_texts.question(purpose), consent_texts.footnote(purpose)
        return CheckChoice(*words, name=f"edit-agree-{purpose.value}")

    def _lay_out(self) -> None:
        look = theme.current()
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setSpacing(look.px(Space.BASE))
        grid = QGridLayout()
        grid.setSpacing(look.px(Space.BASE))
        grid.addWidget(self.name, 0, 0, 1, 2)
        grid.addWidget(self.phone, 1, 0, 1, 2)
        grid.addWidget(self.email, 2, 0, 1, 2)
        grid.addWidget(self.warning, 3, 0, 1, 2)
        grid.addWidget(self.language, 4, 0)
        grid.addWidget(self.birthday, 4, 1)
        grid.addWidget(self.keep_birthday, 5, 0, 1, 2)
        grid.addWidget(self.note, 6, 0, 1, 2)
        grid.addWidget(self.keep, 7, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        column.addStretch(1)
        buttons = FlowLayout(gap=Space.SMALL)
        for button, name in ((self.save, "edit-save"), (self.cancel, "edit-cancel")):
            button.setObjectName(name)
            button.setAccessibleName(button.text())
            buttons.addWidget(button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(look.px(Space.BASE))
        whole.addWidget(section(self.tr("Change the details")))
        whole.addWidget(scrolled(fields, "edit-scroll"), 1)
        whole.addLayout(buttons)

    def _connect(self) -> None:
        for field in (self.name, self.phone, self.email, self.birthday):
            field.edited.connect(lambda _text: self._edited())
        self._note.textChanged.connect(self._edited)
        self._check_later.timeout.connect(self._check)
        self.warning.acted.connect(lambda: self.existing_wanted.emit(self._twin))
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.left)
        shortcut = QShortcut(QKeySequence("Ctrl+S"), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._save)

    def begin(self, detail: CustomerDetail) -> None:
        """Fill the fields with a customer's details."""
        known = detail.details
        self._customer = detail.view.customer
        current = (line.purpose for line in detail.consents if line.withdrawn is None)
        self._given = frozenset(current)
        self.name.set_text(known.name)
        self.phone.set_text(known.phone)
        self.email.set_text(known.email)
        self.language.set_value(known.language)
        self.birthday.set_birthday(known.birthday)
        self._note.setPlainText(known.note)
        self.keep.setChecked(False)
        self.keep_birthday.setChecked(False)
        self._show_errors({})
        self.warning.say("")
        self._check_later.stop()
        self._show_consents()
        self.name.setFocus()
        self.name.line.selectAll()

    def _edited(self) -> None:
        self._show_consents()
        self._check_later.start()

    def _show_consents(self) -> None:
        """Ask only for what is about to be kept and was not agreed to."""
        personal = any(field.text() for field in (self.name, self.phone, self.email))
        missing = Purpose.MEMBERSHIP not in self._given
        self.keep.setVisible(personal and missing)
        missing = Purpose.BIRTHDAY not in self._given
        self.keep_birthday.setVisible(bool(self.birthday.text()) and missing)

    def _draft(self) -> Details:
        return Details(
            name=self.name.text(),
            phone=self.phone.text(),
            email=self.email.text(),
            language=str(self.language.value() or ""),
            birthday=self.birthday.birthday(),
            note=self._note.toPlainText(),
        )

    def _check(self) -> None:
        draft = Details(phone=self.phone.text(), email=self.email.text())
        customer = self._customer
        enrol = self._desk.shop.enrol
        self._desk.do(lambda: enrol.check(draft, customer), self._checked)

    def _checked(self, check: DraftCheck) -> None:
        self.phone.show_error(refusal_code_text(check.phone) if check.phone else "")
        self.email.show_error(refusal_code_text(check.email) if check.email else "")
        if not check.twins:
            self.warning.say("")
            return
        twin = check.twins[0]
        self._twin = twin.customer
        if twin.same_phone:
            words = self.tr("has the same phone number and is already a customer.")
        else:
            words = self.tr("has the same e-mail address and is already a customer.")
        lead = twin.name or self.tr("A card without a name")
        self.warning.say(words, lead, self.tr("Open that one"))

    def _save(self) -> None:
        self._show_errors({})
        try:
            draft = self._draft()
        except Refused as problem:
            self._refused(problem)
            return
        self.save.set_busy(True)
        self._desk.do(self._work(draft), self._done, self._refused)

    def _work(self, draft: Details) -> Callable[[], CustomerDetail]:
        """Keep the agreements that were ticked, then the details, on the shop's lane."""
        enrol, by, customer = self._desk.shop.enrol, self._desk.session.by, self._customer
        ticks = ((self.keep, Purpose.MEMBERSHIP), (self.keep_birthday, Purpose.BIRTHDAY))
        agreed = [
            (new_act(), consent_texts.agreement(purpose))
            for box, purpose in ticks
            if not box.isHidden() and box.isChecked()
        ]
        act = new_act()

        def work() -> CustomerDetail:
            for consent_act, agreement in agreed:
                enrol.agree(consent_act, by, customer, agreement)
            return enrol.edit(act, by, customer, draft)

        return work

    def _done(self, _detail: CustomerDetail) -> None:
        self.save.set_busy(False)
        self._desk.notices.done(self.tr("The details are saved."))
        self.saved.emit()

    def _refused(self, problem: Exception) -> None:
        self.save.set_busy(False)
        if isinstance(problem, Refused) and problem.code in _FIELD_OF:
            self._show_errors({_FIELD_OF[problem.code]: refusal_text(problem)})
        else:
            self._desk.notices.problem(problem)

    def _show_errors(self, sentences: dict[str, str]) -> None:
        fields: dict[str, Field] = {
            "name": self.name,
            "phone": self.phone,
            "email": self.email,
            "birthday": self.birthday,
            "note": self.note,
        }
        for name, field in fields.items():
            field.show_error(sentences.get(name, ""))
        wrong = next((fields[name] for name in sentences), None)
        if wrong is not None:
            wrong.setFocus()
