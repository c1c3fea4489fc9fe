"""A card lands on the paper that the printer has, and is read back from it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from loyalpos.devices.pictures import read_picture, read_picture_file
from loyalpos.domain.card.card_code import CodeKind, grouped, make_token, short_code
from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.domain.program.program import ProgramDraft, StampRule
from loyalpos.domain.program.reward import Reward
from loyalpos.paper.card_face import CARD_HEIGHT, CARD_WIDTH, Face
from loyalpos.paper.raster import png
from loyalpos.services.view.customer_view import IssuedCard
from loyalpos.ui.assets import load_fonts
from loyalpos.ui.card_printing import EDGE, face_of, placed, print_card, save_picture

A4 = QSizeF(210, 297)
PLASTIC = QSizeF(85.6, 53.98)
TOKEN = make_token(CodeKind.CARD, "K", b"key", 12345)
DRAFT = ProgramDraft(
    "Coffee card", "The tenth is free", "cup", "#0E6B5C", StampRule(9), Reward("a coffee")
)


@pytest.fixture(autouse=True)
def _fonts(qtbot: QtBot) -> None:
    load_fonts()


@pytest.fixture
def face() -> Face:
    return face_of("Corner Café", DRAFT, IssuedCard(TOKEN, grouped(short_code(TOKEN))))


def test_the_face_has_the_words_and_the_colour_of_the_program(face: Face) -> None:
    assert (face.shop_name, face.tagline, face.colour) == (
        "Corner Café",
        "The tenth is free",
        "#0E6B5C",
    )


@pytest.mark.parametrize(
    ("paper", "least"), [(PLASTIC, QSizeF()), (PLASTIC, PLASTIC), (A4, PLASTIC)]
)
def test_a_printer_of_plastic_cards_gets_the_whole_card(
    face: Face, paper: QSizeF, least: QSizeF
) -> None:
    page = placed(face, paper, least)
    assert (page.width, page.height) == (CARD_WIDTH, CARD_HEIGHT)
    assert page.marks[0].x < 0  # its colour runs over the edge
    assert read_picture(png(page)) == (TOKEN,)


@pytest.mark.parametrize("least", [QSizeF(), QSizeF(76, 127)])
def test_an_office_printer_gets_the_card_on_its_own_paper(face: Face, least: QSizeF) -> None:
    page = placed(face, A4, least)
    assert (page.width, page.height) == (210, 297)
    assert (page.marks[0].x, page.marks[0].y) == (EDGE, EDGE)
    assert read_picture(png(page, 150)) == (TOKEN,)


def test_the_printer_is_given_the_card(face: Face, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "card.pdf"))
    print_card(printer, face)
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF")


def test_a_saved_picture_is_read_back(face: Face, tmp_path: Path) -> None:
    save_picture(tmp_path / "card.png", face)
    assert read_picture_file(tmp_path / "card.png") == (TOKEN,)


def test_a_folder_that_cannot_be_written_to_is_told(face: Face, tmp_path: Path) -> None:
    with pytest.raises(Trouble) as trouble:
        save_picture(tmp_path / "gone" / "card.png", face)
    assert trouble.value.code is Ailment.FOLDER_NOT_WRITABLE
