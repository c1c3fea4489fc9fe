"""The camera sheet: hold a code before it, or give it a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QWidget

from loyalpos.domain.problem import Ailment, Trouble
from loyalpos.ui import theme
from loyalpos.ui.camera import Camera
from loyalpos.ui.dialogs.camera.preview import Preview
from loyalpos.ui.dialogs.focused_button import is_enter, press_focused
from loyalpos.ui.picture_reader import PictureReader, holds_picture
from loyalpos.ui.tokens import Space, TypeSize, Weight
from loyalpos.ui.widgets.button import Button, Variant
from loyalpos.ui.widgets.label import Label, sub
from loyalpos.ui.widgets.sheet import Sheet
from loyalpos.ui.words.wording import problem_text

FOUND_SHOWN_MS = 180  # long enough to be seen, too short to be waited for
PICTURE_KINDS = "*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff"


class CameraSheet(Sheet):
    """Looks as soon as it is opened; ``scanned`` tells the text of the first code, then it closes.

    Frames pushed into ``camera.sink`` are read like those of the system's camera.
    """

    scanned = Signal(str)
    closes_for_scan = True

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Scan with the camera"), parent)
        self.setObjectName("camera-sheet")
        self.setAcceptDrops(True)
        self.camera = Camera(self)
        self.pictures = PictureReader(self)
        self.preview = Preview()
        self._lead = Label(size=TypeSize.SECTION, weight=Weight.BOLD)
        self._lead.setObjectName("camera-lead")
        self._sentence = sub()
        self._sentence.setObjectName("camera-sentence")
        self._text = ""
        self._found_shown = QTimer(self, singleShot=True, interval=FOUND_SHOWN_MS)
        self._make_buttons()
        self._compose()
        self._connect()

    def _make_buttons(self) -> None:
        self.again_button = Button(variant=Variant.PRIMARY, icon="refresh")
        self.open_button = Button(icon="photo")
        self.paste_button = Button(icon="copy", key="Ctrl+V")
        words = (
            (self.again_button, self.tr("Look again"), "camera-again"),
            (self.open_button, self.tr("Open a picture"), "camera-open"),
            (self.paste_button, self.tr("Paste"), "camera-paste"),
        )
        for button, text, name in words:
            button.setText(text)
            button.setObjectName(name)
            button.setAccessibleName(text)
        self.again_button.hide()

    def _compose(self) -> None:
        look = theme.current()
        self.body.setSpacing(look.px(Space.BASE))
        self.body.addWidget(self.preview, 1)
        self.body.addWidget(self._lead)
        self.body.addWidget(self._sentence)
        self.body.addWidget(self.again_button)
        self.body.addStretch(0)
        self.footer.addWidget(self.open_button, 1)
        self.footer.addWidget(self.paste_button, 1)

    def _connect(self) -> None:
        self.camera.frame_shown.connect(self.preview.take)
        self.camera.found.connect(self._found)
        self.camera.failed.connect(self._failed)
        self.camera.stopped.connect(self._stopped)
        self.pictures.found.connect(self._found)
        self.pictures.refused.connect(self._failed)
        self.pictures.started.connect(self._reading)
        self._found_shown.timeout.connect(self._tell)
        self.again_button.clicked.connect(self.look)
        self.open_button.clicked.connect(self._open_picture)
        self.paste_button.clicked.connect(self._paste)

    def open(self) -> None:
        """Cover the window and look."""
        super().open()
        self.look()

    def look(self) -> None:
        """Look for a code, for a minute at most."""
        self.preview.look()
        if self.again_button.hasFocus():
            self.open_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.again_button.hide()
        self._say(
            self.tr("Looking for a code"),
            self.tr("Hold the card in the frame, or drop a picture of it here."),
        )
        self.camera.start()

    def dismiss(self) -> None:
        """Switch the camera off and close."""
        self._found_shown.stop()
        super().dismiss()
        self.camera.stop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif not (is_enter(event) and press_focused(self)):
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if holds_picture(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.pictures.read(event.mimeData()):
            event.acceptProposedAction()

    def _open_picture(self) -> None:
        kinds = self.tr("Pictures ({endings})").format(endings=PICTURE_KINDS)
        chosen, _kind = QFileDialog.getOpenFileName(self, self.tr("Open a picture"), "", kinds)
        if chosen:
            self.pictures.read_file(Path(chosen))

    def _paste(self) -> None:
        if not self.pictures.read(QGuiApplication.clipboard().mimeData()):
            self._say(
                self.tr("There is no picture to paste"),
                self.tr("Copy a picture of the code first, then paste it here."),
            )

    def _reading(self) -> None:
        self._say(self.tr("Reading the picture"), "")

    def _found(self, text: str) -> None:
        if self.isHidden() or self._found_shown.isActive():
            return
        self._text = text
        self.camera.stop()
        self.preview.show_found()
        self.again_button.hide()
        self._say(self.tr("Code found"), "")
        self._found_shown.start()

    def _tell(self) -> None:
        text = self._text
        self.dismiss()
        self.scanned.emit(text)

    def _failed(self, problem: Exception) -> None:
        missing = isinstance(problem, Trouble) and problem.code is Ailment.CAMERA_MISSING
        if isinstance(problem, Trouble):
            self.preview.rest("camera" if missing else "alert")
            self.again_button.show()
        lead = self.tr("No camera") if missing else self.tr("No code was read")
        self._say(lead, problem_text(problem))

    def _stopped(self) -> None:
        """After a minute of looking, or for the moment before something else is said."""
        if self.isHidden():
            return
        self.preview.rest("pause")
        self.again_button.show()
        self._say(
            self.tr("The camera rests"),
            self.tr("No code came for a minute, so it was switched off. Nothing was recorded."),
        )

    def _say(self, lead: str, sentence: str) -> None:
        self._lead.setText(lead)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.preview.setAccessibleName(f"{lead}. {sentence}".strip())
