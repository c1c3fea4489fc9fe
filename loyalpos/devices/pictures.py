"""Reads QR codes. Files, the clipboard and camera frames all end in :func:`read_grey`."""

from __future__ import annotations

import io
import warnings
from pathlib import Path

import zxingcpp
from PIL import Image

from loyalpos.domain.problem import Refusal, Refused

MOST_BYTES = 20_000_000
MOST_PIXELS = 40_000_000
_FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")  # none of them starts another program
# Micro codes are left out: they have one corner to find and little to check, so that now and then
# one is "found" within a whole code.
_ONLY_QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)

# Pillow only warns of a picture that would fill the memory. It is refused here, warned of nowhere.
warnings.simplefilter("error", Image.DecompressionBombWarning)


def read_grey(
    plane: bytes | memoryview, width: int, height: int, stride: int = 0
) -> tuple[str, ...]:
    """Return the texts of the QR codes in a plane of grey bytes, exactly as encoded.

    ``stride`` is the number of bytes from one line to the next, 0 for no gaps. Nothing is copied.
    A text may hold anything, control characters too: only ``domain.scan`` may look at it.

    :raises ValueError: when the plane is smaller than its measures.
    """
    row = stride or width
    if width <= 0 or height <= 0 or row < width or len(plane) < row * (height - 1) + width:
        raise ValueError("a plane smaller than its measures")
    whole = min(height, len(plane) // row)  # a last line may come without its gap: do without it
    view = zxingcpp.ImageView(plane, width, whole, zxingcpp.ImageFormat.Lum, row)
    found = zxingcpp.read_barcodes(view, formats=_ONLY_QR, text_mode=zxingcpp.TextMode.Plain)
    return tuple(code.text for code in found)


def read_picture_file(path: Path) -> tuple[str, ...]:
    """Return the texts of the QR codes in a picture file; empty where there are none.

    :raises Refused: PICTURE_UNREADABLE or PICTURE_TOO_LARGE.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError:
        raise Refused(Refusal.PICTURE_UNREADABLE) from None
    return read_picture(data)


def read_picture(data: bytes) -> tuple[str, ...]:
    """Return the texts of the QR codes in the bytes of a picture (PNG, JPEG, WebP, GIF, BMP, TIFF).

    :raises Refused: PICTURE_UNREADABLE, or PICTURE_TOO_LARGE over 20 MB or 40 megapixels.
    """
    grey = _grey(data)
    return read_grey(grey.tobytes(), grey.width, grey.height)


def _grey(data: bytes) -> Image.Image:
    """Decode to one byte a pixel, on white where the picture is transparent."""
    if len(data) > MOST_BYTES:
        raise Refused(Refusal.PICTURE_TOO_LARGE, most_megabytes=MOST_BYTES // 1_000_000)
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise Image.DecompressionBombError
            if not picture.has_transparency_data:
                return picture.convert("L")
            layer = picture.convert("RGBA")
            white = Image.new("RGBA", layer.size, "white")
            return Image.alpha_composite(white, layer).convert("L")
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise Refused(Refusal.PICTURE_TOO_LARGE, most_megapixels=MOST_PIXELS // 1_000_000) from None
    except Exception:  # a broken file makes the decoders raise nearly anything
        raise Refused(Refusal.PICTURE_UNREADABLE) from None
