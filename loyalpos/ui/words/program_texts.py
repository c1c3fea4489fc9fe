"""What a program promises, said in plain sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.program import PointsRule, ProgramDraft, StampRule
from loyalpos.domain.reward import Reward, RewardKind
from loyalpos.ui.words import formats, phrases

translate = QCoreApplication.translate


def promise(draft: ProgramDraft) -> str:
    """Return what a customer is promised, as "Buy 9, the next one is a free coffee"."""
    reward = draft.reward.text or "…"
    match draft.rule:
        case StampRule(goal=goal) if draft.reward.kind is RewardKind.FREE_ITEM:
            words = translate("ProgramTexts", "Buy %n, the next one is {reward}", None, goal)
            return words.format(reward=reward)
        case StampRule(goal=goal):
            words = translate("ProgramTexts", "Collect %n stamp(s) and get {reward}", None, goal)
            return words.format(reward=reward)
        case PointsRule(cost=cost):
            words = translate(
                "ProgramTexts", "A point for every {amount}; %n point(s) get {reward}", None, cost
            )
            return words.format(amount=formats.money(draft.earning.unit), reward=reward)


def meaning(draft: ProgramDraft) -> str:
    """Return the promise with everything that follows from it, for the owner who sets it."""
    parts = [f"{promise(draft)}."]
    if draft.rule.head_start:
        units = _units(draft, draft.rule.head_start)
        words = translate("ProgramTexts", "New customers start with {units}.")
        parts.append(words.format(units=units))
    if isinstance(draft.rule, StampRule):
        if draft.rule.also_in_this_sale:
            when = translate("ProgramTexts", "A card filled in a sale pays in the same sale.")
        else:
            when = translate("ProgramTexts", "A full card counts from the next sale on.")
        parts.append(when)
    else:
        parts += _given_back(draft.earning.unit * draft.rule.cost, draft.reward)
    return " ".join(parts)


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
