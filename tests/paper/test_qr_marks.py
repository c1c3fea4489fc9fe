"""QR codes as boxes: the right size, the right level, nothing lost in merging."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalpos.domain.card.card_code import CodeKind, make_token
from loyalpos.paper.qr import LEAST_MODULE_MM, QUIET_ZONE, Level, code_marks, fitting, matrix

TOKEN = make_token(CodeKind.CARD, "K", b"key", 0xC0FFEE)


def test_a_card_code_is_version_3_on_paper_and_version_2_where_room_is_short() -> None:
    assert len(matrix(TOKEN)) == 29 + 2 * QUIET_ZONE
    assert len(matrix(TOKEN, Level.MEDIUM)) == 25 + 2 * QUIET_ZONE


def test_the_sturdy_level_gives_way_before_modules_get_too_small() -> None:
    assert len(fitting(TOKEN, 18.5)) == 37
    assert len(fitting(TOKEN, 16.9)) == 33
    assert LEAST_MODULE_MM <= 16.9 / 33


def test_the_quiet_zone_is_light() -> None:
    modules = matrix(TOKEN)
    for place in range(len(modules)):
        for line in (*range(QUIET_ZONE), *range(len(modules) - QUIET_ZONE, len(modules))):
            assert not modules[line][place]
            assert not modules[place][line]


@given(st.text(min_size=1, max_size=60))
def test_the_boxes_cover_exactly_the_dark_modules(text: str) -> None:
    modules = matrix(text)
    size = len(modules)
    covered: set[tuple[int, int]] = set()
    for box in code_marks(modules, 0.0, 0.0, float(size), "#000000"):
        line, start = round(box.y), round(box.x)
        run = {(line, place) for place in range(start, start + round(box.width))}
        assert not run & covered
        covered |= run
    dark = {(y, x) for y in range(size) for x in range(size) if modules[y][x]}
    assert covered == dark


def test_runs_are_merged() -> None:
    modules = matrix(TOKEN)
    dark = sum(map(sum, modules))
    assert len(code_marks(modules, 0, 0, 10, "#000000")) < dark * 0.6


def test_a_text_too_long_for_any_code_is_an_error() -> None:
    with pytest.raises(ValueError, match="version"):
        matrix("x" * 3_000)
