"""The code of an offer, typed at the counter: a button, a field, and then a row like a voucher."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.pages.counter.voucher_row import VoucherRow
from loyalpos.ui.tokens import Height, Space
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.field import TextField

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CodeEntry(QWidget):
    """Enter takes the code, Esc closes the field: neither books anything."""

    changed = Signal()
    ended = Signal()  # nobody types here any more

    def __init__(self) -> None:
        super().__init__()
        self.code = ""
        self.opener = Button(self.tr("Code"), Variant.QUIET, icon="ticket", height=Height.CONTROL)
        self.opener.setObjectName("code-open")
        self.opener.setAccessibleName(self.tr("Type the code of an offer"))
        self.opener.setToolTip(self.opener.accessibleName())
        self.opener.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.opener.clicked.connect(self.begin)
        self._field = TextField(self.tr("Code of the offer"), "code")
        self._field.label.hide()
        self._field.line.setPlaceholderText(self.tr("Code"))
        self._field.line.installEventFilter(self)
        take = Button(self.tr("Use"), height=Height.CONTROL)
        take.setObjectName("code-use")
        take.setAccessibleName(self.tr("Use the code"))
        take.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        take.clicked.connect(self._take)
        self._typing = QWidget()
        typing = QHBoxLayout(self._typing)
        typing.setContentsMargins(0, 0, 0, 0)
        typing.setSpacing(theme.current().px(Space.SMALL))
        typing.addWidget(self._field, 1)
        typing.addWidget(take)
        self._row: VoucherRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._typing)
        self.clear()

    def clear(self) -> None:
        """Forget the code, without a word."""
        self.code = ""
        self._field.set_text("")
        self._show_row(None)
        self._typing.hide()
        self.hide()

    def begin(self) -> None:
        """Ask for the code, or for another one."""
        self._drop_code()
        self._typing.show()
        self.show()
        self._field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Take what stands in the field: a code that is typed is meant."""
        if not self._typing.isHidden() and self._field.text():
            self._take()

    def say_why_not(self, sentence: str) -> None:
        """Say why the code does not apply, or nothing where it does."""
        if self._row is not None:
            self._row.say_why_not(sentence)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                if event.key() in _ENTER:
                    self._take()
                    return True
                if event.key() == Qt.Key.Key_Escape:
                    self._drop()
                    return True
            case QKeyEvent() if event.type() == QEvent.Type.ShortcutOverride:
                return event.matches(QKeySequence.StandardKey.Undo)  # it is the till's
        return super().eventFilter(watched, event)

    def _take(self) -> None:
        typed = self._field.text()
        if not typed:
            self._drop()
            return
        self.code = typed
        self._typing.hide()
        row = VoucherRow(self.tr("Code {code}").format(code=typed), "", "code-drop", why=False)
        row.set_chosen(True)
        row.acted.connect(self._drop)
        self._show_row(row)
        self.changed.emit()
        self.ended.emit()

    def _drop(self) -> None:
        self._drop_code()
        self.ended.emit()

    def _drop_code(self) -> None:
        had = bool(self.code)
        self.clear()
        if had:
            self.changed.emit()

    def _show_row(self, row: VoucherRow | None) -> None:
        if self._row is not None:
            self._column.removeWidget(self._row)
            self._row.hide()
            self._row.deleteLater()
        self._row = row
        if row is not None:
            self._column.addWidget(row)
