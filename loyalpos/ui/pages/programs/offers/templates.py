"""Offers to start from, with texts in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.program.program_templates import SMALL_MONEY
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.ui.words import formats

translate = QCoreApplication.translate

CODE = "HELLO"
_SMALL = 10  # of a small unit of money buy what one of the others buys


@dataclass(frozen=True, slots=True)
class OfferTemplate:
    """``code`` names its tile; the name of the draft is what the tile says."""

    code: str
    draft: OfferDraft


def templates(currency: str) -> Sequence[OfferTemplate]:
    """Return all templates, with amounts that make sense in a currency."""
    unit = 100 * (_SMALL if currency in SMALL_MONEY else 1)
    return (*_vouchers(unit), *_deals(unit))


def icon_of(draft: OfferDraft) -> str:
    """Return the icon of an offer in a list."""
    return {
        Trigger.WELCOME: "user-plus",
        Trigger.RETURNING: "refresh",
        Trigger.BIG_SPENDER: "bag",
        Trigger.BIRTHDAY: "cake",
        Trigger.WIN_BACK: "heart",
        Trigger.REFERRAL: "users",
        Trigger.NEXT_VISIT: "ticket",
        Trigger.BY_HAND: "gift",
        Trigger.CODE: "keyboard",
        Trigger.EVERY_SALE: "receipt",
    }[draft.trigger]


def _vouchers(unit: int) -> tuple[OfferTemplate, ...]:
    coffee = Reward(translate("OfferTemplates", "a free coffee"))
    cookie = Reward(translate("OfferTemplates", "a free cookie"), RewardKind.GIFT)
    cake = Reward(translate("OfferTemplates", "a free piece of cake"))
    off, little_off = _off(5 * unit), _off(2 * unit)
    back_again = OfferDraft(
        translate("OfferTemplates", "Come back after some visits"), Trigger.RETURNING, cake, after=5
    )
    big_spender = OfferDraft(
        translate("OfferTemplates", "Big spender"),
        Trigger.BIG_SPENDER,
        off,
        after=200 * unit,
        within_days=365,
    )
    next_visit = OfferDraft(
        translate("OfferTemplates", "Next-visit coupon"),
        Trigger.NEXT_VISIT,
        little_off,
        minimum=15 * unit,
        limit_each=0,
    )
    welcome = translate("OfferTemplates", "Welcome gift")
    birthday = translate("OfferTemplates", "Birthday")
    win_back = translate("OfferTemplates", "Win back")
    referral = translate("OfferTemplates", "Bring a friend")
    by_hand = translate("OfferTemplates", "Gift by hand")
    return (
        OfferTemplate("welcome", OfferDraft(welcome, Trigger.WELCOME, cookie)),
        OfferTemplate("returning", back_again),
        OfferTemplate("big-spender", big_spender),
        OfferTemplate("birthday", OfferDraft(birthday, Trigger.BIRTHDAY, coffee)),
        OfferTemplate("win-back", OfferDraft(win_back, Trigger.WIN_BACK, coffee)),
        OfferTemplate("referral", OfferDraft(referral, Trigger.REFERRAL, coffee, limit_each=0)),
        OfferTemplate("next-visit", next_visit),
        OfferTemplate("by-hand", OfferDraft(by_hand, Trigger.BY_HAND, coffee, limit_each=0)),
    )


def _deals(unit: int) -> tuple[OfferTemplate, ...]:
    second = Reward(translate("OfferTemplates", "the second one free"), RewardKind.BUY_GET, 1)
    fourth = Reward(translate("OfferTemplates", "the fourth one free"), RewardKind.BUY_GET, 3)
    code = OfferDraft(
        translate("OfferTemplates", "Code"), Trigger.CODE, _percent(10), code=CODE, limit=100
    )
    one = translate("OfferTemplates", "Buy one, get one free")
    some = translate("OfferTemplates", "Buy some, get one free")
    percent = translate("OfferTemplates", "Percentage off from an amount on")
    amount = translate("OfferTemplates", "Amount off from an amount on")
    level = translate("OfferTemplates", "Early access for a level")
    deal = Trigger.EVERY_SALE
    return (
        OfferTemplate("code", code),
        OfferTemplate("buy-one", OfferDraft(one, deal, second)),
        OfferTemplate("buy-more", OfferDraft(some, deal, fourth)),
        OfferTemplate("percent", OfferDraft(percent, deal, _percent(10), minimum=25 * unit)),
        OfferTemplate("amount", OfferDraft(amount, deal, _off(5 * unit), minimum=50 * unit)),
        OfferTemplate("level", OfferDraft(level, deal, _percent(15), level=1)),
    )


def _off(amount: int) -> Reward:
    words = translate("OfferTemplates", "{amount} off").format(amount=formats.money(amount))
    return Reward(words, RewardKind.AMOUNT_OFF, amount)


def _percent(percent: int) -> Reward:
    figure = formats.number(percent)
    words = translate("OfferTemplates", "{percent} % off").format(percent=figure)
    return Reward(words, RewardKind.PERCENT_OFF, percent)
