"""The sentences for what cannot be promised: what is wrong with an offer, a promotion, a level."""

from __future__ import annotations

from loyalpos.domain.problem import Refusal


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802  (the name the translator's tool looks for)
    """Mark a text for translation; it is translated when it is shown."""
    return text


OF_PROMISES: dict[Refusal, str] = {
    Refusal.FIRST_BONUS_WRONG: QT_TRANSLATE_NOOP(
        "Wording",
        "With the head start this would be a reward before anything is bought: at most {most}.",
    ),
    Refusal.MILESTONE_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "A reward on the way stands before the full card: from {least} to {most}."
    ),
    Refusal.MILESTONE_TWICE: QT_TRANSLATE_NOOP(
        "Wording", "There are two rewards at {at}. Choose another place for one of them."
    ),
    Refusal.POINTS_WORTH_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "A point cannot pay more than what is spent for it: at most {most}."
    ),
    Refusal.POINTS_PERCENT_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "Type which part of a purchase points may pay: from {least} to {most} %."
    ),
    Refusal.EXPIRY_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "Type after how many months: from {least} to {most}."
    ),
    Refusal.GRACE_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "Type for how many days rewards can still be used: from {least} to {most}."
    ),
    Refusal.CATEGORY_BOTH: QT_TRANSLATE_NOOP(
        "Wording", "{category} cannot count and not count at once."
    ),
    Refusal.MINIMUM_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "This least purchase cannot be right. Type an amount, or leave it empty."
    ),
    Refusal.FACTOR_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "Type how many times as much: more than {above}, at most {most}."
    ),
    Refusal.FACTOR_NEVER: QT_TRANSLATE_NOOP(
        "Wording", "With less than 1 a visit would never earn anything."
    ),
    Refusal.CAP_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "This limit must be from {least} to {most}; with nothing there is no limit."
    ),
    Refusal.PERCENT_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "Type a percentage from {least} to {most}."
    ),
    Refusal.BUY_GET_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "Type how many are bought for a free one: from {least} to {most}."
    ),
    Refusal.REWARD_COST_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "This cost cannot be right. Type what the reward costs you, or leave it empty."
    ),
    Refusal.DATES_REVERSED: QT_TRANSLATE_NOOP(
        "Wording", "The last day, {last}, is before the first one, {first}."
    ),
    Refusal.PROMOTION_UNKNOWN: QT_TRANSLATE_NOOP(
        "Wording", "This promotion is not in the shop's file any more."
    ),
    Refusal.PROMOTION_NAME_NEEDED: QT_TRANSLATE_NOOP("Wording", "Give the promotion a name."),
    Refusal.PROMOTION_NEVER: QT_TRANSLATE_NOOP(
        "Wording", "None of these days comes between {first} and {last}."
    ),
    Refusal.WEEKDAY_WRONG: QT_TRANSLATE_NOOP("Wording", "Choose days from Monday to Sunday."),
    Refusal.HOURS_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "This time is no part of a day. Type it from 00:00 to 24:00."
    ),
    Refusal.HOURS_REVERSED: QT_TRANSLATE_NOOP(
        "Wording", "The end must be after the beginning, on the same day."
    ),
    Refusal.OFFER_UNKNOWN: QT_TRANSLATE_NOOP(
        "Wording", "This offer is not in the shop's file any more."
    ),
    Refusal.OFFER_NAME_NEEDED: QT_TRANSLATE_NOOP("Wording", "Give the offer a name."),
    Refusal.OFFER_DEAL_GIFT: QT_TRANSLATE_NOOP(
        "Wording", "A gift makes no sale cheaper. Choose when customers get it, or another reward."
    ),
    Refusal.OFFER_CODE_NEEDED: QT_TRANSLATE_NOOP(
        "Wording", "Type the code that customers say, at most {most} letters."
    ),
    Refusal.OFFER_CODE_TOO_LONG: QT_TRANSLATE_NOOP(
        "Wording", "This code is too long; {most} letters can be typed quickly."
    ),
    Refusal.OFFER_CODE_TAKEN: QT_TRANSLATE_NOOP(
        "Wording", "“{name}” has this code in the same days. Type another one, or change the days."
    ),
    Refusal.OFFER_CODE_UNUSED: QT_TRANSLATE_NOOP(
        "Wording", "Only an offer with a code has one. Clear the code."
    ),
    Refusal.OFFER_AFTER_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "Type after how much the offer is given; it must be more than nothing."
    ),
    Refusal.OFFER_WINDOW_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "Type within how many days: from {least} to {most}."
    ),
    Refusal.OFFER_VALID_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "A voucher can be valid for at most {most} days; with nothing it has no end."
    ),
    Refusal.OFFER_LIMIT_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "This must be from {least} to {most}, and not more than there are in all."
    ),
    Refusal.OFFER_LEVEL_WRONG: QT_TRANSLATE_NOOP("Wording", "There is no such level."),
    Refusal.OFFER_WORTH_MORE: QT_TRANSLATE_NOOP(
        "Wording", "{amount} off is more than the least purchase of {minimum}."
    ),
    Refusal.PROGRAM_WORTH_MORE: QT_TRANSLATE_NOOP(
        "Wording", "{amount} off is more than the {spend} that have to be spent for it."
    ),
    Refusal.LADDER_LEVELS_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "There can be from {least} to {most} levels."
    ),
    Refusal.LADDER_NAME_NEEDED: QT_TRANSLATE_NOOP(
        "Wording", "Give the level a name of at most {most} letters."
    ),
    Refusal.LADDER_THRESHOLD_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "A level must need more than the one below it."
    ),
    Refusal.LADDER_PERK_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "A level can give from {least} to {most} here."
    ),
    Refusal.LADDER_MONTHS_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "Type within how many months: from {least} to {most}."
    ),
}
