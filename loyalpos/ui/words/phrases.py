"""The useful sentences: what a card says to the cashier, and what an act did.

A reward's text is kept as the owner says it, with its article ("a free coffee"), so that it can
stand in a sentence.
"""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from loyalpos.services.view.card_view import (
    ActKind,
    ActLine,
    CardView,
    Outcome,
    PointsStanding,
    StampStanding,
    Standing,
    VoucherView,
)
from loyalpos.ui.words import formats

translate = QCoreApplication.translate

_GIVEN = (ActKind.OFFER, ActKind.LEVEL)  # by a person only with a reason
_ACT_ICONS = {
    ActKind.STAMP: "check",
    ActKind.POINTS: "star",
    ActKind.VISIT: "user",
    ActKind.REDEEM: "gift",
    ActKind.HEAD_START: "play",
    ActKind.REVERSAL: "undo",
    ActKind.RETURN: "bag",
    ActKind.CORRECTION: "pencil",
    ActKind.EXPIRY: "clock",
    ActKind.MERGE: "users",
    ActKind.UNMERGE: "users",
    ActKind.OFFER: "ticket",
    ActKind.LEVEL: "star",
}


def capitalised(text: str) -> str:
    """Return the text with a capital first letter, the rest untouched."""
    return text[:1].upper() + text[1:]


def the(reward: str) -> str:
    """Return a known reward in a sentence, as "the free coffee" for "a free coffee"."""
    article, _, rest = reward.partition(" ")
    articles = translate("Phrases", "a|an|the").split("|")
    named = rest if rest and article.casefold() in articles else reward
    return translate("Phrases", "the {reward}").format(reward=named) if named else ""


def name_of(view: CardView) -> str:
    """Return the name, or what an anonymous card is called."""
    return view.name or translate("Phrases", "Card without a name")


def first_name_of(view: CardView) -> str:
    """Return what a toast calls the customer, since strangers can read the screen."""
    return view.first_name or translate("Phrases", "this card")


def visits(view: CardView, now: datetime) -> str:
    """Return the line under the name: how often, since when, last time, the usual order."""
    times = view.visits
    count = translate("Phrases", "%n visit(s) since {month}", None, times)
    parts = [count.format(month=formats.month(view.member_since))]
    if not times:
        parts = [translate("Phrases", "No visit yet")]
    if view.last_visit is not None:
        last = formats.ago(view.last_visit, now)
        parts.append(translate("Phrases", "last visit {when}").format(when=last))
    if view.note:
        parts.append(view.note)
    return " · ".join(parts)


def birthday_near(view: CardView, now: datetime) -> str:
    """Return "Birthday today" or its weekday when it is near, else nothing."""
    if view.celebrates is None:
        return ""
    left = (view.celebrates - formats.local(now).date()).days
    if left <= 0:
        return translate("Phrases", "Birthday today")
    return translate("Phrases", "Birthday {day}").format(day=formats.weekday_in(left, now))


def progress(standing: Standing) -> str:
    """Return how far the customer is: the sentence of the chip on the card."""
    reward = standing.program.draft.reward.text
    match standing:
        case StampStanding(ready=ready) if ready > 0:
            return reward_ready(ready, reward)
        case StampStanding(stamps=stamps) if stamps < 0:
            return translate("Phrases", "%n stamp(s) owed", None, -stamps)
        case StampStanding(goal=goal, stamps=stamps):
            return missing(goal - stamps, reward)
        case PointsStanding(affordable=affordable) if affordable > 0:
            return reward_ready(affordable, reward)
        case PointsStanding(cost=cost, points=count) if count >= cost:
            return translate("Phrases", "It ended, and can't be used any more.")
        case PointsStanding(cost=cost, points=count):
            return missing(cost - count, reward)


def balance(standing: Standing) -> str:
    """Return what a customer has in a program, as "3 of 9 stamps" or "57 points"."""
    match standing:
        case StampStanding(stamps=owed) if owed < 0:
            return translate("Phrases", "%n stamp(s) owed", None, -owed)
        case StampStanding(stamps=count, goal=goal):
            words = translate("Phrases", "{count} of %n stamp(s)", None, goal)
            return words.format(count=count)
        case PointsStanding(points=count):
            return points(count)


def reward_ready(count: int, reward: str) -> str:
    """Return that one or more rewards can be given."""
    if count == 1:
        return translate("Phrases", "{reward} is ready").format(reward=capitalised(reward))
    return translate("Phrases", "%n × {reward} ready", None, count).format(reward=reward)


def stamps(count: int) -> str:
    """Return a number of stamps in words."""
    return translate("Phrases", "%n stamp(s)", None, count)


def points(count: int) -> str:
    """Return a number of points in words."""
    return translate("Phrases", "%n point(s)", None, count)


def voucher_dates(voucher: VoucherView) -> str:
    """Return until when a voucher is valid, or since when it waits."""
    if voucher.expires is not None:
        return translate("Phrases", "until {day}").format(day=formats.short_day(voucher.expires))
    return translate("Phrases", "earned on {day}").format(
        day=formats.short_day(formats.local(voucher.issued).date())
    )


def from_when(starts: date, today: date) -> str:
    """Return since when something can be used, as "from tomorrow"."""
    if (starts - today).days == 1:
        return translate("Phrases", "from tomorrow")
    return translate("Phrases", "from {day}").format(day=formats.day(starts))


def expire(units: int, last: date, now: datetime, *, stamps: bool) -> str:
    """Return "57 stamps expire within 14 days": valid through ``last`` and no longer [R45]."""
    left = (last - formats.local(now).date()).days
    when = translate("Phrases", "within %n day(s)", None, left)
    if left <= 0:
        when = translate("Phrases", "at the end of today")
    if stamps:
        words = translate("Phrases", "%n stamp(s) expire {when}", None, units)
    else:
        words = translate("Phrases", "%n point(s) expire {when}", None, units)
    return words.format(when=when)


def expiring(units: int, last: date, now: datetime, *, stamps: bool) -> str:
    """Return "57 stamps expire after 6 December", where there is room for the day [R45]."""
    if last <= formats.local(now).date():
        return expire(units, last, now, stamps=stamps)
    if stamps:
        words = translate("Phrases", "%n stamp(s) expire after {day}", None, units)
    else:
        words = translate("Phrases", "%n point(s) expire after {day}", None, units)
    return words.format(day=formats.day(last))


def expiring_later(units: int, last: date) -> str:
    """Return what expires on a later day, after the sentence for the first."""
    words = translate("Phrases", "{units} after {day}")
    return words.format(units=formats.number(units), day=formats.day(last))


def act_text(line: ActLine) -> str:
    """Return a history line, as "+1 stamp, Latte" or "Free coffee given"."""
    units = stamps(abs(line.units)) if line.goal else points(abs(line.units))
    match line.kind:
        case ActKind.REVERSAL:
            what = line.reward_text or line.program_name or translate("Phrases", "visit")
            words = translate("Phrases", "Taken back: {what}")
            text = words.format(what=units if line.units else what)
        case ActKind.HEAD_START:
            text = translate("Phrases", "Head start: {units}").format(units=units)
        case ActKind.REDEEM:
            text = translate("Phrases", "{reward} given").format(
                reward=capitalised(line.reward_text)
            )
            if line.units > 0:
                text += f", +{units}"
        case ActKind.STAMP | ActKind.POINTS:
            text = f"+{units}"
        case ActKind.VISIT:
            text = translate("Phrases", "Visit")
        case _:
            text = _quiet_act_text(line, units)
    return ", ".join([text, *line.items])


def _quiet_act_text(line: ActLine, units: str) -> str:
    """Return the line of an act that is no sale: what was put right, given or let go."""
    signed = f"+{units}" if line.units > 0 else f"−{units}"
    match line.kind:
        case ActKind.RETURN:
            what = units if line.units else translate("Phrases", "nothing")
            return translate("Phrases", "Part returned: {what}").format(what=what)
        case ActKind.CORRECTION:
            return translate("Phrases", "Corrected: {units}").format(units=signed)
        case ActKind.EXPIRY if line.units:
            return translate("Phrases", "Expired: {units}").format(units=units)
        case ActKind.EXPIRY:
            return translate("Phrases", "A voucher expired")
        case ActKind.MERGE:
            return translate("Phrases", "Merged with another card")
        case ActKind.UNMERGE:
            return translate("Phrases", "Merge undone")
        case ActKind.OFFER:
            reward = line.reward_text or line.program_name
            return translate("Phrases", "Voucher: {reward}").format(reward=reward)
        case _:
            return translate("Phrases", "Level: {level}").format(level=line.program_name)


def act_icon(line: ActLine) -> str:
    """Return the name of the icon that stands beside a history line."""
    return _ACT_ICONS[line.kind]


def act_by(line: ActLine) -> str:
    """Return who did it; nobody for what the program did by itself."""
    by_itself = line.kind is ActKind.EXPIRY or (line.kind in _GIVEN and not line.reason)
    return "" if by_itself else line.staff_name


def outcome_text(outcome: Outcome) -> str:
    """Return what the toast says after an act."""
    line, view = outcome.act, outcome.view
    name = first_name_of(view)
    match line.kind:
        case ActKind.REVERSAL | ActKind.RETURN:
            words = translate("Phrases", "Taken back for {name}. {state}")
            return words.format(name=name, state=_state(outcome)).rstrip()
        case ActKind.REDEEM:
            given = translate("Phrases", "{reward} given to {name}.").format(
                reward=capitalised(line.reward_text), name=name
            )
            units = stamps(line.units) if line.goal else points(line.units)
            return f"{given} {units}." if line.units > 0 else given
        case ActKind.CORRECTION:
            return translate("Phrases", "Corrected for {name}. {state}").format(
                name=name, state=_state(outcome)
            )
        case ActKind.VISIT:
            return translate("Phrases", "Visit of {name} noted.").format(name=name)
        case ActKind.OFFER:
            words = translate("Phrases", "{reward} for {name}, as a voucher.")
            return words.format(reward=capitalised(line.reward_text), name=name)
        case ActKind.LEVEL:
            words = translate("Phrases", "{name} is on level {level} now.")
            return words.format(name=capitalised(name), level=line.program_name)
        case ActKind.MERGE:
            return translate("Phrases", "Merged: everything is with {name} now.").format(name=name)
        case ActKind.UNMERGE:
            return translate("Phrases", "The merge is undone.")
        case _:
            units = stamps(line.units) if line.goal else points(line.units)
            return translate("Phrases", "{units} for {name}. {state}").format(
                units=units, name=name, state=_state(outcome)
            )


def missing(left: int, reward: str) -> str:
    """Return how many stamps or points are missing for a reward."""
    return translate("Phrases", "%n more for {reward}", None, left).format(reward=reward)


def _state(outcome: Outcome) -> str:
    for standing in outcome.view.standings:
        if standing.program.number != outcome.act.program:
            continue
        match standing:
            case StampStanding() if outcome.act.filled:
                return translate("Phrases", "{program} full.").format(
                    program=standing.program.draft.name
                )
            case StampStanding(ready=ready) if ready and outcome.act.kind is ActKind.REVERSAL:
                return f"{progress(standing)}."
            case StampStanding(stamps=count) if count < 0:
                return translate("Phrases", "%n stamp(s) owed.", None, -count)
            case StampStanding(stamps=count, goal=goal):
                return translate("Phrases", "{count} of {goal}.").format(count=count, goal=goal)
            case PointsStanding(points=count):
                return translate("Phrases", "%n point(s) now.", None, count)
    return ""
