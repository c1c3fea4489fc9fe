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
        "Wording", "Choose one of the levels, and a last day from {first} on."
    ),
}
