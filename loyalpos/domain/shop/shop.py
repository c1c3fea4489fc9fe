"""The shop itself: its name, its money, its day, and how the till behaves."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum, unique

from loyalpos.domain.offer.offer import Proof

LANGUAGES = ("en", "nl", "de", "nb", "pt")


@unique
class Theme(StrEnum):
    """How the window is coloured."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class ShopProfile:
    """What the owner says about the shop once."""

    name: str
    country: str  # ISO 3166-1 alpha-2: how phone numbers without + are read
    currency: str  # ISO 4217
    language: str  # of the window: one of LANGUAGES
    time_zone: str  # IANA: decides the business day
    sample: bool = False  # shows the permanent SAMPLE ribbon


@dataclass(frozen=True, slots=True)
class TillSettings:
    """How this till behaves."""

    theme: Theme = Theme.SYSTEM
    scale: int = 100  # percent, 90 to 150
    sounds: bool = True
    volume: int = 70  # percent
    scanner_gap_ms: int = 35
    stamp_gap_minutes: int = 0  # [R14] least time between stamps; 0 is off
    lock_after_seconds: int = 0  # 0 never locks by itself


@dataclass(frozen=True, slots=True)
class ShopRules:
    """What the owner decides for all programs and offers.

    ``proof`` before a voucher is used [R24]. ``forgive``: what a return cannot take back is let go
    instead of owed [R34]. A cashier corrects ``corrections_a_day`` units alone [R55].
    """

    proof: Proof = Proof.CARD
    forgive: bool = False
    corrections_a_day: int = 3


@dataclass(frozen=True, slots=True)
class Item:
    """A tile at the counter. ``price`` in minor units; one that does not ``earn`` gives nothing."""

    number: int
    name: str
    price: int
    category: str = ""
    earns: bool = True
