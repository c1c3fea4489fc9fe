"""Every act has words and an icon; what the program did by itself stands under nobody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest
from corner_cafe import POINTS_CARD

from loyalpos.domain.program.program import Program
from loyalpos.paths import RESOURCES
from loyalpos.services.view.card_view import ActKind, ActLine, PointsStanding
from loyalpos.ui.words import phrases

LINE = ActLine(
    act=UUID(int=1),
    kind=ActKind.STAMP,
    at=datetime(2026, 3, 2, 9, 0, tzinfo=UTC),
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


@pytest.mark.parametrize(
    ("kind", "units", "goal", "says"),
    [
        (ActKind.STAMP, 2, 9, "+2 stamp(s)"),
        (ActKind.RETURN, -2, 9, "Part returned: 2 stamp(s)"),
        (ActKind.RETURN, 0, 9, "Part returned: nothing"),
        (ActKind.CORRECTION, 3, 9, "Corrected: +3 stamp(s)"),
        (ActKind.CORRECTION, -3, 0, "Corrected: −3 point(s)"),
        (ActKind.EXPIRY, -5, 9, "Expired: 5 stamp(s)"),
        (ActKind.EXPIRY, 0, 0, "A voucher expired"),
        (ActKind.MERGE, 5, 9, "Merged with another card"),
        (ActKind.UNMERGE, -5, 9, "Merge undone"),
        (ActKind.OFFER, 0, 0, "Voucher: Coffee card"),
        (ActKind.LEVEL, 0, 0, "Level: Coffee card"),
    ],
)
def test_an_act_is_told_in_words(kind: ActKind, units: int, goal: int, says: str) -> None:
    line = replace(LINE, kind=kind, units=units, goal=goal)
    assert phrases.act_text(line) == says


def test_a_voucher_is_told_by_its_reward() -> None:
    line = replace(LINE, kind=ActKind.OFFER, reward_text="a piece of cake")
    assert phrases.act_text(line) == "Voucher: a piece of cake"


@pytest.mark.parametrize("kind", ActKind)
def test_every_kind_has_an_icon(kind: ActKind) -> None:
    icon = phrases.act_icon(replace(LINE, kind=kind))
    assert (RESOURCES / "icons" / f"{icon}.svg").exists()


@pytest.mark.parametrize(
    ("kind", "reason", "who"),
    [
        (ActKind.STAMP, "", "Ada"),
        (ActKind.EXPIRY, "", ""),
        (ActKind.OFFER, "", ""),
        (ActKind.OFFER, "goodwill", "Ada"),
        (ActKind.LEVEL, "", ""),
        (ActKind.LEVEL, "goodwill", "Ada"),
        (ActKind.CORRECTION, "forgotten", "Ada"),
    ],
)
def test_nobody_did_what_the_program_did(kind: ActKind, reason: str, who: str) -> None:
    assert phrases.act_by(replace(LINE, kind=kind, reason=reason)) == who


@pytest.mark.parametrize(
    ("points", "affordable", "says"),
    [
        (4, 0, "6 more for free lunch"),
        (25, 2, "2 × free lunch ready"),
        (25, 0, "It ended, and can't be used any more."),  # [R16] after its grace
    ],
)
def test_points_say_how_far_they_go(points: int, affordable: int, says: str) -> None:
    standing = PointsStanding(Program(2, 1, POINTS_CARD), points, 10, affordable)
    assert phrases.progress(standing) == says
