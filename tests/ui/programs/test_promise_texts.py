"""Offers, promotions and levels in plain sentences."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from corner_cafe import COFFEE_CARD, POINTS_CARD

from loyalpos.domain.level.tier import LadderDraft, Level, Measure
from loyalpos.domain.offer.offer import OfferDraft, Trigger
from loyalpos.domain.program.program import Program
from loyalpos.domain.program.reward import Reward, RewardKind
from loyalpos.domain.promotion.promotion import PromotionDraft
from loyalpos.ui.words import formats, level_texts, offer_texts, promotion_texts

TODAY = date(2026, 3, 2)
STAMPS = (Program(1, 1, COFFEE_CARD),)
BOTH = (*STAMPS, Program(2, 1, POINTS_CARD))
COFFEE = Reward("a free coffee")
TENTH = Reward("10 % off", RewardKind.PERCENT_OFF, 10)
FIVER = Reward("€ 5 off", RewardKind.AMOUNT_OFF, 500)


@pytest.fixture(autouse=True)
def _region() -> None:
    formats.set_region("en", "GB", "UTC", "EUR")


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (
            PromotionDraft(
                "",
                weekdays=(1,),
                from_minute=840,
                to_minute=960,
                last=date(2026, 11, 30),
            ),
            "Double stamps on Tuesdays, 14:00 to 16:00, until 30 November",
        ),
        (PromotionDraft("", Fraction(3)), "Triple stamps"),
        (
            PromotionDraft("", Fraction(3, 2), weekdays=(5, 6)),
            "1.5 × stamps on Saturday and Sunday",
        ),
        (PromotionDraft("", to_minute=600), "Double stamps, until 10:00"),
    ],
)
def test_a_promotion_is_one_sentence(draft: PromotionDraft, words: str) -> None:
    assert promotion_texts.summary(draft, STAMPS, TODAY) == words


def test_a_promotion_names_its_program_where_there_are_several() -> None:
    assert promotion_texts.summary(PromotionDraft(""), BOTH, TODAY) == "Double stamps and points"
    points = promotion_texts.summary(PromotionDraft("", program=2), BOTH, TODAY)
    assert points == "Double points, for Points only"


def test_r13_the_caps_of_a_promotion_are_part_of_the_meaning() -> None:
    capped = PromotionDraft("", most_a_day=1, most_in_all=3)
    words = promotion_texts.meaning(capped, STAMPS, TODAY)
    assert "At most 1 time" in words
    assert "At most 3 time" in words


def test_r8_the_example_multiplies_before_it_rounds() -> None:
    words = promotion_texts.example(PromotionDraft("", Fraction(9, 8)), STAMPS)
    assert words.startswith("A purchase for 4 stamp")
    assert "gives 4 stamp" in words


@pytest.mark.parametrize(
    ("typed", "factor"),
    [
        ("1.5", Fraction(3, 2)),
        ("1,25", Fraction(5, 4)),
        ("2", Fraction(2)),
        ("×3", Fraction(3)),
        ("", None),
        ("two", None),
        ("-2", None),
        ("1.2.3", None),
        ("1e9", None),
        ("٢", None),
        ("9" * 4000, None),
    ],
)
def test_a_factor_is_read(typed: str, factor: Fraction | None) -> None:
    assert promotion_texts.factor_from(typed) == factor


@pytest.mark.parametrize(
    ("draft", "words"),
    [
        (OfferDraft("", Trigger.BIRTHDAY, COFFEE), "A free coffee for the birthday, valid 30 day"),
        (OfferDraft("", Trigger.WELCOME, COFFEE), "A free coffee with the first purchase"),
        (OfferDraft("", Trigger.RETURNING, COFFEE, after=5), "A free coffee after 5 visit"),
        (
            OfferDraft("", Trigger.BIG_SPENDER, FIVER, after=20_000, within_days=365),
            "€ 5 off for €200.00 spent in 365 day",
        ),
        (OfferDraft("", Trigger.WIN_BACK, COFFEE), "A free coffee for customers who stay away"),
        (OfferDraft("", Trigger.REFERRAL, COFFEE), "A free coffee for bringing a friend"),
        (
            OfferDraft("", Trigger.NEXT_VISIT, FIVER, minimum=1500),
            "€ 5 off next time, with a purchase from €15.00 on",
        ),
        (OfferDraft("", Trigger.NEXT_VISIT, FIVER), "€ 5 off next time, with every purchase"),
        (OfferDraft("", Trigger.BY_HAND, COFFEE), "A free coffee, given by hand"),
        (OfferDraft("", Trigger.CODE, TENTH, code="HELLO"), "10 % off with the code HELLO"),
        (
            OfferDraft("", Trigger.EVERY_SALE, TENTH, minimum=2500, last=date(2026, 11, 30)),
            "10 % off on every sale, on a purchase of €25.00 or more, until 30 November",
        ),
    ],
)
def test_an_offer_is_one_sentence(draft: OfferDraft, words: str) -> None:
    assert offer_texts.summary(draft, TODAY).startswith(words)


def test_what_gives_no_voucher_is_not_valid_for_days() -> None:
    assert "valid" not in offer_texts.summary(OfferDraft("", Trigger.EVERY_SALE, TENTH), TODAY)


@pytest.mark.parametrize(
    ("reward", "words"),
    [
        (COFFEE, "The dearest of all items is free."),
        (Reward("x", RewardKind.FREE_ITEM, 0, "cake"), "The dearest of cake is free."),
        (Reward("x", RewardKind.CHEAPEST_FREE), "The cheapest of all items is free."),
        (
            Reward("x", RewardKind.BUY_GET, 2),
            "For every 2 bought of all items, the cheapest further one is free.",
        ),
        (FIVER, "It takes €5.00 off the sale."),
        (TENTH, "It takes 10 % off the sale."),
        (replace(TENTH, category="cake"), "It takes 10 % off cake."),
        (Reward("x", RewardKind.GIFT), "It is handed over and is not on the receipt."),
    ],
)
def test_what_a_reward_does_is_said(reward: Reward, words: str) -> None:
    assert offer_texts.effect(reward) == words


def test_everything_that_bounds_an_offer_is_part_of_its_meaning() -> None:
    draft = OfferDraft(
        "", Trigger.CODE, TENTH, code="A", level=2, limit=500, limit_each=3, exclusive=True
    )
    words = offer_texts.meaning(draft, ("Regular", "Silver", "Gold"), TODAY)
    for part in ("Only for Gold and higher.", "At most 500 in all.", "At most 3 for each"):
        assert part in words
    assert "Not together with other offers." in words


def test_a_level_that_the_ladder_lacks_is_named_by_its_place() -> None:
    draft = OfferDraft("", Trigger.WELCOME, COFFEE, level=4)
    assert "Only for level 5" in offer_texts.meaning(draft, (), TODAY)


def test_r59_a_birthday_says_how_often_it_comes() -> None:
    words = offer_texts.meaning(OfferDraft("", Trigger.BIRTHDAY, COFFEE), (), TODAY)
    assert "once in 365 days" in words


def test_an_example_says_what_a_sale_comes_to() -> None:
    deal = OfferDraft("", Trigger.EVERY_SALE, TENTH, minimum=2500)
    assert offer_texts.example(deal) == "A sale of €25.00 comes to €22.50."
    assert offer_texts.example(OfferDraft("", Trigger.WELCOME, COFFEE)) == ""


def test_braces_in_a_text_stay_as_they_were_typed() -> None:
    odd = OfferDraft("", Trigger.CODE, Reward("{reward} {0} %n"), code="{code}")
    assert "{reward} {0} %n" in offer_texts.summary(odd, TODAY)


GOLD = Level("Gold", 20_000, Fraction(3, 2), discount=5, early_days=2)
LADDER = LadderDraft(Measure.SPEND, (Level("Regular", 0), GOLD))


@pytest.mark.parametrize(
    ("level", "ladder", "words"),
    [
        (
            replace(GOLD, discount=0, early_days=0),
            LADDER,
            "Gold from €200.00 in 12 month(s): stamps and points ×1.5",
        ),
        (Level("Regular", 0), LADDER, "Regular from the start"),
        (Level("Regular", 0, discount=2), LADDER, "Regular from the start: 2 % off every sale"),
        (
            Level("Often", 10, early_days=3),
            replace(LADDER, measure=Measure.VISITS, months=6),
            "Often from 10 visit(s) in 6 month(s): offers 3 day(s) earlier",
        ),
    ],
)
def test_r46_a_level_says_what_it_needs_and_gives(
    level: Level, ladder: LadderDraft, words: str
) -> None:
    assert level_texts.level(level, ladder) == words


def test_r48_the_ladder_says_when_levels_go_up_and_down() -> None:
    words = level_texts.meaning(LADDER)
    assert "at once" in words
    assert "down by one level" in words
