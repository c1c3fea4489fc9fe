"""The register sheet: name, phone, a tick, Enter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from shiboken6 import isValid

from loyalpos.domain.card.card_code import parse_token
from loyalpos.domain.customer.customer import Details, Registration
from loyalpos.domain.problem import Refusal, Refused, Trouble
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.card_view import CardView, Presented
from loyalpos.services.view.customer_view import DraftCheck, Registered, Twin
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs.card_handout import CardHandout
from loyalpos.ui.dialogs.focused_button import is_enter, press_focused
from loyalpos.ui.dialogs.register.brought_by import BroughtBy
from loyalpos.ui.dialogs.register.card_choice import CardChoice, Chosen
from loyalpos.ui.dialogs.register.consents import Consents
from loyalpos.ui.dialogs.register.contact_check import ContactCheck
from loyalpos.ui.dialogs.register.footer import Footer
from loyalpos.ui.dialogs.register.form import DetailsForm
from loyalpos.ui.dialogs.register.nameless import Nameless
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.banner import Banner
from loyalpos.ui.widgets.chip import Tone
from loyalpos.ui.widgets.sheet import Sheet
from loyalpos.ui.words import phrases
from loyalpos.ui.words.wording import problem_text, refusal_text

_ABOUT_THE_CARD = (Refusal.CARD_IN_USE, Refusal.CARD_NOT_OURS, Refusal.CARD_ENDED)

_ABOUT_WHO_BROUGHT = (
    Refusal.CUSTOMER_UNKNOWN,
    Refusal.REFERRAL_SAME,
    Refusal.REFERRAL_ALL_FULL,
)


class RegisterSheet(Sheet):
    """Registers one customer with a card, in one act that is sent until it has an answer [R4].

    ``begun`` is a blank card's token, or what was typed to find the customer, or nothing.
    """

    registered = Signal(int)
    existing_wanted = Signal(int)

    def __init__(self, desk: Desk, begun: str, parent: QWidget) -> None:
        super().__init__(self.tr("New customer"), parent)
        self.setObjectName("register")
        self._desk = desk
        self._room = parent
        self._act = new_act()
        self._saving = False
        self._twin = 0
        self._check = ContactCheck(desk, self)
        self.form = DetailsForm(desk.profile.language)
        self.twin = Banner(Tone.INFO, "register-twin")
        self.consents = Consents()
        self.nameless = Nameless()
        self.brought_by = BroughtBy(desk)
        self.card = CardChoice()
        self.bottom = Footer(self.card)
        self.body.setSpacing(theme.current().px(Space.BASE))
        for part in (self.form, self.twin, self.brought_by, self.consents, self.nameless):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.brought_by.show_if_wanted()
        self.footer.addWidget(self.bottom, 1)
        self._connect()
        if parse_token(begun) is not None:
            self.take_scan(begun)
        else:
            self.form.begin(begun)
            self._edited()

    def _connect(self) -> None:
        self.form.edited.connect(self._edited)
        self.form.contact_edited.connect(self._check_soon)
        self.form.contact_left.connect(self._check_now)
        self._check.checked.connect(self._checked)
        self.twin.acted.connect(lambda: self._open_existing(self._twin))
        self.card.existing_wanted.connect(self._open_existing)
        self.nameless.pressed.connect(self._save_nameless)
        self.bottom.printed_card_pressed.connect(self._choose_card)
        self.bottom.save_pressed.connect(self._save)
        self.bottom.drop_pressed.connect(self._leave)

    def take_scan(self, text: str) -> bool:
        """Hand out a blank card; offer to open a customer's; say what anything else is."""
        till = self._desk.shop.till

        def show(presented: Presented) -> None:
            if not isValid(self) or self._saving:
                return
            if isinstance(presented, CardView) and self.brought_by.asks:
                self.brought_by.pick(presented)
            else:
                self.card.show_presented(presented)

        self._desk.do(lambda: till.present(text), show)
        return True

    def dismiss(self) -> None:
        """Close it; ask first when that would lose something typed. Never while it saves."""
        if self._saving:
            return
        if self.bottom.asking:
            self.bottom.keep_typing()
        elif self.form.empty and not self.consents.any_ticked and not self.brought_by.field.text():
            self._leave()
        else:
            self.bottom.ask_before_dropping()

    def _leave(self) -> None:
        super().dismiss()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not press_focused(self):
            self._go_on()

    def _go_on(self) -> None:
        """Enter: save when all is there, else go to what is missing."""
        needed = self.consents.needed()
        if self.form.names_someone and needed is None:
            self._save()
        elif not self.form.names_someone or self._phone_comes_next():
            self.focusNextPrevChild(True)
        elif needed is not None and needed.hasFocus():
            self._show_refusal(Refused(Refusal.CONSENT_NEEDED))
        else:
            self._ask_consent()

    def _phone_comes_next(self) -> bool:
        return self.form.name.line.hasFocus() and not self.form.phone.text()

    def _edited(self) -> None:
        self.consents.show_birthday(bool(self.form.birthday.text()))
        self.nameless.setVisible(self.form.empty)
        self.bottom.show_trouble("")

    def _check_soon(self) -> None:
        self._check.soon(self.form.phone.text(), self.form.email.text())

    def _check_now(self) -> None:
        if not self._saving:
            self._check.at_once(self.form.phone.text(), self.form.email.text())

    def _checked(self, check: DraftCheck) -> None:
        self.form.show_check(check)
        if check.twins:
            self._show_twin(check.twins[0])
        else:
            self.twin.say("")

    def _show_twin(self, twin: Twin) -> None:
        self._twin = twin.customer
        name = twin.name or self.tr("Someone without a name")
        lead = self.tr("{name} is already a customer").format(name=name)
        if twin.same_phone:
            sentence = self.tr("with the same phone number.")
        else:
            sentence = self.tr("with the same e-mail address.")
        self.twin.say(sentence, lead, self.tr("Open that card"))
        self._reveal(self.twin)

    def _open_existing(self, customer: int) -> None:
        self._leave()
        self.existing_wanted.emit(customer)

    def _choose_card(self) -> None:
        if self.card.chosen is Chosen.MADE:
            self.card.await_blank()
        else:
            self.card.make()

    def _save(self) -> None:
        try:
            details = self.form.details()
            if details.anonymous:
                raise Refused(Refusal.CONTACT_NEEDED)
            if self.consents.needed() is not None:
                raise Refused(Refusal.CONSENT_NEEDED)
        except Refused as refused:
            self._show_refusal(refused)
        else:
            agreements, brought_by = self.consents.agreements(), self.brought_by.customer
            self._send(Registration(details, agreements, self.card.token, brought_by))

    def _save_nameless(self) -> None:
        details = Details(language=str(self.form.language.value()))
        brought_by = self.brought_by.customer
        self._send(Registration(details, card=self.card.token, brought_by=brought_by))

    def _send(self, registration: Registration) -> None:
        if self._saving:
            return
        self._show_saving(True)
        enrol, act, by = self._desk.shop.enrol, self._act, self._desk.session.by
        self._desk.do(lambda: enrol.register(act, by, registration), self._saved, self._not_saved)

    def _show_saving(self, saving: bool) -> None:
        self._saving = saving
        self.form.lock(saving)
        self.brought_by.setEnabled(not saving)
        self.consents.setEnabled(not saving)
        self.nameless.setEnabled(not saving)
        self.bottom.show_saving(saving)

    def _saved(self, registered: Registered) -> None:
        """Leave, show the customer at the counter, and the card in front of it."""
        scanned = self.card.token
        self._saving = False
        self._leave()
        self.registered.emit(registered.view.customer)
        name = phrases.first_name_of(registered.view)
        if registered.card is not None:
            self._desk.notices.done(self.tr("{name} is registered.").format(name=name))
            CardHandout(self._desk, registered.card, registered.view, self._room).open()
        elif scanned:
            said = self.tr("{name} is registered. The card can be handed over.")
            self._desk.notices.done(said.format(name=name))
        else:
            said = self.tr("{name} was saved before. Print a new card to hand one over.")
            self._desk.notices.look_here(said.format(name=name))

    def _not_saved(self, problem: Exception) -> None:
        """Say why; everything typed stays."""
        self._show_saving(False)
        if isinstance(problem, Refused):
            self._show_refusal(problem)
            return
        if not isinstance(problem, Trouble):
            self._desk.notices.problem(problem)
        self.bottom.show_trouble(problem_text(problem))

    def _show_refusal(self, refused: Refused) -> None:
        """Say at the place concerned what is wrong."""
        field = self.form.show_refusal(refused)
        if field is not None:
            self._reveal(field)
        elif refused.code in _ABOUT_WHO_BROUGHT and self.brought_by.customer is not None:
            self.brought_by.field.show_error(refusal_text(refused))
            self._reveal(self.brought_by)
        elif refused.code in _ABOUT_THE_CARD:
            self.card.refuse(refusal_text(refused))
        elif refused.code is Refusal.CONSENT_NEEDED:
            self.consents.show_error(refusal_text(refused))
            self._ask_consent()
        else:
            self.bottom.show_trouble(refusal_text(refused))

    def _ask_consent(self) -> None:
        needed = self.consents.needed()
        if needed is not None:
            self.consents.ask(needed)
            self._reveal(self.consents)
            self._reveal(needed)

    def _reveal(self, part: QWidget) -> None:
        """Scroll, where the window is low, until a part is seen."""
        scroll = self.findChild(QScrollArea)
        if isinstance(scroll, QScrollArea):
            self.body.activate()
            scroll.ensureWidgetVisible(part, 0, 0)
