"""Fields that most people leave as they are: folded away, with a line that says what is set."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLayout, QVBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.label import ElidedLabel


class FoldedGroup(QWidget):
    """A heading that opens and closes what is below it. ``said`` stands beside it while closed."""

    def __init__(self, title: str, name: str, content: QLayout) -> None:
        super().__init__()
        self._title = title
        self.heading = Button(variant=Variant.QUIET, icon="chevron-down", height=Height.CONTROL)
        self.heading.setObjectName(name)
        self.heading.setText(title)
        self.said = ElidedLabel(tone="muted")
        room = self.said.sizePolicy()
        room.setRetainSizeWhenHidden(True)  # the heading stays where it was pressed
        self.said.setSizePolicy(room)
        self.content = QWidget()
        self.content.setLayout(content)
        content.setContentsMargins(0, 0, 0, theme.current().px(Space.SMALL))
        self.content.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.current().px(Space.BASE))
        row.addWidget(self.heading)
        row.addWidget(self.said, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.SMALL))
        column.addLayout(row)
        column.addWidget(self.content)
        self.heading.clicked.connect(lambda: self.open(opened=self.content.isHidden()))
        self.show_said("")

    def open(self, *, opened: bool = True) -> None:
        """Show the fields, or fold them away."""
        self.content.setVisible(opened)
        icon = "chevron-up" if opened else "chevron-down"
        self.heading.show_as(Variant.QUIET, self._title, icon)
        self.said.setVisible(not opened)

    def show_said(self, words: str) -> None:
        """Say in a few words what is set."""
        self.said.setText(words)
        self.heading.setAccessibleName(f"{self._title}: {words}" if words else self._title)
