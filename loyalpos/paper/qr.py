"""QR codes as marks: rows of modules merged into runs."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, unique

from loyalpos.paper.marks import Box

QUIET_ZONE = 4  # modules on every side
LEAST_MODULE_MM = 0.5


@unique
class Level(Enum):
    """How much of a code may be dirty or torn."""

    MEDIUM = "M"  # 15 %
    QUARTILE = "Q"  # 25 %: for paper


Matrix = tuple[tuple[bool, ...], ...]


def matrix(text: str, level: Level = Level.QUARTILE) -> Matrix:
    """Return the dark modules of the smallest code for ``text``, with its quiet zone.

    :raises ValueError: when the text is too long for any code.
    """
    import qrcode  # with the first code that is drawn: it takes a while to load

    levels = {Level.MEDIUM: qrcode.ERROR_CORRECT_M, Level.QUARTILE: qrcode.ERROR_CORRECT_Q}
    code = qrcode.QRCode(error_correction=levels[level], border=QUIET_ZONE)
    code.add_data(text)
    code.make(fit=True)
    return tuple(tuple(bool(module) for module in row) for row in code.get_matrix())


def fitting(text: str, side_mm: float) -> Matrix:
    """Return the sturdiest code whose modules are still large enough in ``side_mm``."""
    sturdy = matrix(text, Level.QUARTILE)
    if side_mm / len(sturdy) >= LEAST_MODULE_MM:
        return sturdy
    return matrix(text, Level.MEDIUM)


def code_marks(modules: Matrix, x: float, y: float, side_mm: float, colour: str) -> tuple[Box, ...]:
    """Return the code as boxes in a square of ``side_mm``, the quiet zone included."""
    size = side_mm / len(modules)
    return tuple(
        Box(x + start * size, y + line * size, length * size, size, colour)
        for line, row in enumerate(modules)
        for start, length in _runs(row)
    )


def _runs(row: tuple[bool, ...]) -> Iterator[tuple[int, int]]:
    """Yield start and length of each run of dark modules."""
    start = 0
    for place, dark in enumerate((*row, False)):
        if not dark:
            if place > start:
                yield start, place - start
            start = place + 1
