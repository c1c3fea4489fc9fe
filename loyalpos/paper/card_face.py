"""The front of a customer's card, in any size from a sticker to a plastic card.

One routine for screen, picture, printer and PDF: what it returns is painted as it is. Texts of the
shop are shrunk and then cut to stay inside of the safe zone; the QR keeps its size.
"""

from __future__ import annotations

from dataclasses import dataclass

from loyalpos.paper.colours import INK, WHITE, darkened, ink_on
from loyalpos.paper.lettering import CAPITAL_HEIGHT, fitted, millimetres, width_mm
from loyalpos.paper.marks import Box, Mark, Page, Text, Weight, moved
from loyalpos.paper.qr import code_marks, fitting

CARD_WIDTH = 85.60  # CR80, as a bank card
CARD_HEIGHT = 53.98
CORNER = 3.18
SAFE = 3.0
BLEED = 1.5
_LEAST_CARD = (78.0, 48.0)  # smaller ones are labels: black on white, without the colour
_CODE_SIDE = 27.0
_CODE_POINTS = (12.0, 11.0, 10.0, 9.0)
_FADE = 0.32


@dataclass(frozen=True, slots=True)
class Face:
    """What is on a card. ``short_code`` is grouped, ``colour`` is ``#RRGGBB``."""

    shop_name: str
    tagline: str
    colour: str
    token: str
    short_code: str


def card_page(face: Face) -> Page:
    """Return a single card with rounded corners, as it is sent or shown."""
    return Page(CARD_WIDTH, CARD_HEIGHT, card_marks(face, CARD_WIDTH, CARD_HEIGHT, CORNER))


def item_marks(face: Face, width: float, height: float, bleed: float = 0.0) -> tuple[Mark, ...]:
    """Return the face for an item of a sheet, in millimetres; its colour runs ``bleed`` over it."""
    if width < _LEAST_CARD[0] or height < _LEAST_CARD[1]:
        return label_marks(face, width, height)
    whole = card_marks(face, width, height, 0.0)
    ground = whole[0]
    assert isinstance(ground, Box)
    wide = Box(
        -bleed, -bleed, width + 2 * bleed, height + 2 * bleed, ground.colour, 0.0, ground.fade
    )
    return (wide, *whole[1:])


def card_marks(face: Face, width: float, height: float, corner: float) -> tuple[Mark, ...]:
    """Return the coloured card: names above, the short code and the QR below."""
    margin = SAFE + 2.0
    ink = ink_on(face.colour)
    fade = darkened(face.colour, _FADE) if ink == WHITE else ""
    ground = Box(0, 0, width, height, face.colour, corner, fade)
    room = width - 2 * margin
    name, name_size = fitted(face.shop_name, (15, 13.5, 12, 10.5), Weight.BOLD, room)
    line, line_size = fitted(face.tagline, (9.5, 8.5, 7.5), Weight.REGULAR, room)
    name_y = margin + _capital(name_size)
    code_x = width - margin - _CODE_SIDE
    code_y = height - margin - _CODE_SIDE
    return (
        ground,
        Text(margin, name_y, name, name_size, Weight.BOLD, ink),
        Text(margin, name_y + 5.2, line, line_size, Weight.REGULAR, ink),
        _short_code(face.short_code, code_x - 2 * margin, ink, margin, height - margin),
        *_code(face.token, code_x, code_y, _CODE_SIDE),
    )


def label_marks(face: Face, width: float, height: float) -> tuple[Mark, ...]:
    """Return a label: the QR at the left, and what room there is for words at the right."""
    side = min(height, 0.55 * width, _CODE_SIDE)
    top = (height - side) / 2
    code = _code(face.token, 0.0, top, side)
    left = side + 0.5
    room = width - left - 1.0
    if _code_width(face.short_code, 9.0) > room:
        return (*code, *_stacked_code(face.short_code, left, height))
    name, size = fitted(face.shop_name, (12, 10.5, 9), Weight.BOLD, room)
    line, line_size = fitted(face.tagline, (8.5, 7.5), Weight.REGULAR, room)
    middle = height / 2
    return (
        *code,
        Text(left, middle - 4.0, name, size, Weight.BOLD, INK),
        Text(left, middle + 0.6, line, line_size, Weight.REGULAR, INK),
        _short_code(face.short_code, room, INK, left, middle + 7.5),
    )


def _code(token: str, x: float, y: float, side: float) -> tuple[Mark, ...]:
    """The QR on white; the quiet zone belongs to ``side``."""
    panel = Box(x, y, side, side, WHITE, min(1.6, side * 0.06))
    return (panel, *moved(code_marks(fitting(token, side), 0.0, 0.0, side, INK), x, y))


def _short_code(code: str, room: float, ink: str, x: float, y: float) -> Text:
    size = next((size for size in _CODE_POINTS if _code_width(code, size) <= room), 9.0)
    return Text(x, y, code, size, Weight.SEMI_BOLD, ink, _spacing(size))


def _stacked_code(code: str, x: float, height: float) -> tuple[Text, ...]:
    """The groups of the short code one under the other, for the narrowest labels."""
    groups = code.split("-")
    step = millimetres(9.0) * 1.25
    first = (height - (len(groups) - 1) * step + _capital(9.0)) / 2
    return tuple(
        Text(x, first + line * step, group, 9.0, Weight.SEMI_BOLD, INK, _spacing(9.0))
        for line, group in enumerate(groups)
    )


def _spacing(size: float) -> float:
    return millimetres(size) * 0.06


def _code_width(code: str, size: float) -> float:
    return width_mm(code, size, Weight.SEMI_BOLD, _spacing(size))


def _capital(size: float) -> float:
    return millimetres(size) * CAPITAL_HEIGHT
