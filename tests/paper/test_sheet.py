"""Sheets of cards: ten of ten read back, and every place where the maker cut it."""

from __future__ import annotations

import pytest
from card_faces import make_face

from loyalpos.devices.pictures import read_picture
from loyalpos.paper.card_face import Face
from loyalpos.paper.marks import Box, Page
from loyalpos.paper.raster import picture, png
from loyalpos.paper.sheet import A4, SHEETS, Sheet, ruler_page, sheet_pages


def _read(page: Page, dpi: int = 150) -> list[str]:
    return sorted(read_picture(png(page, dpi)))


def _tokens(faces: list[Face]) -> list[str]:
    return sorted(face.token for face in faces)


@pytest.mark.parametrize("dpi", [100, 150, 300])
def test_ten_of_ten_cards_are_read_back(dpi: int) -> None:
    faces = [make_face(number) for number in range(10)]
    (page,) = sheet_pages(SHEETS[0], faces)
    assert _read(page, dpi) == _tokens(faces)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_every_kind_of_sheet_is_read_back_whole(sheet: Sheet) -> None:
    faces = [make_face(number) for number in range(sheet.count)]
    (page,) = sheet_pages(sheet, faces)
    assert _read(page) == _tokens(faces)


def test_more_cards_than_places_go_on_to_the_next_sheet() -> None:
    faces = [make_face(number) for number in range(13)]
    pages = sheet_pages(SHEETS[0], faces)
    assert [_read(page) for page in pages] == [_tokens(faces[:10]), _tokens(faces[10:])]


def test_a_used_sheet_is_begun_at_its_first_free_place() -> None:
    faces = [make_face(number) for number in range(6)]
    first, second = sheet_pages(SHEETS[0], faces, start=7)
    assert _read(first) == _tokens(faces[:3])
    assert _read(second) == _tokens(faces[3:])
    used = picture(first, 100).crop((0, 0, 827, int((13.5 + 3 * 54) / 25.4 * 100)))
    assert used.getextrema() == ((255, 255),) * 3


@pytest.mark.parametrize("start", [-1, 10])
def test_a_place_that_is_not_on_the_sheet_is_an_error(start: int) -> None:
    with pytest.raises(ValueError, match="place"):
        sheet_pages(SHEETS[0], [make_face()], start=start)


def test_a_printers_offset_moves_everything() -> None:
    (plain,) = sheet_pages(SHEETS[0], [make_face()])
    (offset,) = sheet_pages(SHEETS[0], [make_face()], offset=(1.5, -2.0))
    assert [mark.x - other.x for mark, other in zip(offset.marks, plain.marks, strict=True)] == (
        pytest.approx([1.5] * len(plain.marks))
    )
    assert offset.marks[0].y - plain.marks[0].y == pytest.approx(-2.0)


def test_no_cards_need_no_paper() -> None:
    assert sheet_pages(SHEETS[0], []) == ()


def test_the_figures_of_the_makers() -> None:
    by_name = {sheet.name: sheet for sheet in SHEETS}
    assert len(by_name) == len(SHEETS) == 10
    last = by_name["Avery L7160"].corner(20)
    assert last == pytest.approx((7.48 + 2 * 66.04, 15.49 + 6 * 38.1))
    assert by_name["Avery Zweckform C32015"].bleed == 1.5
    assert by_name["Herma 5028"].bleed == 0.0


@pytest.mark.parametrize(
    "wrong",
    [
        (85, 54, 3, 5, 15, 13.5, 95, 54),
        (85, 54, 2, 6, 15, 13.5, 95, 54),
        (85, 54, 2, 5, -1, 13.5, 95, 54),
        (85, 54, 2, 5, 15, 13.5, 80, 54),
        (85, 54, 2, 5, 15, 13.5, 95, 50),
        (85, 54, 0, 5, 15, 13.5, 95, 54),
        (0, 54, 2, 5, 15, 13.5, 95, 54),
    ],
)
def test_a_custom_sheet_that_cannot_be_is_an_error(
    wrong: tuple[float, float, int, int, float, float, float, float],
) -> None:
    with pytest.raises(ValueError, match="sheet"):
        Sheet("custom", *wrong)


def test_the_ruler_page_outlines_every_place() -> None:
    page = ruler_page(SHEETS[0], offset=(1.0, 0.0))
    assert (page.width, page.height) == A4
    tops = [mark for mark in page.marks if isinstance(mark, Box) and mark.width == 85]
    assert len(tops) == 2 * SHEETS[0].count
    assert (tops[0].x, tops[0].y) == (16.0, 13.5)
    assert picture(page, 100).getextrema() != ((255, 255),) * 3
