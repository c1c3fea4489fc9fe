"""What a person does in a sheet beside a page."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from loyalpos.ui.dialogs.pin import ManagerPin
from loyalpos.ui.widgets.sheet import Sheet

S = TypeVar("S", bound=Sheet)


def open_sheet(page: QWidget, button: str, kind: type[S]) -> S:
    """Press a button of the page and return the sheet that opens."""
    press(page, button)
    return next(one for one in page.window().findChildren(kind) if one.isVisible())


def press(inside: QWidget, name: str) -> None:
    """Press the visible button of that name."""
    buttons = inside.findChildren(QPushButton, name)
    next(one for one in buttons if one.isVisibleTo(inside)).click()
    QApplication.processEvents()


def approve(page: QWidget, name: str) -> None:
    """Let a manager without a PIN allow what is asked."""
    (asking,) = (one for one in page.window().findChildren(ManagerPin) if one.isVisible())
    tiles = asking.findChildren(QPushButton)
    next(tile for tile in tiles if name in tile.accessibleName()).click()
    QApplication.processEvents()
