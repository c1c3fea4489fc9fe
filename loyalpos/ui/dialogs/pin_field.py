"""A field for a new PIN: covered, with an eye to look at what was typed."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from loyalpos.domain.shop.staff import LONGEST_PIN
from loyalpos.ui import assets, theme
from loyalpos.ui.widgets.field import TextField


class PinField(TextField):
    """Digits, shown as dots until the eye is pressed."""

    def __init__(
        self, label: str, name: str = "pin", hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(label, name, hint, parent)
        self.line.setMaxLength(LONGEST_PIN)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QAction(self.tr("Show the PIN"), self.line)
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._cover)
        self.line.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        theme.current().follow(self._draw_eye)

    def _cover(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self._draw_eye()

    def _draw_eye(self) -> None:
        name = "eye-off" if self._eye.isChecked() else "eye"
        self._eye.setIcon(assets.icon(name, theme.current().palette.muted))
