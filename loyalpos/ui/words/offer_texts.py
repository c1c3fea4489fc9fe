"""What an offer gives to whom, said in plain sentences."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.ui.words import day_texts, formats, phrases

translate = QCoreApplication.translate

# These give no voucher: they make the sale cheaper in which they are used.
AT_ONCE = frozenset((Trigger.CODE, Trigger.EVERY_SALE))

EXAMPLE_PRICE = 2000  # minor units


def summary(draft: OfferDraft, today: date) -> str:
    """Return what for what, as "A free coffee for the birthday, valid 30 days"."""
    reward = phrases.capitalised(draft.reward.text or "…")
    parts = [_given(draft).format(reward=reward, code=draft.code or "…", amount=_after(draft))]
    if draft.minimum and draft.trigger is not Trigger.NEXT_VISIT:
        words = translate("OfferTexts", "on a purchase of {minimum} or more")
        parts.append(words.format(minimum=formats.money(draft.minimum)))
    valid = draft.valid_days
    if valid and draft.trigger not in AT_ONCE:
        parts.append(translate("OfferTexts", "valid %n day(s)", None, valid))
    parts.append(day_texts.dates(draft.first, draft.last, today))
    return ", ".join(filter(None, parts))


def meaning(draft: OfferDraft, levels: Sequence[str], today: date) -> str:
    """Return the summary with everything that follows from it, for the owner who sets it.

    :param levels: the names of the levels of the shop, lowest first.
    """
    parts = [f"{summary(draft, today)}.", effect(draft.reward)]
    if draft.level:
        parts.append(only_for(draft.level, levels))
    parts += _limits(draft)
    parts += _again(draft.trigger)
    if draft.exclusive:
        parts.append(translate("OfferTexts", "Not together with other offers."))
    return " ".join(filter(None, parts))


def only_for(level: int, levels: Sequence[str]) -> str:
    """Return which customers an offer is for, as a sentence."""
    words = translate("OfferTexts", "Only for {level} and higher.")
    return words.format(level=level_name(level, levels))


def effect(reward: Reward) -> str:
    """Return what the reward does to a purchase."""
    match reward.kind:
        case RewardKind.FREE_ITEM:
            words = translate("OfferTexts", "The dearest of {item} is free.")
        case RewardKind.CHEAPEST_FREE:
            words = translate("OfferTexts", "The cheapest of {item} is free.")
        case RewardKind.BUY_GET:
            count = reward.amount
            words = translate(
                "OfferTexts",
                "For every %n bought of {item}, the cheapest further one is free.",
                None,
                count,
            )
        case RewardKind.AMOUNT_OFF if reward.category:
            words = translate("OfferTexts", "It takes {amount} off {category}.")
        case RewardKind.AMOUNT_OFF:
            words = translate("OfferTexts", "It takes {amount} off the sale.")
        case RewardKind.PERCENT_OFF if reward.category:
            words = translate("OfferTexts", "It takes {percent} % off {category}.")
        case RewardKind.PERCENT_OFF:
            words = translate("OfferTexts", "It takes {percent} % off the sale.")
        case RewardKind.GIFT:
            words = translate("OfferTexts", "It is handed over and is not on the receipt.")
    return words.format(
        item=reward.category or translate("OfferTexts", "all items"),
        category=reward.category,
        amount=formats.money(reward.amount),
        percent=formats.number(reward.amount),
    )


def example(draft: OfferDraft) -> str:
    """Return what an example sale comes to, nothing where it stays the same or has no figure."""
    reward = draft.reward
    price = max(draft.minimum, EXAMPLE_PRICE)
    match reward.kind:
        case RewardKind.AMOUNT_OFF:
            price = max(price, 2 * reward.amount)
            due = price - reward.amount
        case RewardKind.PERCENT_OFF:
            due = price - (price * min(reward.amount, 100) + 50) // 100
        case _:
            return ""
    words = translate("OfferTexts", "A sale of {price} comes to {due}.")
    return words.format(price=formats.money(price), due=formats.money(due))


def trigger(kind: Trigger) -> str:
    """Return when an offer acts, as a choice says it."""
    return {
        Trigger.WELCOME: translate("OfferTexts", "With the first purchase"),
        Trigger.RETURNING: translate("OfferTexts", "After a number of visits"),
        Trigger.BIG_SPENDER: translate("OfferTexts", "After an amount spent"),
        Trigger.BIRTHDAY: translate("OfferTexts", "For the birthday"),
        Trigger.WIN_BACK: translate("OfferTexts", "When a customer stays away"),
        Trigger.REFERRAL: translate("OfferTexts", "For bringing a friend"),
        Trigger.NEXT_VISIT: translate("OfferTexts", "With a purchase, for the next visit"),
        Trigger.BY_HAND: translate("OfferTexts", "Given by hand, with a reason"),
        Trigger.CODE: translate("OfferTexts", "With a code typed at the counter"),
        Trigger.EVERY_SALE: translate("OfferTexts", "On every sale, by itself"),
    }[kind]


def at_the_counter(kind: Trigger) -> str:
    """Return how a cashier meets the offer."""
    match kind:
        case Trigger.EVERY_SALE:
            return translate("OfferTexts", "It applies by itself; nobody has to press anything.")
        case Trigger.CODE:
            return translate("OfferTexts", "The cashier types the code into the sale.")
        case Trigger.BY_HAND:
            return translate("OfferTexts", "Given on the customer's page; then it waits here.")
        case _:
            return translate("OfferTexts", "It waits here with the customer until it is used.")


def level_name(level: int, levels: Sequence[str]) -> str:
    """Return the name of a level, or its place where the ladder does not have it."""
    if 0 <= level < len(levels):
        return levels[level]
    return translate("OfferTexts", "level {number}").format(number=level + 1)


def _given(draft: OfferDraft) -> str:
    after, days = draft.after, draft.within_days
    next_time = translate("OfferTexts", "{reward} next time, with every purchase")
    if draft.minimum:
        next_time = translate("OfferTexts", "{reward} next time, with a purchase from {amount} on")
    return {
        Trigger.WELCOME: translate("OfferTexts", "{reward} with the first purchase"),
        Trigger.RETURNING: translate("OfferTexts", "{reward} after %n visit(s)", None, after),
        Trigger.BIG_SPENDER: translate(
            "OfferTexts", "{reward} for {amount} spent in %n day(s)", None, days
        ),
        Trigger.BIRTHDAY: translate("OfferTexts", "{reward} for the birthday"),
        Trigger.WIN_BACK: translate("OfferTexts", "{reward} for customers who stay away"),
        Trigger.REFERRAL: translate(
            "OfferTexts", "{reward} for bringing a friend, and for the friend"
        ),
        Trigger.NEXT_VISIT: next_time,
        Trigger.BY_HAND: translate("OfferTexts", "{reward}, given by hand"),
        Trigger.CODE: translate("OfferTexts", "{reward} with the code {code}"),
        Trigger.EVERY_SALE: translate("OfferTexts", "{reward} on every sale"),
    }[draft.trigger]


def _after(draft: OfferDraft) -> str:
    by_minimum = draft.trigger is Trigger.NEXT_VISIT
    return formats.money(draft.minimum if by_minimum else draft.after)


def _limits(draft: OfferDraft) -> list[str]:
    parts = []
    in_all = draft.limit
    if in_all and draft.trigger is not Trigger.EVERY_SALE:
        parts.append(translate("OfferTexts", "At most %Ln in all.", None, in_all))
    if draft.limit_each and has_own_limit(draft.trigger):
        times = draft.limit_each
        parts.append(translate("OfferTexts", "At most %Ln for each customer.", None, times))
    return parts


def has_own_limit(kind: Trigger) -> bool:
    """Say whether a limit for each customer says anything: some come once, or by their own rule."""
    return kind in (
        Trigger.BIG_SPENDER,
        Trigger.REFERRAL,
        Trigger.NEXT_VISIT,
        Trigger.BY_HAND,
        Trigger.CODE,
    )


def _again(kind: Trigger) -> list[str]:
    """How often it comes by its own rule [R57, R59, R60]."""
    match kind:
        case Trigger.BIRTHDAY:
            words = translate("OfferTexts", "From 7 days before, once in 365 days.")
        case Trigger.WIN_BACK:
            words = translate("OfferTexts", "Once in 90 days.")
        case Trigger.REFERRAL:
            words = translate(
                "OfferTexts", "After the friend's first sale; 5 a month and 20 in all at most."
            )
        case _:
            return []
    return [words]
