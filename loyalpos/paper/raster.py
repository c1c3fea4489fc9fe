"""Paints pages into pictures: cards to send, and what the tests read back."""

from __future__ import annotations

import io

from PIL import Image, ImageDraw

from loyalpos.paper.colours import WHITE, channels
from loyalpos.paper.lettering import font
from loyalpos.paper.marks import MM_PER_INCH, POINTS_PER_INCH, Box, Page, Text

_SMOOTH = 4  # how much larger round corners are drawn before they are made smooth
_STEPS = 33  # sides of the small square a colour run is enlarged from


def png(page: Page, dpi: int = 300) -> bytes:
    """Return the page as a PNG that knows its resolution."""
    file = io.BytesIO()
    picture(page, dpi).save(file, "PNG", dpi=(dpi, dpi))
    return file.getvalue()


def picture(page: Page, dpi: int) -> Image.Image:
    """Paint the page, white where there is nothing on it."""
    scale = dpi / MM_PER_INCH
    size = (round(page.width * scale), round(page.height * scale))
    canvas = Image.new("RGB", size, WHITE)
    for mark in page.marks:
        if isinstance(mark, Text):
            _write(canvas, mark, dpi)
        elif mark.radius or mark.fade:
            _fill_smoothly(canvas, mark, scale)
        else:
            _fill(canvas, mark, scale)
    return canvas


def _edges(box: Box, scale: float) -> tuple[int, int, int, int]:
    """The box in whole pixels. Neighbours share an edge; whatever is thin still has a pixel."""
    left, top = round(box.x * scale), round(box.y * scale)
    right, bottom = round((box.x + box.width) * scale), round((box.y + box.height) * scale)
    return left, top, max(right, left + 1), max(bottom, top + 1)


def _fill(canvas: Image.Image, box: Box, scale: float) -> None:
    canvas.paste(box.colour, _edges(box, scale))


def _fill_smoothly(canvas: Image.Image, box: Box, scale: float) -> None:
    left, top, right, bottom = _edges(box, scale)
    size = (right - left, bottom - top)
    large = Image.new("L", (size[0] * _SMOOTH, size[1] * _SMOOTH))
    ImageDraw.Draw(large).rounded_rectangle(
        (0, 0, large.width - 1, large.height - 1), box.radius * scale * _SMOOTH, 255
    )
    shape = large.resize(size, Image.Resampling.BOX)
    canvas.paste(_ground(box, size), (left, top), shape)


def _ground(box: Box, size: tuple[int, int]) -> Image.Image:
    plain = Image.new("RGB", size, channels(box.colour))
    if not box.fade:
        return plain
    across, down = box.width**2, box.height**2  # the shares of a run along the diagonal
    ramp = bytes(
        round((x * across + y * down) * 255 / ((_STEPS - 1) * (across + down)))
        for y in range(_STEPS)
        for x in range(_STEPS)
    )
    share = Image.frombytes("L", (_STEPS, _STEPS), ramp).resize(size, Image.Resampling.BICUBIC)
    return Image.composite(Image.new("RGB", size, channels(box.fade)), plain, share)


def _write(canvas: Image.Image, text: Text, dpi: int) -> None:
    scale = dpi / MM_PER_INCH
    letters = font(text.weight, max(1, round(text.size * dpi / POINTS_PER_INCH)))
    draw = ImageDraw.Draw(canvas)
    x, y = text.x * scale, text.y * scale
    if not text.spacing:
        draw.text((x, y), text.text, text.colour, letters, anchor="ls")
        return
    for letter in text.text:
        draw.text((x, y), letter, text.colour, letters, anchor="ls")
        x += letters.getlength(letter) + text.spacing * scale
