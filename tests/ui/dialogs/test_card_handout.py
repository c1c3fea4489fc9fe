"""A new card on the screen, on paper and in files; its code is nowhere else."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from loyalpos.devices.pictures import read_picture_file
from loyalpos.domain.customer.customer import Details, Purpose, Registration
from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.services.booking.act import new_act
from loyalpos.services.view.customer_view import IssuedCard
from loyalpos.ui import card_printing
from loyalpos.ui.camera import read_image
from loyalpos.ui.desk import Desk
from loyalpos.ui.dialogs import paper_places
from loyalpos.ui.dialogs.card_handout import CardHandout
from loyalpos.ui.words import consent_texts
from loyalpos.ui.words.wording import trouble_text


@pytest.fixture
def card(desk: Desk) -> IssuedCard:
    (card,) = desk.shop.enrol.blank_cards(1)
    return card


@pytest.fixture
def handout(desk: Desk, card: IssuedCard, room: QWidget) -> CardHandout:
    agreed = (consent_texts.agreement(Purpose.MEMBERSHIP),)
    details = Details("Ada Lovelace", "0612345678", "ada@example.org")
    made = desk.shop.enrol.register(new_act(), 1, Registration(details, agreed, card.token))
    handout = CardHandout(desk, card, made.view, room)
    handout.open()
    return handout


def at_rest(handout: CardHandout) -> bool:
    return not any(
        button.busy for button in (handout.print_button, handout.picture_button, handout.pdf_button)
    )


def choose(monkeypatch: pytest.MonkeyPatch, path: Path | None) -> list[str]:
    """Answer the system's question for a file; return what it proposed."""
    proposed: list[str] = []

    def answer(_parent: QWidget, _title: str, name: str, _kind: str) -> tuple[str, str]:
        proposed.append(name)
        return (str(path) if path else "", "")

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return proposed


def test_the_card_is_read_off_the_screen(handout: CardHandout, card: IssuedCard) -> None:
    assert read_image(handout.card.grab().toImage()) == (card.token,)


def test_it_is_still_read_off_a_low_window(
    qtbot: QtBot, handout: CardHandout, card: IssuedCard, room: QWidget
) -> None:
    room.resize(1024, 600)
    qtbot.waitUntil(lambda: handout.height() == 600)
    assert read_image(handout.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)) == (
        card.token,
    )


def test_only_the_first_name_and_the_number_are_shown(handout: CardHandout) -> None:
    texts = " ".join(
        label.text() for label in handout.findChildren(QWidget) if hasattr(label, "text")
    )
    assert "Ada" in texts
    assert handout._face.short_code in texts
    for private in ("Lovelace", "0612345678", "ada@"):
        assert private not in texts


def test_a_picture_is_saved_under_the_card_s_number_alone(
    qtbot: QtBot,
    handout: CardHandout,
    card: IssuedCard,
    shop_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    saved = shop_folder / "pictures" / f"{card.short_code}.png"
    proposed = choose(monkeypatch, saved)
    handout.picture_button.click()
    qtbot.waitUntil(lambda: at_rest(handout))
    assert proposed == [str(saved)]
    assert read_picture_file(saved) == (card.token,)
    assert saved.name in handout.said.accessibleName()


def test_a_pdf_is_saved_with_the_ending_that_was_left_out(
    qtbot: QtBot, handout: CardHandout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "card")
    handout.pdf_button.click()
    qtbot.waitUntil(lambda: at_rest(handout))
    document = pypdfium2.PdfDocument(tmp_path / "card.pdf")
    assert len(document) == 1
    document.close()


def test_a_given_up_question_does_nothing(
    handout: CardHandout, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, None)
    handout.pdf_button.click()
    assert at_rest(handout)
    assert handout.said.isHidden()


def test_a_folder_that_cannot_be_written_to_is_told_in_place(
    qtbot: QtBot, handout: CardHandout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(monkeypatch, tmp_path / "gone" / "card.png")
    handout.picture_button.click()
    qtbot.waitUntil(lambda: at_rest(handout))
    assert handout.said.accessibleName() == trouble_text(Trouble(Ailment.FOLDER_NOT_WRITABLE))


def test_enter_prints_on_the_usual_printer(
    qtbot: QtBot, handout: CardHandout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = pdf_printer(tmp_path / "printed.pdf")
    monkeypatch.setattr(card_printing, "default_printer", lambda: "Desk printer")
    monkeypatch.setattr(card_printing, "named_printer", lambda _name: printer)
    focused = QApplication.focusWidget()
    assert focused is handout.print_button
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert handout.print_button.busy
    qtbot.waitUntil(lambda: at_rest(handout))
    assert (tmp_path / "printed.pdf").exists()
    assert "on its way" in handout.said.accessibleName()


def test_no_printer_is_told_with_what_to_do_instead(
    qtbot: QtBot, handout: CardHandout, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_printing, "default_printer", lambda: "")
    handout.print_button.click()
    qtbot.waitUntil(lambda: at_rest(handout))
    assert "No printer" in handout.said.accessibleName()


def test_another_printer_can_be_chosen(
    qtbot: QtBot, handout: CardHandout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    printer = pdf_printer(tmp_path / "printed.pdf")
    monkeypatch.setattr(paper_places, "chosen_printer", lambda _parent: printer)
    handout.printer_button.click()
    qtbot.waitUntil(lambda: at_rest(handout))
    assert (tmp_path / "printed.pdf").exists()


def test_a_dead_printer_holds_up_neither_the_window_nor_saving(
    qtbot: QtBot, handout: CardHandout, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alive = Event()

    def dead() -> str:
        alive.wait()
        return ""

    monkeypatch.setattr(card_printing, "default_printer", dead)
    handout.print_button.click()
    choose(monkeypatch, tmp_path / "card.png")
    handout.picture_button.click()
    qtbot.waitUntil((tmp_path / "card.png").exists)
    with qtbot.waitSignal(handout.closed):
        handout.dismiss()
    alive.set()


def pdf_printer(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer
