"""Paints the marks of ``paper`` with Qt: on the screen, into a PDF, on a printer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QLinearGradient,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrinter

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.paper.lettering import width_mm
from loyalpos.paper.marks import MM_PER_INCH, POINTS_PER_INCH, Box, Mark, Page, Text
from loyalpos.paper.saving import save_whole
from loyalpos.ui.assets import FONT_FAMILY

_FINE = 1200  # the dots per inch in which marks are handed to Qt: fonts have whole sizes there
_PDF_DPI = 600


def paint(painter: QPainter, marks: Iterable[Mark], dots_per_mm: float) -> None:
    """Paint marks from the painter's origin on, so many of its units to the millimetre."""
    painter.save()
    fine = _FINE / MM_PER_INCH
    painter.scale(dots_per_mm / fine, dots_per_mm / fine)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    for mark in marks:
        if isinstance(mark, Text):
            _write(painter, mark, fine)
        else:
            _fill(painter, mark, fine)
    painter.restore()


def write_pdf(path: Path, pages: Sequence[Page]) -> None:
    """Write the pages into a PDF file, whole or not at all.

    :raises Trouble: DISK_FULL, FOLDER_NOT_WRITABLE or DISK_ERROR.
    """
    save_whole(path, pdf(pages))


def pdf(pages: Sequence[Page]) -> bytes:
    """Return the pages (at least one) as a PDF in their true sizes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("LoyalPOS")
    writer.setResolution(_PDF_DPI)
    _paint_pages(writer, pages, _PDF_DPI)
    return bytes(buffer.data().data())


def print_pages(printer: QPrinter, pages: Sequence[Page]) -> None:
    """Print the pages (at least one), measured from the edge of the paper.

    :raises Trouble: PRINT_FAILED when the printer does not take them.
    """
    printer.setFullPage(True)
    _paint_pages(printer, pages, printer.resolution())
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise Trouble(Ailment.PRINT_FAILED)


def _paint_pages(device: QPagedPaintDevice, pages: Sequence[Page], dpi: int) -> None:
    _set_paper(device, pages[0])
    painter = QPainter()
    if not painter.begin(device):
        raise Trouble(Ailment.PRINT_FAILED)
    try:
        for number, page in enumerate(pages):
            if number:
                _set_paper(device, page)
                if not device.newPage():
                    raise Trouble(Ailment.PRINT_FAILED)
            paint(painter, page.marks, dpi / MM_PER_INCH)
    finally:
        painter.end()


def _set_paper(device: QPagedPaintDevice, page: Page) -> None:
    size = QPageSize(QSizeF(page.width, page.height), QPageSize.Unit.Millimeter)
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF()))


def _fill(painter: QPainter, box: Box, fine: float) -> None:
    rect = QRectF(box.x * fine, box.y * fine, box.width * fine, box.height * fine)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, bool(box.radius))
    if box.fade:
        run = QLinearGradient(rect.topLeft(), rect.bottomRight())
        run.setColorAt(0.0, QColor(box.colour))
        run.setColorAt(1.0, QColor(box.fade))
        painter.setBrush(run)
    else:
        painter.setBrush(QColor(box.colour))
    if box.radius:
        painter.drawRoundedRect(rect, box.radius * fine, box.radius * fine)
    else:
        painter.drawRect(rect)


def _write(painter: QPainter, text: Text, fine: float) -> None:
    font = QFont(FONT_FAMILY)
    font.setPixelSize(max(1, round(text.size * _FINE / POINTS_PER_INCH)))
    font.setWeight(QFont.Weight(text.weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.setFont(font)
    painter.setPen(QColor(text.colour))
    # Letter by letter where they are spaced: Qt's own spacing comes out too wide in a PDF.
    x = text.x
    for part in text.text if text.spacing else (text.text,):
        painter.drawText(QPointF(x * fine, text.y * fine), part)
        x += width_mm(part, text.size, text.weight, text.spacing)
    painter.setPen(Qt.PenStyle.NoPen)
