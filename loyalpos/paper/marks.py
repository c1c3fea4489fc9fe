"""What a painter has to know: boxes and lines of text at places in millimetres.

The origin is the top left corner; colours are ``#RRGGBB``. Everything is decided before painting:
a painter measures, wraps and aligns nothing, so that screen, printer, PDF and PNG agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum, unique

MM_PER_INCH = 25.4
POINTS_PER_INCH = 72.0


@unique
class Weight(IntEnum):
    """How heavy the letters are, as a CSS weight."""

    REGULAR = 400
    SEMI_BOLD = 600
    BOLD = 700


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle.

    ``radius`` rounds its corners; with ``fade`` the colour runs from ``colour`` at the top left to
    ``fade`` at the bottom right. A box without a radius has edges as sharp as the device can.
    """

    x: float
    y: float
    width: float
    height: float
    colour: str
    radius: float = 0.0
    fade: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of literal text: ``x`` is its left end, ``y`` its baseline.

    ``size`` is in points; ``spacing`` are millimetres put after every letter.
    """

    x: float
    y: float
    text: str
    size: float
    weight: Weight
    colour: str
    spacing: float = 0.0


Mark = Box | Text


@dataclass(frozen=True, slots=True)
class Page:
    """A page of paper, or a picture, and the marks on it. Measures in millimetres."""

    width: float
    height: float
    marks: tuple[Mark, ...]


def moved(marks: Iterable[Mark], right: float, down: float) -> tuple[Mark, ...]:
    """Return the marks at another place."""
    return tuple(replace(mark, x=mark.x + right, y=mark.y + down) for mark in marks)
