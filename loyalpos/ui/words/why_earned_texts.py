"""How a purchase came to its stamps or points: what counted, and what multiplied it."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.business_day import from_day_number
from loyalpos.domain.ledger.ledger import EntryKind
from loyalpos.domain.program.earning import Per
from loyalpos.domain.program.program import StampRule
from loyalpos.domain.sale.units_earned import NotEarned, NotEarnedReason
from loyalpos.services.view.card_view import NotGiven
from loyalpos.services.view.why_view import RowWhy
from loyalpos.ui.words import formats
from loyalpos.ui.words.earning_texts import not_given, reason
from loyalpos.ui.words.promotion_texts import factor_text

translate = QCoreApplication.translate


def earned(why: RowWhy) -> str:
    """Return what counted, the factor, and whose it was, as "1 × Latte × 2, “Tuesdays”"."""
    facts = why.why
    parts = [_times(_what_counted(why), Fraction(facts.factor or 1))]
    if why.promotion is not None:
        parts.append(f"“{why.promotion.draft.name}”")
    if why.level:
        parts.append(translate("WhyTexts", "level {level}").format(level=why.level))
    if facts.most and why.entry.delta >= facts.most:
        most = facts.most
        parts.append(translate("WhyTexts", "at most %n a visit", None, most))
    if facts.most_a_day:
        parts.append(reason(NotEarned(NotEarnedReason.DAY_CAP, most=facts.most_a_day)))
    if facts.until:
        until = formats.full_day(from_day_number(facts.until))
        parts.append(translate("WhyTexts", "valid until {day}").format(day=until))
    return ", ".join(parts)


def not_given_besides(why: RowWhy) -> list[str]:
    """Return a sentence for each program that gave nothing in the sale of this row."""
    return [
        not_given(
            NotGiven(program.number, program.draft.name, nothing),
            stamps=isinstance(program.draft.rule, StampRule),
        )
        for program, nothing in why.missed
    ]


def is_visit(why: RowWhy) -> bool:
    """Say whether a row stands for a purchase that earned nothing in any program."""
    return why.entry.kind is EntryKind.EARN and not why.entry.program


def visit(why: RowWhy) -> str:
    """Return why a purchase earned nothing, as far as the row knows."""
    facts = why.why
    known = next((one for one in NotEarnedReason if one.value == facts.reason), None)
    if known is None:
        return translate("WhyTexts", "a visit that earned nothing")
    day = from_day_number(facts.on) if facts.on else None
    not_earned = NotEarned(known, facts.base, facts.unit, facts.minimum, facts.most, day)
    words = translate("WhyTexts", "a visit that earned nothing: {why}")
    return words.format(why=reason(not_earned))


def _what_counted(why: RowWhy) -> str:
    facts = why.why
    match facts.per:
        case Per.VISIT:
            return translate("WhyTexts", "a visit")
        case Per.AMOUNT:
            words = translate("WhyTexts", "{amount}, one for every {unit}")
            amount, unit = formats.money(facts.base), formats.money(facts.unit)
            return words.format(amount=amount, unit=unit)
        case Per.ITEM if why.lines and sum(line.quantity for line in why.lines) == facts.count:
            return " + ".join(f"{line.quantity} × {line.item}" for line in why.lines)
        case Per.ITEM:
            count = facts.count
            return translate("WhyTexts", "%n item(s)", None, count)
        case _:  # a row from before rows had facts
            return translate("WhyTexts", "a purchase")


def _times(what: str, factor: Fraction) -> str:
    return what if factor == 1 else f"{what} × {factor_text(factor)}"
