"""The sentences of what is refused about returns, corrections, merges, friends and gifts."""

from __future__ import annotations

from loyalpos.domain.problem import Refusal
from loyalpos.ui.words.promise_wording import QT_TRANSLATE_NOOP

OF_CUSTOMERS: dict[Refusal, str] = {
    Refusal.RETURN_NOTHING: QT_TRANSLATE_NOOP("Wording", "Choose what came back."),
    Refusal.RETURN_TOO_MUCH: QT_TRANSLATE_NOOP(
        "Wording", "At most {most} of this sale can still come back."
    ),
    Refusal.CORRECTION_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "A correction is at least 1 and at most {most}, more or less."
    ),
    Refusal.CORRECTION_TOO_MUCH: QT_TRANSLATE_NOOP(
        "Wording", "The customer has {most}; more than that cannot be taken off."
    ),
    Refusal.UNMERGE_TOO_LATE: QT_TRANSLATE_NOOP(
        "Wording", "This merge could be undone until {until}. Now it stays as it is."
    ),
    Refusal.MERGE_SAME: QT_TRANSLATE_NOOP(
        "Wording", "These two are one customer already. Choose another one."
    ),
    Refusal.MERGE_ALREADY: QT_TRANSLATE_NOOP(
        "Wording", "One of the two was merged with somebody before. Search again."
    ),
    Refusal.MERGE_UNKNOWN: QT_TRANSLATE_NOOP(
        "Wording", "This merge is not in the shop's file any more."
    ),
    Refusal.MERGE_UNDONE: QT_TRANSLATE_NOOP("Wording", "This merge was undone before."),
    Refusal.MERGE_WITHIN: QT_TRANSLATE_NOOP(
        "Wording", "This customer was merged again since. Undo that merge first."
    ),
    Refusal.REFERRAL_SAME: QT_TRANSLATE_NOOP(
        "Wording",
        "Both have the same phone number, e-mail address or card. A friend is somebody else.",
    ),
    Refusal.REFERRAL_MONTH_FULL: QT_TRANSLATE_NOOP(
        "Wording", "This customer was rewarded for as many friends as a month allows."
    ),
    Refusal.REFERRAL_ALL_FULL: QT_TRANSLATE_NOOP(
        "Wording", "This customer was rewarded for as many friends as the shop allows in all."
    ),
    Refusal.LEVEL_GIFT_WRONG: QT_TRANSLATE_NOOP(
        "Wording", "Choose one of the levels, and a last day from {first} to {last}."
    ),
}
