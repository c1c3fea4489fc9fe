"""What taking back will do, said before the click."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from corner_cafe import COFFEE_CARD

from loyalpos.domain.program import Program
from loyalpos.domain.staff import Role
from loyalpos.domain.taking_back import ReverseReason
from loyalpos.services.card_view import ActKind, ActLine, CardView, StampStanding
from loyalpos.ui.words import formats
from loyalpos.ui.words.take_back_texts import (
    entry_text,
    forecast,
    reason_text,
    reversible,
    who_may,
)

MOMENT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LINE = ActLine(
    act=UUID(int=1),
    kind=ActKind.STAMP,
    at=MOMENT,
    program=1,
    program_name="Coffee card",
    units=2,
    goal=9,
    filled=0,
    reward_text="",
    items=(),
    amount=None,
    staff_name="Ada",
    reversed=False,
    undo_until=None,
)


def customer_with(stamps: int, ready: int) -> CardView:
    standing = StampStanding(Program(1, 1, COFFEE_CARD), 9, stamps, ready)
    return CardView(
        customer=1,
        name="Ada",
        phone_tail="",
        language="en",
        birthday=None,
        note="",
        visits=1,
        member_since=date(2026, 3, 2),
        last_visit=None,
        standings=(standing,),
        vouchers=(),
        acts=(LINE,),
    )


@pytest.mark.parametrize(
    ("stamps", "ready", "says", "says_not"),
    [
        (5, 0, ("Takes back 2",), ("owed", "become")),
        (2, 1, ("Takes back 2",), ("owed", "become")),
        (0, 1, ("1 unused reward",), ("owed",)),
        (0, 0, ("2 stamp", "owed"), ("become",)),
        (1, 0, ("1 stamp", "owed"), ("become",)),
    ],
)
def test_r36_the_outcome_is_said_before_the_click(
    stamps: int, ready: int, says: tuple[str, ...], says_not: tuple[str, ...]
) -> None:
    """[R33, R34] stamps first, then unused rewards, then a debt."""
    words = forecast(LINE, customer_with(stamps, ready))
    assert all(part in words for part in says), words
    assert not any(part in words for part in says_not), words


def test_r21_a_reward_that_was_given_comes_back() -> None:
    given = replace(LINE, kind=ActKind.REDEEM, units=0, reward_text="a free coffee")
    assert "a free coffee" in forecast(given, customer_with(3, 0))


def test_only_purchases_and_rewards_can_be_taken_back_and_only_once() -> None:
    assert reversible(LINE)
    assert not reversible(replace(LINE, reversed=True))
    assert not reversible(replace(LINE, kind=ActKind.REVERSAL))
    assert not reversible(replace(LINE, kind=ActKind.HEAD_START))


def test_an_entry_says_its_amount_and_whether_it_still_counts() -> None:
    formats.set_region("en", "GB", "UTC", "EUR")
    taken = entry_text(replace(LINE, amount=640, reversed=True))
    assert "6.40" in taken
    assert taken.endswith("(taken back)")


def test_every_reason_has_words_and_cashiers_are_told_who_may() -> None:
    assert len({reason_text(reason) for reason in ReverseReason}) == len(ReverseReason)
    assert who_may(Role.CASHIER)
    assert not who_may(Role.MANAGER)
