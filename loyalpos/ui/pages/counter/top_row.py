"""The scan field with its keys, the camera, and New customer: the same in every state."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from loyalpos.ui import theme
from loyalpos.ui.tokens import Space
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.search_field import SearchField

DEBOUNCE_MS = 50


class TopRow(QWidget):
    """Emits what is typed after a short rest."""

    typed = Signal(str)  # after a rest of DEBOUNCE_MS
    camera_wanted = Signal()
    register_wanted = Signal()
    pasted = Signal()  # Ctrl+V was pressed in the field

    def __init__(self) -> None:
        super().__init__()
        self.field = SearchField(
            self.tr("Scan a card, or type a name, phone or card number"), "F2", "scan-field"
        )
        self.field.line.installEventFilter(self)
        self._camera = Button(icon="camera")
        self._camera.setObjectName("camera")
        self._camera.setAccessibleName(self.tr("Scan with the camera"))
        self._camera.setToolTip(self.tr("Scan with the camera (F4)"))
        self._camera.setMinimumWidth(theme.current().px(60))
        self._camera.clicked.connect(self.camera_wanted)
        self._register = Button(self.tr("New customer"), Variant.PRIMARY, icon="plus", key="F3")
        self._register.setObjectName("new-customer")
        self._register.setAccessibleName(self._register.text())
        self._register.clicked.connect(self.register_wanted)
        for button in (self._camera, self._register):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._rest = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._rest.timeout.connect(self.say_typed)
        self.field.edited.connect(lambda _text: self._rest.start())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.current().px(Space.BASE))
        row.addWidget(self.field, 1)
        row.addWidget(self._camera)
        row.addWidget(self._register)

    def text(self) -> str:
        """What stands in the field, without spaces around."""
        return self.field.text().strip()

    def set_text(self, text: str) -> None:
        """Put a text in and search for it; an empty text empties the field."""
        self._rest.stop()
        self.field.set_text(text)
        self.say_typed()

    def say_typed(self) -> None:
        """Search now, without waiting for a rest."""
        self._rest.stop()
        self.typed.emit(self.text())

    @property
    def resting(self) -> bool:
        """True while the last letter is too fresh to search for."""
        return self._rest.isActive()

    def focus(self) -> None:
        """Put the focus into the scan field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def type_on(self, event: QKeyEvent) -> None:
        """Take a letter that was typed while a button had the focus."""
        self.focus()
        self.field.line.insert(event.text())
        self._rest.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Search for nothing that nobody sees: the shop may be closing."""
        self._rest.stop()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of Ctrl+V: the clipboard may hold a picture, which no line can take."""
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                if event.matches(QKeySequence.StandardKey.Paste):
                    self.pasted.emit()
        return super().eventFilter(watched, event)
