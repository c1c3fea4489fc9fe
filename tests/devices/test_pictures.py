"""Pictures with QR codes: read whatever their format, and never a danger."""

from __future__ import annotations

import io
import struct
import zlib
from pathlib import Path

import pytest
import qrcode
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from loyalpos.devices.pictures import MOST_BYTES, read_grey, read_picture, read_picture_file
from loyalpos.domain.problem import Refusal, Refused

TEXT = "LPVKBCDFGHJKLNPRSTVXBCDFLNPRSTVXBCDF"


def _code(text: str = TEXT, module: int = 4) -> Image.Image:
    code = qrcode.QRCode(box_size=module, border=4)
    code.add_data(text)
    picture = code.make_image().get_image()
    assert isinstance(picture, Image.Image)
    return picture.convert("L")


def _bytes(picture: Image.Image, kind: str = "PNG") -> bytes:
    file = io.BytesIO()
    picture.save(file, kind)
    return file.getvalue()


def _refusal(data: bytes) -> Refusal:
    with pytest.raises(Refused) as refused:
        read_picture(data)
    return refused.value.code


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF"])
def test_every_usual_format_is_read(kind: str) -> None:
    assert read_picture(_bytes(_code(), kind)) == (TEXT,)


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "I;16", "CMYK"])
def test_every_way_to_store_colours_is_read(mode: str) -> None:
    kind = "TIFF" if mode == "CMYK" else "PNG"
    picture = _code().convert("I").point(lambda grey: grey * 257).convert("I;16")
    assert read_picture(_bytes(picture if mode == "I;16" else _code().convert(mode), kind)) == (
        TEXT,
    )


def test_black_on_transparent_is_read_as_on_paper() -> None:
    black = Image.new("RGBA", _code().size, (0, 0, 0, 255))
    black.putalpha(_code().point(lambda grey: 255 - grey))
    assert read_picture(_bytes(black)) == (TEXT,)


@pytest.mark.parametrize("degrees", [90, 180, 270, 12])
def test_a_picture_taken_askew_is_read(degrees: int) -> None:
    turned = _code().rotate(degrees, expand=True, fillcolor=255)
    assert read_picture(_bytes(turned)) == (TEXT,)


def test_two_codes_are_both_read_and_none_is_none() -> None:
    sheet = Image.new("L", (600, 300), 255)
    sheet.paste(_code(), (0, 0))
    sheet.paste(_code("another"), (300, 0))
    assert sorted(read_picture(_bytes(sheet))) == sorted((TEXT, "another"))
    assert read_picture(_bytes(Image.new("L", (300, 300), 128))) == ()


def test_a_micro_code_is_none() -> None:
    """The decoder finds one in a whole code now and then, which would be a scan of nonsense."""
    micro = zxingcpp.BarcodeFormat.MicroQRCode
    made = zxingcpp.create_barcode("562", micro)
    drawn = Image.fromarray(zxingcpp.write_barcode_to_image(made, scale=8, add_quiet_zones=True))
    file = io.BytesIO()
    drawn.save(file, "PNG")
    (found,) = zxingcpp.read_barcodes(drawn, formats=zxingcpp.BarcodeFormats(micro))
    assert found.text == "562"
    assert read_picture(file.getvalue()) == ()


@pytest.mark.parametrize("text", ["<b>x</b>", "'; DROP TABLE card;--", "a\0b\x1b[2J", "Ødegård €"])
def test_hostile_texts_come_as_they_are(text: str) -> None:
    assert read_picture(_bytes(_code(text))) == (text,)


def test_the_longest_code_there_is() -> None:
    text = "A" * 4_296
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_L, box_size=4)
    code.add_data(text)
    picture = code.make_image().get_image()
    assert isinstance(picture, Image.Image)
    assert read_picture(_bytes(picture)) == (text,)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x89PNG\r\n\x1a\n",
        b"no picture at all",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        _bytes(_code())[:200],
        _bytes(_code(), "JPEG")[:300],
    ],
)
def test_a_broken_picture_is_refused(data: bytes) -> None:
    assert _refusal(data) is Refusal.PICTURE_UNREADABLE


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF"])
@given(data=st.data())
def test_damage_anywhere_is_survived(kind: str, data: st.DataObject) -> None:
    whole = bytearray(_bytes(_code(module=2), kind))
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        read_picture(bytes(whole))
    except Refused as refused:
        assert refused.code in (Refusal.PICTURE_UNREADABLE, Refusal.PICTURE_TOO_LARGE)


def _png_header(width: int, height: int) -> bytes:
    def chunk(name: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        )

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b""))
        + chunk(b"IEND", b"")
    )


@pytest.mark.parametrize("side", [6_400, 10_000, 60_000])
def test_a_picture_that_would_fill_the_memory_is_refused(side: int) -> None:
    assert _refusal(_png_header(side, side)) is Refusal.PICTURE_TOO_LARGE


def test_a_file_over_20_megabytes_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "big.png"
    with path.open("wb") as file:
        file.truncate(50 * MOST_BYTES)
    with pytest.raises(Refused) as refused:
        read_picture_file(path)
    assert refused.value.code is Refusal.PICTURE_TOO_LARGE


def test_files_are_read_and_missing_ones_refused(tmp_path: Path) -> None:
    path = tmp_path / "card.png"
    path.write_bytes(_bytes(_code()))
    assert read_picture_file(path) == (TEXT,)
    for wrong in (tmp_path, tmp_path / "gone.png"):
        with pytest.raises(Refused) as refused:
            read_picture_file(wrong)
        assert refused.value.code is Refusal.PICTURE_UNREADABLE
        assert not refused.value.facts


def test_a_plane_with_gaps_between_its_lines_is_read_in_place() -> None:
    code = _code()
    wide = Image.new("L", (code.width + 24, code.height), 0)
    wide.paste(code, (0, 0))
    plane = memoryview(wide.tobytes())
    assert read_grey(plane, code.width, code.height, wide.width) == (TEXT,)
    last_line_cut = plane[: len(plane) - 24]
    assert read_grey(last_line_cut, code.width, code.height, wide.width) == (TEXT,)


@pytest.mark.parametrize(
    ("width", "height", "stride"),
    [(10, 11, 0), (10, 10, 11), (11, 10, 10), (0, 10, 0), (10, -1, 0)],
)
def test_a_plane_smaller_than_its_measures_is_never_looked_at(
    width: int, height: int, stride: int
) -> None:
    with pytest.raises(ValueError, match="smaller"):
        read_grey(bytes(100), width, height, stride)
