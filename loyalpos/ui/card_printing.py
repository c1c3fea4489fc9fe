"""Cards on paper: what is on them, where they go, and which printer takes them.

Everything but :func:`face_of` may wait for a printer, so it runs on the side lane.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from loyalpos.domain.program.program import ProgramDraft
from loyalpos.paper.card_face import BLEED, CARD_HEIGHT, CARD_WIDTH, Face, card_page, item_marks
from loyalpos.paper.marks import Page, moved
from loyalpos.paper.raster import png
from loyalpos.paper.saving import save_whole
from loyalpos.services.view.customer_view import IssuedCard
from loyalpos.ui import printing

EDGE = 15.0  # mm from the corner of ordinary paper: every printer reaches that far
PICTURE_DPI = 600
_MILLIMETER = QPageSize.Unit.Millimeter


def face_of(shop_name: str, draft: ProgramDraft, card: IssuedCard) -> Face:
    """Return the face of a card in the colour and with the words of a program."""
    return Face(shop_name, draft.tagline, draft.colour, card.token, card.short_code)


def default_printer() -> str:
    """Return the name of the computer's usual printer, or nothing where there is none."""
    return str(QPrinterInfo.defaultPrinter().printerName())


def named_printer(name: str) -> QPrinter:
    """Return the printer of that name, ready to be painted on."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPrinterName(name)
    return printer


def print_card(printer: QPrinter, face: Face) -> None:
    """Print one card: over all of a plastic card, or to cut out where the paper is larger.

    :raises Trouble: PRINT_FAILED.
    """
    paper = printer.pageLayout().pageSize().size(_MILLIMETER)
    least = QPrinterInfo(printer).minimumPhysicalPageSize().size(_MILLIMETER)
    printing.print_pages(printer, [placed(face, paper, least)])


def placed(face: Face, paper: QSizeF, least: QSizeF) -> Page:
    """Return the page for a printer whose smallest sheet is ``least`` and whose usual ``paper``.

    Sizes are in millimetres; an empty ``least`` is that of a printer that does not tell.
    """
    takes_cards = QSizeF(CARD_WIDTH + 1, CARD_HEIGHT + 1)
    small = paper.boundedTo(takes_cards) == paper
    told = not least.isEmpty() and least.boundedTo(takes_cards) == least
    if small or told:
        marks = item_marks(face, CARD_WIDTH, CARD_HEIGHT, BLEED)
        return Page(CARD_WIDTH, CARD_HEIGHT, marks)
    return Page(paper.width(), paper.height(), moved(card_page(face).marks, EDGE, EDGE))


def save_picture(path: Path, face: Face) -> None:
    """Write the card as a PNG, to be sent to a phone.

    :raises Trouble: DISK_FULL, FOLDER_NOT_WRITABLE or DISK_ERROR.
    """
    save_whole(path, png(card_page(face), PICTURE_DPI))


def save_pdf(path: Path, pages: Sequence[Page]) -> None:
    """Write pages as a PDF in their true sizes.

    :raises Trouble: DISK_FULL, FOLDER_NOT_WRITABLE or DISK_ERROR.
    """
    printing.write_pdf(path, pages)
