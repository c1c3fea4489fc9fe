"""Three ways for something not to happen, kept apart because a cashier does different things.

- :class:`Refused`: a rule says no. Shown with its reason; nothing is broken.
- :class:`Trouble`: the machine says no (disk full, damaged file). Shown with what to do now.
- Anything else is a bug.

Both carry a code and facts, never a sentence: sentences are made in ``ui/words/wording.py``, in the
language of the till. Facts never hold personal data, because exceptions end up in logs.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum, unique
from types import MappingProxyType

Fact = str | int | date | datetime | None


@unique
class Refusal(StrEnum):
    """Why a rule said no."""

    # cards
    CARD_UNKNOWN = "card-unknown"
    CARD_IN_USE = "card-in-use"
    CARD_NOT_OURS = "card-not-ours"
    CARD_ENDED = "card-ended"
    # customers
    CUSTOMER_UNKNOWN = "customer-unknown"
    NAME_TOO_LONG = "name-too-long"
    NOTE_TOO_LONG = "note-too-long"
    PHONE_WRONG = "phone-wrong"
    EMAIL_WRONG = "email-wrong"
    BIRTHDAY_WRONG = "birthday-wrong"
    CONTACT_NEEDED = "contact-needed"
    CONSENT_NEEDED = "consent-needed"
    # the counter
    QUANTITY_WRONG = "quantity-wrong"
    AMOUNT_WRONG = "amount-wrong"
    STAMP_AGAIN = "stamp-again"  # [R14] a question, answered by sending the act again
    STAMP_TOO_SOON = "stamp-too-soon"  # [R14]
    NOTHING_TO_STAMP = "nothing-to-stamp"
    ACT_DIFFERS = "act-differs"  # [R4] one UUID, two contents
    VOUCHER_UNKNOWN = "voucher-unknown"
    VOUCHER_USED = "voucher-used"  # [R22] with where and when
    VOUCHER_WITHDRAWN = "voucher-withdrawn"
    VOUCHER_EXPIRED = "voucher-expired"
    VOUCHER_NO_EFFECT = "voucher-no-effect"  # [R25]
    VOUCHER_NOT_YET = "voucher-not-yet"
    PROOF_NEEDED = "proof-needed"  # [R24]
    DAY_CAP = "day-cap"  # [R15]
    CODE_UNKNOWN = "code-unknown"
    POINTS_TOO_MANY = "points-too-many"  # [R23]
    OFFER_MINIMUM = "offer-minimum"  # [R28]
    OFFERS_NOT_TOGETHER = "offers-not-together"  # [R26]
    POINTS_SHORT = "points-short"
    NOTHING_TO_UNDO = "nothing-to-undo"
    UNDO_TOO_LATE = "undo-too-late"
    ALREADY_REVERSED = "already-reversed"
    NOT_REVERSIBLE = "not-reversible"
    REASON_NEEDED = "reason-needed"
    # returns, corrections and merges
    RETURN_NOTHING = "return-nothing"
    RETURN_TOO_MUCH = "return-too-much"  # more than was sold
    CORRECTION_WRONG = "correction-wrong"
    CORRECTION_TOO_MUCH = "correction-too-much"  # more than the customer has
    UNMERGE_TOO_LATE = "unmerge-too-late"  # [R52]
    MERGE_SAME = "merge-same"  # with oneself
    MERGE_ALREADY = "merge-already"  # one of them was merged with somebody before
    MERGE_UNKNOWN = "merge-unknown"
    MERGE_UNDONE = "merge-undone"  # was undone before
    MERGE_WITHIN = "merge-within"  # the kept one was merged with somebody since: that goes first
    # programs
    PROGRAM_UNKNOWN = "program-unknown"
    PROGRAM_NAME_NEEDED = "program-name-needed"
    PROGRAM_GOAL_WRONG = "program-goal-wrong"
    PROGRAM_REWARD_NEEDED = "program-reward-needed"
    PROGRAM_UNIT_WRONG = "program-unit-wrong"
    PROGRAM_HEAD_START_WRONG = "program-head-start-wrong"
    PROGRAM_TEXT_TOO_LONG = "program-text-too-long"
    PROGRAM_WORTH_MORE = "program-worth-more"  # a reward above what has to be spent for it
    FIRST_BONUS_WRONG = "first-bonus-wrong"
    MILESTONE_WRONG = "milestone-wrong"
    MILESTONE_TWICE = "milestone-twice"
    POINTS_WORTH_WRONG = "points-worth-wrong"
    POINTS_PERCENT_WRONG = "points-percent-wrong"
    EXPIRY_WRONG = "expiry-wrong"
    GRACE_WRONG = "grace-wrong"
    # what programs, offers and promotions have in common
    MINIMUM_WRONG = "minimum-wrong"
    FACTOR_WRONG = "factor-wrong"
    FACTOR_NEVER = "factor-never"
    CAP_WRONG = "cap-wrong"
    CATEGORY_BOTH = "category-both"  # wanted and excluded
    PERCENT_WRONG = "percent-wrong"
    BUY_GET_WRONG = "buy-get-wrong"
    REWARD_COST_WRONG = "reward-cost-wrong"
    DATES_REVERSED = "dates-reversed"
    # promotions
    PROMOTION_UNKNOWN = "promotion-unknown"
    PROMOTION_NAME_NEEDED = "promotion-name-needed"
    PROMOTION_NEVER = "promotion-never"  # none of its weekdays is between its dates
    WEEKDAY_WRONG = "weekday-wrong"
    HOURS_WRONG = "hours-wrong"
    HOURS_REVERSED = "hours-reversed"
    # offers
    OFFER_UNKNOWN = "offer-unknown"
    OFFER_NAME_NEEDED = "offer-name-needed"
    OFFER_DEAL_GIFT = "offer-deal-gift"
    OFFER_CODE_NEEDED = "offer-code-needed"
    OFFER_CODE_TOO_LONG = "offer-code-too-long"
    OFFER_CODE_TAKEN = "offer-code-taken"  # by another offer that runs at the same time
    OFFER_CODE_UNUSED = "offer-code-unused"
    OFFER_AFTER_WRONG = "offer-after-wrong"
    OFFER_WINDOW_WRONG = "offer-window-wrong"
    OFFER_VALID_WRONG = "offer-valid-wrong"
    OFFER_LIMIT_WRONG = "offer-limit-wrong"
    OFFER_LEVEL_WRONG = "offer-level-wrong"
    OFFER_WORTH_MORE = "offer-worth-more"  # above the minimum purchase
    OFFER_NOT_RUNNING = "offer-not-running"
    OFFER_NOT_FOR_LEVEL = "offer-not-for-level"
    OFFER_ALL_GIVEN = "offer-all-given"
    OFFER_HAD = "offer-had"
    REFERRAL_SAME = "referral-same"  # [R60]
    REFERRAL_MONTH_FULL = "referral-month-full"
    REFERRAL_ALL_FULL = "referral-all-full"
    # levels
    LADDER_LEVELS_WRONG = "ladder-levels-wrong"
    LADDER_NAME_NEEDED = "ladder-name-needed"
    LADDER_THRESHOLD_WRONG = "ladder-threshold-wrong"
    LADDER_PERK_WRONG = "ladder-perk-wrong"
    LADDER_MONTHS_WRONG = "ladder-months-wrong"
    LEVEL_GIFT_WRONG = "level-gift-wrong"  # [R50] no such level, or a last day that is past
    # people at the counter
    STAFF_UNKNOWN = "staff-unknown"
    STAFF_NAME_NEEDED = "staff-name-needed"
    STAFF_LAST_OWNER = "staff-last-owner"
    PIN_WRONG = "pin-wrong"
    PIN_WAIT = "pin-wait"
    PIN_TOO_SHORT = "pin-too-short"
    PIN_NOT_DIGITS = "pin-not-digits"
    MANAGER_NEEDED = "manager-needed"
    OWNER_NEEDED = "owner-needed"
    # the shop
    SHOP_NAME_NEEDED = "shop-name-needed"
    SETTING_WRONG = "setting-wrong"
    # pictures
    PICTURE_UNREADABLE = "picture-unreadable"
    PICTURE_TOO_LARGE = "picture-too-large"
    PICTURE_WITHOUT_CODE = "picture-without-code"


@unique
class Ailment(StrEnum):
    """What is wrong with the machine or the file."""

    DISK_FULL = "disk-full"
    DISK_ERROR = "disk-error"
    FOLDER_NOT_WRITABLE = "folder-not-writable"
    FOLDER_ON_NETWORK = "folder-on-network"
    FOLDER_IN_CLOUD = "folder-in-cloud"
    FILE_MISSING = "file-missing"
    FILE_EXISTS = "file-exists"
    FILE_DAMAGED = "file-damaged"
    FILE_NOT_A_SHOP = "file-not-a-shop"
    FILE_NEWER = "file-newer"
    FILE_LOCKED = "file-locked"
    BACKUP_FAILED = "backup-failed"
    ALREADY_OPEN = "already-open"
    OUTCOME_UNKNOWN = "outcome-unknown"  # [R4] look the UUID up, do not make a new one
    CLOSED = "closed"
    SQLITE_TOO_OLD = "sqlite-too-old"
    CAMERA_MISSING = "camera-missing"
    CAMERA_FAILED = "camera-failed"
    PRINT_FAILED = "print-failed"


class _Told(Exception):
    """A code and the facts for its sentence."""

    def __init__(self, code: StrEnum, **facts: Fact) -> None:
        super().__init__(code.value)
        self.facts: Mapping[str, Fact] = MappingProxyType(facts)


class Refused(_Told):
    """A rule of the shop says no. Nothing was written."""

    def __init__(self, code: Refusal, **facts: Fact) -> None:
        super().__init__(code, **facts)
        self.code = code


class Trouble(_Told):
    """The machine says no. Nothing was lost; ``code`` says what a person can do."""

    def __init__(self, code: Ailment, **facts: Fact) -> None:
        super().__init__(code, **facts)
        self.code = code
