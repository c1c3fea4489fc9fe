"""What the wizard expects of a step."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.dialogs.wizard.answers import Answers
from loyalpos.ui.tokens import Space


class Step(QWidget):
    """Writes every change into the answers at once. Children go into :attr:`column`."""

    changed = Signal()  # what the next button says may be another now

    def __init__(self, answers: Answers) -> None:
        super().__init__()
        self.answers = answers
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(theme.current().px(Space.MEDIUM))

    def heading(self) -> str:
        """Return the question of this step; every step has one."""
        return ""

    def lead(self) -> str:
        """Return the sentence under the question; every step has one."""
        return ""

    def next_words(self) -> str:
        """Return what the button to the next step says."""
        return self.tr("Next")

    def complete(self) -> bool:
        """Say whether the next step may come; what is missing is shown."""
        return True

    def focus_first(self) -> None:
        """Put the focus where answering begins."""
        self.setFocus()

    def take_scan(self, text: str) -> None:
        """Take a scanned text; most steps have no use for one."""
