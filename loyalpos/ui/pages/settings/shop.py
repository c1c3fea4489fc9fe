"""The shop: its name, where it is, its money, its clock and the language of the till."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from loyalpos.domain.problem import Refusal, Refused
from loyalpos.domain.shop.setting_values import MAX_SHOP_NAME
from loyalpos.domain.shop.shop import ShopProfile
from loyalpos.domain.shop.staff import Role
from loyalpos.services.booking.act import new_act
from loyalpos.ui import languages, theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.settings.category import Category
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.field import ChoiceField, TextField
from loyalpos.ui.widgets.label import sub
from loyalpos.ui.words import countries, formats
from loyalpos.ui.words.wording import problem_text


class ShopCategory(Category):
    """Saved with a button: a new language makes the whole window anew."""

    key = "shop"
    least = Role.OWNER

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Shop and language"))
        self.name = TextField(self.tr("Name of the shop"), "shop-name")
        self.name.line.setMaxLength(MAX_SHOP_NAME)
        self.name.edited.connect(self._compare)
        self.country = ChoiceField(
            self.tr("Country"), [(one.code, one.name) for one in countries.by_name()], "country"
        )
        self.country.picked.connect(self._move)
        self.currency = ChoiceField(self.tr("Currency"), _currencies(), "currency")
        self.zone = ChoiceField(self.tr("Time zone"), [], "time-zone")
        self.language = ChoiceField(self.tr("Language"), list(languages.NAMES.items()), "language")
        for field in (self.currency, self.zone, self.language):
            field.picked.connect(self._compare)
        self.save = Button(self.tr("Save"), Variant.PRIMARY, icon="check", height=Height.CONTROL)
        self.save.setObjectName("save-shop")
        self.save.clicked.connect(self._save)
        self._lay_out()

    def reload(self) -> None:
        self._show(self.desk.profile)

    def guarded(self) -> Iterable[QWidget]:
        fields = (self.name, self.country, self.currency, self.zone, self.language)
        return (*(field.editor for field in fields), self.save)

    def show_rights(self) -> None:
        super().show_rights()
        if self.may_change():
            self._compare()

    def _lay_out(self) -> None:
        look = theme.current()
        grid = QGridLayout()
        grid.setHorizontalSpacing(look.px(Space.MEDIUM))
        grid.setVerticalSpacing(look.px(Space.MEDIUM))
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.language, 0, 1)
        grid.addWidget(self.country, 1, 0)
        grid.addWidget(self.currency, 1, 1)
        grid.addWidget(self.zone, 2, 0)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(
            sub(
                self.tr(
                    "The country says how phone numbers are read, the time zone when a day of the "
                    "shop ends. Amounts that were booked keep their figures in another currency."
                )
            )
        )
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save)
        self.body.addLayout(row)
        self.body.addStretch(1)

    def _show(self, profile: ShopProfile) -> None:
        self.name.set_text(profile.name)
        self.name.show_error("")
        self.language.set_value(profile.language)
        self.country.set_value(profile.country)
        self.currency.set_value(profile.currency)
        self._show_zones(profile.country, profile.time_zone)
        self.show_rights()

    def _show_zones(self, country: str, zone: str) -> None:
        known = countries.COUNTRIES.get(country)
        zones = known.zones if known is not None else ()
        self.zone.box.clear()
        for one in zones if zone in zones else (zone, *zones):
            self.zone.box.addItem(countries.zone_name(one), one)
        self.zone.set_value(zone)

    def _move(self, code: object) -> None:
        country = countries.COUNTRIES[str(code)]
        self.currency.set_value(country.currency)
        self._show_zones(country.code, countries.proposed_zone(country))
        self._compare()

    def _typed(self) -> ShopProfile:
        return replace(
            self.desk.profile,
            name=self.name.text(),
            language=str(self.language.value()),
            country=str(self.country.value()),
            currency=str(self.currency.value()),
            time_zone=str(self.zone.value()),
        )

    def _compare(self) -> None:
        if self._typed() == self.desk.profile:
            self.save.disable(self.tr("Nothing was changed."))
        else:
            self.save.enable()

    def _save(self) -> None:
        self.name.show_error("")
        typed, act, by = self._typed(), new_act(), self.desk.session.by
        settings = self.desk.shop.settings
        self.desk.do(
            lambda: settings.change_profile(act, by, typed),
            lambda _result: self._kept(),
            self._refused,
        )

    def _kept(self) -> None:
        self.show_saved()
        self.profile_changed.emit()

    def _refused(self, problem: Exception) -> None:
        if isinstance(problem, Refused) and problem.code is Refusal.SHOP_NAME_NEEDED:
            self.name.show_error(problem_text(problem))
            self.name.setFocus()
        else:
            self.desk.notices.problem(problem)


def _currencies() -> list[tuple[object, str]]:
    return [
        (code, code if sign == code else f"{code} {sign}")
        for code, sign in formats.CURRENCIES.items()
    ]
