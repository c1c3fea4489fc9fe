"""Promotions to start from, with texts in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.promotion.promotion import PromotionDraft

translate = QCoreApplication.translate

_AFTERNOON = (14 * 60, 16 * 60)
_MORNING_END = 10 * 60
_WEEK = timedelta(days=6)


@dataclass(frozen=True, slots=True)
class PromotionTemplate:
    """``code`` names its tile; the name of the draft is what the tile says."""

    code: str
    icon: str
    draft: PromotionDraft


def templates(today: date) -> Sequence[PromotionTemplate]:
    """Return all templates; one of them begins today."""
    quiet = translate("PromotionTemplates", "Quiet afternoons")
    early = translate("PromotionTemplates", "Early birds")
    day = translate("PromotionTemplates", "A day of the week")
    week = translate("PromotionTemplates", "A special week")
    begin, end = _AFTERNOON
    return (
        PromotionTemplate(
            "quiet",
            "coffee",
            PromotionDraft(quiet, weekdays=(0, 1), from_minute=begin, to_minute=end),
        ),
        PromotionTemplate("early", "sun", PromotionDraft(early, to_minute=_MORNING_END)),
        PromotionTemplate("day", "clock", PromotionDraft(day, weekdays=(2,))),
        PromotionTemplate("week", "star", PromotionDraft(week, first=today, last=today + _WEEK)),
    )
