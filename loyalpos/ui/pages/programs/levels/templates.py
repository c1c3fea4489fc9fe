"""Ladders to start from, with names in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.program.program_templates import SMALL_MONEY

translate = QCoreApplication.translate

_SMALL = 10  # of a small unit of money buy what one of the others buys
_SOME, _MORE = Fraction(5, 4), Fraction(3, 2)


@dataclass(frozen=True, slots=True)
class LadderTemplate:
    """``code`` names its tile; ``kind`` is what the tile says."""

    code: str
    icon: str
    kind: str
    draft: LadderDraft


def templates(currency: str) -> Sequence[LadderTemplate]:
    """Return all templates, with amounts that make sense in a currency."""
    unit = 100 * (_SMALL if currency in SMALL_MONEY else 1)
    by_spend = translate("LadderTemplates", "By the amount spent")
    by_visits = translate("LadderTemplates", "By visits")
    return (
        LadderTemplate(
            "spend", "bag", by_spend, LadderDraft(Measure.SPEND, _levels(100 * unit, 200 * unit))
        ),
        LadderTemplate("visits", "users", by_visits, LadderDraft(Measure.VISITS, _levels(10, 25))),
    )


def _levels(second: int, third: int) -> tuple[Level, ...]:
    return (
        Level(translate("LadderTemplates", "Regular"), 0),
        Level(translate("LadderTemplates", "Silver"), second, _SOME),
        Level(translate("LadderTemplates", "Gold"), third, _MORE, early_days=2),
    )
