"""Offers: standing rules that issue vouchers, or that make a sale cheaper by themselves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum, unique

from loyalpos.domain.program.reward import Reward


@unique
class Trigger(StrEnum):
    """What makes an offer act."""

    WELCOME = "welcome"  # the first purchase
    RETURNING = "returning"  # after ``after`` visits
    BIG_SPENDER = "big-spender"  # ``after`` minor units spent within ``within_days``
    BIRTHDAY = "birthday"  # [R59]
    WIN_BACK = "win-back"  # [R57]
    REFERRAL = "referral"  # [R60], both the friend and who brought them
    NEXT_VISIT = "next-visit"  # with every purchase of ``minimum`` or more, for a later day
    BY_HAND = "by-hand"  # given by a person, with a reason
    CODE = "code"  # typed at the counter
    EVERY_SALE = "every-sale"  # a deal: no voucher, it applies by itself


@unique
class Proof(StrEnum):
    """What a person must show before a voucher is used [R24]."""

    NONE = "none"
    CARD = "card"  # the card scanned, or the last 4 digits of the phone
    PHONE = "phone"  # the last 4 digits of the phone
    MANAGER = "manager"  # a manager's PIN


USUAL_VALID_DAYS = 30


@dataclass(frozen=True, slots=True)
class OfferDraft:
    """Everything an owner says about an offer.

    ``after``: visits for RETURNING, minor units for BIG_SPENDER. ``minimum`` is tested on the
    price before offers [R28]; for NEXT_VISIT it is also the purchase that issues. A voucher is
    valid for ``valid_days`` after the day of issue, or for ever with 0; ``first`` and ``last``
    bound the offer itself, both included. ``exclusive`` stands alone in a sale [R26]. ``limit``
    counts all customers, ``limit_each`` one customer; 0 is no limit. BIRTHDAY and WIN_BACK come
    again by [R59] and [R57] instead of ``limit_each``. Only customers of ``level`` or higher have
    it, 0 is everybody. ``proof`` None is the shop's own rule.
    """

    name: str
    trigger: Trigger
    reward: Reward
    after: int = 0
    within_days: int = 0
    minimum: int = 0
    valid_days: int = USUAL_VALID_DAYS
    first: date | None = None
    last: date | None = None
    exclusive: bool = False
    proof: Proof | None = None
    code: str = ""
    limit: int = 0
    limit_each: int = 1
    level: int = 0


@dataclass(frozen=True, slots=True)
class Offer:
    """One version of an offer."""

    number: int
    version: int
    draft: OfferDraft
