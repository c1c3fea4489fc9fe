"""About: versions, and the licences of everything inside."""

from __future__ import annotations

import platform
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from loyalpos import __version__
from loyalpos.paths import RESOURCES
from loyalpos.services.checks import sqlite_in_use
from loyalpos.ui import theme
from loyalpos.ui.desk import Desk
from loyalpos.ui.pages.settings.category import Category
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.field import ChoiceField, Field
from loyalpos.ui.widgets.label import Label, sub

PROGRAM_FOLDER = RESOURCES.parent
TEXT_HEIGHT = 320


class AboutCategory(Category):
    """Reads a licence when it is looked at."""

    key = "about"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("About"))
        look = theme.current()
        words = QVBoxLayout()
        words.setSpacing(look.px(Space.TINY))
        words.addWidget(Label(f"LoyalPOS {__version__}", TypeSize.SECTION, Weight.BOLD))
        words.addWidget(Label(self.tr("A loyalty till that works offline, on a file of your own.")))
        words.addWidget(sub(_versions()))
        self.body.addLayout(words)
        self.which = ChoiceField(
            self.tr("Licences"),
            [
                (PROGRAM_FOLDER / "LICENSE", self.tr("LoyalPOS: Apache License 2.0")),
                (PROGRAM_FOLDER / "THIRD_PARTY.md", self.tr("The parts made by others")),
            ],
            "licence",
        )
        self.which.picked.connect(lambda _path: self.reload())
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(look.px(TEXT_HEIGHT))
        self.body.addWidget(self.which)
        self.body.addWidget(Field(self.tr("Text of the licence"), self.text, "licence-text"), 1)

    def reload(self) -> None:
        path = self.which.value()
        assert isinstance(path, Path)
        try:
            self.text.setPlainText(path.read_text(encoding="utf-8"))
        except OSError:
            self.text.setPlainText(
                self.tr("{file} is missing from this installation.").format(file=path.name)
            )


def _versions() -> str:
    sqlite = sqlite_in_use()
    return f"SQLite {sqlite} · Qt {qVersion()} · Python {platform.python_version()}"
