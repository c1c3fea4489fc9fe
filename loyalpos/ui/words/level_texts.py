"""What a level needs and gives, said in plain sentences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.ui.words import formats
from loyalpos.ui.words.promotion_texts import factor_text

translate = QCoreApplication.translate


def measure(kind: Measure) -> str:
    """Return what counts towards a level, as a choice says it."""
    return {
        Measure.SPEND: translate("LevelTexts", "Amount spent"),
        Measure.VISITS: translate("LevelTexts", "Visits"),
        Measure.UNITS: translate("LevelTexts", "Stamps and points earned"),
    }[kind]


def level(one: Level, ladder: LadderDraft) -> str:
    """Return a level in a line, as "Gold from € 200.00 in 12 months: stamps and points ×1.5"."""
    words = translate("LevelTexts", "{level} {terms}")
    return words.format(level=one.name or "…", terms=terms(one, ladder))


def terms(one: Level, ladder: LadderDraft) -> str:
    """Return what a level needs and gives, as "from 10 visits in 12 months: 5 % off every sale"."""
    needs = _reached(one, ladder) if one.threshold else translate("LevelTexts", "from the start")
    gives = perks(one)
    return f"{needs}: {gives}" if gives else needs


def summary(ladder: LadderDraft) -> str:
    """Return all names, lowest first, as "Regular, Silver, Gold"."""
    return ", ".join(one.name or "…" for one in ladder.levels)


def meaning(ladder: LadderDraft) -> str:
    """Return what follows from any ladder, for the owner who sets it [R46 to R48]."""
    months = ladder.months
    return translate(
        "LevelTexts",
        "A level is reached at once and counts from the next sale. After %n month(s) a customer "
        "who no longer reaches it goes down by one level. Spending points costs no level.",
        None,
        months,
    )


def moved(kept: LadderDraft, customers: Sequence[int], draft: LadderDraft) -> str:
    """Return who stands on another level once one is taken away, nothing where nobody does.

    Customers keep their place on the ladder until a review, so a level in the middle that goes
    lifts who stood on it.
    """
    top = len(draft.levels) - 1
    if top < 0 or top + 1 >= len(kept.levels):
        return ""
    parts = []
    for place, (level, count) in enumerate(zip(kept.levels, customers, strict=True)):
        after = draft.levels[min(place, top)].name
        if count and after != level.name:
            words = translate(
                "LevelTexts", "%Ln customer(s) of {before} then have {after}.", None, count
            )
            parts.append(words.format(before=level.name, after=after))
    return " ".join(parts)


def perks(one: Level) -> str:
    """Return what a level gives, nothing where it gives nothing."""
    parts = []
    if one.factor != 1:
        words = translate("LevelTexts", "stamps and points ×{factor}")
        parts.append(words.format(factor=factor_text(one.factor)))
    if one.discount:
        words = translate("LevelTexts", "{percent} % off every sale")
        parts.append(words.format(percent=formats.number(one.discount)))
    if one.early_days:
        days = one.early_days
        parts.append(translate("LevelTexts", "offers %n day(s) earlier", None, days))
    return ", ".join(parts)


def way_up(ladder: LadderDraft) -> str:
    """Return an example of the way to the second level, nothing where there is none."""
    if len(ladder.levels) < 2:
        return ""
    following = ladder.levels[1]
    missing = max(following.threshold // 4, 1)
    words = translate("LevelTexts", "{missing} more for {level}")
    return words.format(missing=threshold(missing, ladder.measure), level=following.name or "…")


def standing(count: int) -> str:
    """Return how many customers stand on a level."""
    return translate("LevelTexts", "%Ln customer(s)", None, count)


def threshold(amount: int, kind: Measure) -> str:
    """Return what has to be reached, as "€ 200.00" or "10 visits"."""
    match kind:
        case Measure.SPEND:
            return formats.money(amount)
        case Measure.VISITS:
            return translate("LevelTexts", "%Ln visit(s)", None, amount)
        case Measure.UNITS:
            return translate("LevelTexts", "%Ln stamp(s) or point(s)", None, amount)


def _reached(one: Level, ladder: LadderDraft) -> str:
    months = ladder.months
    words = translate("LevelTexts", "from {threshold} in %n month(s)", None, months)
    return words.format(threshold=threshold(one.threshold, ladder.measure))
