"""Why nothing was earned, what came with a sale: in words."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from loyalpos.domain.problem import Fact, Refusal, Refused
from loyalpos.domain.sale.units_earned import NotEarned, NotEarnedReason
from loyalpos.services.view.card_view import NotGiven
from loyalpos.ui.words import earning_texts, formats
from loyalpos.ui.words.wording import refusal_text

Reason = NotEarnedReason

WHYS = [
    (NotEarned(Reason.NOTHING_QUALIFIES), "nothing that was bought counts for it"),
    (NotEarned(Reason.ALL_FREE), "what is free earns nothing"),
    (NotEarned(Reason.NO_AMOUNT), "it goes by the amount, and none was typed"),
    (
        NotEarned(Reason.BELOW_MINIMUM, base=420, minimum=500),
        "€4.20 is below the minimum of €5.00",
    ),
    (
        NotEarned(Reason.ROUNDED_TO_NOTHING, base=999, unit=1000),
        "€9.99 is not enough; one is given for €10.00",
    ),
    (NotEarned(Reason.ROUNDED_TO_NOTHING), "it comes to less than a whole one"),
    (NotEarned(Reason.DAY_CAP, most=3), "3 a day at most"),
    (NotEarned(Reason.ENDED, day=date(2026, 3, 1)), "it ended on 1 March"),
    (NotEarned(Reason.ENDED), "it has ended"),
]


@pytest.fixture(autouse=True)
def region(qapp: object) -> Iterator[None]:
    formats.set_region("en", "GB", "Europe/Amsterdam", "EUR")
    yield
    formats.set_region("en", "NL", "Europe/Amsterdam", "EUR")


@pytest.mark.parametrize(("why", "words"), WHYS)
def test_every_reason_has_words(why: NotEarned, words: str) -> None:
    assert earning_texts.reason(why) == words


def test_no_reason_is_left_out() -> None:
    assert {why.reason for why, _ in WHYS} == set(NotEarnedReason)


def test_a_stamp_that_was_not_given_says_on_which_card_and_why() -> None:
    why = NotEarned(Reason.BELOW_MINIMUM, base=420, minimum=500)
    told = NotGiven(1, "the Coffee card", why)
    assert (
        earning_texts.not_given(told, stamps=True)
        == "No stamp on the Coffee card: €4.20 is below the minimum of €5.00."
    )
    assert earning_texts.not_given(told, stamps=False).startswith("No points on the Coffee card:")


def test_r15_what_is_over_the_cap_of_a_day_says_that_no_more_is_given() -> None:
    told = NotGiven(1, "Coffee card", NotEarned(Reason.DAY_CAP, most=3))
    assert (
        earning_texts.not_given(told, stamps=True)
        == "No more on Coffee card today: 3 a day at most."
    )


@pytest.mark.parametrize("reason", NotEarnedReason)
def test_nothing_to_stamp_gives_its_reason(reason: NotEarnedReason) -> None:
    facts: dict[str, Fact] = {"base": 420, "unit": 1000, "minimum": 500, "day": date(2026, 3, 1)}
    text = refusal_text(Refused(Refusal.NOTHING_TO_STAMP, reason=reason.value, **facts))
    if reason is Reason.NO_AMOUNT:
        assert text == "This purchase earns nothing. Type the amount, then stamp."
    else:
        assert text.startswith("Nothing was stamped: ")


def test_a_shop_without_programs_has_the_usual_sentence() -> None:
    assert refusal_text(Refused(Refusal.NOTHING_TO_STAMP, reason="")).startswith("This purchase")
