"""What an act gave besides, what it did not give, and why: the end of a toast."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.problem import Refused
from loyalpos.domain.sale.units_earned import NotEarned, NotEarnedReason
from loyalpos.services.view.card_view import ActKind, NotGiven, Outcome, StampStanding
from loyalpos.ui.words import formats, phrases

translate = QCoreApplication.translate

# The cashier knows: nothing was typed, the program is over, or nothing but a reward was given.
_KNOWN = (NotEarnedReason.NO_AMOUNT, NotEarnedReason.ENDED, NotEarnedReason.ALL_FREE)


def outcome_text(outcome: Outcome, now: datetime) -> str:
    """Return all that the toast says: what was done, what it costs, came with it, or did not."""
    parts = [phrases.outcome_text(outcome), _to_pay(outcome)]
    if outcome.level:
        words = translate("EarningTexts", "{name} is {level} now.")
        name = phrases.capitalised(phrases.first_name_of(outcome.view))
        parts.append(words.format(name=name, level=outcome.level))
    today = formats.local(now).date()
    parts += (_issued(outcome, name, reward, today) for name, reward in outcome.issued)
    stamps = {
        one.program.number for one in outcome.view.standings if isinstance(one, StampStanding)
    }
    is_asked = outcome.act.kind is ActKind.VISIT  # nothing was earned: why is the whole answer
    parts += (
        not_given(one, stamps=one.program in stamps)
        for one in outcome.not_given
        if is_asked or one.why.reason not in _KNOWN
    )
    return " ".join(filter(None, parts))


def not_given(one: NotGiven, *, stamps: bool) -> str:
    """Return why a program gave nothing, as "No stamp on the Coffee card: ..."."""
    if one.why.reason is NotEarnedReason.DAY_CAP:
        words = translate("EarningTexts", "No more on {program} today: {why}.")
    elif stamps:
        words = translate("EarningTexts", "No stamp on {program}: {why}.")
    else:
        words = translate("EarningTexts", "No points on {program}: {why}.")
    return words.format(program=one.name, why=reason(one.why))


def nothing_stamped(problem: Refused) -> str:
    """Return the sentence of NOTHING_TO_STAMP for its reason; nothing where the usual one fits."""
    told = problem.facts.get("reason")
    known = next((one for one in NotEarnedReason if one.value == told), None)
    if known is None or known is NotEarnedReason.NO_AMOUNT:
        return ""
    amounts = {
        name: fact
        for name in ("base", "unit", "minimum")
        if isinstance(fact := problem.facts.get(name), int)
    }
    last = problem.facts.get("day")
    why = NotEarned(known, **amounts, day=last if isinstance(last, date) else None)
    return translate("EarningTexts", "Nothing was stamped: {why}.").format(why=reason(why))


def reason(why: NotEarned) -> str:
    """Return why nothing was earned, as the second half of a sentence."""
    base, least, unit = map(formats.money, (why.base, why.minimum, why.unit))
    most = why.most
    match why.reason:
        case NotEarnedReason.NOTHING_QUALIFIES:
            return translate("EarningTexts", "nothing that was bought counts for it")
        case NotEarnedReason.ALL_FREE:
            return translate("EarningTexts", "what is free earns nothing")
        case NotEarnedReason.NO_AMOUNT:
            return translate("EarningTexts", "it goes by the amount, and none was typed")
        case NotEarnedReason.BELOW_MINIMUM:
            words = translate("EarningTexts", "{base} is below the minimum of {least}")
        case NotEarnedReason.ROUNDED_TO_NOTHING if why.unit:
            words = translate("EarningTexts", "{base} is not enough; one is given for {unit}")
        case NotEarnedReason.ROUNDED_TO_NOTHING:
            words = translate("EarningTexts", "it comes to less than a whole one")
        case NotEarnedReason.DAY_CAP:
            words = translate("EarningTexts", "%n a day at most", None, most)
        case NotEarnedReason.ENDED if why.day is not None:
            words = translate("EarningTexts", "it ended on {day}")
        case NotEarnedReason.ENDED:
            words = translate("EarningTexts", "it has ended")
    day = formats.day(why.day) if why.day else ""
    return words.format(base=base, least=least, unit=unit, day=day)


def _to_pay(outcome: Outcome) -> str:
    settled = outcome.settled
    if settled is None or settled.due is None or settled.due == settled.price:
        return ""
    return translate("EarningTexts", "To pay: {due}.").format(due=formats.money(settled.due))


def _issued(outcome: Outcome, name: str, reward: str, today: date) -> str:
    starts = next(
        (
            held.starts
            for held in reversed(outcome.view.vouchers)
            if held.name == name and held.reward_text == reward and held.offer
        ),
        None,
    )
    if starts is None or starts <= today:
        words = translate("EarningTexts", "{offer}: {reward}.")
        return words.format(offer=name, reward=reward)
    words = translate("EarningTexts", "{offer}: {reward}, {from_when}.")
    return words.format(offer=name, reward=reward, from_when=phrases.from_when(starts, today))
