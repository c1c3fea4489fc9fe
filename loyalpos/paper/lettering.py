"""The shipped font: how wide a text is, and how it is made to fit."""

from __future__ import annotations

from functools import cache

from PIL import ImageFont

from loyalpos.paper.marks import MM_PER_INCH, POINTS_PER_INCH, Weight
from loyalpos.paths import RESOURCES

_FILES = {
    Weight.REGULAR: "Inter-Regular.ttf",
    Weight.SEMI_BOLD: "Inter-SemiBold.ttf",
    Weight.BOLD: "Inter-Bold.ttf",
}
_MEASURED_AT = 200  # pixels: large enough for the rounding of letters not to matter
_MOST_LETTERS = 200
CAPITAL_HEIGHT = 0.727  # of the size: from the baseline to the top of a capital


@cache
def font(weight: Weight, pixels: int) -> ImageFont.FreeTypeFont:
    """Return the font in a size of ``pixels`` per em."""
    return ImageFont.truetype(RESOURCES / "fonts" / _FILES[weight], pixels)


def millimetres(points: float) -> float:
    """Return the length of ``points`` (72 to the inch)."""
    return points / POINTS_PER_INCH * MM_PER_INCH


def width_mm(text: str, size: float, weight: Weight, spacing: float = 0.0) -> float:
    """Return how wide a line is in ``size`` points, with ``spacing`` mm after every letter."""
    measuring = font(weight, _MEASURED_AT)
    if spacing:
        length = sum(measuring.getlength(letter) for letter in text)
    else:
        length = measuring.getlength(text)
    return length / _MEASURED_AT * millimetres(size) + spacing * len(text)


def one_line(text: str) -> str:
    """Return a text as it may stand on a card: what can be printed of it, literally."""
    spaced = "".join(" " if sign.isspace() else sign for sign in text[: 4 * _MOST_LETTERS])
    return " ".join("".join(sign for sign in spaced if sign.isprintable()).split())[:_MOST_LETTERS]


def fitted(
    text: str, sizes: tuple[float, ...], weight: Weight, most_mm: float
) -> tuple[str, float]:
    """Return the text and the largest of ``sizes`` (points, falling) in which it fits.

    Where even the smallest is too wide, the end of the text is cut and replaced by an ellipsis.
    """
    line = one_line(text)
    for size in sizes:
        if width_mm(line, size, weight) <= most_mm:
            return line, size
    least = sizes[-1]
    while line and width_mm(line + "…", least, weight) > most_mm:
        line = line[:-1].rstrip()
    return line + "…", least
