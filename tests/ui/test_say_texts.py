"""What the cashier can say: one calm sentence for every kind."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from corner_cafe import COFFEE_CARD, POINTS_CARD

from loyalpos.domain.level.tier import Level, Measure
from loyalpos.domain.program.program import Program
from loyalpos.domain.program.reward import Reward
from loyalpos.services.view.card_view import (
    CardView,
    LevelView,
    PointsStanding,
    Say,
    SayKind,
    StampStanding,
    VoucherView,
)
from loyalpos.ui.words import formats, say_texts

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)  # a Sunday
COFFEE = StampStanding(Program(1, 1, COFFEE_CARD), 9, 7, 0)
POINTS = PointsStanding(Program(2, 1, POINTS_CARD), 57, 100, 0)
VOUCHER = VoucherView(
    UUID(int=7),
    0,
    "a free muffin",
    datetime(2026, 3, 3, 9, 0, tzinfo=UTC),
    date(2026, 11, 30),
    Reward("a free muffin"),
    name="Welcome gift",
    offer=1,
)
GOLD = LevelView(
    Level("Gold", 100), 1, Measure.SPEND, 38_000, Level("Platinum", 50_000), 12_000, None, None
)
VIEW = CardView(
    customer=1,
    name="Sanne de Vries",
    phone_tail="678",
    language="en",
    birthday=None,
    note="",
    visits=34,
    member_since=date(2024, 3, 1),
    last_visit=NOW,
    standings=(COFFEE, POINTS),
    vouchers=(VOUCHER,),
    acts=(),
    level=GOLD,
)

SENTENCES = [
    (Say(SayKind.REWARD_READY, 1, 1), "Free coffee is ready"),
    (Say(SayKind.REWARD_READY, 1, 3), "3 × free coffee ready"),
    (Say(SayKind.BIRTHDAY, on=date(2026, 11, 22)), "Birthday today: say happy birthday"),
    (Say(SayKind.BIRTHDAY, on=date(2026, 11, 27)), "Birthday on Friday: wish a happy birthday"),
    (Say(SayKind.EXPIRING, 1, 57, date(2026, 12, 6)), "57 stamp(s) expire within 14 day(s)"),
    (Say(SayKind.EXPIRING, 2, 5, date(2026, 11, 22)), "5 point(s) expire at the end of today"),
    (Say(SayKind.NEARLY_THERE, 1, 2), "2 more for free coffee"),
    (Say(SayKind.WAITING, voucher=VOUCHER.voucher), "Waiting since 3 March: a free muffin"),
    (
        Say(SayKind.VOUCHER, voucher=VOUCHER.voucher),
        "Welcome gift: a free muffin, until 30 November",
    ),
    (Say(SayKind.LEVEL_NEAR, units=12_000), "€ 120.00 more for Platinum"),
    (Say(SayKind.WELCOME), "The first visit: say welcome"),
    (
        Say(SayKind.BACK, on=date(2026, 8, 3)),
        "Not here since 3 August: say it is good to meet again",
    ),
]


@pytest.fixture(autouse=True)
def region(qapp: object) -> Iterator[None]:
    formats.set_region("en", "GB", "Europe/Amsterdam", "EUR")
    yield
    formats.set_region("en", "NL", "Europe/Amsterdam", "EUR")


@pytest.mark.parametrize(("say", "sentence"), SENTENCES)
def test_every_kind_is_a_sentence_to_say(say: Say, sentence: str) -> None:
    assert say_texts.sentence(say, VIEW, NOW).replace("€120", "€ 120") == sentence


def test_no_kind_is_left_out() -> None:
    assert {say.kind for say, _ in SENTENCES} == set(SayKind)


@pytest.mark.parametrize("say", [say for say, _ in SENTENCES])
def test_nobody_is_called_he_or_she(say: Say) -> None:
    words = set(say_texts.sentence(say, VIEW, NOW).lower().replace(":", " ").split())
    assert not words & {"he", "she", "him", "her", "his", "hers"}


def test_what_is_not_there_any_more_says_nothing() -> None:
    nothing = replace(VIEW, standings=(), vouchers=(), level=None)
    gone = [
        Say(SayKind.REWARD_READY, 1, 1),
        Say(SayKind.EXPIRING, 1, 5, date(2026, 12, 6)),
        Say(SayKind.WAITING, voucher=VOUCHER.voucher),
        Say(SayKind.LEVEL_NEAR, units=5),
    ]
    assert say_texts.sentences(replace(nothing, say=tuple(gone)), NOW) == ()


def test_at_the_top_there_is_no_way_up() -> None:
    assert say_texts.way_up(replace(GOLD, next=None)) == ""


def test_a_level_that_is_reached_already_comes_with_the_next_purchase() -> None:
    """As after a ladder was made for customers who came before there was one."""
    reached = replace(VIEW, level=replace(GOLD, missing=0))
    words = say_texts.sentence(Say(SayKind.LEVEL_NEAR), reached, NOW)
    assert words == "Platinum with the next purchase"
