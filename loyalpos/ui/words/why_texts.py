"""The answer to "Why?": one sentence for a row, a balance, a voucher [R3]."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.business_day import from_day_number
from loyalpos.domain.ledger.ledger import EntryKind
from loyalpos.domain.offer.offer import Trigger
from loyalpos.domain.program.program import StampRule
from loyalpos.services.view.why_view import BalanceWhy, RowWhy, VoucherWhy
from loyalpos.ui.words import formats, phrases, reason_texts, why_balance_texts
from loyalpos.ui.words.day_texts import weekday
from loyalpos.ui.words.why_earned_texts import earned, is_visit, not_given_besides, visit

translate = QCoreApplication.translate

_MERGES = (EntryKind.MERGE_IN, EntryKind.MERGE_OUT)


def rows(whys: tuple[RowWhy, ...]) -> str:
    """Return a sentence for each row of an act that says something, each on its own line."""
    telling = [why for why in whys if why.entry.delta or not _is_silent(why)]
    said = [row(why) for why in telling or whys[:1]]
    return "\n".join((*said, *(missed for why in whys for missed in not_given_besides(why))))


def _is_silent(why: RowWhy) -> bool:
    """Say whether a row only holds the place of an act that moved nothing."""
    gift_back = why.entry.kind is EntryKind.REVERSAL and why.of_day is None
    return (
        why.entry.kind in _MERGES
        or (is_visit(why) and not why.why.reason)
        or (gift_back and not why.entry.program and not why.entry.voucher)
    )


def row(why: RowWhy) -> str:
    """Return why a row is there, as "2 stamps: 1 coffee × 2; Anouk, Tuesday 3 March 14:02."."""
    what = phrases.capitalised(_what(why))
    by = ", ".join(part for part in (why.staff_name, moment(why.at)) if part)
    if why.allowed_by and why.allowed_by != why.staff_name:
        words = translate("WhyTexts", "{what}; {by}, allowed by {manager}.")
        return words.format(what=what, by=by, manager=why.allowed_by)
    return translate("WhyTexts", "{what}; {by}.").format(what=what, by=by)


def balance(why: BalanceWhy) -> str:
    """Return what a balance is made of, as "3 stamps on this card: 12 earned, ..."."""
    return why_balance_texts.balance(why)


def voucher(why: VoucherWhy) -> str:
    """Return what gave a voucher, as "Free coffee: the card was full on 3 March."."""
    given = why.given
    day = formats.day(formats.local(given.at).date())
    if given.offer is not None:
        reason = _offered(given, day)
    elif given.why.at:
        at = given.why.at
        words = translate("WhyTexts", "the card reached %n stamp(s) on {day}", None, at)
        reason = words.format(day=day)
    else:
        reason = translate("WhyTexts", "the card was full on {day}").format(day=day)
    reward = phrases.capitalised(given.reward)
    if why.expires is None:
        return translate("WhyTexts", "{reward}: {reason}.").format(reward=reward, reason=reason)
    words = translate("WhyTexts", "{reward}: {reason}; valid until {until}.")
    return words.format(reward=reward, reason=reason, until=formats.full_day(why.expires))


def moment(at: datetime) -> str:
    """Return a moment as "Tuesday 3 March 14:02"."""
    here = formats.local(at)
    words = translate("WhyTexts", "{weekday} {day} {time}")
    return words.format(
        weekday=weekday(here.weekday()),
        day=formats.day(here.date()),
        time=formats.clock_time(at),
    )


def units(why: RowWhy, count: int) -> str:
    """Return so many of what the row counts."""
    program = why.program
    card = program is not None and isinstance(program.draft.rule, StampRule)
    return phrases.stamps(count) if card else phrases.points(count)


def _what(why: RowWhy) -> str:
    count = units(why, abs(why.entry.delta))
    match why.entry.kind:
        case EntryKind.EARN | EntryKind.HEAD_START | EntryKind.BONUS:
            return _gained(why, count)
        case EntryKind.FULL_CARD:
            words = translate("WhyTexts", "the card was full: {units} became {reward}")
            return words.format(units=count, reward=why.reward)
        case EntryKind.SPEND:
            words = translate("WhyTexts", "{units} were paid for {reward}")
            return words.format(units=count, reward=why.reward)
        case EntryKind.PAY:
            words = translate("WhyTexts", "{units} paid {money}")
            return words.format(units=count, money=formats.money(why.why.off))
        case EntryKind.CORRECTION:
            sign = "+" if why.entry.delta > 0 else "−"
            words = translate("WhyTexts", "{sign}{units} by hand: {reason}")
            return words.format(sign=sign, units=count, reason=reason_texts.told(why.reason))
        case EntryKind.MERGE_IN:
            return _merged(why, translate("WhyTexts", "{what} came with a merge"), count)
        case EntryKind.MERGE_OUT:
            return _merged(why, translate("WhyTexts", "{what} left with a merge"), count)
        case EntryKind.LEVEL:
            return _level(why)
        case _:
            return _of_voucher_or_back(why, count)


def _gained(why: RowWhy, count: str) -> str:
    match why.entry.kind:
        case EntryKind.EARN if is_visit(why):
            return visit(why)
        case EntryKind.EARN:
            return translate("WhyTexts", "{units}: {how}").format(units=count, how=earned(why))
        case EntryKind.HEAD_START:
            return translate("WhyTexts", "{units}: a head start for a new card").format(units=count)
        case _:
            return translate("WhyTexts", "{units}: for the first purchase").format(units=count)


def _of_voucher_or_back(why: RowWhy, count: str) -> str:
    match why.entry.kind:
        case EntryKind.ISSUE:
            return _issued(why)
        case EntryKind.REDEEM if why.why.off:
            words = translate("WhyTexts", "{reward} was used and took {money} off")
            return words.format(reward=why.reward, money=formats.money(why.why.off))
        case EntryKind.REDEEM:
            return translate("WhyTexts", "{reward} was used").format(reward=why.reward)
        case EntryKind.EXPIRE:
            what = count if why.entry.delta else why.reward
            words = translate("WhyTexts", "{what} expired: valid until {day}")
            return words.format(what=what, day=formats.full_day(from_day_number(why.why.on)))
        case EntryKind.WITHDRAWN if why.entry.delta:
            words = translate("WhyTexts", "{reward}, unused, became {units} again")
            return words.format(reward=why.reward, units=count)
        case EntryKind.WITHDRAWN:
            words = translate("WhyTexts", "{reward}, unused, was withdrawn")
            return words.format(reward=why.reward)
        case _:
            return _taken_back(why, count)


def _taken_back(why: RowWhy, count: str) -> str:
    """Word a reversal or a return, with the reason and what was let go [R34]."""
    what = count if why.entry.delta or not why.reward else why.reward
    if not why.entry.program and not why.entry.voucher:
        what = translate("WhyTexts", "the visit")
    if why.entry.delta > 0 or (why.of_kind is EntryKind.REDEEM):
        text = translate("WhyTexts", "{what} given back").format(what=what)
    else:
        text = translate("WhyTexts", "{what} taken back").format(what=what)
    if why.of_day is not None:
        words = translate("WhyTexts", "{text} from the purchase of {day}")
        text = words.format(text=text, day=formats.day(why.of_day))
    let_go = why.why.forgiven
    if let_go:
        words = translate("WhyTexts", "{text}, %n let go", None, let_go)
        text = words.format(text=text)
    reason = reason_texts.told(why.reason)
    if not reason:
        return text
    return translate("WhyTexts", "{text}: {reason}").format(text=text, reason=reason)


def _merged(why: RowWhy, words: str, count: str) -> str:
    card = translate("WhyTexts", "the other card")
    return words.format(what=count if why.entry.delta else why.reward or card)


def _issued(why: RowWhy) -> str:
    if why.why.at:
        at = why.why.at
        words = translate("WhyTexts", "{reward}: the card reached %n stamp(s)", None, at)
        return words.format(reward=why.reward)
    name = why.offer.draft.name if why.offer else ""
    words = translate("WhyTexts", "{reward} from “{offer}”: {trigger}")
    return words.format(reward=why.reward, offer=name, trigger=_trigger(why))


def _offered(why: RowWhy, day: str) -> str:
    assert why.offer is not None
    words = translate("WhyTexts", "“{offer}”, {trigger}, on {day}")
    return words.format(offer=why.offer.draft.name, trigger=_trigger(why), day=day)


def _trigger(why: RowWhy) -> str:
    trigger = why.offer.draft.trigger if why.offer else Trigger.BY_HAND
    if trigger is Trigger.BY_HAND and why.staff_name:
        words = translate("WhyTexts", "given by {person}")
        return words.format(person=why.staff_name)
    return {
        Trigger.WELCOME: translate("WhyTexts", "for the first purchase"),
        Trigger.RETURNING: translate("WhyTexts", "for coming back"),
        Trigger.BIG_SPENDER: translate("WhyTexts", "for what was spent"),
        Trigger.BIRTHDAY: translate("WhyTexts", "for the birthday"),
        Trigger.WIN_BACK: translate("WhyTexts", "after a long time away"),
        Trigger.REFERRAL: translate("WhyTexts", "for bringing a friend"),
        Trigger.NEXT_VISIT: translate("WhyTexts", "for the next visit"),
        Trigger.BY_HAND: translate("WhyTexts", "given by hand"),
        Trigger.CODE: translate("WhyTexts", "for a code"),
        Trigger.EVERY_SALE: translate("WhyTexts", "with every purchase"),
    }[trigger]


def _level(why: RowWhy) -> str:
    text = translate("WhyTexts", "level {level}").format(level=why.level)
    if why.why.until:
        last = formats.full_day(from_day_number(why.why.until))
        return translate("WhyTexts", "{text}, at least until {day}").format(text=text, day=last)
    if why.why.review:
        day = formats.full_day(from_day_number(why.why.review))
        return translate("WhyTexts", "{text}, counted again on {day}").format(text=text, day=day)
    return text
