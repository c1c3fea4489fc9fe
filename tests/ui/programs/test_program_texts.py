"""Promises in plain sentences."""

from __future__ import annotations

from dataclasses import replace

import pytest
from corner_cafe import COFFEE_CARD, POINTS_CARD

from loyalpos.domain.program import PointsRule, StampRule
from loyalpos.domain.reward import Reward, RewardKind
from loyalpos.ui.words import formats, program_texts


@pytest.fixture(autouse=True)
def _region() -> None:
    formats.set_region("en", "GB", "UTC", "EUR")


FREE_COFFEE = replace(COFFEE_CARD, reward=Reward("a free coffee"))
MONEY_BACK = replace(
    POINTS_CARD,
    rule=PointsRule(cost=100),
    reward=Reward("€ 5 off", RewardKind.AMOUNT_OFF, 500),
)


def test_a_card_promises_the_next_one() -> None:
    assert program_texts.promise(FREE_COFFEE) == "Buy 9, the next one is a free coffee"


def test_an_amount_off_is_collected_for() -> None:
    draft = replace(FREE_COFFEE, reward=Reward("€ 5 off", RewardKind.AMOUNT_OFF, 500))
    assert program_texts.promise(draft).endswith("get € 5 off")


def test_points_say_for_which_amount() -> None:
    words = program_texts.promise(MONEY_BACK)
    assert "1.00" in words
    assert "100 point" in words


def test_points_for_money_say_what_share_goes_back() -> None:
    assert "about 5 %" in program_texts.meaning(MONEY_BACK)


def test_r18_the_meaning_says_when_a_full_card_counts() -> None:
    now = replace(FREE_COFFEE, rule=StampRule(9, also_in_this_sale=True))
    assert "the same sale" in program_texts.meaning(now)
    assert "the next sale" in program_texts.meaning(FREE_COFFEE)


def test_a_head_start_is_part_of_the_meaning() -> None:
    draft = replace(FREE_COFFEE, rule=StampRule(9, head_start=2))
    assert "start with 2 stamp" in program_texts.meaning(draft)


def test_r20_those_who_keep_the_old_card_are_counted() -> None:
    assert program_texts.kept(142).startswith("142 customer")
    assert program_texts.kept(0) == ""
