"""The code on a card: letters that every keyboard layout delivers unchanged.

placeholder written by the codec work
"""

from __future__ import annotations

from enum import StrEnum, unique


@unique
class CodeKind(StrEnum):
    """What a code belongs to; the value is its two-letter prefix."""

    CARD = "LP"
    VOUCHER = "LV"
    BADGE = "LB"
    RECEIPT = "LR"
