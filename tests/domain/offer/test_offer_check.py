"""Which offers can be kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.offer.offer_check import checked
from loyalpos.domain.problem import Fact, Refusal, Refused
from loyalpos.domain.program.reward import Reward, RewardKind

HELLO = OfferDraft("Hello", Trigger.WELCOME, Reward("a cookie", RewardKind.GIFT))
FIVE_OFF = Reward("5.00 off", RewardKind.AMOUNT_OFF, 500)
MONDAY, WEDNESDAY = date(2026, 3, 2), date(2026, 3, 4)
LIMIT = {"least": 0, "most": 1_000_000}
BIG = {"trigger": Trigger.BIG_SPENDER, "after": 10_000, "within_days": 30}


@pytest.mark.parametrize(
    ("said", "code", "facts"),
    [
        ({"name": ""}, Refusal.OFFER_NAME_NEEDED, {}),
        ({"name": "x" * 81}, Refusal.PROGRAM_TEXT_TOO_LONG, {"most": 80}),
        ({"reward": Reward(" ")}, Refusal.PROGRAM_REWARD_NEEDED, {}),
        (
            {"reward": Reward("x", RewardKind.PERCENT_OFF, 101)},
            Refusal.PERCENT_WRONG,
            {"least": 1, "most": 100},
        ),
        ({"trigger": Trigger.CODE}, Refusal.OFFER_CODE_NEEDED, {"most": 20}),
        ({"trigger": Trigger.CODE, "code": " \u200b"}, Refusal.OFFER_CODE_NEEDED, {"most": 20}),
        ({"trigger": Trigger.CODE, "code": "x" * 21}, Refusal.OFFER_CODE_TOO_LONG, {"most": 20}),
        ({"code": "SUMMER"}, Refusal.OFFER_CODE_UNUSED, {}),
        (
            {"trigger": Trigger.EVERY_SALE, "reward": Reward("a mug", RewardKind.GIFT)},
            Refusal.OFFER_DEAL_GIFT,
            {},
        ),
        ({"trigger": Trigger.RETURNING}, Refusal.OFFER_AFTER_WRONG, {"least": 1, "most": 10_000}),
        ({**BIG, "after": 0}, Refusal.OFFER_AFTER_WRONG, {"least": 1, "most": 100_000_000}),
        ({**BIG, "within_days": 0}, Refusal.OFFER_WINDOW_WRONG, {"least": 1, "most": 730}),
        ({**BIG, "within_days": 731}, Refusal.OFFER_WINDOW_WRONG, {"least": 1, "most": 730}),
        ({"valid_days": -1}, Refusal.OFFER_VALID_WRONG, {"least": 0, "most": 3650}),
        ({"valid_days": 3651}, Refusal.OFFER_VALID_WRONG, {"least": 0, "most": 3650}),
        ({"minimum": -1}, Refusal.MINIMUM_WRONG, {"least": 0, "most": 100_000_000}),
        ({"minimum": 100_000_001}, Refusal.MINIMUM_WRONG, {"least": 0, "most": 100_000_000}),
        ({"limit": -1}, Refusal.OFFER_LIMIT_WRONG, {**LIMIT, "field": "limit"}),
        ({"limit_each": -1}, Refusal.OFFER_LIMIT_WRONG, {**LIMIT, "field": "limit_each"}),
        (
            {"limit": 2, "limit_each": 3},
            Refusal.OFFER_LIMIT_WRONG,
            {"least": 0, "most": 2, "field": "limit_each"},
        ),
        ({"level": -1}, Refusal.OFFER_LEVEL_WRONG, {"least": 0, "most": 5}),
        ({"level": 6}, Refusal.OFFER_LEVEL_WRONG, {"least": 0, "most": 5}),
        (
            {"first": WEDNESDAY, "last": MONDAY},
            Refusal.DATES_REVERSED,
            {"first": WEDNESDAY, "last": MONDAY},
        ),
        (
            {"reward": FIVE_OFF, "minimum": 499},
            Refusal.OFFER_WORTH_MORE,
            {"amount": 500, "minimum": 499},
        ),
        (
            {**BIG, "reward": FIVE_OFF, "after": 499},
            Refusal.PROGRAM_WORTH_MORE,
            {"amount": 500, "spend": 499},
        ),
    ],
)
def test_what_no_till_could_keep_is_refused(
    said: dict[str, Any], code: Refusal, facts: dict[str, Fact]
) -> None:
    with pytest.raises(Refused) as refused:
        checked(replace(HELLO, **said))
    assert (refused.value.code, dict(refused.value.facts)) == (code, facts)


@pytest.mark.parametrize(
    "said",
    [
        {},
        {"trigger": Trigger.CODE, "code": "x" * 20},
        {"trigger": Trigger.RETURNING, "after": 1},
        {**BIG, "within_days": 1},
        {**BIG, "within_days": 730},
        {"trigger": Trigger.EVERY_SALE, "reward": FIVE_OFF},
        {"valid_days": 0},
        {"valid_days": 3650},
        {"limit": 2, "limit_each": 2},
        {"limit": 2, "limit_each": 0},
        {"level": 5},
        {"first": MONDAY, "last": MONDAY},
        {"reward": FIVE_OFF, "minimum": 500},
        {"reward": FIVE_OFF},
        {**BIG, "reward": FIVE_OFF, "after": 500},
        {"reward": Reward("x", RewardKind.PERCENT_OFF, 100), "minimum": 1},
    ],
)
def test_bounds_belong_to_what_is_allowed(said: dict[str, Any]) -> None:
    draft = replace(HELLO, **said)
    assert checked(draft) == draft


def test_texts_are_tidied() -> None:
    untidy = OfferDraft(" A  code ", Trigger.CODE, Reward(" x\n"), code=" SUMMER  25 ")
    tidy = checked(untidy)
    assert (tidy.name, tidy.reward.text, tidy.code) == ("A code", "x", "SUMMER 25")
