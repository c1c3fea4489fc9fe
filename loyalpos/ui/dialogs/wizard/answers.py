"""What has been answered so far. It outlives the steps, so going back loses nothing."""

from __future__ import annotations

from dataclasses import dataclass

from loyalpos.domain.program.program import ProgramDraft
from loyalpos.domain.shop.shop import ShopProfile
from loyalpos.services.booking.act import new_act
from loyalpos.ui.dialogs.new_shop import NewShop
from loyalpos.ui.words import countries
from loyalpos.ui.words.template_words import draft_of


@dataclass(slots=True)
class Answers:
    """``moved`` once the country was picked by hand.

    ``reward`` and ``goal`` are None while the template's own proposal stands.
    """

    language: str
    country: str
    currency: str
    time_zone: str
    shop_name: str = ""
    owner_name: str = ""
    with_pin: bool = False
    pin: str = ""
    template: str = "coffee"
    reward: str | None = None
    goal: int | None = None
    scanned: str = ""
    moved: bool = False

    @classmethod
    def proposed(cls, language: str) -> Answers:
        """Return what the computer's own settings suggest."""
        country = countries.proposed(language)
        zone = countries.proposed_zone(country)
        return cls(language, country.code, country.currency, zone)

    def speak(self, language: str) -> None:
        """Take another language; texts that were only proposed follow it."""
        self.language = language
        if not self.moved:
            self._move_to(countries.proposed(language))

    def move_to(self, code: str) -> None:
        """Take another country, with its money and its clock."""
        self.moved = True
        self._move_to(countries.COUNTRIES[code])

    def _move_to(self, country: countries.Country) -> None:
        self.country = country.code
        self.currency = country.currency
        self.time_zone = countries.proposed_zone(country)

    def program(self) -> ProgramDraft:
        """Return the first program, in the words of the language chosen."""
        return draft_of(self.template, self.currency, reward=self.reward, goal=self.goal)

    def new_shop(self) -> NewShop:
        """Return everything a new shop begins with."""
        profile = ShopProfile(
            self.shop_name, self.country, self.currency, self.language, self.time_zone
        )
        pin = self.pin if self.with_pin else ""
        return NewShop(new_act(), profile, self.owner_name, pin, (self.program(),))
