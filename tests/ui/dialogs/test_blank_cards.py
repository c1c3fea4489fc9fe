"""Blank cards by the sheet: where they land, and that they can be handed out."""

from __future__ import annotations

import io
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.devices.pictures import read_picture
from loyalpos.domain.customer.customer import Details, Registration
from loyalpos.paper.sheet import SHEETS
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.card_view import NoticeKind, ScanNotice
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs import paper_places
from loyalpos.ui.dialogs.blank_cards import BlankCards


@pytest.fixture
def blanks(desk: Desk, room: QWidget) -> BlankCards:
    blanks = BlankCards(desk, room)
    blanks.open()
    return blanks


def save(qtbot: QtBot, blanks: BlankCards, path: Path, patch: pytest.MonkeyPatch) -> None:
    patch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    blanks.pdf_button.click()
    qtbot.waitUntil(lambda: not blanks.pdf_button.busy)


def codes(path: Path) -> list[tuple[str, ...]]:
    """The codes of every page of a PDF."""
    document = pypdfium2.PdfDocument(path)
    found = []
    for page in document:
        file = io.BytesIO()
        page.render(scale=2).to_pil().convert("RGB").save(file, "PNG")
        found.append(read_picture(file.getvalue()))
    document.close()
    return found


def test_a_whole_sheet_is_proposed_for_every_paper(blanks: BlankCards) -> None:
    assert blanks.count.value() == SHEETS[0].count
    blanks.paper.set_value(SHEETS[2])
    blanks.paper.picked.emit(SHEETS[2])
    assert blanks.count.value() == SHEETS[2].count
    assert blanks.start.maximum() == SHEETS[2].count


def test_ten_different_cards_are_saved_and_can_be_handed_out(
    qtbot: QtBot,
    blanks: BlankCards,
    desk: Desk,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    save(qtbot, blanks, tmp_path / "blank.pdf", monkeypatch)
    (tokens,) = codes(tmp_path / "blank.pdf")
    assert len(set(tokens)) == 10
    presented = desk.shop.till.present(tokens[0])
    assert isinstance(presented, ScanNotice)
    assert presented.kind is NoticeKind.BLANK
    made = desk.shop.enrol.register(new_act(), 1, Registration(Details(), card=tokens[0]))
    opened = desk.shop.till.present(tokens[0])
    assert getattr(opened, "customer", 0) == made.view.customer


def test_a_started_sheet_is_finished_first(
    qtbot: QtBot, blanks: BlankCards, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blanks.start.setValue(9)
    blanks.count.setValue(3)
    save(qtbot, blanks, tmp_path / "blank.pdf", monkeypatch)
    assert [len(page) for page in codes(tmp_path / "blank.pdf")] == [2, 1]


def test_cards_and_outlines_go_to_the_printer(
    qtbot: QtBot, blanks: BlankCards, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = iter(("cards", "outlines"))

    def chosen(_parent: QWidget) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / f"{next(names)}.pdf"))
        return printer

    monkeypatch.setattr(paper_places, "chosen_printer", chosen)
    blanks.print_button.click()
    qtbot.waitUntil(lambda: not blanks.print_button.busy)
    blanks.test_button.click()
    qtbot.waitUntil(lambda: not blanks.test_button.busy)
    assert [len(page) for page in codes(tmp_path / "cards.pdf")] == [10]
    assert codes(tmp_path / "outlines.pdf") == [()]


def test_an_offset_moves_the_print(
    qtbot: QtBot, blanks: BlankCards, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blanks.right.set_value(2.5)
    blanks.down.set_value(-1.0)
    assert blanks._offset() == (2.5, -1.0)
    save(qtbot, blanks, tmp_path / "blank.pdf", monkeypatch)
    assert [len(page) for page in codes(tmp_path / "blank.pdf")] == [10]


def test_a_folder_that_is_gone_is_told(
    qtbot: QtBot, blanks: BlankCards, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(qtbot, blanks, tmp_path / "gone" / "blank.pdf", monkeypatch)
    assert "cannot be written" in blanks.said.accessibleName()
