"""Where something is typed or picked: a caption above, and below it what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from loyalpos.ui import theme
from loyalpos.ui.tokens import Space, TypeSize
from loyalpos.ui.widgets.attire import Part, wear
from loyalpos.ui.widgets.label import Label, caption

_SPIN_EDGE = 13  # so that figures stand where letters do in the fields beside

Editor = QLineEdit | QComboBox | QSpinBox | QPlainTextEdit


class Field(QWidget):
    """Caption, editor and error sentence. ``name`` becomes the editor's objectName."""

    def __init__(
        self, label: str, editor: Editor, name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self.label = caption(label)
        self.label.setBuddy(editor)
        self.error = Label(size=TypeSize.CAPTION, tone="danger")
        self.error.hide()
        wear(editor, Part.FIELD, Part.SCROLL_BAR)
        if isinstance(editor, QSpinBox):  # its line takes no padding from a style sheet
            editor.lineEdit().setTextMargins(theme.current().px(_SPIN_EDGE), 0, 0, 0)
        editor.setObjectName(name)
        editor.setAccessibleName(label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.current().px(Space.TINY))
        for part in (self.label, editor, self.error):
            column.addWidget(part)
        self.setFocusProxy(editor)

    def show_error(self, sentence: str) -> None:
        """Say below the field what is wrong; nothing takes the mark away."""
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)
        if self.editor.property("wrong") != bool(sentence):
            self.editor.setProperty("wrong", bool(sentence))
            self.editor.style().unpolish(self.editor)
            self.editor.style().polish(self.editor)


class TextField(Field):
    """One line of text."""

    edited = Signal(str)  # by the person, not by the program

    def __init__(
        self, label: str, name: str = "", hint: str = "", parent: QWidget | None = None
    ) -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(hint)
        super().__init__(label, self.line, name, parent)
        self.line.textEdited.connect(self.edited)

    def text(self) -> str:
        """What stands in it, without spaces around."""
        return self.line.text().strip()

    def set_text(self, text: str) -> None:
        """Put another text in; :attr:`edited` stays silent."""
        self.line.setText(text)


class ChoiceField(Field):
    """One of several values, each with its wording."""

    picked = Signal(object)

    def __init__(
        self,
        label: str,
        choices: list[tuple[object, str]],
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.box = QComboBox()
        self.box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for value, words in choices:
            self.box.addItem(words, value)
        super().__init__(label, self.box, name, parent)
        self.box.activated.connect(lambda _index: self.picked.emit(self.value()))

    def value(self) -> object:
        """The value picked."""
        return self.box.currentData()

    def set_value(self, value: object) -> None:
        """Show another value; one that is not offered changes nothing."""
        index = next((i for i in range(self.box.count()) if self.box.itemData(i) == value), -1)
        if index >= 0:
            self.box.setCurrentIndex(index)
