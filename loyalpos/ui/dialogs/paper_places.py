"""Where paper goes: the system's own questions for a file and for a printer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget

from loyalpos.paths import ShopFolder
from loyalpos.ui.desk import Desk


def chosen_path(parent: QWidget, desk: Desk, name: str, kind: str) -> Path | None:
    """Ask for a file, proposing ``name`` among the shop's pictures; None when given up.

    ``kind`` is a filter such as ``PDF (*.pdf)``; its ending is added where it was left out.
    """
    pictures = ShopFolder(desk.shop.file.path.parent).pictures
    try:
        pictures.mkdir(parents=True, exist_ok=True)
        proposed = pictures / name
    except OSError:
        proposed = Path.home() / name
    chosen, _kind = QFileDialog.getSaveFileName(parent, "", str(proposed), kind)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(proposed.suffix)


def chosen_printer(parent: QWidget) -> QPrinter | None:
    """Ask for a printer and its settings; None when given up."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if accepted else None
