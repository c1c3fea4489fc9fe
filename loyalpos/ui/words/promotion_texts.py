"""What a promotion does, said in plain sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QLocale

from loyalpos.domain.program.program import Program, StampRule
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.ui.words import day_texts, phrases

translate = QCoreApplication.translate

_MOST_DECIMALS = 2


def summary(draft: PromotionDraft, programs: Sequence[Program], today: date) -> str:
    """Return what, when and for whom, as "Double stamps on Tuesdays, until 30 November"."""
    concerned = [one for one in programs if draft.program in (0, one.number)]
    days = day_texts.on_weekdays(draft.weekdays)
    what = " ".join(filter(None, (multiplied(draft.factor, concerned), days)))
    parts = [
        what,
        day_texts.hours(draft.from_minute, draft.to_minute),
        day_texts.dates(draft.first, draft.last, today),
    ]
    if draft.program and concerned and len(programs) > 1:
        name = concerned[0].draft.name
        parts.append(translate("PromotionTexts", "for {program} only").format(program=name))
    return ", ".join(filter(None, parts))


def meaning(draft: PromotionDraft, programs: Sequence[Program], today: date) -> str:
    """Return the summary with everything that follows from it, for the owner who sets it."""
    parts = [f"{summary(draft, programs, today)}.", *_caps(draft)]
    parts.append(
        translate("PromotionTexts", "Where several promotions fit, the customer has the best one.")
    )
    return " ".join(parts)


def multiplied(factor: Fraction, programs: Sequence[Program]) -> str:
    """Return what is earned, as "Double stamps" or "1.5 × points"."""
    units = _units(programs)
    if factor == 2:
        return translate("PromotionTexts", "Double {units}").format(units=units)
    if factor == 3:
        return translate("PromotionTexts", "Triple {units}").format(units=units)
    words = translate("PromotionTexts", "{factor} × {units}")
    return words.format(factor=factor_text(factor), units=units)


def factor_text(factor: Fraction) -> str:
    """Return a factor in decimals, as ``1.5``, without zeros that say nothing."""
    text = QLocale().toString(float(factor), "f", _MOST_DECIMALS)
    return text.rstrip("0").rstrip(QLocale().decimalPoint())


def factor_from(typed: str) -> Fraction | None:
    """Return a factor typed with a comma or a point; None for what is no number from 0 to 999."""
    whole, _, part = typed.strip().lstrip("×x").strip().replace(",", ".").partition(".")
    if len(whole) > 3 or len(part) > _MOST_DECIMALS or not (whole + part).isdigit():
        return None
    if not (whole + part).isascii():
        return None
    return Fraction(f"{whole or 0}.{part or 0}")


def example(draft: PromotionDraft, programs: Sequence[Program]) -> str:
    """Return what a purchase that earns 4 gives: multiplied first, then rounded down [R8]."""
    concerned = [one for one in programs if draft.program in (0, one.number)]
    gets = int(4 * draft.factor)
    if any(isinstance(one.draft.rule, StampRule) for one in concerned):
        before, after = phrases.stamps(4), phrases.stamps(gets)
    else:
        before, after = phrases.points(4), phrases.points(gets)
    words = translate("PromotionTexts", "A purchase for {before} gives {after}.")
    return words.format(before=before, after=after)


def _units(programs: Sequence[Program]) -> str:
    kinds = {isinstance(one.draft.rule, StampRule) for one in programs}
    if kinds == {True}:
        return translate("PromotionTexts", "stamps")
    if kinds == {False}:
        return translate("PromotionTexts", "points")
    return translate("PromotionTexts", "stamps and points")


def _caps(draft: PromotionDraft) -> list[str]:
    parts = []
    times, in_all = draft.most_a_day, draft.most_in_all
    if times:
        parts.append(
            translate("PromotionTexts", "At most %Ln time(s) a day for each customer.", None, times)
        )
    if in_all:
        parts.append(
            translate(
                "PromotionTexts", "At most %Ln time(s) in all for each customer.", None, in_all
            )
        )
    return parts
