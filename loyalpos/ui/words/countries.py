"""The countries a shop can be in: those whose money the till writes, with their clocks.

A table of our own, because the one of the operating system may be missing or differ between tills.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QTimeZone


@dataclass(frozen=True, slots=True)
class Country:
    """``code`` is ISO 3166-1, ``currency`` ISO 4217, ``zones`` are IANA's with the usual first."""

    code: str
    currency: str
    zones: tuple[str, ...]

    @property
    def name(self) -> str:
        """What its people call it."""
        territory = QLocale.codeToTerritory(self.code)
        locale = QLocale(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory)
        return locale.nativeTerritoryName()


_EURO_COUNTRIES = {
    "AT": ("Europe/Vienna",),
    "BE": ("Europe/Brussels",),
    "BG": ("Europe/Sofia",),
    "CY": ("Asia/Nicosia",),
    "DE": ("Europe/Berlin",),
    "EE": ("Europe/Tallinn",),
    "ES": ("Europe/Madrid", "Atlantic/Canary"),
    "FI": ("Europe/Helsinki",),
    "FR": ("Europe/Paris",),
    "GR": ("Europe/Athens",),
    "HR": ("Europe/Zagreb",),
    "IE": ("Europe/Dublin",),
    "IT": ("Europe/Rome",),
    "LT": ("Europe/Vilnius",),
    "LU": ("Europe/Luxembourg",),
    "LV": ("Europe/Riga",),
    "MT": ("Europe/Malta",),
    "NL": ("Europe/Amsterdam",),
    "PT": ("Europe/Lisbon", "Atlantic/Madeira", "Atlantic/Azores"),
    "SI": ("Europe/Ljubljana",),
    "SK": ("Europe/Bratislava",),
}
_BRAZIL = (
    "America/Sao_Paulo",
    "America/Bahia",
    "America/Belem",
    "America/Campo_Grande",
    "America/Cuiaba",
    "America/Fortaleza",
    "America/Manaus",
    "America/Porto_Velho",
    "America/Recife",
    "America/Rio_Branco",
)
_UNITED_STATES = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Phoenix",
    "America/Los_Angeles",
    "America/Anchorage",
    "Pacific/Honolulu",
)
COUNTRIES = {
    **{code: Country(code, "EUR", zones) for code, zones in _EURO_COUNTRIES.items()},
    "BR": Country("BR", "BRL", _BRAZIL),
    "CH": Country("CH", "CHF", ("Europe/Zurich",)),
    "DK": Country("DK", "DKK", ("Europe/Copenhagen",)),
    "GB": Country("GB", "GBP", ("Europe/London",)),
    "LI": Country("LI", "CHF", ("Europe/Vaduz",)),
    "NO": Country("NO", "NOK", ("Europe/Oslo",)),
    "PL": Country("PL", "PLN", ("Europe/Warsaw",)),
    "SE": Country("SE", "SEK", ("Europe/Stockholm",)),
    "US": Country("US", "USD", _UNITED_STATES),
}
_SPOKEN_IN = {"en": "GB", "nl": "NL", "de": "DE", "nb": "NO", "pt": "PT"}


def by_name() -> list[Country]:
    """Return all countries as a list to pick from: in the order of their names."""
    return sorted(COUNTRIES.values(), key=lambda country: country.name.casefold())


def proposed(language: str) -> Country:
    """Return the country of the computer, else the one where the language is at home."""
    here = QLocale.territoryToCode(QLocale.system().territory())
    return COUNTRIES.get(here) or COUNTRIES[_SPOKEN_IN[language]]


def proposed_zone(country: Country) -> str:
    """Return the computer's time zone if it is one of the country's, else the usual one."""
    here = QTimeZone.systemTimeZoneId().toStdString()
    return here if here in country.zones else country.zones[0]


def zone_name(zone: str) -> str:
    """Return the town that gives a time zone its name: ``Europe/Amsterdam`` is Amsterdam."""
    return zone.rpartition("/")[2].replace("_", " ")
