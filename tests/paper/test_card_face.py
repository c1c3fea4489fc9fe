"""The card: everything in the safe zone, legible, and the code read back from the picture."""

from __future__ import annotations

import io

import pytest
from card_faces import make_face
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from loyalpos.devices.pictures import read_picture
from loyalpos.paper.card_face import CARD_HEIGHT, CARD_WIDTH, SAFE, Face, card_page, item_marks
from loyalpos.paper.colours import contrast
from loyalpos.paper.lettering import width_mm
from loyalpos.paper.marks import Box, Mark, Text
from loyalpos.paper.raster import png

_NASTY = [
    "",
    " ",
    "x" * 10_000,
    "Wörterbuchverlagsgesellschaft mit beschränkter Haftung " * 3,
    "<b>bold</b>",
    "a\0b\x1b[31m\r\nc",
    "\u202eright to left",
    "{shop.__class__} %s %(name)s",
]


def _texts(marks: tuple[Mark, ...]) -> list[Text]:
    return [mark for mark in marks if isinstance(mark, Text)]


def _right_end(text: Text) -> float:
    return text.x + width_mm(text.text, text.size, text.weight, text.spacing)


@pytest.mark.parametrize("dpi", [100, 150, 300])
@pytest.mark.parametrize("colour", ["#0E6B5C", "#F5B83D", "#FFFFFF", "#000000", "#B3261E"])
def test_a_card_is_read_back_in_any_colour(dpi: int, colour: str) -> None:
    face = make_face(colour=colour)
    assert read_picture(png(card_page(face), dpi)) == (face.token,)


def test_a_card_has_the_size_of_a_bank_card() -> None:
    with Image.open(io.BytesIO(png(card_page(make_face())))) as picture:
        assert picture.size == (1011, 638)
        assert picture.info["dpi"] == pytest.approx((300, 300), abs=0.1)


@pytest.mark.parametrize("text", _NASTY)
def test_no_text_leaves_the_safe_zone_or_hides_the_code(text: str) -> None:
    face = make_face(shop_name=text, tagline=text)
    page = card_page(face)
    for line in _texts(page.marks):
        assert line.text.isprintable()
        assert line.x >= SAFE
        assert _right_end(line) <= CARD_WIDTH - SAFE
        assert SAFE <= line.y <= CARD_HEIGHT - SAFE
    assert read_picture(png(page, 150)) == (face.token,)


def test_hostile_texts_are_printed_literally() -> None:
    texts = _texts(card_page(make_face(shop_name="<b>%s</b>", tagline="{0}")).marks)
    assert [line.text for line in texts[:2]] == ["<b>%s</b>", "{0}"]


def test_a_long_name_gets_smaller_before_it_is_cut() -> None:
    short, long, longest = (
        _texts(card_page(make_face(shop_name=name)).marks)[0]
        for name in ("Koffie & Zo", "The Roastery at the Old Fish Market", "Roastery " * 12)
    )
    assert short.size > long.size >= longest.size
    assert long.text == "The Roastery at the Old Fish Market"
    assert longest.text.endswith("…")
    assert longest.text.startswith("Roastery Roastery")


def test_the_short_code_is_printed_in_nine_points_or_more() -> None:
    face = make_face()
    code = _texts(card_page(face).marks)[2]
    assert code.text == face.short_code
    assert code.size >= 9.0
    code_panel = next(
        mark
        for mark in card_page(face).marks
        if isinstance(mark, Box) and mark.width == mark.height > 20
    )
    assert _right_end(code) < code_panel.x


@given(st.integers(0, 0xFFFFFF))
def test_every_text_is_legible_on_every_colour(colour: int) -> None:
    face = Face("Shop", "Line", f"#{colour:06X}", "TOKEN", "BCDF-GHJK-LNPR")
    marks = card_page(face).marks
    ground = marks[0]
    assert isinstance(ground, Box)
    for text in _texts(marks):
        for behind in filter(None, (ground.colour, ground.fade)):
            assert contrast(text.colour, behind) >= 4.5


@pytest.mark.parametrize("size", [(85.0, 54.0), (99.1, 38.1), (38.1, 21.2), (35.6, 16.9)])
def test_words_and_code_stay_on_the_item(size: tuple[float, float]) -> None:
    width, height = size
    marks = item_marks(make_face(tagline="Every tenth coffee is on us " * 3), width, height)
    for mark in marks:
        right = _right_end(mark) if isinstance(mark, Text) else mark.x + mark.width
        bottom = mark.y if isinstance(mark, Text) else mark.y + mark.height
        assert mark.x >= -1e-9
        assert right <= width + 1e-9
        assert mark.y >= 0
        assert bottom <= height + 1e-9
    letters = "".join(text.text for text in _texts(marks)).replace("-", "")
    assert make_face().short_code.replace("-", "") in letters


def test_colour_may_run_over_the_edge_but_words_may_not() -> None:
    ground, *others = item_marks(make_face(), 85.0, 54.0, bleed=1.5)
    assert isinstance(ground, Box)
    assert (ground.x, ground.y, ground.width, ground.height) == (-1.5, -1.5, 88.0, 57.0)
    assert min(mark.x for mark in others) >= SAFE


@pytest.mark.parametrize("colour", ["green", "#12345", "#GGGGGG", ""])
def test_a_colour_written_in_another_way_is_an_error(colour: str) -> None:
    with pytest.raises(ValueError, match=r"RRGGBB|invalid literal"):
        card_page(make_face(colour=colour))
