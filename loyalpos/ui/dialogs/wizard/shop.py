"""The shop, where it is, and who owns it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.shop.setting_values import MAX_SHOP_NAME
from loyalpos.domain.shop.staff import MAX_NAME, Role, checked_pin
from loyalpos.ui import theme
from loyalpos.ui.dialogs.pin_field import PinField
from loyalpos.ui.dialogs.wizard.answers import Answers
from loyalpos.ui.dialogs.wizard.step import Step
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.field import ChoiceField, TextField
from loyalpos.ui.widgets.tile import ChoiceTile
from loyalpos.ui.words import countries, formats
from loyalpos.ui.words.wording import refusal_code_text, refusal_text


class ShopStep(Step):
    """Only the two names are asked; country, money and clock are proposed."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self._make_fields()
        self._make_pin_choice()
        grid = QGridLayout()
        look = theme.current()
        grid.setHorizontalSpacing(look.px(Space.MEDIUM))
        grid.setVerticalSpacing(look.px(Space.BASE))
        grid.addWidget(self.shop_name, 0, 0, 1, 3)
        grid.addWidget(self.owner_name, 0, 3, 1, 3)
        grid.addWidget(self.country, 1, 0, 1, 2)
        grid.addWidget(self.currency, 1, 2, 1, 2)
        grid.addWidget(self.zone, 1, 4, 1, 2)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        self.column.addLayout(grid)
        people = QHBoxLayout()
        people.setSpacing(look.px(Space.MEDIUM))
        people.addWidget(self.alone, 1)
        people.addWidget(self.guarded, 1)
        people.addWidget(self.pin, 1, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(people)
        self.column.addStretch(1)
        self._show_pin_choice()

    def heading(self) -> str:
        return self.tr("Your shop")

    def lead(self) -> str:
        return self.tr("Country, money and clock are our guess. Change what is not right.")

    def focus_first(self) -> None:
        (self.shop_name if not self.answers.shop_name else self.owner_name).setFocus()

    def complete(self) -> bool:
        """Mark what is missing, and lead to the first of it."""
        missing = {
            self.shop_name: ""
            if self.answers.shop_name
            else refusal_code_text(Refusal.SHOP_NAME_NEEDED),
            self.owner_name: ""
            if self.answers.owner_name
            else refusal_code_text(Refusal.STAFF_NAME_NEEDED),
            self.pin: self._wrong_with_pin(),
        }
        for field, sentence in missing.items():
            field.show_error(sentence)
        first = next((field for field, sentence in missing.items() if sentence), None)
        if first is not None:
            first.setFocus()
        return first is None

    def _make_fields(self) -> None:
        answers = self.answers
        self.shop_name = TextField(self.tr("Name of the shop"), "shop-name")
        self.shop_name.line.setMaxLength(MAX_SHOP_NAME)
        self.shop_name.set_text(answers.shop_name)
        self.shop_name.edited.connect(self._keep_names)
        self.owner_name = TextField(self.tr("Your name"), "owner-name")
        self.owner_name.line.setMaxLength(MAX_NAME)
        self.owner_name.set_text(answers.owner_name)
        self.owner_name.edited.connect(self._keep_names)
        places: list[tuple[object, str]] = [(one.code, one.name) for one in countries.by_name()]
        self.country = ChoiceField(self.tr("Country"), places, "country")
        self.country.set_value(answers.country)
        self.country.picked.connect(self._move)
        money: list[tuple[object, str]] = [
            (code, f"{code} {sign}" if sign != code else code)
            for code, sign in formats.CURRENCIES.items()
        ]
        self.currency = ChoiceField(self.tr("Currency"), money, "currency")
        self.currency.picked.connect(self._keep_region)
        self.zone = ChoiceField(self.tr("Time zone"), [], "time-zone")
        self.zone.picked.connect(self._keep_region)
        self._show_region()

    def _make_pin_choice(self) -> None:
        self.alone = ChoiceTile(
            "user", self.tr("I work alone"), self.tr("No PIN: the till opens at once"), "no-pin"
        )
        self.guarded = ChoiceTile(
            "lock",
            self.tr("Others work here too"),
            self.tr("Your PIN guards settings and corrections"),
            "with-pin",
        )
        self.alone.clicked.connect(lambda: self._choose_pin(False))
        self.guarded.clicked.connect(lambda: self._choose_pin(True))
        self.pin = PinField(self.tr("Your PIN, at least 6 digits"), "owner-pin")
        self.pin.set_text(self.answers.pin)
        self.pin.edited.connect(self._keep_pin)

    def _keep_names(self) -> None:
        self.answers.shop_name = self.shop_name.text()
        self.answers.owner_name = self.owner_name.text()
        for field in (self.shop_name, self.owner_name):
            if field.text():
                field.show_error("")

    def _keep_pin(self, pin: str) -> None:
        self.answers.pin = pin
        self.pin.show_error("")

    def _move(self, code: object) -> None:
        self.answers.move_to(str(code))
        self._show_region()

    def _keep_region(self) -> None:
        self.answers.moved = True
        self.answers.currency = str(self.currency.value())
        self.answers.time_zone = str(self.zone.value())

    def _show_region(self) -> None:
        self.currency.set_value(self.answers.currency)
        self.zone.box.clear()
        for zone in countries.COUNTRIES[self.answers.country].zones:
            self.zone.box.addItem(countries.zone_name(zone), zone)
        self.zone.set_value(self.answers.time_zone)

    def _choose_pin(self, wanted: bool) -> None:
        self.answers.with_pin = wanted
        self._show_pin_choice()
        if wanted:
            self.pin.setFocus()

    def _show_pin_choice(self) -> None:
        self.alone.set_selected(not self.answers.with_pin)
        self.guarded.set_selected(self.answers.with_pin)
        self.pin.setVisible(self.answers.with_pin)

    def _wrong_with_pin(self) -> str:
        if not self.answers.with_pin:
            return ""
        try:
            checked_pin(self.answers.pin, Role.OWNER)
        except Refused as refused:
            return refusal_text(refused)
        return ""
