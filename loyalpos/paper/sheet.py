"""Sheets of cards and labels: where each item lies, and pages of faces on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from loyalpos.paper.card_face import BLEED, Face, item_marks
from loyalpos.paper.colours import INK
from loyalpos.paper.marks import Box, Mark, Page, Text, Weight, moved

A4 = (210.0, 297.0)
_HAIR = 0.1


@dataclass(frozen=True, slots=True)
class Sheet:
    """A kind of paper with items. All measures in millimetres.

    ``pitch_x`` and ``pitch_y`` run from one item's edge to the same edge of the next.

    :raises ValueError: when the items overlap or leave the paper.
    """

    name: str
    item_width: float
    item_height: float
    columns: int
    rows: int
    left: float
    top: float
    pitch_x: float
    pitch_y: float
    paper: tuple[float, float] = A4

    def __post_init__(self) -> None:
        right = self.left + (self.columns - 1) * self.pitch_x + self.item_width
        bottom = self.top + (self.rows - 1) * self.pitch_y + self.item_height
        slack = 0.05  # the figures of one maker overlap by 0.03 mm
        apart = (
            self.columns == 1 or self.pitch_x >= self.item_width - slack,
            self.rows == 1 or self.pitch_y >= self.item_height - slack,
        )
        inside = min(self.left, self.top) >= 0 and right <= self.paper[0]
        if min(self.columns, self.rows) < 1 or min(self.item_width, self.item_height) <= 0:
            raise ValueError("a sheet has items")
        if not (inside and bottom <= self.paper[1] and all(apart)):
            raise ValueError("items of a sheet lie on the paper, beside each other")

    @property
    def count(self) -> int:
        """How many items one sheet has."""
        return self.columns * self.rows

    @property
    def bleed(self) -> float:
        """How far a colour may run over an item's edge without touching the next."""
        gaps = [BLEED]
        if self.columns > 1:
            gaps.append((self.pitch_x - self.item_width) / 2)
        if self.rows > 1:
            gaps.append((self.pitch_y - self.item_height) / 2)
        return max(0.0, min(gaps))

    def corner(self, place: int) -> tuple[float, float]:
        """Return the top left corner of an item; places count from 0, line by line."""
        row, column = divmod(place, self.columns)
        return self.left + column * self.pitch_x, self.top + row * self.pitch_y


# After the templates of the makers, as the glabels project collected them.
SHEETS = (
    Sheet("Avery C32011", 85, 54, 2, 5, 15, 13.5, 95, 54),
    Sheet("Avery Zweckform 32010", 85, 54, 2, 5, 14.11, 14.11, 94.9, 53.97),
    Sheet("Avery Zweckform C32015", 85, 54, 2, 4, 17, 31.5, 91, 60),
    Sheet("Avery L7414", 90, 52, 2, 5, 15, 18.5, 90, 52),
    Sheet("Herma 5028", 83.8, 50.8, 2, 5, 18.6, 22.0, 89.2, 50.8),
    Sheet("Avery L4785", 80, 50, 2, 5, 18, 13, 95, 55),
    Sheet("Avery L7163", 99.1, 38.1, 2, 7, 3.35, 15.17, 103.01, 38.1),
    Sheet("Avery L7160", 63.99, 38.1, 3, 7, 7.48, 15.49, 66.04, 38.1),
    Sheet("Avery L7651", 38.1, 21.2, 5, 13, 4.7, 10.9, 40.6, 21.2),
    Sheet("Avery L4732", 35.6, 16.9, 5, 16, 11.0, 13.0, 38.1, 16.9),
)


def sheet_pages(
    sheet: Sheet, faces: Sequence[Face], start: int = 0, offset: tuple[float, float] = (0.0, 0.0)
) -> tuple[Page, ...]:
    """Return pages with the faces in order, on as many sheets as they need.

    ``start`` is the first free place of the first sheet (from 0); ``offset`` moves everything right
    and down by so many millimetres, for a printer that prints beside the mark.

    :raises ValueError: when the first sheet has no such place.
    """
    if not 0 <= start < sheet.count:
        raise ValueError("the sheet has no such place")
    pages: list[tuple[Mark, ...]] = []
    for number, face in enumerate(faces, start=start):
        page, place = divmod(number, sheet.count)
        x, y = sheet.corner(place)
        item = item_marks(face, sheet.item_width, sheet.item_height, sheet.bleed)
        marks = moved(item, x + offset[0], y + offset[1])
        if page < len(pages):
            pages[page] += marks
        else:
            pages.append(marks)
    return tuple(Page(*sheet.paper, marks) for marks in pages)


def ruler_page(sheet: Sheet, offset: tuple[float, float] = (0.0, 0.0)) -> Page:
    """Return the outlines and numbers of all items, to hold against a sheet before using it."""
    marks: list[Mark] = []
    for place in range(sheet.count):
        outline = _outline(sheet.item_width, sheet.item_height)
        number = Text(2.0, 5.0, str(place + 1), 9.0, Weight.REGULAR, INK)
        x, y = sheet.corner(place)
        marks.extend(moved((*outline, number), x + offset[0], y + offset[1]))
    return Page(*sheet.paper, tuple(marks))


def _outline(width: float, height: float) -> tuple[Box, ...]:
    return (
        Box(0, 0, width, _HAIR, INK),
        Box(0, height - _HAIR, width, _HAIR, INK),
        Box(0, 0, _HAIR, height, INK),
        Box(width - _HAIR, 0, _HAIR, height, INK),
    )
