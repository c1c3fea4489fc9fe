"""The small "?" beside a number or a line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QWidget

from loyalpos.ui.tokens import Height
from loyalpos.ui.widgets.button import Button, Variant


class WhyButton(Button):
    """Asks why something is what it is; ``about`` says of what for those who cannot see it."""

    def __init__(self, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(variant=Variant.QUIET, icon="help", height=Height.CONTROL, parent=parent)
        self.setObjectName("why")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(_why())
        self.ask_about(about)

    def ask_about(self, about: str) -> None:
        """Ask about something else."""
        self.setAccessibleName(f"{_why()} {about}".strip())


def _why() -> str:
    return QCoreApplication.translate("WhyButton", "Why?")
