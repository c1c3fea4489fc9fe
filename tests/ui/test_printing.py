"""PDF and screen show what the pictures show, and every code on them is read back."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from loyalpos.devices.pictures import read_grey, read_picture
from loyalpos.domain.card.card_code import CodeKind, grouped, make_token, short_code
from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.paper.card_face import Face, card_page
from loyalpos.paper.marks import Page
from loyalpos.paper.raster import picture
from loyalpos.paper.sheet import SHEETS, Sheet, sheet_pages
from loyalpos.ui.assets import load_fonts
from loyalpos.ui.printing import paint, pdf, print_pages, write_pdf


@pytest.fixture(autouse=True)
def _fonts(qtbot: QtBot) -> None:
    load_fonts()


def _faces(count: int) -> list[Face]:
    tokens = [
        make_token(CodeKind.CARD, "K", b"key", number * 0x9E3779B97F4A7C15F39C % (1 << 80))
        for number in range(count)
    ]
    line = "Every tenth coffee is on us"
    return [
        Face("Koffie & Zo", line, "#0E6B5C", token, grouped(short_code(token))) for token in tokens
    ]


def _rendered(data: bytes, dpi: int) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(data)
    pictures = [page.render(scale=dpi / 72).to_pil().convert("RGB") for page in document]
    document.close()
    return pictures


def _read(rendered: Image.Image) -> list[str]:
    file = io.BytesIO()
    rendered.save(file, "PNG")
    return sorted(read_picture(file.getvalue()))


@pytest.mark.parametrize("dpi", [100, 150, 300])
def test_ten_of_ten_cards_in_a_pdf_are_read_back(dpi: int) -> None:
    faces = _faces(10)
    (sheet,) = _rendered(pdf(sheet_pages(SHEETS[0], faces)), dpi)
    assert _read(sheet) == sorted(face.token for face in faces)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_every_kind_of_sheet_in_a_pdf_is_read_back(sheet: Sheet) -> None:
    faces = _faces(sheet.count)
    (rendered,) = _rendered(pdf(sheet_pages(sheet, faces)), 200)
    assert _read(rendered) == sorted(face.token for face in faces)


def test_pages_have_their_true_size_and_the_texts_can_be_found() -> None:
    pages = [card_page(_faces(1)[0]), *sheet_pages(SHEETS[0], _faces(12))]
    document = pypdfium2.PdfDocument(pdf(pages))
    sizes = [page.get_size() for page in document]
    words = document[0].get_textpage().get_text_range()
    document.close()
    expected = [(page.width / 25.4 * 72, page.height / 25.4 * 72) for page in pages]
    assert [side for size in sizes for side in size] == pytest.approx(
        [side for size in expected for side in size], abs=0.6
    )
    assert "Koffie & Zo" in words
    assert _faces(1)[0].short_code in words


def _difference(one: Image.Image, other: Image.Image) -> float:
    """How far two pictures are apart on average, of 255; slightly blurred by halving them."""
    size = (one.width // 4, one.height // 4)
    apart = ImageChops.difference(one.resize(size), other.resize(size))
    return max(ImageStat.Stat(apart).mean)


def test_pdf_and_screen_look_like_the_picture() -> None:
    page = card_page(_faces(1)[0])
    expected = picture(page, 300)
    blank = picture(Page(page.width, page.height, page.marks[:1]), 300)
    (printed,) = _rendered(pdf([page]), 300)

    screen = QImage(*expected.size, QImage.Format.Format_RGB888)
    screen.fill("white")
    painter = QPainter(screen)
    paint(painter, page.marks, 300 / 25.4)
    painter.end()
    shown = Image.frombuffer(
        "RGB", expected.size, bytes(screen.constBits()), "raw", "RGB", screen.bytesPerLine(), 1
    )
    assert _difference(expected, blank) > 15
    assert _difference(expected, shown) < 3
    assert _difference(expected, printed.crop((0, 0, *expected.size))) < 5


@pytest.mark.parametrize("dots_per_mm", [3, 4, 8])
def test_a_preview_on_the_screen_is_read_back(dots_per_mm: int) -> None:
    (face,) = _faces(1)
    page = card_page(face)
    width, height = int(page.width * dots_per_mm), int(page.height * dots_per_mm)
    screen = QImage(width, height, QImage.Format.Format_RGB32)
    screen.fill("white")
    painter = QPainter(screen)
    paint(painter, page.marks, dots_per_mm)
    painter.end()
    grey = screen.convertToFormat(QImage.Format.Format_Grayscale8)
    plane = memoryview(grey.constBits())
    assert read_grey(plane, width, height, grey.bytesPerLine()) == (face.token,)


def test_a_pdf_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    write_pdf(path, [card_page(_faces(1)[0])])
    assert path.read_bytes().startswith(b"%PDF-")
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(Trouble) as trouble:
        write_pdf(tmp_path / "gone" / "sheet.pdf", [card_page(_faces(1)[0])])
    assert trouble.value.code is Ailment.FOLDER_NOT_WRITABLE


def test_a_printer_gets_every_page_in_place(tmp_path: Path) -> None:
    faces = _faces(13)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_pages(printer, sheet_pages(SHEETS[0], faces))
    first, second = _rendered((tmp_path / "printed.pdf").read_bytes(), 150)
    assert _read(first) == sorted(face.token for face in faces[:10])
    assert _read(second) == sorted(face.token for face in faces[10:])
    (expected, _) = sheet_pages(SHEETS[0], faces)
    assert _difference(picture(expected, 150), first.resize(picture(expected, 150).size)) < 8


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_cannot_start_is_told(tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "gone" / "printed.pdf"))
    with pytest.raises(Trouble) as trouble:
        print_pages(printer, [card_page(_faces(1)[0])])
    assert trouble.value.code is Ailment.PRINT_FAILED
