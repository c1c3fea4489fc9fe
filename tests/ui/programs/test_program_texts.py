"""Promises in plain sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from corner_cafe import COFFEE_CARD, POINTS_CARD

from loyalpos.domain.ledger.expiry import Expiry, ExpiryPolicy
from loyalpos.domain.program.earning import Earning, Per
from loyalpos.domain.program.program import Milestone, PointsRule, StampRule
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.ui.words import formats, program_texts


@pytest.fixture(autouse=True)
def _region() -> None:
    formats.set_region("en", "GB", "UTC", "EUR")


TODAY = date(2026, 3, 2)
FREE_COFFEE = replace(COFFEE_CARD, reward=Reward("a free coffee"))
MONEY_BACK = replace(
    POINTS_CARD,
    rule=PointsRule(cost=100),
    earning=Earning(Per.AMOUNT, unit=100),
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
    assert "about 5 %" in program_texts.meaning(MONEY_BACK, TODAY)


def test_r18_the_meaning_says_when_a_full_card_counts() -> None:
    now = replace(FREE_COFFEE, rule=StampRule(9, also_in_this_sale=True))
    assert "the same sale" in program_texts.meaning(now, TODAY)
    assert "the next sale" in program_texts.meaning(FREE_COFFEE, TODAY)


def test_a_head_start_is_part_of_the_meaning() -> None:
    draft = replace(FREE_COFFEE, rule=StampRule(9, head_start=2))
    assert "start with 2 stamp" in program_texts.meaning(draft, TODAY)


def test_what_earns_and_what_it_gives_are_sentences_of_their_own() -> None:
    draft = replace(FREE_COFFEE, earning=Earning(Per.VISIT))
    words = program_texts.promise(draft)
    assert words == "A stamp for every visit. Collect 9 stamp(s) and get a free coffee"


@pytest.mark.parametrize(
    ("reward", "words"),
    [
        (Reward("a treat"), "The dearest of all items is free."),
        (Reward("a treat", RewardKind.PERCENT_OFF, 10, "cake"), "It takes 10 % off cake."),
        (Reward("a treat", RewardKind.AMOUNT_OFF, 250), "It takes €2.50 off the sale."),
    ],
)
def test_whatever_it_is_called_the_meaning_says_what_the_reward_does(
    reward: Reward, words: str
) -> None:
    for draft in (FREE_COFFEE, POINTS_CARD):
        assert words in program_texts.meaning(replace(draft, reward=reward), TODAY)
    gift = replace(FREE_COFFEE, reward=Reward("a mug", RewardKind.GIFT))
    assert "free" not in program_texts.meaning(gift, TODAY)


@pytest.mark.parametrize(
    ("last", "grace", "words"),
    [
        (None, 30, ""),
        (date(2026, 12, 24), 30, "Ends after 24 December; rewards can then be used for 30 day(s)"),
        (date(2026, 3, 1), 0, "Ended on 1 March; rewards end with it."),
    ],
)
def test_r16_the_last_day_and_what_follows_it_are_part_of_the_meaning(
    last: date | None, grace: int, words: str
) -> None:
    draft = replace(FREE_COFFEE, last_day=last, grace_days=grace)
    meaning = program_texts.meaning(draft, TODAY)
    assert words in meaning
    assert ("rewards" in meaning) is (last is not None)


def test_r20_those_who_keep_the_old_card_are_counted() -> None:
    assert program_texts.kept(142).startswith("142 customer")
    assert program_texts.kept(0) == ""


def test_everything_is_said_in_one_paragraph() -> None:
    cookie = Milestone(5, Reward("a cookie", RewardKind.GIFT))
    draft = replace(
        FREE_COFFEE,
        rule=StampRule(10, milestones=(cookie,)),
        earning=Earning(minimum=500, categories=("Drinks",), most_a_day=5, first_bonus=1),
        expiry=Expiry(ExpiryPolicy.EACH, 12),
    )
    words = program_texts.meaning(draft, TODAY, ["Double stamps on Tuesdays, 14:00 to 16:00"])
    assert words == (
        "Buy 10, the next one is a free coffee; from €5.00 on, only Drinks; at most 5 in a day,"
        " 1 more with the first purchase; a cookie at 5; it expires 12 month(s) after it was"
        " earned. Double stamps on Tuesdays, 14:00 to 16:00. A full card counts from the next"
        " sale on. The dearest of all items is free."
    )


@pytest.mark.parametrize(
    ("earning", "words"),
    [
        (Earning(), "A stamp for every item"),
        (Earning(Per.VISIT), "A stamp for every visit"),
        (Earning(Per.AMOUNT, unit=1000), "A stamp for every €10.00"),
    ],
)
def test_what_earns_a_stamp(earning: Earning, words: str) -> None:
    assert program_texts.one_for(replace(COFFEE_CARD, earning=earning)) == words
    points = replace(POINTS_CARD, earning=earning)
    assert program_texts.one_for(points) == words.replace("stamp", "point")


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (PointsRule(100), ""),
        (PointsRule(100, worth=5), "a point pays €0.05"),
        (PointsRule(100, 0, 5, 50), "a point pays €0.05, at most 50 % of a purchase"),
    ],
)
def test_r23_what_points_pay(rule: PointsRule, words: str) -> None:
    assert program_texts.money(rule) == words


@pytest.mark.parametrize(
    ("expiry", "words"),
    [
        (Expiry(), "nothing expires"),
        (Expiry(ExpiryPolicy.EACH, 6), "it expires 6 month(s) after it was earned"),
        (Expiry(ExpiryPolicy.SINCE_VISIT, 6), "it expires 6 month(s) after the last visit"),
    ],
)
def test_r40_r43_when_it_expires(expiry: Expiry, words: str) -> None:
    assert program_texts.expiry(expiry) == words


def test_r16_whether_it_ends() -> None:
    today = date(2026, 3, 2)
    assert program_texts.end(None, today) == "runs without an end"
    assert program_texts.end(date(2026, 3, 1), today).startswith("ended on")
    assert program_texts.end(today, today).startswith("ends after")
