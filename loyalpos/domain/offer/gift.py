"""What a person gives to a customer by hand, and why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique


@unique
class GiftReason(StrEnum):
    """Why something was given by hand."""

    THANKS = "thanks"
    SORRY = "sorry"  # something went wrong
    OCCASION = "occasion"  # a birth, a wedding, an opening
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class LevelGift:
    """A level as its place in the ladder, a floor through the day ``until`` [R50]."""

    level: int
    until: date
    reason: GiftReason
