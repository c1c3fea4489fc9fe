"""What is worth saying to a customer now, as one calm sentence for the cashier."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from loyalpos.services.view.card_view import CardView, LevelView, Say, SayKind, StampStanding
from loyalpos.ui.words import formats, level_texts, phrases

translate = QCoreApplication.translate

_WEEK = 7


def sentences(view: CardView, now: datetime) -> tuple[str, ...]:
    """Return all sentences for a customer, the most important first."""
    return tuple(filter(None, (sentence(say, view, now) for say in view.say)))


def sentence(say: Say, view: CardView, now: datetime) -> str:
    """Return one sentence; nothing where what it is about is not there any more."""
    match say.kind:
        case SayKind.REWARD_READY:
            return _of_program(say, view, phrases.reward_ready)
        case SayKind.NEARLY_THERE:
            return _of_program(say, view, phrases.missing)
        case SayKind.EXPIRING:
            return _expiring(say, view, now)
        case SayKind.BIRTHDAY:
            return _birthday(say, now)
        case SayKind.WAITING | SayKind.VOUCHER:
            return _voucher(say, view)
        case SayKind.LEVEL_NEAR:
            return way_up(view.level) if view.level is not None else ""
        case SayKind.WELCOME:
            return translate("SayTexts", "The first visit: say welcome")
        case SayKind.BACK:
            return _back(say)


def way_up(level: LevelView) -> str:
    """Return "€ 120.00 more for Platinum", nothing at the top.

    Nothing is missing where the ladder was changed since the last purchase: the next one lifts.
    """
    if level.next is None:
        return ""
    if not level.missing:
        words = translate("SayTexts", "{level} with the next purchase")
        return words.format(level=level.next.name)
    missing = level_texts.threshold(level.missing, level.measure)
    words = translate("SayTexts", "{missing} more for {level}")
    return words.format(missing=missing, level=level.next.name)


def _of_program(say: Say, view: CardView, wording: object) -> str:
    assert callable(wording)
    for standing in view.standings:
        if standing.program.number == say.program:
            return str(wording(say.units, standing.program.draft.reward.text))
    return ""


def _expiring(say: Say, view: CardView, now: datetime) -> str:
    standing = next((one for one in view.standings if one.program.number == say.program), None)
    if standing is None or say.on is None:
        return ""
    return phrases.expire(say.units, say.on, now, stamps=isinstance(standing, StampStanding))


def _birthday(say: Say, now: datetime) -> str:
    today = formats.local(now).date()
    left = (say.on - today).days if say.on is not None else 0
    if left <= 0:
        return translate("SayTexts", "Birthday today: say happy birthday")
    if left <= _WEEK:
        words = translate("SayTexts", "Birthday on {weekday}: wish a happy birthday")
        return words.format(weekday=formats.weekday_in(left, now))
    words = translate("SayTexts", "Birthday on {day}: wish a happy birthday")
    return words.format(day=formats.day(today + timedelta(days=left)))


def _voucher(say: Say, view: CardView) -> str:
    held = next((one for one in view.vouchers if one.voucher == say.voucher), None)
    if held is None:
        return ""
    if say.kind is SayKind.WAITING:
        since: date = formats.local(held.issued).date()
        words = translate("SayTexts", "Waiting since {day}: {reward}")
        return words.format(day=formats.day(since), reward=held.reward_text)
    if held.expires is None:
        words = translate("SayTexts", "{offer}: {reward}")
        return words.format(offer=held.name, reward=held.reward_text)
    words = translate("SayTexts", "{offer}: {reward}, until {day}")
    day = formats.day(held.expires)
    return words.format(offer=held.name, reward=held.reward_text, day=day)


def _back(say: Say) -> str:
    if say.on is None:
        return translate("SayTexts", "Back after a long time: say it is good to meet again")
    words = translate("SayTexts", "Not here since {day}: say it is good to meet again")
    return words.format(day=formats.day(say.on))
