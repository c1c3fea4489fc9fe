"""What a balance is made of, in one sentence [R1]."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.program.program import StampRule
from loyalpos.services.view.why_view import BalanceWhy, Source
from loyalpos.ui.words import formats, phrases
from loyalpos.ui.words.promise_wording import QT_TRANSLATE_NOOP

translate = QCoreApplication.translate

_PARTS = {
    Source.EARNED: QT_TRANSLATE_NOOP("WhyTexts", "%n earned"),
    Source.HEAD_START: QT_TRANSLATE_NOOP("WhyTexts", "%n as a head start"),
    Source.BONUS: QT_TRANSLATE_NOOP("WhyTexts", "%n for the first purchase"),
    Source.REWARDS: QT_TRANSLATE_NOOP("WhyTexts", "%n came back from a reward"),
    Source.SPENT: QT_TRANSLATE_NOOP("WhyTexts", "%n paid for rewards"),
    Source.PAID: QT_TRANSLATE_NOOP("WhyTexts", "%n paid like money"),
    Source.TAKEN_BACK: QT_TRANSLATE_NOOP("WhyTexts", "%n taken back"),
    Source.GIVEN_BACK: QT_TRANSLATE_NOOP("WhyTexts", "%n given back"),
    Source.CORRECTED: QT_TRANSLATE_NOOP("WhyTexts", "%n added by hand"),
    Source.EXPIRED: QT_TRANSLATE_NOOP("WhyTexts", "%n expired"),
    Source.MERGED: QT_TRANSLATE_NOOP("WhyTexts", "%n came with a merge"),
}
_LESS = {
    Source.CORRECTED: QT_TRANSLATE_NOOP("WhyTexts", "%n taken off by hand"),
    Source.MERGED: QT_TRANSLATE_NOOP("WhyTexts", "%n left with a merge"),
}


def balance(why: BalanceWhy) -> str:
    """Return it as "3 stamps on this card: 12 earned, 9 became a free coffee."."""
    rule = why.program.draft.rule
    if not why.parts and not why.balance:
        return translate("WhyTexts", "Nothing was collected yet.")
    lead = _lead(why, card=isinstance(rule, StampRule))
    parts = ", ".join(_part(source, units, why) for source, units in why.parts)
    sentence = translate("WhyTexts", "{lead}: {parts}").format(lead=lead, parts=parts)
    more = [*_expiring(why), *_older(why)]
    return "; ".join([sentence, *more]) + "."


def _lead(why: BalanceWhy, *, card: bool) -> str:
    if why.balance < 0:
        owed = -why.balance
        units = phrases.stamps(owed) if card else phrases.points(owed)
        return translate("WhyTexts", "{units} owed").format(units=units)
    if card:
        words = translate("WhyTexts", "{units} on this card")
        return words.format(units=phrases.stamps(why.balance))
    return phrases.points(why.balance)


def _part(source: Source, units: int, why: BalanceWhy) -> str:
    count = abs(units)
    if source is Source.REWARDS and why.reward:
        return _became(count, why)
    words = _LESS.get(source, _PARTS[source]) if units < 0 else _PARTS[source]
    return translate("WhyTexts", words, None, count)


def _became(count: int, why: BalanceWhy) -> str:
    if why.rewards == 1:
        words = translate("WhyTexts", "%n became {reward}", None, count)
        return words.format(reward=why.reward)
    words = translate("WhyTexts", "%n became {count} × {reward}", None, count)
    return words.format(count=formats.number(why.rewards), reward=why.reward)


def _expiring(why: BalanceWhy) -> list[str]:
    if not why.expiring:
        return []
    soonest = why.expiring[0]
    units = soonest.units
    day = formats.full_day(soonest.last)
    return [translate("WhyTexts", "%n valid until {day}", None, units).format(day=day)]


def _older(why: BalanceWhy) -> list[str]:
    if not why.older:
        return []
    words = translate("WhyTexts", "promised as “{tagline}”, before the program changed")
    return [words.format(tagline=why.program.draft.tagline or why.program.draft.name)]
