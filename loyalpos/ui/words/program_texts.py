"""What a program promises, said in plain sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import Milestone, PointsRule, ProgramDraft, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.ui.words import formats, offer_texts, phrases
from loyalpos.ui.words.promotion_texts import factor_text

translate = QCoreApplication.translate


def promise(draft: ProgramDraft) -> str:
    """Return what a customer is promised, as "Buy 9, the next one is a free coffee"."""
    reward = draft.reward.text or "…"
    match draft.rule:
        case StampRule(goal=goal) if _is_next_one(draft):
            words = translate("ProgramTexts", "Buy %n, the next one is {reward}", None, goal)
            return words.format(reward=reward)
        case StampRule(goal=goal):
            words = translate("ProgramTexts", "Collect %n stamp(s) and get {reward}", None, goal)
            collected = words.format(reward=reward)
            return f"{one_for(draft)}. {collected}" if not _by_item(draft) else collected
        case PointsRule(cost=cost):
            words = translate("ProgramTexts", "%n point(s) get {reward}", None, cost)
            return f"{one_for(draft)}. {words.format(reward=reward)}"


def one_for(draft: ProgramDraft) -> str:
    """Return what earns, as "A point for every € 1.00"."""
    earning, stamps = draft.earning, isinstance(draft.rule, StampRule)
    match earning.per:
        case Per.ITEM if stamps:
            return translate("ProgramTexts", "A stamp for every item")
        case Per.ITEM:
            return translate("ProgramTexts", "A point for every item")
        case Per.VISIT if stamps:
            return translate("ProgramTexts", "A stamp for every visit")
        case Per.VISIT:
            return translate("ProgramTexts", "A point for every visit")
        case _:
            amount = formats.money(earning.unit)
            words = (
                translate("ProgramTexts", "A stamp for every {amount}")
                if stamps
                else translate("ProgramTexts", "A point for every {amount}")
            )
            return words.format(amount=amount)


def meaning(draft: ProgramDraft, today: date, promotions: Sequence[str] = ()) -> str:
    """Return the promise with everything that follows from it, for the owner who sets it.

    :param today: the shop's day, on which its last day is past or to come.
    :param promotions: what else holds for it now, each as a sentence without its stop.
    """
    first = "; ".join((promise(draft), *_beside(draft)))
    sentences = [f"{sentence}." for sentence in (first, *promotions)]
    if draft.rule.head_start:
        units = _units(draft, draft.rule.head_start)
        words = translate("ProgramTexts", "New customers start with {units}.")
        sentences.append(words.format(units=units))
    if isinstance(draft.rule, StampRule):
        if draft.rule.also_in_this_sale:
            when = translate("ProgramTexts", "A card filled in a sale pays in the same sale.")
        else:
            when = translate("ProgramTexts", "A full card counts from the next sale on.")
        sentences.append(when)
    if draft.reward.kind is not RewardKind.GIFT:
        sentences.append(offer_texts.effect(draft.reward))
    if isinstance(draft.rule, PointsRule) and draft.earning.per is Per.AMOUNT:
        sentences += _given_back(draft.earning.unit * draft.rule.cost, draft.reward)
    if draft.last_day is not None:
        ending = f"{end(draft.last_day, today)}; {_grace(draft.grace_days)}."
        sentences.append(phrases.capitalised(ending))
    return " ".join(sentences)


def _beside(draft: ProgramDraft) -> list[str]:
    """Return what else the draft says, each as a clause."""
    said = [
        conditions(draft.earning),
        limits(draft.earning),
        milestones(draft.rule.milestones) if isinstance(draft.rule, StampRule) else "",
        money(draft.rule) if isinstance(draft.rule, PointsRule) else "",
        expiry(draft.expiry) if draft.expiry.policy is not ExpiryPolicy.NEVER else "",
    ]
    return [clause for clause in said if clause]


def conditions(earning: Earning) -> str:
    """Return which purchases count, as "from € 5.00 on, only Drinks"; empty for all of them."""
    parts = []
    if earning.minimum:
        words = translate("ProgramTexts", "from {amount} on")
        parts.append(words.format(amount=formats.money(earning.minimum)))
    if earning.categories:
        words = translate("ProgramTexts", "only {categories}")
        parts.append(words.format(categories=", ".join(earning.categories)))
    if earning.excluded:
        words = translate("ProgramTexts", "not {categories}")
        parts.append(words.format(categories=", ".join(earning.excluded)))
    if earning.factor != 1:
        words = translate("ProgramTexts", "{factor} times as much")
        parts.append(words.format(factor=factor_text(earning.factor)))
    return ", ".join(parts)


def limits(earning: Earning) -> str:
    """Return the caps and the bonus; empty for none."""
    parts = []
    visit, day, bonus = earning.most_a_visit, earning.most_a_day, earning.first_bonus
    if visit:
        parts.append(translate("ProgramTexts", "at most %Ln in a visit", None, visit))
    if day:
        parts.append(translate("ProgramTexts", "at most %Ln in a day", None, day))
    if bonus:
        parts.append(translate("ProgramTexts", "%Ln more with the first purchase", None, bonus))
    return ", ".join(parts)


def milestones(found: Sequence[Milestone]) -> str:
    """Return the rewards on the way, as "a cookie at 5"; empty for none."""
    words = translate("ProgramTexts", "{reward} at {stamps}")
    return ", ".join(
        words.format(reward=one.reward.text or "…", stamps=formats.number(one.at)) for one in found
    )


def money(rule: PointsRule) -> str:
    """Return what points pay [R23], as "a point pays € 0.05"; empty for nothing."""
    if not rule.worth:
        return ""
    words = translate("ProgramTexts", "a point pays {amount}").format(
        amount=formats.money(rule.worth)
    )
    if rule.most_percent == 100:
        return words
    part = translate("ProgramTexts", "at most {percent} % of a purchase")
    return f"{words}, {part.format(percent=formats.number(rule.most_percent))}"


def expiry(found: Expiry) -> str:
    """Return how long what was collected is valid."""
    months = found.months
    match found.policy:
        case ExpiryPolicy.EACH:
            words = translate(
                "ProgramTexts", "it expires %n month(s) after it was earned", None, months
            )
        case ExpiryPolicy.SINCE_VISIT:
            words = translate(
                "ProgramTexts", "it expires %n month(s) after the last visit", None, months
            )
        case _:
            words = translate("ProgramTexts", "nothing expires")
    return words


def end(last: date | None, today: date) -> str:
    """Return whether and when a program ends."""
    if last is None:
        return translate("ProgramTexts", "runs without an end")
    day = formats.day(last)
    if last < today:
        return translate("ProgramTexts", "ended on {day}").format(day=day)
    return translate("ProgramTexts", "ends after {day}").format(day=day)


def _grace(days: int) -> str:
    """Return for how long rewards outlive their program [R16]."""
    if not days:
        return translate("ProgramTexts", "rewards end with it")
    return translate("ProgramTexts", "rewards can then be used for %n day(s) more", None, days)


def _is_next_one(draft: ProgramDraft) -> bool:
    return draft.reward.kind is RewardKind.FREE_ITEM and _by_item(draft)


def _by_item(draft: ProgramDraft) -> bool:
    return draft.earning.per is Per.ITEM


def on_older(count: int) -> str:
    """Return how many customers keep an older promise [R20]."""
    return translate("ProgramTexts", "%Ln customer(s) still on the older promise", None, count)


def kept(count: int) -> str:
    """Return what saving meant for customers with stamps [R20]; nothing when there are none."""
    if not count:
        return ""
    return translate(
        "ProgramTexts",
        "%Ln customer(s) with stamps keep the old card until it is full.",
        None,
        count,
    )


def _units(draft: ProgramDraft, count: int) -> str:
    stamps = isinstance(draft.rule, StampRule)
    return phrases.stamps(count) if stamps else phrases.points(count)


def _given_back(spent: int, reward: Reward) -> list[str]:
    """What share of their money customers get back, where the reward is money."""
    if reward.kind is not RewardKind.AMOUNT_OFF or not reward.amount:
        return []
    share = formats.number(round(100 * reward.amount / spent)) if spent else "0"
    words = translate("ProgramTexts", "Who spends {spent} gets {amount} back, or about {share} %.")
    return [
        words.format(spent=formats.money(spent), amount=formats.money(reward.amount), share=share)
    ]
