"""What a new customer may tell: two fields are enough, the rest is optional."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from loyalpos.domain.customer.customer import Details
from loyalpos.domain.problem import Refusal, Refused
from loyalpos.services.view.customer_view import DraftCheck
from loyalpos.ui import theme
from loyalpos.ui.birthday_field import BirthdayField
from loyalpos.ui.languages import NAMES
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.field import ChoiceField, TextField
from loyalpos.ui.words.wording import refusal_code_text, refusal_text

_FIELD_OF = {
    Refusal.NAME_TOO_LONG: "name",
    Refusal.CONTACT_NEEDED: "name",
    Refusal.PHONE_WRONG: "phone",
    Refusal.EMAIL_WRONG: "email",
    Refusal.BIRTHDAY_WRONG: "birthday",
    Refusal.NOTE_TOO_LONG: "note",
}


class DetailsForm(QWidget):
    """Name, phone, birthday, e-mail, language and the usual order.

    ``edited`` tells every change by the person, ``contact_edited`` those of phone and e-mail, and
    ``contact_left`` that one of these two was left.
    """

    edited = Signal()
    contact_edited = Signal()
    contact_left = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = TextField(self.tr("Name"), "register-name")
        self.phone = TextField(self.tr("Mobile phone"), "register-phone")
        self.birthday = BirthdayField(self.tr("Birthday (optional)"), "register-birthday")
        self.email = TextField(self.tr("E-mail (optional)"), "register-email")
        choices: list[tuple[object, str]] = list(NAMES.items())
        self.language = ChoiceField(self.tr("Language"), choices, "register-language")
        self.language.set_value(language)
        self.note = TextField(
            self.tr("Usual order (optional)"), "register-note", self.tr("oat milk, no sugar")
        )
        self.fields = {
            "name": self.name,
            "phone": self.phone,
            "birthday": self.birthday,
            "email": self.email,
            "note": self.note,
        }
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        look = theme.current()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(14))
        grid.setVerticalSpacing(look.px(Space.BASE))
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self.name, 0, 0, 1, 2)
        grid.addWidget(self.phone, 1, 0, top)
        grid.addWidget(self.birthday, 1, 1, top)
        grid.addWidget(self.email, 2, 0, 1, 2)
        grid.addWidget(self.language, 3, 0, top)
        grid.addWidget(self.note, 3, 1, top)
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
            grid.setColumnMinimumWidth(column, look.px(160))

    def _connect(self) -> None:
        for field in self.fields.values():
            field.edited.connect(self.edited)
            field.edited.connect(lambda _text, field=field: field.show_error(""))
        for contact in (self.phone, self.email):
            contact.edited.connect(self.contact_edited)
            contact.line.editingFinished.connect(self.contact_left)
        self.birthday.line.editingFinished.connect(self._birthday_left)

    @property
    def names_someone(self) -> bool:
        """Whether what is typed says who it is."""
        return any(field.text() for field in (self.name, self.phone, self.email))

    @property
    def empty(self) -> bool:
        """Whether nothing is typed."""
        return not any(field.text() for field in self.fields.values())

    def begin(self, typed: str) -> None:
        """Put what was typed in a search where it belongs: an address, a number or a name."""
        digits = typed.replace(" ", "").lstrip("+")
        if "@" in typed:
            self.email.set_text(typed)
        elif digits.isdigit():
            self.phone.set_text(typed)
        else:
            self.name.set_text(typed)

    def details(self) -> Details:
        """Return what is typed.

        :raises Refused: BIRTHDAY_WRONG.
        """
        return Details(
            name=self.name.text(),
            phone=self.phone.text(),
            email=self.email.text(),
            language=str(self.language.value()),
            birthday=self.birthday.birthday(),
            note=self.note.text(),
        )

    def lock(self, locked: bool) -> None:
        """Keep what is typed as it is while it is being saved."""
        for field in self.fields.values():
            field.line.setReadOnly(locked)
        self.language.setEnabled(not locked)

    def show_refusal(self, refused: Refused) -> TextField | None:
        """Say what is wrong at the field concerned and go there; None when it is no field's."""
        name = _FIELD_OF.get(refused.code)
        if name is None:
            return None
        field = self.fields[name]
        field.show_error(refusal_text(refused))
        field.line.setFocus(Qt.FocusReason.OtherFocusReason)
        return field

    def show_check(self, check: DraftCheck) -> None:
        """Mark wrong contacts, and write a right phone number as it will be kept.

        Not in the field that is being typed into: half a number is no mistake.
        """
        for field, wrong in ((self.phone, check.phone), (self.email, check.email)):
            if not field.line.hasFocus():
                field.show_error(refusal_code_text(wrong) if wrong else "")
        shown = check.phone_shown
        if self.phone.text() and shown and not check.phone and not self.phone.line.hasFocus():
            self.phone.set_text(shown)

    def _birthday_left(self) -> None:
        """Say at once how a birthday was understood, or that it was not."""
        try:
            self.birthday.set_birthday(self.birthday.birthday())
        except Refused as refused:
            self.birthday.show_error(refusal_text(refused))
